/** The open file was changed on disk by another program: loaded again where nothing here was edited, else merged; never written over. */
import { type FileRef, ON_DISK } from '../../shared/host/types';
import { commandBetween } from '../../shared/merge/commandBetween';
import { readConflicted } from '../../shared/merge/readConflicted';
import { isSame } from '../../shared/model/isSame';
import type { Blueprint } from '../../shared/model/schema';
import { readBlueprint } from '../workers/readBlueprint';
import { openBytes, saveDocument } from './document';
import { editor, hasUnsavedChanges, lastSaved, markSaved, markWrittenElsewhere } from './editor';
import { reportOpenFailure } from './fileFailures';
import { inTurn } from './fileTurns';
import { journalSaved } from './journal';
import { openMerge } from './mergeWindow';
import { notify } from './notices';
import { reading } from './reading';
import { ui } from './ui';
import { t } from './useT';

type Unusable = 'unreadable' | 'conflicted' | 'readOnly';

/** Nothing here is lost or written over: the way out is a file of its own. */
function tell(what: Unusable, { name }: FileRef): void {
  notify(t(`merging.disk.${what}`, { name }), {
    kind: 'error',
    action: { label: t('merging.disk.saveAs'), run: () => void saveDocument({ as: true }) },
  });
}

/** The window may change under the user's hands only while nothing is being done in it. */
function isQuiet(): boolean {
  const { editing, dialog, presenting, screen } = ui.getState();
  return editing === null && dialog === null && presenting === null && screen === 'map';
}

/** `asked`: the user has just tried to save. */
export async function takeDiskChange(file: FileRef, { asked = false } = {}): Promise<void> {
  const { host } = editor.getState();
  if (editor.getState().file?.id !== file.id) return;
  const read = await host.versions.read(file, ON_DISK);
  if (!read.ok) return reportOpenFailure(read, file.name);
  const bytes = read.value;
  await reading(
    { name: file.name, bytes },
    (signal) => readBlueprint(bytes, signal),
    (parsed) => {
      if (editor.getState().file?.id !== file.id) return;
      if (parsed.ok && !parsed.readOnly) takeVersion(file, bytes, parsed.doc, asked);
      else if (!hasUnsavedChanges()) void openBytes({ name: file.name, bytes, ref: file });
      else if (parsed.ok) tell('readOnly', file);
      else tell(readConflicted(new TextDecoder().decode(bytes)) ? 'conflicted' : 'unreadable', file);
    },
  );
}

function takeVersion(file: FileRef, bytes: Uint8Array, theirs: Blueprint, asked: boolean): void {
  const { session } = editor.getState();
  const base = lastSaved();
  if (!hasUnsavedChanges() || isSame(session.doc, theirs)) return void reload(file, bytes, theirs);
  // Told late: it was taken in while it was read here.
  if (!asked && base && isSame(base, theirs)) return;
  const merge = () => {
    const { name } = file;
    openMerge({
      base,
      mine: editor.getState().session.doc,
      theirs,
      names: {
        base: base ? t('merging.savedState', { name }) : t('merging.noBase'),
        mine: t('merging.thisMap'),
        theirs: t('merging.diskState', { name }),
      },
      onMerged: () => void expect(file, bytes, theirs),
    });
  };
  if (asked || isQuiet()) {
    merge();
    return;
  }
  notify(t('merging.disk.both', { name: file.name }), {
    action: { label: t('merging.disk.action'), run: () => void takeDiskChange(file, { asked: true }) },
  });
}

/** The host is told that this content is known: the next save may replace it, and no other. */
async function isStill(file: FileRef, bytes: Uint8Array): Promise<boolean> {
  const now = await editor.getState().host.openRecent(file);
  if (!now.ok) return true;
  const { bytes: found } = now.value;
  return found.length === bytes.length && found.every((byte, index) => byte === bytes[index]);
}

async function expect(file: FileRef, bytes: Uint8Array, theirs: Blueprint): Promise<void> {
  markWrittenElsewhere(theirs);
  // In turn: a save that comes at once would meet this very version as one that it does not know.
  if (!(await inTurn(() => isStill(file, bytes)))) await takeDiskChange(file);
}

/** One entry of the history: undo brings the last version back. */
async function reload(file: FileRef, bytes: Uint8Array, theirs: Blueprint): Promise<void> {
  const { dispatch, session } = editor.getState();
  const refusal = dispatch({
    type: 'batch',
    label: { key: 'fromDisk', vars: { name: file.name } },
    commands: [commandBetween(session.doc, theirs)],
  });
  if (refusal !== null) return void openBytes({ name: file.name, bytes, ref: file });
  const after = editor.getState().session;
  markSaved(after, file);
  if (after !== session) notify(t('merging.disk.reloaded', { name: file.name }));
  const still = await inTurn(async () => {
    await journalSaved(after, new TextDecoder().decode(bytes));
    return isStill(file, bytes);
  });
  if (!still) await takeDiskChange(file);
}
