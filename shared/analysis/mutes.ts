/** Problems that a team has decided to live with: muted in the document, for the whole map or for one record, always with a reason. */
import type { Command } from '../commands/types';
import type { Blueprint, Id, Mute } from '../model/schema';
import type { Problem } from './types';

/** What is muted: a check everywhere, or (`ref`) where its finding names this record first. */
export interface MuteTarget {
  readonly check: string;
  readonly ref?: Id | undefined;
}

/** The mute that silences a problem, that of the record before that of the whole check; undefined where none does. */
export function findMute(doc: Blueprint, problem: Problem): Mute | undefined {
  const mutes = (doc.settings.mutes ?? []).filter((mute) => mute.check === problem.check);
  return (
    mutes.find((mute) => mute.ref !== undefined && mute.ref === problem.refs[0]) ??
    mutes.find((mute) => mute.ref === undefined)
  );
}

/** Mutes with this reason; a blank reason is refused by giving no command. */
export function muteCommand(doc: Blueprint, target: MuteTarget, reason: string): Command | null {
  const text = reason.trim();
  if (!text) return null;
  const { check, ref } = target;
  return writeMutes([...others(doc, target), { check, ...(ref !== undefined && { ref }), reason: text }]);
}

export const unmuteCommand = (doc: Blueprint, target: MuteTarget): Command => writeMutes(others(doc, target));

const others = (doc: Blueprint, { check, ref }: MuteTarget): readonly Mute[] =>
  (doc.settings.mutes ?? []).filter((mute) => mute.check !== check || mute.ref !== ref);

/** Kept by check and record, so that the same mutes give the same bytes whatever the order they were set in. */
function writeMutes(mutes: readonly Mute[]): Command {
  const key = ({ check, ref = '' }: Mute) => `${check} ${ref}`;
  const sorted = [...mutes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { type: 'settings.edit', fields: { mutes: sorted.length > 0 ? sorted : null } };
}
