/** The list of open comments that the numbered pins point at: in columns, over as many strips as the height asks for. */
import { translator } from '../i18n/translate';
import type { Point } from '../layout/types';
import type { Locale } from '../model/schema';
import type { TextStyle } from '../text/types';
import { type Brush, createBrush } from './brush';
import { type CommentedPlace, drawPin } from './comments';
import type { Color, Scene, ThemeName } from './types';

export interface CommentListOptions {
  readonly width: number;
  /** Of one strip; what does not fit goes on in the next. Absent = one strip, as high as it must be. */
  readonly maxHeight?: number;
  readonly theme: ThemeName;
  readonly locale: Locale;
  /** The document's language. */
  readonly textLocale: Locale;
}

const COLUMN = 380;
const GAP = 32;
/** A short list stays in one column. */
const LEAST_COLUMN = 320;
const INDENT = 30;
const ANSWER = 14;
const MOST_LINES = 400;
const HEAD: TextStyle = { size: 14, lineHeight: 20, weight: 600 };
const PLACE: TextStyle = { size: 12.5, lineHeight: 17, weight: 600 };
const AUTHOR: TextStyle = { size: 11, lineHeight: 15, weight: 500 };
const WORDS: TextStyle = { size: 12, lineHeight: 16, weight: 400 };
const TOP = HEAD.lineHeight + 12;

/** One line of the list; `keep` holds it together with the next. */
interface Row {
  readonly height: number;
  readonly keep: boolean;
  readonly draw: (brush: Brush, at: Point) => void;
}

const line = (text: string, style: TextStyle, x: number, color: Color, keep = false): Row => ({
  height: style.lineHeight,
  keep,
  draw: (brush, at) =>
    void brush.text(text, { x: at.x + x, y: at.y + style.lineHeight * 0.74 }, style, color),
});
const space = (height: number): Row => ({ height, keep: false, draw: () => {} });

function rowsOf(brush: Brush, places: readonly CommentedPlace[], width: number): readonly Row[] {
  const { theme } = brush;
  const t = translator(brush.locale);
  return places.flatMap(({ number, id, name, threads }) => {
    const title = name === '' ? t(id === null ? 'comments.kind.map' : 'window.untitled') : name;
    const [first = '', ...more] = brush.wrap(title.replaceAll('\n', ' '), PLACE, width - INDENT, 2);
    const head: Row = {
      height: PLACE.lineHeight + 2,
      keep: true,
      draw: (into, at) => {
        drawPin(into, number, { x: at.x + 11, y: at.y + 9 });
        into.text(first, { x: at.x + INDENT, y: at.y + 13.5 }, PLACE, theme.ink);
      },
    };
    const said = threads.flatMap(({ comment, answers }) =>
      [comment, ...answers.map((answer) => answer.comment)].flatMap(({ author, at, text }, index): Row[] => {
        const x = INDENT + (index > 0 ? ANSWER : 0);
        const who = [author || t('comments.nobody'), at.slice(0, 10)].filter(Boolean).join(', ');
        return [
          line(brush.wrap(who, AUTHOR, width - x, 1)[0] ?? '', AUTHOR, x, theme.ink3, true),
          ...brush.wrap(text, WORDS, width - x, MOST_LINES).map((row) => line(row, WORDS, x, theme.ink)),
          space(4),
        ];
      }),
    );
    return [head, ...more.map((row) => line(row, PLACE, INDENT, theme.ink, true)), ...said, space(10)];
  });
}

/** Rows in columns no higher than `limit`; a row stays with the one after it where it says so. */
function intoColumns(rows: readonly Row[], limit: number): readonly (readonly Row[])[] {
  const columns: Row[][] = [[]];
  let used = 0;
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end]?.keep && end < rows.length - 1) end++;
    const together = rows.slice(at, end + 1);
    const height = together.reduce((sum, row) => sum + row.height, 0);
    if (used > 0 && used + height > limit) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(...together);
    used += height;
    at = end + 1;
  }
  return columns;
}

/** Each strip is `width` wide and headed; none where there is nothing to list. */
export function commentList(
  places: readonly CommentedPlace[],
  options: CommentListOptions,
): readonly Scene[] {
  if (places.length === 0) return [];
  const { width, maxHeight = Number.POSITIVE_INFINITY, theme, locale, textLocale } = options;
  const make = () => createBrush(theme, locale, textLocale);
  const count = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const column = Math.min((width - (count - 1) * GAP) / count, COLUMN * 2);
  const rows = rowsOf(make(), places, column);
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  // As even as columns can be; a group of rows that hangs together may ask for a little more.
  let limit = Math.min(maxHeight - TOP, Math.max(LEAST_COLUMN, total / count));
  while (intoColumns(rows, limit).length > count && limit < maxHeight - TOP)
    limit = Math.min(maxHeight - TOP, limit + WORDS.lineHeight);
  const columns = intoColumns(rows, limit);
  const strips: Scene[] = [];
  for (let from = 0; from < columns.length; from += count) {
    const brush = make();
    const here = columns.slice(from, from + count);
    const heading = translator(locale)('export.commentList');
    brush.text(heading, { x: 0, y: 15 }, HEAD, brush.theme.ink);
    let height = 0;
    for (const [index, list] of here.entries()) {
      let y = TOP;
      for (const row of list) {
        row.draw(brush, { x: index * (column + GAP), y });
        y += row.height;
      }
      height = Math.max(height, y);
    }
    strips.push({ width, height, background: null, items: brush.items, textLocale, bookmarks: [] });
  }
  return strips;
}
