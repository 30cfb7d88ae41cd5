/** What the window does when it starts: takes its host, opens the file it was given, offers what a crash left behind. */
import type { Host, OpenedFile } from '../../shared/host/types';
import type { ReadSettings } from '../../shared/settings/text';
import { collectDropped } from '../actions/reviews';
import { takeDropped } from '../host/dropped';
import { addPictureFiles } from '../pictures/addPictureFiles';
import { pictureFiles } from '../pictures/pictureFiles';
import { refreshAttempts } from './attempts';
import { takeDiskChange } from './diskChanges';
import { openBytes, openDroppedFile, openGivenFile, requestClose } from './document';
import { editor, hasUnsavedChanges } from './editor';
import { takeFileState } from './filePlace';
import { takeHandedOver } from './handedOver';
import { startJournal } from './journal';
import { lookAround } from './neighbours';
import { notify } from './notices';
import { startRecovery } from './offerRecoveries';
import { startPreviews } from './previews';
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
  startPreviews();
  listen(host);
  acceptDrops();
  const read = await settings;
  restorePanes();
  tellBroken(read);
  // An opening that ended the window before is asked about: that has to be known first.
  const [given] = await Promise.all([initialFile, refreshAttempts()]);
  if (given) await openFirst(given);
  startRecovery();
}

/** Waits for the map, not for what the user is asked. */
function openFirst({ ref, bytes }: OpenedFile): Promise<void> {
  return new Promise((done) => {
    const open = async () => {
      try {
        await openBytes({ name: ref.name, bytes, ref });
      } finally {
        done();
      }
    };
    void takeHandedOver(ref, open);
  });
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
  host.on('openFile', (opened) => void takeHandedOver(opened.ref, () => openGivenFile(opened)));
  host.on('fileState', takeFileState);
  host.on('surroundingsChanged', (file) => {
    if (editor.getState().file?.id === file.id) void lookAround().catch(() => {});
  });
  host.on('closeRequest', requestClose);
  host.on('fileChanged', (file) => void takeDiskChange(file));
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
      state.savingDoc !== before.savingDoc ||
      state.file !== before.file
    )
      titleSoon();
  });
  ui.subscribe((state, before) => {
    if (state.screen !== before.screen) title();
  });
}

/** A file dragged anywhere onto the window opens, several maps are copies that come back from review; nothing else that is dropped may navigate. */
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
    const [first] = dropped;
    const areMaps = dropped.every(({ file }) => /\.blueprint$/i.test(file.name));
    if (ui.getState().screen === 'map' && dropped.length > 1 && areMaps) void collectDropped(dropped);
    else if (first) openDroppedFile(first, first.file.name);
  });
}
