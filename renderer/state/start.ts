/** What the window does when it starts: takes its host, opens the file it was given, offers what a crash left behind. */
import type { Host, OpenedFile } from '../../shared/host/types';
import type { ReadSettings } from '../../shared/settings/text';
import { takeDropped } from '../host/dropped';
import { addPictureFiles } from '../pictures/addPictureFiles';
import { pictureFiles } from '../pictures/pictureFiles';
import { openBytes, openDroppedFile, openGivenFile, requestClose, showUnsaved } from './document';
import { adoptUnsaved, editor, hasUnsavedChanges } from './editor';
import { findRecoveries, journalRecovered, type Recovery, startJournal } from './journal';
import { dismissNotice, notify } from './notices';
import { settingName } from './settingName';
import { restorePanes, ui } from './ui';
import { t } from './useT';

const TITLE_AFTER_MS = 90;

/** Resolves once the given file, if any, is on the map. */
export async function startWindow(
  host: Host,
  initialFile: Promise<OpenedFile | null>,
  settings: Promise<ReadSettings>,
): Promise<void> {
  editor.setState({ host });
  startJournal();
  listen(host);
  acceptDrops();
  const read = await settings;
  restorePanes();
  tellBroken(read);
  const given = await initialFile;
  if (given) await openBytes({ name: given.ref.name, bytes: given.bytes, ref: given.ref });
  // The start screen offers what a crash left behind on a card of its own. Not needed for the first picture.
  if (ui.getState().screen === 'map') void offerRecoveries();
}

/** Settings that could not be read stop nothing; what they fell back to is said. */
function tellBroken({ broken, unreadable }: ReadSettings): void {
  if (unreadable) notify(t('settings.unreadable'));
  else if (broken.length > 0) {
    const names = [...new Set(broken.map(settingName))];
    notify(t('settings.broken', { names: new Intl.ListFormat(ui.getState().locale).format(names) }));
  }
}

function listen(host: Host): void {
  host.on('openFile', openGivenFile);
  host.on('closeRequest', requestClose);
  host.on('fileChanged', (file) => {
    if (editor.getState().file?.id !== file.id) return;
    const reload = async () => {
      const result = await host.openRecent(file);
      if (result.ok) openGivenFile(result.value);
    };
    notify(t('canvas.file.changedOutside', { name: file.name }), {
      action: { label: t('canvas.file.changedAction'), run: () => void reload() },
    });
  });
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const title = () => {
    timer = undefined;
    const state = editor.getState();
    const name = state.file?.name ?? state.session.doc.meta.title ?? '';
    const shown = ui.getState().screen === 'map' && name ? name : 'Throughline';
    const edited = hasUnsavedChanges(state);
    const file = ui.getState().screen === 'map' ? state.file : null;
    const news = `${edited} ${file?.id ?? ''} ${shown}`;
    if (told === news) return;
    told = news;
    host.setTitle(shown, edited, file);
  };
  // Not in the frame in which something was done: a browser takes milliseconds to take in a title.
  const titleSoon = () => {
    if (timer === undefined) timer = setTimeout(title, TITLE_AFTER_MS);
  };
  title();
  editor.subscribe((state, before) => {
    if (
      state.session.doc !== before.session.doc ||
      state.savedDoc !== before.savedDoc ||
      state.file !== before.file
    )
      titleSoon();
  });
  ui.subscribe((state, before) => {
    if (state.screen !== before.screen) title();
  });
}

/** A file dragged anywhere onto the window opens; nothing else that is dropped may navigate. */
function acceptDrops(): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('drop', (event) => {
    // What the map or a portrait took is done with.
    if (event.defaultPrevented || !hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    const pictures = ui.getState().screen === 'map' ? pictureFiles(event.dataTransfer) : [];
    if (pictures.length > 0) {
      void addPictureFiles(pictures, null);
      return;
    }
    const dropped = takeDropped(event.dataTransfer);
    if (dropped) openDroppedFile(dropped, dropped.file.name);
  });
}

async function offerRecoveries(): Promise<void> {
  for (const recovery of await findRecoveries()) {
    const time = new Date(recovery.modifiedAt).toLocaleString(ui.getState().locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const id = notify(t('canvas.file.recover', { title: recovery.title, time }), {
      action: {
        label: t('canvas.file.recoverAction'),
        run: () => {
          dismissNotice(id);
          restoreRecovery(recovery);
        },
      },
    });
  }
}

/** The recovered document opens as unsaved beside its file: nothing is written over before the user saves. */
export function restoreRecovery(recovery: Recovery): void {
  showUnsaved(recovery.session.doc, recovery.file);
  adoptUnsaved(recovery.session);
  journalRecovered(recovery);
}
