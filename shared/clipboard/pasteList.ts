/** Lines into one cell: a card for each. */
import type { CellPlace, Command, Selection } from '../commands/types';
import { laneKind } from '../model/laneKinds';
import type { Blueprint, Id } from '../model/schema';

/** What a paste does; `left` is how much of it found no place. */
export interface PasteResult {
  readonly command: Command | null;
  readonly selection: Selection | null;
  readonly left: number;
}

/** Lines pasted at once at most. */
export const MAX_LINES = 2000;

export function pasteList(
  doc: Blueprint,
  titles: readonly string[],
  at: CellPlace,
  makeId: () => Id,
): PasteResult {
  const lane = doc.lanes[at.laneId];
  const kind = lane && laneKind(lane.kind).newCard;
  if (!kind || titles.length === 0) return { command: null, selection: null, left: titles.length };
  const taken = titles.slice(0, MAX_LINES);
  const ids = taken.map(makeId);
  const commands = taken.map((title, i): Command => {
    const place = at.index === undefined ? at : { ...at, index: at.index + i };
    return { type: 'card.add', id: ids[i]!, at: place, card: { kind, title } };
  });
  return {
    command: { type: 'batch', label: { key: 'card.paste', vars: { count: ids.length } }, commands },
    selection: { table: 'cards', ids },
    left: titles.length - taken.length,
  };
}
