/** A list with a row for each card, its stage and its lane in columns, as the table that it describes. */
import { isEmptyCell, type Markup } from '../cells/splitCell';
import { foldLabel } from '../lanes/foldLabel';
import { recogniseAxis, recogniseLane } from '../lanes/recogniseLane';
import { plain } from './readHeaders';

type Rows = readonly (readonly string[])[];

const TITLES: ReadonlySet<string> = new Set(
  [
    'title, card, text, content, note, sticky, item, summary, description, details, entry, titulo, texto, titre, texte, titel',
    'tarjeta, nota, karte, notiz, carte, carta, cartao, cartão, 付箋, 便利贴, 便利貼, 메모, 포스트잇',
    '标题, 卡片, 内容, 文字, 標題, 內容, タイトル, 内容, カード, 제목, 내용, 카드',
  ]
    .join(', ')
    .split(', ')
    .map(foldLabel),
);
/** More kinds of lanes than a map has are no lanes. */
const MAX_LANES = 60;

export interface PivotedList {
  readonly rows: string[][];
  /** Headers of columns that a map's cells have no place for. */
  readonly left: readonly string[];
}

/** Null where the columns are not those of a list of cards. */
export function pivotList(rows: Rows, markup: Markup): PivotedList | null {
  const heads = (rows[0] ?? []).map((cell) => plain(cell, markup));
  const axes = heads.map(recogniseAxis);
  const lane = axes.indexOf('lane');
  const step = axes.indexOf('step');
  const phase = axes.indexOf('phase');
  const title = heads.findIndex((head, i) => i !== lane && TITLES.has(foldLabel(head)));
  const stage = step >= 0 ? step : phase;
  if (lane < 0 || stage < 0 || title < 0 || rows.length < 3) return null;
  const at = (row: readonly string[], column: number) => plain(row[column], markup);
  const cards = rows
    .slice(1)
    .filter((row) => isEmptyCell(row[title] ?? '') === 'no' && at(row, stage) !== '');
  const lanes = [...new Set(cards.map((row) => at(row, lane)))];
  if (lanes.length > MAX_LANES || !lanes.some((name) => recogniseLane(name) !== null)) return null;
  const hasPhases = step >= 0 && phase >= 0;
  const keyOf = (row: readonly string[]) => JSON.stringify([hasPhases ? at(row, phase) : '', at(row, stage)]);
  const stages = new Map(cards.map((row) => [keyOf(row), row]));
  const keys = [...stages.keys()];
  const cells = new Map<string, string[]>();
  for (const row of cards) {
    const key = `${lanes.indexOf(at(row, lane))} ${keyOf(row)}`;
    cells.set(key, [...(cells.get(key) ?? []), row[title]!]);
  }
  const used = [lane, stage, title, ...(hasPhases ? [phase] : [])];
  return {
    rows: [
      ...(hasPhases ? [['Phase', ...keys.map((key) => at(stages.get(key)!, phase))]] : []),
      ['Step', ...keys.map((key) => at(stages.get(key)!, stage))],
      ...lanes.map((name, i) => [name, ...keys.map((key) => (cells.get(`${i} ${key}`) ?? []).join('\n'))]),
    ],
    left: heads.filter((head, i) => head !== '' && !used.includes(i)),
  };
}
