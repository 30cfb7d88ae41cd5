/** The map as a person reads it: phases and steps across, lanes down, the lines between them. */
import { laneName } from '../../i18n/laneName';
import type { Translate } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import { laneKind, lineBetween } from '../../model/laneKinds';
import type { Blueprint, Id, Lane } from '../../model/schema';
import { cellPrint } from '../../workbook/manifest';
import { BULLET, type MapLine, mapCell, mapLine, mapName, writeLines } from '../../workbook/mapLines';
import { laneMoods } from '../moodsOf';
import type { ShownMap } from '../shownMap';
import type { StyleName } from './styles';
import type { Cell, CellRange, Sheet, SheetTint } from './types';

/** Columns before the first step: the lane's id and its name. */
const HEAD_COLUMNS = 2;
const HEAD_ROWS = 3;
const WIDTHS = { id: 11, lane: 20, step: 26 };
const HEIGHTS = { phase: 24, step: 32, ids: 11, line: 14 };

const laneStyle = ({ kind }: Lane): StyleName => {
  const { zone } = laneKind(kind);
  return zone === 'sheet' ? 'laneSheet' : `lane${zone}`;
};

const cellStyle = ({ kind }: Lane): StyleName =>
  kind === 'pains' ? 'pain' : kind === 'gains' ? 'gain' : kind === 'opportunities' ? 'opportunity' : 'text';

interface LaneRow {
  readonly cells: readonly (Cell | null)[];
  /** What each cell's lines are of. */
  readonly lines: readonly (readonly MapLine[])[];
  /** First and last column of texts that stand over several steps. */
  readonly spans: readonly (readonly [number, number])[];
}

function laneRow(doc: Blueprint, map: ShownMap, laneId: Id, lane: Lane, t: Translate): LaneRow {
  const moods = laneMoods(doc, map, lane);
  const style = cellStyle(lane);
  const cards = map.cards.filter(({ card }) => card.laneId === laneId);
  const over = (column: number) => cards.filter(({ first, last }) => first <= column && column <= last);
  const spans = cards.flatMap(({ id, first, last }) => {
    const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const alone = columns.every((column) => over(column).every((row) => row.id === id) && !moods[column]);
    return last > first && alone ? [[first, last] as const] : [];
  });
  const lines: MapLine[][] = map.steps.map(() => []);
  const cells = map.steps.map((_, column): Cell => {
    if (spans.some(([first, last]) => first < column && column <= last)) return { value: null, style };
    const own = lines[column] ?? [];
    const mood = moods[column] ?? null;
    const here = over(column);
    if (mood !== null) own.push({ id: null, words: Math.round(mood * 10) / 10 });
    if (mood !== null && here.length === 0) return { value: Math.round(mood * 10) / 10, style: 'mood' };
    for (const { id, card } of here) own.push({ id, words: mapLine(card, t) });
    const words = [
      ...(mood === null
        ? []
        : [`${mood > 0 ? '+' : mood < 0 ? '−' : ''}${Math.round(Math.abs(mood) * 10) / 10}`]),
      ...here.map(({ card }) => mapLine(card, t)),
    ];
    return {
      value: words.length > 1 ? words.map((line) => `${BULLET}${line}`).join('\n') : (words[0] ?? null),
      style,
    };
  });
  return { cells, lines, spans };
}

export interface MadeMap {
  readonly sheet: Sheet;
  /** For the manifest: what stands where, so that edits are told from what was written. */
  readonly places: ReadonlyMap<string, string>;
}

export function mapSheet(doc: Blueprint, map: ShownMap, name: string, t: Translate): MadeMap {
  const places = new Map<string, string>();
  for (const { id, record } of map.steps) places.set(mapName('steps', id), cellPrint(record.name));
  const merged: CellRange[] = [];
  const tints: SheetTint[] = [];
  const heights = new Map<number, number>([
    [0, HEIGHTS.phase],
    [1, HEIGHTS.step],
    [2, HEIGHTS.ids],
  ]);
  const right = HEAD_COLUMNS + map.steps.length - 1;
  const phases: Cell[] = [];
  for (const { phase, steps } of map.phases) {
    const left = HEAD_COLUMNS + phases.length;
    if (steps[0]) places.set(mapName('phases', phase.id), `${cellPrint(phase.record.name)} ${steps[0].id}`);
    if (steps.length > 1) merged.push({ top: 0, left, bottom: 0, right: left + steps.length - 1 });
    steps.forEach((_, index) => {
      phases.push({ value: index === 0 ? phase.record.name : null, style: 'phase' });
    });
  }
  const rows: (Cell | null)[][] = [
    [null, { value: doc.meta.title || t('export.title.untitled'), style: 'strong' }, ...phases],
    [
      { value: 'id', style: 'computedHeading' },
      { value: t('window.field.lane'), style: 'heading' },
      ...map.steps.map(({ record }): Cell => ({ value: record.name, style: 'step' })),
    ],
    [null, null, ...map.steps.map(({ id }): Cell => ({ value: id, style: 'id' }))],
  ];
  map.lanes.forEach(({ id, record }, index) => {
    const above = map.lanes[index - 1];
    const line = above && lineBetween(above.record.kind, record.kind);
    if (line) {
      merged.push({ top: rows.length, left: 1, bottom: rows.length, right });
      heights.set(rows.length, HEIGHTS.line);
      rows.push([
        null,
        ...Array.from(
          { length: right },
          (_, i): Cell => ({ value: i === 0 ? t(`lane.line.${line}`) : null, style: 'line' }),
        ),
      ]);
    }
    const row = rows.length;
    const { cells, lines, spans } = laneRow(doc, map, id, record, t);
    const label = laneName(record, getLocale(doc));
    places.set(mapName('lanes', id), cellPrint(label));
    map.steps.forEach((step, column) => {
      const written = writeLines(lines[column] ?? []);
      if (written !== '') places.set(mapCell(id, step.id), written);
    });
    for (const [first, last] of spans)
      merged.push({ top: row, left: HEAD_COLUMNS + first, bottom: row, right: HEAD_COLUMNS + last });
    if (record.kind === 'emotions' && right >= HEAD_COLUMNS)
      tints.push({ range: { top: row, left: HEAD_COLUMNS, bottom: row, right }, kind: 'mood' });
    rows.push([{ value: id, style: 'id' }, { value: label, style: laneStyle(record) }, ...cells]);
  });
  return {
    sheet: {
      name,
      widths: [WIDTHS.id, WIDTHS.lane, ...map.steps.map(() => WIDTHS.step)],
      rows,
      heights,
      frozen: { rows: HEAD_ROWS, columns: HEAD_COLUMNS },
      merged,
      tints,
    },
    places,
  };
}
