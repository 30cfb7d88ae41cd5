/** Reads a lane of moods: numbers on a scale that is found out, else words and pictures. */
import { signed } from '../../i18n/numbers';
import { guessScale, type NumberScale, readMood, readScore, rescale } from '../cells/readEmotion';
import { isEmptyCell, type Markup, splitCell, toPlainText } from '../cells/splitCell';
import type { DraftCard, DraftEmotion } from '../draft';
import type { Remarks } from '../remarks';

const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Moods of one lane's cells; cells that say none become cards of the lane, so that nothing is lost. */
export function readEmotions(
  cells: readonly string[],
  markup: Markup,
  guesses: Remarks,
  /** The scale that the lane's name gives, as in "Mood (1–10)". */
  named: NumberScale | null = null,
): { emotions: DraftEmotion[]; rest: Map<number, DraftCard[]> } {
  const texts = cells.map((cell) =>
    isEmptyCell(cell) === 'no' ? toPlainText(cell.replace(/<br\s*\/?>|[\r\n]+/gi, ' '), markup) : '',
  );
  const scores = texts.map(readScore);
  const filled = texts.filter((text) => text !== '');
  const isNumeric = filled.length > 0 && scores.filter((score) => score !== null).length === filled.length;
  const emotions: DraftEmotion[] = [];
  const rest = new Map<number, DraftCard[]>();
  const read = scores.flatMap((score) => score ?? []);
  const isNamed = named !== null && read.every(({ value }) => value >= named.low && value <= named.high);
  const scale = !isNumeric ? null : isNamed ? named : guessScale(read);
  if (scale) guesses.add('emotionScale', `${signed(scale.low)} … ${signed(scale.high)}`);
  for (const [step, text] of texts.entries()) {
    if (text === '') continue;
    const score = scores[step];
    const value = scale && score ? rescale(score.value, scale) : readMood(text);
    if (value === null) {
      rest.set(
        step,
        splitCell(cells[step]!, markup).map((title) => ({ title })),
      );
      guesses.add('emotionUnread', shorten(text));
    } else {
      const isBareNumber = scale !== null && /^[−+-]?[\d.,]+$/.test(text);
      emotions.push({ step, value, ...(isBareNumber ? {} : { note: text }) });
      if (!scale) guesses.add('emotionWords', `${shorten(text)} → ${signed(value)}`);
    }
  }
  return { emotions, rest };
}
