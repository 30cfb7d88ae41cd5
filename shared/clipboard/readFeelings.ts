/** A row of a table that lands on a lane of curves: numbers, faces or words for moods become points. */
import type { Command } from '../commands/types';
import { Remarks } from '../importers/remarks';
import { readEmotions } from '../importers/table/readEmotions';
import type { Id } from '../model/schema';

/** A value from −5 to 5, and the words that it was read from. */
export interface Feeling {
  readonly value: number;
  readonly note?: string;
}
/** One for each column; null where the cell says no mood. */
export type Feelings = readonly (Feeling | null)[];

/** Null where no cell is a mood: then the row is left out as a whole. */
export function readFeelings(row: readonly (readonly string[])[]): Feelings | null {
  const { emotions } = readEmotions(
    row.map((titles) => titles.join('\n')),
    'plain',
    new Remarks(),
  );
  if (emotions.length === 0) return null;
  const moods = new Map(emotions.map(({ step, value, note }) => [step, { value, ...(note && { note }) }]));
  return row.map((_, column) => moods.get(column) ?? null);
}

/** Points for everyone, or for the persona whose lane it is. */
export const feelingCommands = (
  feelings: Feelings,
  stepIds: readonly (Id | null)[],
  personaId: Id | undefined,
  makeId: () => Id,
): readonly Command[] =>
  feelings.flatMap((feeling, column): Command[] => {
    const stepId = stepIds[column];
    if (feeling === null || !stepId) return [];
    return [
      {
        type: 'emotion.set',
        id: makeId(),
        stepId,
        ...feeling,
        ...(personaId !== undefined && { personaId }),
      },
    ];
  });
