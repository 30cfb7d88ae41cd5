/** The reviewed change set: what a workbook would change on a map, and one command for the changes that were taken. */
import { applyCommand } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import { type Translate, translateData } from '../i18n/translate';
import type { Random } from '../model/newId';
import type { Blueprint } from '../model/schema';
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
  const edits = readEdits(book, doc);
  const remarks = [...edits.remarks];
  const refused = new Set<string>();
  let now = doc;
  const changes = toChanges(doc, edits, { t, random }).filter(({ key, needs, command, sentence }) => {
    const applied = applyCommand(now, command);
    if (applied.ok && !needs.some((need) => refused.has(need))) {
      now = applied.doc;
      return true;
    }
    refused.add(key);
    const reason = applied.ok ? '' : translateData(t, `refusal.${applied.refusal.key}`, applied.refusal.vars);
    remarks.push({ key: 'refused', vars: { change: sentence, reason } });
    return false;
  });
  return { changes, remarks };
}

/** With everything that the taken changes build on. */
export function withNeeds(changes: readonly SheetChange[], taken: ReadonlySet<string>): ReadonlySet<string> {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const all = new Set<string>();
  const take = (key: string): void => {
    if (all.has(key)) return;
    all.add(key);
    for (const need of byKey.get(key)?.needs ?? []) take(need);
  };
  for (const key of taken) take(key);
  return all;
}

/** One command for the taken changes: all of them are undone together. */
export function changesCommand(changes: readonly SheetChange[], taken: ReadonlySet<string>): Command {
  const all = withNeeds(changes, taken);
  const commands = changes.filter(({ key }) => all.has(key)).map(({ command }) => command);
  return { type: 'batch', label: { key: 'workbook', vars: { count: commands.length } }, commands };
}
