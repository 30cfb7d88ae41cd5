/** Writes the versions of a merge with open questions as git does: between its marks, to be read back whole by readConflicted. */
import { serialise } from '../file/serialise';
import type { Versions } from './types';

const lines = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** `base` null: nobody knows what both came from. */
export function writeConflicted({
  base,
  ours,
  theirs,
}: Pick<Versions, 'ours' | 'theirs'> & { readonly base: Versions['base'] | null }): string {
  const part = (mark: string, doc: Versions['base']) => `${mark}\n${lines(serialise(doc))}`;
  return [
    part('<<<<<<< ours', ours),
    base ? part('||||||| base', base) : '',
    part('=======', theirs),
    '>>>>>>> theirs\n',
  ].join('');
}
