/**
 * What a card's width in a workbook comes to on the map: it counts the steps that the workbook leaves, from the card's own on. Steps that
 * it takes away go last, so until then the card covers them, too; with them it becomes as wide as the workbook says.
 */
import type { Translate } from '../i18n/translate';
import type { Random } from '../model/newId';
import { orderedSteps } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { applied } from '../workbook/fields';
import { inTurn } from './inTurn';
import { toChanges } from './toChanges';
import type { AddedRecord, EditedRecord, FieldEdit, WorkbookEdits } from './types';

const isWidth = ({ table }: EditedRecord, { field }: FieldEdit): boolean =>
  table === 'cards' && field === 'span';

const isWideCard = ({ table, record }: AddedRecord): boolean => table === 'cards' && Number(record.span) > 1;

/** How many steps a card covers; stored, one is no width at all. */
const asSpan = (width: number): number | undefined => (width > 1 ? width : undefined);

const widthOf = (span: unknown): number => (typeof span === 'number' ? span : 1);

export function fitWidths(
  doc: Blueprint,
  edits: WorkbookEdits,
  options: { readonly t: Translate; readonly random: Random },
): WorkbookEdits {
  const hasWidths = edits.edited.some((row) => row.fields.some((field) => isWidth(row, field)));
  if (!hasWidths && !edits.added.some(isWideCard)) return edits;
  const edited = edits.edited.map((row) => ({
    ...row,
    fields: row.fields.filter((field) => !isWidth(row, field)),
  }));
  // The map as it will be when the widths are set: with the steps that come and move, before any goes.
  const rest = { ...edits, edited, moods: [], orders: [], removed: [] };
  const then = inTurn(doc, toChanges(doc, rest, options)).doc;
  const gone = new Set(edits.removed.map(({ table, id }) => `${table} ${id}`));
  const steps = orderedSteps(then).map(({ id, record }) => ({
    id,
    stays: !gone.has(`steps ${id}`) && !gone.has(`phases ${record.phaseId}`),
  }));
  const roomOf = (id: Id) => steps.slice(steps.findIndex((step) => step.id === then.cards[id]?.stepId));
  const fitted = (id: Id, wanted: number): number => {
    const room = roomOf(id);
    const staying = room.flatMap(({ stays }, index) => (stays ? [index + 1] : []));
    return staying[Math.min(wanted, staying.length) - 1] ?? Math.min(wanted, room.length);
  };
  return {
    ...edits,
    added: edits.added.map((row) =>
      isWideCard(row) && then.cards[row.id]
        ? {
            ...row,
            record: applied(row.record, { span: asSpan(fitted(row.id, widthOf(row.record.span))) ?? null }),
          }
        : row,
    ),
    edited: edits.edited.map((row) => ({
      ...row,
      fields: row.fields.flatMap((field): FieldEdit[] => {
        const card = isWidth(row, field) ? then.cards[row.id] : undefined;
        if (!card) return [field];
        const width = fitted(row.id, widthOf(field.to));
        const isSo = width === Math.min(widthOf(card.span), roomOf(row.id).length);
        return isSo ? [] : [{ ...field, from: card.span, to: asSpan(width) }];
      }),
    })),
  };
}
