/** Pasted rows of names with ratings: items of a satisfaction index, dimensions of SERVQUAL. */
import { translator } from '../../i18n/translate';
import { LOCALES, SERVQUAL_DIMENSIONS } from '../../model/schema';
import type { ParsedAnswers } from './parseAnswers';
import { cellsOf, numberIn } from './pastedCells';

/** The cells of a row that are numbers, and what stands before them. */
function namedRow(row: readonly string[]): { readonly name: string; readonly numbers: readonly number[] } {
  const numbers = row.flatMap((cell) => numberIn(cell) ?? []);
  return { name: row.filter((cell) => numberIn(cell) === null).join(' '), numbers };
}

export function parseItems(text: string): ParsedAnswers {
  const items: { name: string; importance: number; satisfaction: number }[] = [];
  const ignored: string[] = [];
  for (const row of cellsOf(text)) {
    const { name, numbers } = namedRow(row);
    const [importance = 0, satisfaction = 0] = numbers;
    const rated = numbers.length === 2 && numbers.every((value) => value >= 1 && value <= 10);
    if (rated && name !== '') items.push({ name, importance, satisfaction });
    else ignored.push(row.join(' '));
  }
  return { fields: items.length > 0 ? { items } : null, count: items.length, ignored };
}

/** Which dimension a row is named after, in any of our languages. */
const dimensionOf = (name: string) =>
  SERVQUAL_DIMENSIONS.find((dimension) =>
    LOCALES.some(
      (locale) =>
        translator(locale)(`lane.servqual.${dimension}`).toLowerCase() === name.trim().toLowerCase(),
    ),
  );

/** Five rows of expectation and perception, named or in the fixed order; or two rows of five. */
export function parseDimensions(text: string): ParsedAnswers {
  const rows = cellsOf(text).map(namedRow);
  const pairs = rows.filter((row) => row.numbers.length === 2);
  const ignored = rows.filter((row) => row.numbers.length !== 2).map((row) => row.name);
  const across = rows.filter((row) => row.numbers.length === 5);
  const [expected, perceived] = across;
  const found =
    expected && perceived && across.length === 2 && pairs.length === 0
      ? SERVQUAL_DIMENSIONS.map((dimension, index) => ({
          dimension,
          expectation: expected.numbers[index] ?? 0,
          perception: perceived.numbers[index] ?? 0,
        }))
      : pairs.map(({ name, numbers: [expectation = 0, perception = 0] }, index) => ({
          dimension: dimensionOf(name) ?? SERVQUAL_DIMENSIONS[index],
          expectation,
          perception,
        }));
  const byName = new Map(found.map(({ dimension, ...pair }) => [dimension, pair]));
  const [tangibles, reliability, responsiveness, assurance, empathy] = SERVQUAL_DIMENSIONS.map((dimension) =>
    byName.get(dimension),
  );
  if (!tangibles || !reliability || !responsiveness || !assurance || !empathy)
    return { fields: null, count: 0, ignored };
  return {
    fields: { dimensions: { tangibles, reliability, responsiveness, assurance, empathy } },
    count: 5,
    ignored: across.length === 2 ? [] : ignored.filter((name) => name !== ''),
  };
}
