/** A row of a table that lands on a lane of curves: numbers, faces or words for moods become points. */
import type { Command } from '../commands/types';
import { Remarks } from '../importers/remarks';
import { readEmotions } from '../importers/table/readEmotions';
import type { Id } from '../model/schema';

/** A value from −5 to 5 for each column; null where the cell says nothing. */
export type Feelings = readonly (number | null)[];

/** Null where any cell is no mood: then the row is left out as a whole. */
export function readFeelings(row: readonly (readonly string[])[]): Feelings | null {
  const { emotions, rest } = readEmotions(
    row.map((titles) => titles.join('\n')),
    'plain',
    new Remarks(),
  );
  if (rest.size > 0 || emotions.length === 0) return null;
  const values = new Map(emotions.map(({ step, value }) => [step, value]));
  return row.map((_, column) => values.get(column) ?? null);
}

/** Points for everyone, or for the persona whose lane it is. */
export const feelingCommands = (
  feelings: Feelings,
  stepIds: readonly (Id | null)[],
  personaId: Id | undefined,
  makeId: () => Id,
): readonly Command[] =>
  feelings.flatMap((value, column): Command[] => {
    const stepId = stepIds[column];
    if (value === null || !stepId) return [];
    return [
      { type: 'emotion.set', id: makeId(), stepId, value, ...(personaId !== undefined && { personaId }) },
    ];
  });
