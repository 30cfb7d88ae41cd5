/** The reviewed change set: what a workbook would change on a map, and one command for the changes that were taken. */
import type { Command } from '../commands/types';
import { type Translate, translateData } from '../i18n/translate';
import type { Random } from '../model/newId';
import type { Blueprint } from '../model/schema';
import { fitWidths } from './fitWidths';
import { inTurn } from './inTurn';
import { whatHelps, withNeeds } from './needs';
import { readEdits } from './readEdits';
import { toChanges } from './toChanges';
import type { OwnWorkbook, SheetChange, SheetRemark } from './types';

export interface ChangeSet {
  readonly changes: readonly SheetChange[];
  readonly remarks: readonly SheetRemark[];
}

/** Whether the workbook was written from this document. */
export const isOfDocument = ({ manifest }: OwnWorkbook, doc: Blueprint): boolean =>
  manifest.docId !== '' && manifest.docId === doc.meta.id;

/** Changes that the map refuses (a card in a lane that takes no such card) are remarks, with the reason. */
export function readChangeSet(
  book: OwnWorkbook,
  doc: Blueprint,
  { t, random }: { readonly t: Translate; readonly random: Random },
): ChangeSet {
  const edits = fitWidths(doc, readEdits(book, doc), { t, random });
  const { doc: then, taken, refused } = inTurn(doc, toChanges(doc, edits, { t, random }));
  const remarks = refused.map(({ change, refusal }): SheetRemark => {
    const reason = refusal ? translateData(t, `refusal.${refusal.key}`, refusal.vars) : '';
    return { key: 'refused', vars: { change: change.sentence, reason } };
  });
  return { changes: whatHelps(doc, then, taken), remarks: [...edits.remarks, ...remarks] };
}

/** One command for the taken changes: all of them are undone together. */
export function changesCommand(changes: readonly SheetChange[], taken: ReadonlySet<string>): Command {
  const all = withNeeds(changes, taken);
  const commands = changes.filter(({ key }) => all.has(key)).map(({ command }) => command);
  return { type: 'batch', label: { key: 'workbook', vars: { count: commands.length } }, commands };
}
