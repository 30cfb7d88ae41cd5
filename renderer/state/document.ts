/** What happens to whole documents: new, open, save, import by drop, and the question about unsaved changes. */
import { toBytes } from '../../shared/file/serialise';
import type { ParseResult } from '../../shared/file/types';
import type { FileRef, HostResult, OpenedFile, SavedRef } from '../../shared/host/types';
import { GENERATOR } from '../../shared/model/generator';
import { orderedLanes, orderedSteps } from '../../shared/model/queries';
import type { Blueprint } from '../../shared/model/schema';
import type { Session } from '../../shared/session/types';
import { openBlueprint } from '../workers/readBlueprint';
import { beginAttempt, endAttemptSoon, isUnfinished, openingOf, refreshAttempts } from './attempts';
import { openConflicted } from './conflictedFile';
import { takeDiskChange } from './diskChanges';
import { editor, hasUnsavedChanges, isAsOpened, markSaved } from './editor';
import { forgetSaveFailure, reportLimits, reportOpenFailure, reportSaveFailure } from './fileFailures';
import { inTurn } from './fileTurns';
import { findHistory, journalClosed, journalSaved } from './journal';
import { newBlueprint } from './newBlueprint';
import { notify } from './notices';
import { reading } from './reading';
import type { OpeningWay } from './types';
import { ui } from './ui';
import { localDay } from './useAnalysis';
import { t } from './useT';

/** A file as it came: from a dialog or a drop (with its reference), or from inside the program (a sample, without one). */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly ref: FileRef | null;
  /** After an opening that ended the window; absent = such a file is asked about. */
  readonly way?: OpeningWay;
}

/** Goes on at once where nothing would be lost, else asks first; `then` runs after saving or discarding, `otherwise` when the user calls it off. */
export function guardUnsaved(then: () => void, otherwise?: () => void): void {
  if (hasUnsavedChanges()) ui.getState().set({ dialog: { kind: 'unsaved', then, otherwise } });
  else then();
}

const looksLikeBlueprint = (bytes: Uint8Array): boolean =>
  /"format"\s*:\s*"blueprint"/.test(new TextDecoder().decode(bytes.subarray(0, 400)));

/** Such a file takes the open map's place; any other is looked at in a dialog first. */
const isBlueprintFile = (name: string, bytes: Uint8Array): boolean =>
  /\.blueprint$/i.test(name) || looksLikeBlueprint(bytes);

function show(
  doc: Blueprint,
  options: { file: FileRef | null; readOnly?: boolean; unsaved?: boolean },
): void {
  editor.getState().load(doc, options);
  ui.getState().set({ screen: 'map', dialog: null });
  if (options.file) void editor.getState().host.addRecent(options.file, doc.meta.title ?? '');
}

/**
 * Opens bytes without asking about unsaved changes: a blueprint on the map, anything else in the import dialog. Small files are open when it
 * returns; large ones are read beside the window, and what was changed meanwhile is asked about.
 */
export function openBytes(file: IncomingFile): void | Promise<void> {
  const { name, bytes } = file;
  const opening = openingOf(bytes);
  if (isUnfinished(opening) && file.way === undefined) {
    const open = (way: OpeningWay) => void openBytes({ ...file, way });
    ui.getState().set({ dialog: { kind: 'unfinished', fileName: name, open } });
    return;
  }
  beginAttempt(opening);
  if (!isBlueprintFile(name, bytes)) {
    ui.getState().set({ dialog: { kind: 'import', fileName: name, bytes } });
    endAttemptSoon(opening);
    return;
  }
  const before = editor.getState().session.doc;
  const read = reading(
    file,
    (signal) => openBlueprint(bytes, localDay(), signal),
    (parsed) => {
      if (editor.getState().session.doc === before) showParsed(file, parsed);
      else guardUnsaved(() => showParsed(file, parsed));
    },
  );
  void Promise.resolve(read).finally(() => endAttemptSoon(opening));
  return read;
}

function showParsed({ name, bytes, ref, way }: IncomingFile, parsed: ParseResult): void {
  if (!parsed.ok) {
    if (openConflicted({ name, bytes, ref })) return;
    const { errors, repairable } = parsed;
    ui.getState().set({ dialog: { kind: 'fileErrors', fileName: name, bytes, errors, repairable } });
    return;
  }
  // A file of an older version is left as it is: the first save asks for a new place.
  const older = parsed.migratedFrom !== null;
  show(parsed.doc, { file: older ? null : ref, readOnly: parsed.readOnly });
  if (!older && ref && way !== 'plain') void findHistory(parsed.doc, bytes).catch(() => {});
  if (older) notify(t('canvas.file.older', { name }));
  if (parsed.readOnly) notify(t('canvas.file.newer', { name }));
}

const openFile = ({ ref, bytes }: OpenedFile): void | Promise<void> =>
  openBytes({ name: ref.name, bytes, ref });

export function newDocument(): void {
  guardUnsaved(() => {
    const doc = newBlueprint();
    show(doc, { file: null });
    const lane = orderedLanes(doc).find((row) => row.record.kind === 'actions');
    const step = orderedSteps(doc)[0];
    if (!lane || !step) return;
    editor.getState().select({ table: 'cell', ids: [lane.id, step.id] });
    ui.getState().set({
      editing: { kind: 'newCard', laneId: lane.id, stepId: step.id, index: 0, firstKey: '' },
    });
  });
}

/** A document made in the program: imported, repaired, recovered or from a template. Its file, if any, is written when the user saves. */
export const showUnsaved = (doc: Blueprint, file: FileRef | null = null): void =>
  show(doc, { file, unsaved: true });

export function openDocument(): void {
  void openWith(() => editor.getState().host.open(), '');
}

export function openRecentDocument(ref: FileRef): void {
  void openWith(() => editor.getState().host.openRecent(ref), ref.name);
}

/** A file dropped on the window: `dropped` is what the host understands (see renderer/host/dropped.ts). */
export function openDroppedFile(dropped: unknown, name: string): void {
  void openWith(() => editor.getState().host.openDropped(dropped), name);
}

/**
 * A file that was chosen, dropped or handed over by the system. Only now is asked about unsaved changes: who leaves the choice, or chooses
 * what cannot be read, has let go of nothing.
 */
export function openGivenFile(opened: OpenedFile): void | Promise<void> {
  const { ref, bytes } = opened;
  // A file to import is looked at beside the open map, and asks when it takes its place.
  if (!isBlueprintFile(ref.name, bytes) || !hasUnsavedChanges()) return openFile(opened);
  guardUnsaved(() => void openAgain(opened));
}

/** Saving in answer to the question may have written this very file: it is read once more. */
async function openAgain(opened: OpenedFile): Promise<void> {
  const again = await editor.getState().host.openRecent(opened.ref);
  await openFile(again.ok ? again.value : opened);
}

async function openWith(ask: () => Promise<HostResult<OpenedFile>>, name: string): Promise<void> {
  const result = await ask();
  await refreshAttempts();
  if (result.ok) await openGivenFile(result.value);
  else reportOpenFailure(result, name);
}

/** Chooses a file and shows it in the import dialog, whatever it is. */
export function importDocument(): void {
  void editor
    .getState()
    .host.open()
    .then((result) => {
      if (!result.ok) return reportOpenFailure(result, '');
      const { ref, bytes } = result.value;
      if (looksLikeBlueprint(bytes)) void openGivenFile(result.value);
      else ui.getState().set({ dialog: { kind: 'import', fileName: ref.name, bytes } });
    });
}

/** The file's bytes. What was opened and is as it was keeps its bytes; anything else is marked as modified now, by this program. */
function bytesToSave(session: Session): Uint8Array {
  const { doc } = session;
  if (isAsOpened(session)) return toBytes(doc);
  const meta = { ...doc.meta, modifiedAt: new Date().toISOString(), generator: GENERATOR };
  return toBytes({ ...doc, meta });
}

/** Saves to the open file, or asks where; true once the file is complete. A save under way is waited for, then followed by this one. */
export const saveDocument = (options: { readonly as?: boolean } = {}): Promise<boolean> =>
  inTurn(() => save(options.as ?? false));

/** As much as a host takes: what could not be opened again is not saved either. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The host's answer; one that breaks down instead of answering has failed, too. */
async function ask(
  bytes: Uint8Array,
  write: () => Promise<HostResult<SavedRef>>,
): Promise<HostResult<SavedRef>> {
  if (bytes.length > MAX_BYTES) return { ok: false, reason: 'too-big' };
  return write().catch(() => ({ ok: false, reason: 'failed' }));
}

async function save(as: boolean): Promise<boolean> {
  const { host, session, file, readOnly } = editor.getState();
  const doc = session.doc;
  const bytes = bytesToSave(session);
  const asks = as || file === null || readOnly;
  const name = file?.name ?? `${fileNameOf(doc)}.blueprint`;
  editor.setState({ savingDoc: doc });
  const result = await ask(bytes, () => (asks ? host.saveAs(name, bytes) : host.save(file, bytes)));
  editor.setState({ savingDoc: null });
  if (!result.ok) {
    if (result.reason !== 'cancelled') forgetSaveFailure();
    if (result.reason === 'changed-outside' && file && !asks) {
      void takeDiskChange(file, { asked: true });
      return false;
    }
    const again = (elsewhere: boolean) => void saveDocument({ as: elsewhere });
    reportSaveFailure(result, name, { save: () => again(as), elsewhere: () => again(true) });
    return false;
  }
  const { id, name: savedName } = result.value;
  markSaved(session, { id, name: savedName });
  forgetSaveFailure();
  reportLimits(result.value);
  // A window that is closed as soon as it says “saved” must not leave a journal that speaks of unsaved work.
  await journalSaved(session, new TextDecoder().decode(bytes));
  await host.addRecent(result.value, doc.meta.title ?? '');
  ui.getState().announce(t('canvas.said.saved', { name: result.value.name }));
  return true;
}

/** The document's title, and what the file shows of it, as a file name without ending; never empty. */
export function fileNameOf({ meta }: Pick<Blueprint, 'meta'>, addition = ''): string {
  const name = `${meta.title ?? ''} ${addition}`
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return name || t('canvas.new.title');
}

/** Answers the shell's wish to close the window. */
export function requestClose(): void {
  const { host } = editor.getState();
  if (hasUnsavedChanges()) host.confirmClose('asking');
  guardUnsaved(
    () => void journalClosed().finally(() => host.confirmClose('close')),
    () => host.confirmClose('stay'),
  );
}
