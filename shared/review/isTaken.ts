/** Tells which suggestions the map has already. */
import { listChanges } from '../compare/changes';
import type { FieldChange } from '../compare/types';
import { rowOf } from '../merge/documents';
import { byId, changeId } from '../merge/sides';
import { isSame } from '../model/isSame';
import type { Blueprint, TableName } from '../model/schema';
import { withSuggestions } from './accept';
import { type Collected, PLACE } from './suggestions';
import { isHeadChange, type Suggestion } from './types';

/** Lines and entries that both wrote stand together: then taking it once more would change nothing. */
function isMergedAlready(
  mine: Blueprint,
  collected: Collected,
  suggestion: Suggestion,
  differing: readonly FieldChange[],
): boolean {
  const { change, by } = suggestion;
  const base = collected.copies[by[0] ?? -1]?.base;
  if (!base || isHeadChange(change)) return false;
  const [was, is] = [base, mine].map((doc) => rowOf(doc, change.table, changeId(change)));
  // A field that is as it was sent has certainly not taken anything in.
  if (differing.some(({ field }) => isSame(was?.[field], is?.[field]))) return false;
  return changesNothing(mine, collected, suggestion);
}

function changesNothing(mine: Blueprint, collected: Collected, suggestion: Suggestion): boolean {
  const after = withSuggestions(mine, collected, [suggestion]);
  return listChanges(mine, after, byId(mine, after)).length === 0;
}

const isShown = (doc: Blueprint, picture: string): boolean =>
  Object.values(doc.cards).some(({ assetId }) => assetId === picture) ||
  Object.values(doc.personas).some(({ avatar }) => avatar === picture);

/** True where the map has what is suggested, whether it was taken from the copy or done there as well. */
export function isTaken(mine: Blueprint, collected: Collected, suggestion: Suggestion): boolean {
  const { change, by } = suggestion;
  const { copies } = collected;
  const copy = copies[by[0] ?? -1];
  if (!copy) return false;
  if (isHeadChange(change)) {
    const part = (mine as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[
      change.part
    ];
    return isSame(change.field === '' ? part : part?.[change.field], change.to);
  }
  const { table, kind, fields, move } = change;
  const id = changeId(change);
  const [row, theirs] = [rowOf(mine, table, id), rowOf(copy.doc, table, id)];
  // A picture that the map shows stays, once every record that was to let go of it has done so.
  if (kind === 'removed')
    return !row || (table === 'assets' && isShown(mine, id) && changesNothing(mine, collected, suggestion));
  if (!row || !theirs) return false;
  if (kind === 'added') return true;
  const differing = fields.filter(({ field }) => !isSame(row[field], theirs[field]));
  if (differing.length > 0) return isMergedAlready(mine, collected, suggestion, differing);
  if (!move) return true;
  const was = rowOf(copy.base, table, id);
  const elsewhere = PLACE.slice(0, 3).filter((field) => row[field] !== theirs[field]);
  // It may stand in another lane here, if it was its step that the reviewer changed.
  if (elsewhere.length > 0)
    return (
      elsewhere.every((field) => was?.[field] === theirs[field]) &&
      PLACE.slice(0, 3).some((field) => was?.[field] !== theirs[field])
    );
  // Where only the neighbours were ranked anew, its own rank says nothing.
  const ownRank = was?.rank !== theirs.rank && row.rank === theirs.rank;
  return ownRank || isInOrder(mine, copy.doc, table, id);
}

/** True where the same records stand before it in its row in both, of those that both have. */
function isInOrder(mine: Blueprint, theirs: Blueprint, table: TableName, id: string): boolean {
  const before = (doc: Blueprint, other: Blueprint): string => {
    const row = rowOf(doc, table, id);
    const rowmates = Object.entries(
      doc[table] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    );
    return rowmates
      .filter(
        ([each, { laneId, stepId, phaseId }]) =>
          each !== id && laneId === row?.laneId && stepId === row?.stepId && phaseId === row?.phaseId,
      )
      .filter(([each]) => {
        const same = rowOf(other, table, each);
        return (
          same && same.laneId === row?.laneId && same.stepId === row?.stepId && same.phaseId === row?.phaseId
        );
      })
      .filter(([each, { rank }]) => {
        const [a, b] = [String(rank), String(row?.rank)];
        return a < b || (a === b && each < id);
      })
      .map(([each]) => each)
      .sort()
      .join();
  };
  return before(mine, theirs) === before(theirs, mine);
}
