/** Cut, copy and paste on the map: moves what shared/clipboard makes and reads to and from the system's clipboard. */

import { CLIP_TABLES, CLIP_TYPE, type ClipTable, writeClip } from '../../shared/clipboard/clip';
import { makeClip } from '../../shared/clipboard/makeClip';
import type { PasteResult } from '../../shared/clipboard/pasteList';
import type { PastedData } from '../../shared/clipboard/readPaste';
import { toHtml } from '../../shared/clipboard/toHtml';
import { toText } from '../../shared/clipboard/toText';
import type { Command } from '../../shared/commands/types';
import type { PicturePlace } from '../../shared/edits/addPictures';
import { newId } from '../../shared/model/newId';
import { cardsInCell } from '../../shared/model/queries';
import type { Id, LaneKind } from '../../shared/model/schema';
import { viewport } from '../canvas/viewport';
import { addPictureFiles } from '../pictures/addPictureFiles';
import { pastedPictures } from '../pictures/pictureFiles';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { currentCell, nextPlace, selectedIds } from '../state/selection';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { keyText } from './keyboard';

const makeId = (): Id => newId(Math.random);
const laneName = (kind: LaneKind): string => t(`lane.kind.${kind}`);

/** What was last copied in this window, for pasting from a menu where the system's clipboard may not be read. */
let last: PastedData | null = null;

/** What copying takes: the selected records, or the cards of the selected cell; null for none. */
export function copiedSelection(): { readonly table: ClipTable; readonly ids: readonly Id[] } | null {
  const { session } = editor.getState();
  const { table } = session.selection;
  if (table === 'cell') {
    const cell = currentCell(session);
    const ids = cell ? cardsInCell(session.doc, cell.laneId, cell.stepId).map(({ id }) => id) : [];
    return ids.length > 0 ? { table: 'cards', ids } : null;
  }
  const known = CLIP_TABLES.find((name) => name === table);
  const ids = known ? selectedIds(session, known) : [];
  return known && ids.length > 0 ? { table: known, ids } : null;
}

/** Puts the selection on the clipboard; gives what was copied, or null for nothing. */
function copyTo(data: DataTransfer | null, cut = false): ReturnType<typeof copiedSelection> {
  const selected = copiedSelection();
  const clip = selected && makeClip(editor.getState().session.doc, selected.table, selected.ids, { cut });
  if (!clip) return null;
  last = { own: writeClip(clip), html: toHtml(clip, laneName), text: toText(clip, laneName) };
  data?.setData('text/plain', last.text);
  data?.setData('text/html', last.html);
  data?.setData(CLIP_TYPE, last.own);
  const count = clip.ids.length;
  notify(
    clip.table === 'cards'
      ? t('canvas.said.copied', { count })
      : t(`writing.paste.copied.${clip.table}`, { count }),
  );
  return { table: clip.table, ids: clip.ids };
}

const deleting = (table: ClipTable, ids: readonly Id[]): readonly Command[] => {
  switch (table) {
    case 'cards':
      return [{ type: 'card.delete', ids }];
    case 'notes':
      return [{ type: 'note.delete', ids }];
    case 'steps':
      return [{ type: 'step.delete', ids }];
    case 'phases':
      return ids.map((id) => ({ type: 'phase.delete', id }));
    case 'lanes':
      return ids.map((id) => ({ type: 'lane.delete', id }));
  }
};
const NOUN = { cards: 'card', notes: 'note', steps: 'step', phases: 'phase', lanes: 'lane' } as const;

function removeCut(table: ClipTable, ids: readonly Id[]): void {
  const { session, dispatch, select } = editor.getState();
  const first = table === 'cards' ? session.doc.cards[ids[0] ?? ''] : undefined;
  const label = { key: `${NOUN[table]}.cut`, vars: { count: ids.length } };
  const refusal = dispatch({ type: 'batch', label, commands: deleting(table, ids) });
  // The place stays selected, so that what is pasted or typed next goes there.
  if (refusal === null && first) select({ table: 'cell', ids: [first.laneId, first.stepId] });
}

function run({ command, selection, left }: PasteResult): void {
  const { dispatch, select } = editor.getState();
  if (command && dispatch(command) === null && selection) {
    select(selection);
    const [id] = selection.ids;
    if (id !== undefined && selection.ids.length === 1) viewport.reveal(id);
  }
  if (left > 0) notify(t('canvas.said.notPasted', { count: left }), { kind: 'error' });
}

/** Where a paste goes: where a new card was about to be written, else where the selection says. */
function placeOfPaste() {
  const { session } = editor.getState();
  const { editing } = ui.getState();
  if (editing?.kind === 'newCard') {
    const { laneId, stepId, index } = editing;
    ui.getState().set({ editing: null });
    const count = cardsInCell(session.doc, laneId, stepId).length;
    return { laneId, stepId, index: Math.min(index, count) };
  }
  const at = nextPlace(session);
  const { table, ids } = session.selection;
  // Whole rows and columns go beside the selected ones.
  if (at && table === 'lanes') return { ...at, laneId: selectedIds(session, table).at(-1) ?? at.laneId };
  if (at && table === 'steps') return { ...at, stepId: selectedIds(session, table).at(-1) ?? at.stepId };
  if (at && table === 'phases') {
    const step = Object.entries(session.doc.steps).find(([, { phaseId }]) => phaseId === ids.at(-1));
    return { ...at, stepId: step?.[0] ?? at.stepId };
  }
  return at;
}

/** A card that is to hold a picture and has none takes it; else it becomes a card of its own. */
function placeOfPictures(): PicturePlace | null {
  const { session } = editor.getState();
  const [id, ...others] = selectedIds(session, 'cards');
  const card = id === undefined || others.length > 0 ? undefined : session.doc.cards[id];
  return id !== undefined && card?.kind === 'picture' && card.assetId === undefined
    ? { cardId: id }
    : placeOfPaste();
}

const openAsFile = ({ fileName, text }: { readonly fileName: string; readonly text: string }): void =>
  ui.getState().set({ dialog: { kind: 'import', fileName, bytes: new TextEncoder().encode(text) } });

async function pasteFrom(data: PastedData): Promise<void> {
  if (editor.getState().readOnly) return;
  const at = placeOfPaste();
  const { doc } = editor.getState().session;
  // Readers of foreign formats come when they are first needed.
  const [{ readPaste }, { pasteClip }, { pasteList }] = await Promise.all([
    import('../../shared/clipboard/readPaste'),
    import('../../shared/clipboard/pasteClip'),
    import('../../shared/clipboard/pasteList'),
  ]);
  const pasted = readPaste(data);
  switch (pasted.kind) {
    case 'clip':
      run(pasteClip(doc, pasted.clip, at, makeId));
      return;
    case 'table':
      // Where there is no cell to paste at, it can be a map of its own.
      if (at) ui.getState().set({ dialog: { ...pasted, kind: 'paste', at } });
      else openAsFile(pasted.source);
      return;
    case 'map':
      openAsFile(pasted.source);
      return;
    case 'list': {
      const result = at ? pasteList(doc, pasted.titles, at, makeId) : null;
      if (result?.command) run(result);
      else notify(t('writing.paste.noPlace'), { kind: 'error' });
      return;
    }
    case 'tooBig':
      notify(t('writing.paste.tooBig'), { kind: 'error' });
      return;
    case 'nothing':
  }
}

/** From menu and palette: the browser fires the event itself, where it lets us ask for it. */
export const copy = (): void => void document.execCommand('copy');
export const cut = (): void => void document.execCommand('cut');

/** All kinds of the system's clipboard, as far as the browser lets us read them. */
async function readSystem(): Promise<PastedData | readonly File[]> {
  const [item] = await navigator.clipboard.read();
  const image = item?.types.includes('text/plain')
    ? undefined
    : item?.types.find((type) => /^image\//.test(type));
  if (item && image) return [new File([await item.getType(image)], '', { type: image })];
  const read = async (type: string): Promise<string> =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return {
    own: await read(`web ${CLIP_TYPE}`),
    html: await read('text/html'),
    text: await read('text/plain'),
  };
}

export async function paste(): Promise<void> {
  const { host } = editor.getState();
  // The desktop program fires the very event that the key fires: nothing else lets a page read the system's clipboard there.
  if (host.kind === 'electron') return host.systemAction('paste');
  let data: PastedData | null = last;
  try {
    const system = await readSystem();
    if (!('text' in system)) return await addPictureFiles(system, placeOfPictures());
    if (system.text !== last?.text) data = system;
  } catch {
    // Not allowed to read: what was copied in this window is all we have.
  }
  if (data) await pasteFrom(data);
  else notify(t('writing.paste.useKeys', { keys: keyText('Mod+V') }));
}

const inTextField = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  // A field of the map in which nothing is written yet stands for its cell.
  if (target instanceof HTMLTextAreaElement && target.closest('[data-map]') && target.value === '')
    return ui.getState().editing !== null && ui.getState().editing?.kind !== 'newCard';
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
};

/** Whether clipboard keys are meant for the map: no text field, and no text selected in a panel. */
const forMap = (event: ClipboardEvent): boolean =>
  ui.getState().screen === 'map' &&
  !inTextField(event.target) &&
  document.querySelector('[role=dialog], [role=alertdialog]') === null &&
  String(document.getSelection() ?? '') === '';

/** Listens to the clipboard's events; returns the function that stops. */
export function startClipboard(): () => void {
  const onCopy = (event: ClipboardEvent) => {
    if (forMap(event) && copyTo(event.clipboardData)) event.preventDefault();
  };
  const onCut = (event: ClipboardEvent) => {
    if (!forMap(event) || editor.getState().readOnly) return;
    const copied = copyTo(event.clipboardData, true);
    if (!copied) return;
    event.preventDefault();
    removeCut(copied.table, copied.ids);
  };
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData: from } = event;
    if (event.defaultPrevented || !from || !forMap(event)) return;
    const pictures = pastedPictures(from);
    if (pictures.length > 0) {
      event.preventDefault();
      void addPictureFiles(pictures, placeOfPictures());
      return;
    }
    const data = {
      own: from.getData(CLIP_TYPE),
      html: from.getData('text/html'),
      text: from.getData('text/plain'),
    };
    if (data.own === '' && data.html === '' && data.text === '') return;
    event.preventDefault();
    void pasteFrom(data);
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
