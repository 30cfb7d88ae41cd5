/** The columns of the sheet of feelings: a row for each step, a column for each persona, and what was noted. */
import { computeEmotions } from '../../analysis/emotions';
import { emotionAt } from '../../model/queries';
import type { Blueprint, Id } from '../../model/schema';
import { computed } from '../../workbook/fields';
import { moodKey, moodNoteKey } from '../../workbook/sheets';
import type { FieldColumn, WorkbookContext } from '../../workbook/types';

/** Columns that can be written have a `read`, though the workbook's reader writes feelings in its own way. */
const written = (column: FieldColumn): FieldColumn => ({ ...column, read: () => ({}) });

/** Everyone's own value is shown where there are no personas, or where someone gave one. */
function holders(doc: Blueprint, personaIds: readonly Id[]): readonly (Id | null)[] {
  const given = Object.values(doc.emotions).some(({ personaId }) => personaId === undefined);
  return given || personaIds.length === 0 ? [null, ...personaIds] : personaIds;
}

export function moodColumns(
  { doc, t, labels }: WorkbookContext,
  personaIds: readonly Id[],
): { readonly columns: readonly FieldColumn[]; readonly moods: ReadonlySet<string> } {
  const who = holders(doc, personaIds);
  const nameOf = (id: Id | null): string =>
    (id === null ? null : labels.of('personas', id)) ?? t('analysis.everyone');
  const means = new Map(computeEmotions(doc).map(({ stepId, everyone }) => [stepId, everyone]));
  const values = who.map((personaId) =>
    written(
      computed(
        { key: moodKey(personaId), label: nameOf(personaId), width: 14 },
        (_, id) => emotionAt(doc, id, personaId)?.record.value ?? null,
      ),
    ),
  );
  const notes = who
    .filter((personaId) =>
      Object.values(doc.emotions).some(
        (emotion) => (emotion.personaId ?? null) === personaId && emotion.note,
      ),
    )
    .map((personaId) =>
      written(
        computed(
          {
            key: moodNoteKey(personaId),
            label: t('workbook.column.moodNote', { name: nameOf(personaId) }),
            width: 30,
          },
          (_, id) => emotionAt(doc, id, personaId)?.record.note ?? null,
        ),
      ),
    );
  const mean = computed({ key: 'mean', label: t('analysis.everyoneByShare'), width: 14 }, (_, id) => {
    const value = means.get(id) ?? null;
    return value === null ? null : Math.round(value * 100) / 100;
  });
  const columns = [
    computed({ key: 'phase', label: t('window.field.phase'), width: 20 }, (record) =>
      'phaseId' in record ? labels.of('phases', String(record.phaseId)) : null,
    ),
    computed({ key: 'step', label: t('window.field.step'), width: 28 }, (_, id) => labels.of('steps', id)),
    ...values,
    ...(personaIds.length > 1 ? [mean] : []),
    ...notes,
  ];
  return { columns, moods: new Set([...values, mean].map(({ key }) => key)) };
}
