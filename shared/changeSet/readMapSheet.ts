/** Reads the sheet of the map: names above and beside it, and in its cells the lines of its cards. */

import { laneName } from '../i18n/laneName';
import type { Translate } from '../i18n/translate';
import { getLocale } from '../model/document';
import { laneKind } from '../model/laneKinds';
import { newId, seededRandom, seedOf } from '../model/newId';
import { emotionAt } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { asNumber } from '../workbook/fields';
import { cellPrint, type Manifest } from '../workbook/manifest';
import { mapCell, mapLine, mapName, readLines, type WrittenLine } from '../workbook/mapLines';
import type { CellValue, Fields, ReadSheet } from '../workbook/types';
import { cellAddress, type MapGrid, mapGrid, writtenIds } from './mapGrid';
import { linesOf, matchLines } from './matchLines';
import { orderEdit } from './readOrder';
import type { AddedRecord, MoodEdit, OrderEdit, RemovedRecord, SheetRemark } from './types';

export interface MapEdit {
  readonly table: 'phases' | 'steps' | 'lanes' | 'cards';
  readonly id: Id;
  readonly fields: Fields;
  readonly conflict: boolean;
  /** Where the sheet says so. */
  readonly cell: string;
}

export interface CalledRecord {
  readonly table: MapEdit['table'];
  readonly id: Id;
  readonly name: string;
  /** Of a new card: the lane and the step that it stands on. */
  readonly on: readonly { readonly table: 'lanes' | 'steps'; readonly id: Id }[];
}

export interface MapEdits {
  readonly edits: readonly MapEdit[];
  readonly added: readonly AddedRecord[];
  readonly removed: readonly RemovedRecord[];
  readonly orders: readonly OrderEdit[];
  readonly moods: readonly (MoodEdit & { readonly cell: string })[];
  readonly remarks: readonly SheetRemark[];
  /** Records that the sheet adds or calls by another name, whether or not the map has them so by now. */
  readonly called: readonly CalledRecord[];
  readonly name: string;
}

const LINES = ['interaction', 'visibility', 'internal'] as const;

interface Found {
  readonly edits: MapEdit[];
  readonly orders: OrderEdit[];
  readonly moods: (MoodEdit & { readonly cell: string })[];
  readonly remarks: SheetRemark[];
  /** By card: the cells whose line of it is gone. */
  readonly gone: Map<Id, { readonly line: WrittenLine; readonly cells: string[] }>;
  readonly lines: { readonly words: string; readonly after: Id | null; readonly at: Place }[];
}
interface Place {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly cell: string;
}

/** Null where the workbook is of before the map's sheet was read, or where the sheet is not there. */
export function readMapSheet(
  sheets: readonly ReadSheet[],
  manifest: Manifest,
  { doc, t }: { readonly doc: Blueprint; readonly t: Translate },
): MapEdits | null {
  const grid = mapGrid(sheets, manifest, new Set(LINES.map((line) => t(`lane.line.${line}`))));
  if (!grid) return null;
  const found: Found = { edits: [], orders: [], moods: [], remarks: [], gone: new Map(), lines: [] };
  readNames(grid, manifest, doc, found);
  const shown = new Map<Id, number>();
  for (const [laneId, row] of grid.lanes)
    for (const [stepId, column] of grid.steps) {
      const written = readLines(manifest.map.get(mapCell(laneId, stepId)));
      for (const { id } of written) if (id !== null) shown.set(id, (shown.get(id) ?? 0) + 1);
      const at = { laneId, stepId, cell: cellAddress(row, column) };
      if (doc.lanes[laneId] && doc.steps[stepId])
        readCell(grid, written, at, grid.cell(row, column), doc, t, found);
    }
  const { name, strays } = grid;
  for (const cell of strays) found.remarks.push({ key: 'mapPlace', vars: { sheet: name, cell } });
  for (const table of ['lanes', 'steps'] as const)
    for (const id of writtenIds(manifest, table))
      if (!grid[table].has(id) && Object.hasOwn(doc[table], id)) {
        const record = table === 'lanes' ? doc.lanes[id] : undefined;
        const what = record ? laneName(record, getLocale(doc)) : (doc.steps[id]?.name ?? id);
        found.remarks.push({ key: 'mapKept', vars: { sheet: name, name: what } });
      }
  return { ...found, ...comeAndGone(found, shown, manifest.docId, doc, name, t), name };
}

function readNames(grid: MapGrid, { map }: Manifest, doc: Blueprint, { edits }: Found): void {
  const read = (table: 'phases' | 'steps' | 'lanes', id: Id, row: number, column: number, label: string) => {
    const [written] = (map.get(mapName(table, id)) ?? '').split(' ');
    const value = grid.cell(row, column);
    if (written === cellPrint(value) || !Object.hasOwn(doc[table], id)) return;
    const name = String(value ?? '').trim();
    const conflict = written !== cellPrint(label);
    // A lane without a name of its own is called as its kind is.
    const fields = { name: name === '' && table === 'lanes' ? null : name };
    edits.push({ table, id, fields, conflict, cell: cellAddress(row, column) });
  };
  for (const [id, column] of grid.steps) read('steps', id, grid.top - 1, column, doc.steps[id]?.name ?? '');
  for (const [id, row] of grid.lanes) {
    const lane = doc.lanes[id];
    read('lanes', id, row, 1, lane ? laneName(lane, getLocale(doc)) : '');
  }
  for (const [key, value] of map) {
    const [table, id = ''] = key.split(' ');
    const column = table === 'phases' ? grid.steps.get(value.split(' ')[1] ?? '') : undefined;
    if (column !== undefined) read('phases', id, grid.top - 2, column, doc.phases[id]?.name ?? '');
  }
}

function readCell(
  grid: MapGrid,
  written: readonly WrittenLine[],
  at: Place,
  value: CellValue,
  doc: Blueprint,
  t: Translate,
  found: Found,
): void {
  const { sheet, cell } = { sheet: grid.name, cell: at.cell };
  const lane = doc.lanes[at.laneId];
  if (lane?.kind === 'emotions') {
    readMood(written, at, value, doc, sheet, found);
    return;
  }
  const match = matchLines(written, linesOf(typeof value === 'number' ? String(value) : value));
  const known = [...(match?.edited ?? []).map(({ line }) => line), ...(match?.removed ?? [])];
  // What is felt there stands first in its cell, and is no card.
  if (!match || known.some(({ id }) => id === null)) {
    found.remarks.push({ key: 'mapLines', vars: { sheet, cell } });
    return;
  }
  for (const { line, words } of match.edited) {
    const card = doc.cards[line.id ?? ''];
    if (!card || line.id === null) continue;
    const { fields, marked } = editLine(card, words, t);
    const conflict = line.print !== cellPrint(mapLine(card, t));
    if (fields) found.edits.push({ table: 'cards', id: line.id, fields, conflict, cell });
    if (!fields || marked) found.remarks.push({ key: 'mapMarks', vars: { sheet, cell } });
  }
  for (const line of match.removed) {
    if (line.id === null) continue;
    const gone = found.gone.get(line.id) ?? { line, cells: [] };
    gone.cells.push(cell);
    found.gone.set(line.id, gone);
  }
  for (const { words, after } of match.added) found.lines.push({ words, after: after?.id ?? null, at });
  if (match.order) {
    const ids = (lines: readonly WrittenLine[]) =>
      lines.flatMap(({ id }) => {
        const card = doc.cards[id ?? ''];
        return id !== null && card?.laneId === at.laneId && card.stepId === at.stepId ? [id] : [];
      });
    const order = orderEdit(doc, ids(written), ids(match.order));
    if (order) found.orders.push(order);
  }
}

/** A card's new words; null fields where the line cannot be read back, `marked` where its marks were edited, too. */
function editLine(
  card: Card,
  words: string,
  t: Translate,
): { readonly fields: Fields | null; readonly marked: boolean } {
  const text = card.title || (card.body ?? '');
  const field = card.title ? 'title' : 'body';
  if (text === '' || /[\r\n]/.test(text)) return { fields: null, marked: false };
  const marks = mapLine(card, t).slice(text.length);
  if (words.endsWith(marks))
    return { fields: { [field]: words.slice(0, words.length - marks.length) }, marked: false };
  const [, bare = words] = /^(.*\S)\s*\([^()]*\)$/.exec(words) ?? [];
  return { fields: bare === text ? null : { [field]: bare }, marked: bare !== text };
}

function readMood(
  written: readonly WrittenLine[],
  { laneId, stepId, cell }: Place,
  value: CellValue,
  doc: Blueprint,
  sheet: string,
  found: Found,
): void {
  const before = written[0]?.print ?? '-';
  if (cellPrint(value) === before) return;
  const personaId = doc.lanes[laneId]?.personaId ?? null;
  const number = asNumber(value);
  const empty = String(value ?? '').trim() === '';
  // Of several personas the cell holds the mean.
  const isMean = personaId === null && Object.keys(doc.personas).length > 0;
  if (isMean || (!empty && (number === null || number < -5 || number > 5))) {
    found.remarks.push({ key: 'mapLines', vars: { sheet, cell } });
    return;
  }
  const here = emotionAt(doc, stepId, personaId)?.record.value ?? null;
  if (here === number) return;
  const shown = here === null ? null : Math.round(here * 10) / 10;
  const conflict = before !== cellPrint(shown);
  found.moods.push({ stepId, personaId, value: number, note: undefined, conflict, cell });
}

/** Lines that went from one cell and came in another were moved; what is left was taken out, or is new. */
function comeAndGone(
  found: Found,
  shown: ReadonlyMap<Id, number>,
  docId: string,
  doc: Blueprint,
  sheet: string,
  t: Translate,
): Pick<MapEdits, 'added' | 'removed' | 'called'> {
  const removed: RemovedRecord[] = [];
  const moved = new Set<Found['lines'][number]>();
  for (const [id, { line, cells }] of found.gone) {
    const card = doc.cards[id];
    if (!card) continue;
    const conflict = line.print !== cellPrint(mapLine(card, t));
    const same = [...found.gone.values()].filter((one) => one.line.print === line.print);
    const came = found.lines.filter(({ words }) => cellPrint(words) === line.print);
    const [to] = came;
    if (cells.length < (shown.get(id) ?? 0) || (to && (came.length > 1 || same.length > 1))) {
      for (const one of came) moved.add(one);
      found.remarks.push({ key: 'mapLines', vars: { sheet, cell: cells.join(', ') } });
    } else if (to) {
      moved.add(to);
      const { laneId, stepId, cell } = to.at;
      if (card.laneId !== laneId || card.stepId !== stepId)
        found.edits.push({ table: 'cards', id, fields: { laneId, stepId }, conflict, cell });
    } else removed.push({ table: 'cards', id, conflict });
  }
  const called = found.edits.flatMap(({ table, id, fields }): CalledRecord[] => {
    const name = fields.name ?? fields.title;
    return typeof name === 'string' ? [{ table, id, name, on: [] }] : [];
  });
  const taken = new Set<Id>();
  const added = found.lines.flatMap((line): AddedRecord[] => {
    if (moved.has(line)) return [];
    const { words, after, at } = line;
    const { laneId, stepId } = at;
    const idOf = (count: number): Id => {
      const id = newId(seededRandom(seedOf(JSON.stringify([docId, 'map', laneId, stepId, words, count]))));
      return taken.has(id) ? idOf(count + 1) : id;
    };
    const id = idOf(0);
    taken.add(id);
    const on = [
      { table: 'lanes', id: laneId },
      { table: 'steps', id: stepId },
    ] as const;
    called.push({ table: 'cards', id, name: words, on });
    // Read a second time, it is there already.
    if (Object.hasOwn(doc.cards, id)) return [];
    const kind = laneKind(doc.lanes[laneId]?.kind ?? 'text').newCard ?? 'text';
    return [{ table: 'cards', id, record: { title: words, kind, laneId, stepId }, after }];
  });
  return { added, removed, called };
}
