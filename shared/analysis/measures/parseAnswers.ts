/** Reads answers that were pasted as text: a block of numbers or letters, a table of counts, or rows of names with ratings. */
import type { Measure, MeasureKind } from '../../model/schema';
import { sum } from '../ratio';
import { parseDimensions, parseItems } from './parseRows';
import { type Cells, cellsOf, numberIn, tokensOf } from './pastedCells';

export interface ParsedAnswers {
  /** What goes into the measure; null where nothing reads as answers of this kind. */
  readonly fields: Partial<Measure> | null;
  /** Answers (rows, for kinds of rows) that were read. */
  readonly count: number;
  /** Entries that are no answers, as they stand in the text. */
  readonly ignored: readonly string[];
}

const NOTHING: ParsedAnswers = { fields: null, count: 0, ignored: [] };

/** Answers of a kind as they are pasted: whole numbers within a range, or any. */
function numbersIn(text: string, fits: (value: number) => boolean) {
  const answers: number[] = [];
  const ignored: string[] = [];
  for (const token of tokensOf(text)) {
    const value = numberIn(token);
    if (value !== null && fits(value)) answers.push(value);
    else ignored.push(token);
  }
  return { answers, ignored };
}

const whole = (from: number, to: number) => (value: number) =>
  Number.isInteger(value) && value >= from && value <= to;

/** A table of two columns, each answer with how often it was given, as from a survey's summary; null for anything else. */
function countsByAnswer(cells: Cells, from: number, to: number): readonly number[] | null {
  const rows = cells.filter((row) => row.some((cell) => /\d/.test(cell)));
  if (rows.length < 3 || rows.some((row) => row.length !== 2)) return null;
  const counts = Array.from({ length: to - from + 1 }, () => 0);
  const seen = new Set<number>();
  for (const [name = '', count = ''] of rows) {
    const [answer, times] = [numberIn(name), numberIn(count)];
    if (answer === null || times === null || !whole(from, to)(answer) || !whole(0, Infinity)(times))
      return null;
    if (seen.has(answer)) return null;
    seen.add(answer);
    counts[answer - from] = times;
  }
  return counts;
}

function parseNps(text: string): ParsedAnswers {
  const counts = countsByAnswer(cellsOf(text), 0, 10);
  if (counts)
    return {
      fields: {
        detractors: sum(counts.slice(0, 7)),
        passives: sum(counts.slice(7, 9)),
        promoters: sum(counts.slice(9)),
      },
      count: sum(counts),
      ignored: [],
    };
  const { answers, ignored } = numbersIn(text, whole(0, 10));
  return { fields: answers.length > 0 ? { answers } : null, count: answers.length, ignored };
}

function parseCes(text: string): ParsedAnswers {
  const table = countsByAnswer(cellsOf(text), 1, 7);
  if (table) return { fields: { counts: [...table] }, count: sum(table), ignored: [] };
  const { answers, ignored } = numbersIn(text, whole(1, 7));
  const counts = Array.from(
    { length: 7 },
    (_, index) => answers.filter((answer) => answer === index + 1).length,
  );
  return { fields: answers.length > 0 ? { counts } : null, count: answers.length, ignored };
}

/** Scales in use, by their best answer: the satisfied are those who gave one of its two best. */
const SCALES = [5, 7, 10] as const;
const scaleOf = (answers: readonly number[]): number | undefined =>
  SCALES.find((best) => answers.every((answer) => answer <= best));

function parseCsat(text: string): ParsedAnswers {
  const { answers, ignored } = numbersIn(text, whole(0, 10));
  const best = scaleOf(answers);
  if (answers.length === 0 || best === undefined) return { ...NOTHING, ignored };
  const satisfied = answers.filter((answer) => answer >= best - 1).length;
  return { fields: { satisfied, total: answers.length }, count: answers.length, ignored };
}

function parseScores(text: string): ParsedAnswers {
  const { answers, ignored } = numbersIn(text, (value) => value >= 0 && value <= 100);
  if (answers.length === 0) return { ...NOTHING, ignored };
  return {
    fields: { scores: answers, max: scaleOf(answers) ?? 100 },
    count: answers.length,
    ignored,
  };
}

const LETTERS = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;

/** One letter for each answer, or each letter with its count; P (performance) is another name for O. */
function parseKano(text: string): ParsedAnswers {
  const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  const ignored: string[] = [];
  let last: (typeof LETTERS)[number] | null = null;
  for (const token of tokensOf(text.replace(/[:=]/g, ' '))) {
    const name = token.toUpperCase().replace(/^P$/, 'O');
    const letter = LETTERS.find((other) => other === name);
    const times: number | null = numberIn(token);
    if (letter) {
      counts[letter]++;
      last = letter;
    } else if (last && times !== null && whole(0, Infinity)(times)) {
      // The letter itself was counted as one answer.
      counts[last] += times - 1;
      last = null;
    } else ignored.push(token);
  }
  const count = sum(LETTERS.map((letter) => counts[letter]));
  return { fields: count > 0 ? { answers: counts } : null, count, ignored };
}

function parseNumber(text: string): ParsedAnswers {
  const [first = '', ...ignored] = tokensOf(text);
  const value = numberIn(first);
  return value === null ? { ...NOTHING, ignored: tokensOf(text) } : { fields: { value }, count: 1, ignored };
}

const READERS: Readonly<Record<MeasureKind, (text: string) => ParsedAnswers>> = {
  nps: parseNps,
  csat: parseCsat,
  'csat-mean': parseScores,
  ces: parseCes,
  csi: parseItems,
  servqual: parseDimensions,
  kano: parseKano,
  number: parseNumber,
};

/** What a text gives as answers of one kind. */
export const parseAnswers = (kind: MeasureKind, text: string): ParsedAnswers => READERS[kind](text);

/** The kind that a text most likely holds: letters, named rows, and else by the range of its numbers; null where nothing is there. */
export function guessAnswerKind(text: string): MeasureKind | null {
  const fits = (kind: MeasureKind) => {
    const { fields, ignored } = parseAnswers(kind, text);
    return fields !== null && ignored.length === 0;
  };
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  if (tokens.length === 1 && numberIn(tokens[0] ?? '') !== null) return 'number';
  if (fits('servqual')) return 'servqual';
  const numbers = tokens.flatMap((token) => numberIn(token) ?? []);
  if (numbers.length === 0) return parseAnswers('kano', text).fields ? 'kano' : null;
  for (const kind of ['kano', 'csi'] as const) if (numbers.length < tokens.length && fits(kind)) return kind;
  if (countsByAnswer(cellsOf(text), 0, 10)) return countsByAnswer(cellsOf(text), 1, 7) ? 'ces' : 'nps';
  if (!numbers.every(Number.isInteger)) return 'csat-mean';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === 0 || most > 7) return most > 10 ? 'csat-mean' : 'nps';
  return most > 5 ? 'ces' : 'csat';
}
