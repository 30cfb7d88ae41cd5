/** A file that git left with conflict marks opens into the merge window; what is decided there is saved to that same file. */
import type { FileRef } from '../../shared/host/types';
import { readConflicted } from '../../shared/merge/readConflicted';
import { openMerge } from './mergeWindow';
import { notify } from './notices';
import { t } from './useT';

/** What git wrote behind its marks: a branch, or the message of a commit. Our own merge driver only says whose it is. */
function label(text: string, mark: '<' | '>'): string | undefined {
  const found = new RegExp(`^${mark}{7} (.+?)\\r?$`, 'm').exec(text)?.[1];
  return found === 'ours' || found === 'theirs' ? undefined : found;
}

/** False where the file has no such marks, or what stands between them is no map. */
export function openConflicted(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly ref: FileRef | null;
}): boolean {
  const text = new TextDecoder().decode(file.bytes);
  const read = readConflicted(text);
  if (!read) return false;
  const { name } = file;
  if (!read.ok) {
    const side = read.errors.ours.length > 0 ? 'ours' : 'theirs';
    notify(t('merging.git.broken', { name, side: t(`merging.git.${side}`) }), { kind: 'error' });
    return false;
  }
  if (read.newer.length > 0) {
    notify(t('merging.git.newer', { name }), { kind: 'error' });
    return true;
  }
  const named = (side: 'ours' | 'theirs', mark: '<' | '>') => {
    const branch = label(text, mark);
    const words = t(`merging.git.${side}`);
    return branch === undefined ? words : t('merging.git.named', { side: words, branch });
  };
  openMerge({
    base: read.baseKnown ? read.base : null,
    mine: read.ours,
    theirs: read.theirs,
    names: {
      base: t(read.baseKnown ? 'merging.git.base' : 'merging.noBase'),
      mine: named('ours', '<'),
      theirs: named('theirs', '>'),
    },
    into: { file: file.ref },
  });
  return true;
}
