/** Cut, copy and paste of cards: our own data beside plain text, so that lines and tables from elsewhere become cards too. */
import { z } from 'zod';
import type { Command } from '../../shared/commands/types';
import { laneKind } from '../../shared/model/laneKinds';
import { newId } from '../../shared/model/newId';
import { cardsInCell, cardsInOrder, orderedLanes, orderedSteps, stepIndex } from '../../shared/model/queries';
import { type Blueprint, type Card, type CardKind, type Id, recordShapes } from '../../shared/model/schema';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { nextPlace, selectedIds } from '../state/selection';
import { t } from '../state/useT';
import { deleteSelection } from './change';

const MIME = 'application/x-throughline+json';
const MAX_PASTED = 2000;

const clip = z.object({
  cards: z
    .array(
      z.object({
        id: z.string(),
        /** Lanes and steps from the top left of what was copied. */
        lane: z.number().int().min(0).max(10_000),
        step: z.number().int().min(0).max(10_000),
        card: z.looseObject(recordShapes.cards),
      }),
    )
    .max(MAX_PASTED),
  links: z.array(z.object({ link: z.looseObject(recordShapes.links) })).max(MAX_PASTED),
});
type Clip = z.infer<typeof clip>;

/** What was last copied in this window, for pasting from a menu where the system's clipboard may not be read. */
let last: { readonly text: string; readonly data: string } | null = null;

/** Selected cards in reading order. */
function selectedCards(): readonly { readonly id: Id; readonly record: Card }[] {
  const { session } = editor.getState();
  const ids = new Set(selectedIds(session, 'cards'));
  return ids.size === 0 ? [] : cardsInOrder(session.doc).filter((row) => ids.has(row.id));
}

const visibleLanes = (doc: Blueprint) => orderedLanes(doc).filter((row) => !row.record.hidden);

function toClip(doc: Blueprint, rows: readonly { readonly id: Id; readonly record: Card }[]): Clip {
  const lanes = new Map(visibleLanes(doc).map((row, index) => [row.id, index]));
  const steps = stepIndex(doc);
  const place = (card: Card) => [lanes.get(card.laneId) ?? 0, steps.get(card.stepId) ?? 0] as const;
  const top = Math.min(...rows.map((row) => place(row.record)[0]));
  const left = Math.min(...rows.map((row) => place(row.record)[1]));
  const ids = new Set(rows.map((row) => row.id));
  return {
    cards: rows.map(({ id, record }) => {
      const [lane, step] = place(record);
      return { id, lane: lane - top, step: step - left, card: record as Clip['cards'][number]['card'] };
    }),
    links: Object.values(doc.links)
      .filter((link) => ids.has(link.from) && ids.has(link.to))
      .map((link) => ({ link: link as Clip['links'][number]['link'] })),
  };
}

const plainText = (rows: readonly { readonly record: Card }[]): string =>
  rows
    .map((row) => (row.record.body ? `${row.record.title}\n${row.record.body}` : row.record.title))
    .join('\n');

/** Puts the selected cards on the clipboard; false where none is selected. */
function copyTo(data: DataTransfer | null): boolean {
  const rows = selectedCards();
  if (rows.length === 0) return false;
  last = { text: plainText(rows), data: JSON.stringify(toClip(editor.getState().session.doc, rows)) };
  data?.setData('text/plain', last.text);
  data?.setData(MIME, last.data);
  notify(t('canvas.said.copied', { count: rows.length }));
  return true;
}

/** The place `lane` lanes down and `step` steps right of the current cell; null beyond the map. */
function placeAt(doc: Blueprint, from: { laneId: Id; stepId: Id }, lane: number, step: number) {
  const lanes = visibleLanes(doc);
  const steps = orderedSteps(doc);
  const target = lanes[lanes.findIndex((row) => row.id === from.laneId) + lane];
  const column = steps[steps.findIndex((row) => row.id === from.stepId) + step];
  return target && column ? { laneId: target.id, stepId: column.id } : null;
}

/** The kind a card takes in a lane: its own where the lane accepts it. */
function kindIn(doc: Blueprint, laneId: Id, kind: CardKind | null): CardKind {
  const lane = doc.lanes[laneId];
  const row = laneKind(lane?.kind ?? 'text');
  return kind !== null && row.accepts.includes(kind) ? kind : (row.newCard ?? 'text');
}

function run(commands: readonly Command[], pasted: readonly Id[], left: number): void {
  if (commands.length > 0) {
    const label = { key: 'card.paste', vars: { count: pasted.length } };
    if (editor.getState().dispatch({ type: 'batch', label, commands }) === null)
      editor.getState().select({ table: 'cards', ids: pasted });
  }
  if (left > 0) notify(t('canvas.said.notPasted', { count: left }), { kind: 'error' });
}

function pasteClip({ cards, links }: Clip): void {
  const { session } = editor.getState();
  const { doc } = session;
  const from = nextPlace(session);
  if (!from) return;
  const ids = new Map<Id, Id>();
  const added = new Map<string, number>();
  const commands: Command[] = [];
  for (const { id: old, lane, step, card } of cards) {
    const cell = placeAt(doc, from, lane, step);
    if (!cell) continue;
    const key = `${cell.laneId} ${cell.stepId}`;
    const before = added.get(key) ?? 0;
    added.set(key, before + 1);
    const first = lane === 0 && step === 0 ? from.index : cardsInCell(doc, cell.laneId, cell.stepId).length;
    const id = newId(Math.random);
    ids.set(old, id);
    const { laneId: _lane, stepId: _step, rank: _rank, ...fields } = known(doc, card as Card);
    commands.push({
      type: 'card.add',
      id,
      at: { ...cell, index: first + before },
      card: { ...fields, kind: kindIn(doc, cell.laneId, fields.kind) },
    });
  }
  for (const { link } of links) {
    const [start, end] = [ids.get(link.from), ids.get(link.to)];
    if (start && end)
      commands.push({ type: 'link.add', id: newId(Math.random), link: { ...link, from: start, to: end } });
  }
  run(commands, [...ids.values()], cards.length - ids.size);
}

/** A card from another document without what points at records this one does not have. */
function known(doc: Blueprint, card: Card): Card {
  const { personaIds, assetId, about, addresses, measureId, variants: _variants, ...rest } = card;
  const people = personaIds?.filter((id) => doc.personas[id]);
  const targets = addresses?.filter((id) => doc.cards[id]);
  return {
    ...rest,
    ...(people && people.length > 0 && { personaIds: people }),
    ...(assetId !== undefined && doc.assets[assetId] && { assetId }),
    ...(about !== undefined && doc.cards[about] && { about }),
    ...(targets && targets.length > 0 && { addresses: targets }),
    ...(measureId !== undefined && doc.measures[measureId] && { measureId }),
  };
}

/** Plain text: one card for each line; with tabs in it a table, lanes down and steps across. */
function pasteText(text: string): void {
  const { session } = editor.getState();
  const { doc } = session;
  const from = nextPlace(session);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  if (!from || lines.length === 0) return;
  const table = lines.some((line) => line.includes('\t'));
  const cells = lines
    .flatMap((line, row) =>
      line.split('\t').map((title, column) => ({
        title: title.trim(),
        lane: table ? row : 0,
        step: column,
      })),
    )
    .filter((cell) => cell.title !== '')
    .slice(0, MAX_PASTED);
  const ids: Id[] = [];
  const commands = cells.flatMap(({ title, lane, step }): Command[] => {
    const cell = placeAt(doc, from, lane, step);
    if (!cell) return [];
    const id = newId(Math.random);
    const at = table ? cell : { ...cell, index: from.index + ids.length };
    ids.push(id);
    return [{ type: 'card.add', id, at, card: { kind: kindIn(doc, cell.laneId, null), title } }];
  });
  run(commands, ids, cells.length - ids.length);
}

function pasteFrom(text: string, data: string): void {
  if (editor.getState().readOnly) return;
  const parsed = data === '' ? null : clip.safeParse(readJson(data));
  if (parsed?.success) pasteClip(parsed.data);
  else pasteText(text);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** From menu and palette: the browser fires the event itself, where it lets us ask for it. */
export const copy = (): void => void document.execCommand('copy');
export const cut = (): void => void document.execCommand('cut');

export async function paste(): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    pasteFrom(text, text === last?.text ? last.data : '');
  } catch {
    if (last) pasteFrom(last.text, last.data);
  }
}

const inTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether clipboard keys are meant for the map: no text field, and no text selected in a panel. */
const forMap = (event: ClipboardEvent): boolean =>
  !inTextField(event.target) &&
  document.querySelector('[role=dialog], [role=alertdialog]') === null &&
  String(document.getSelection() ?? '') === '';

/** Listens to the clipboard's events; returns the function that stops. */
export function startClipboard(): () => void {
  const onCopy = (event: ClipboardEvent) => {
    if (forMap(event) && copyTo(event.clipboardData)) event.preventDefault();
  };
  const onCut = (event: ClipboardEvent) => {
    if (!forMap(event) || editor.getState().readOnly || !copyTo(event.clipboardData)) return;
    event.preventDefault();
    deleteSelection();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!forMap(event) || !event.clipboardData) return;
    event.preventDefault();
    pasteFrom(event.clipboardData.getData('text/plain'), event.clipboardData.getData(MIME));
  };
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCut);
    document.removeEventListener('paste', onPaste);
  };
}
