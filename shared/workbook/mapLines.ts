/** What stands in the cells of the map's sheet, line by line, and how the workbook remembers whose line is which. */
import type { Translate } from '../i18n/translate';
import type { Card, Id } from '../model/schema';
import { cellPrint } from './manifest';
import type { CellValue } from './types';

/** Before each line of a cell that has several. */
export const BULLET = '• ';

/** A card in one line of words: its title, and in brackets what is marked on it. */
export function cardWords(card: Card, t: Translate): string {
  const marks = [
    ...(card.moment ? [t('lane.mark.moment')] : []),
    ...(card.fail ? [t('lane.mark.fail')] : []),
    ...(card.wait
      ? [`${t('lane.mark.wait')} ${t('export.time.minutes', { value: card.wait.minutes })}`]
      : []),
  ];
  const text = card.title || card.body || (card.kind === 'picture' ? t('lane.card.picture') : '–');
  return marks.length > 0 ? `${text} (${marks.join(', ')})` : text;
}

export const mapLine = (card: Card, t: Translate): string =>
  cardWords(card, t).replace(/\s*[\r\n]+\s*/g, ' ');

/** `id` is the card's; null: what is felt there. */
export interface MapLine {
  readonly id: Id | null;
  readonly words: CellValue;
}

export const mapCell = (laneId: Id, stepId: Id): string => `cell ${laneId} ${stepId}`;
export const mapName = (table: 'phases' | 'steps' | 'lanes', id: Id): string => `${table} ${id}`;

const FELT = '*';

export const writeLines = (lines: readonly MapLine[]): string =>
  lines.map(({ id, words }) => `${id ?? FELT}:${cellPrint(words)}`).join(' ');

export interface WrittenLine {
  readonly id: Id | null;
  readonly print: string;
}

export const readLines = (written: string | undefined): readonly WrittenLine[] =>
  (written ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', print = '-'] = part.split(':');
      return { id: id === FELT ? null : id, print };
    });
