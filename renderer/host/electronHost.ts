/** The host in Electron: the bridge that the preload exposes as `window.blueprint`. */
import type { Bridge } from '../../shared/host/bridge';
import type { Host, HostResult } from '../../shared/host/types';
import { isLocale } from '../../shared/model/locales';
import { isDropped } from './dropped';

/** The bridge, where the window runs in Electron. */
export const electronBridge = (): Bridge | null =>
  'blueprint' in window ? (window.blueprint as Bridge) : null;

/** An answer without `undefined` fields, as the Host's types want it. */
type Loose<T> = { ok: true; value: T } | { ok: false; reason: string; detail?: string | undefined };
const exact = async <T>(answer: Promise<Loose<T>>): Promise<HostResult<T>> => (await answer) as HostResult<T>;

export function createElectronHost(bridge: Bridge): Host {
  return {
    kind: 'electron',
    initialFile: bridge.initialFile,
    open: () => exact(bridge.open()),
    openBeside: () => exact(bridge.openBeside()),
    openSeveral: () => exact(bridge.openSeveral()),
    readDropped: (dropped) =>
      exact(bridge.readDropped(isDropped(dropped) ? dropped.file : dropped)).catch(() => ({
        ok: false,
        reason: 'not-a-file',
      })),
    openDropped: (dropped) =>
      exact(bridge.openDropped(isDropped(dropped) ? dropped.file : dropped)).catch(() => ({
        ok: false,
        reason: 'not-a-file',
      })),
    openRecent: (ref) => exact(bridge.openRecent(ref)),
    save: (ref, bytes) => exact(bridge.save(ref, bytes)),
    saveAs: (name, bytes) => exact(bridge.saveAs(name, bytes)),
    versions: {
      list: bridge.versionsList,
      read: (ref, versionId) => exact(bridge.versionsRead(ref, versionId)),
    },
    templates: {
      list: bridge.templatesList,
      read: (id) => exact(bridge.templatesRead(id)),
      save: (id, bytes) => exact(bridge.templatesSave(id, bytes)),
      remove: (id) => exact(bridge.templatesRemove(id)),
    },
    surroundings: bridge.surroundings,
    recents: bridge.recents,
    addRecent: async (ref, title) => {
      await bridge.addRecent(ref, title.slice(0, 1000));
    },
    changeRecent: async (ref, change) => {
      await bridge.changeRecent(ref, change);
    },
    journal: {
      write: async (documentId, file, lines) => {
        await bridge.journalWrite(documentId, file, [...lines]);
      },
      append: async (documentId, lines) => {
        await bridge.journalAppend(documentId, [...lines]);
      },
      left: bridge.journalLeft,
      read: bridge.journalRead,
      discard: async (id) => {
        await bridge.journalDiscard(id);
      },
      keepHistory: async (documentId, name, lines) => {
        await bridge.journalKeepHistory(documentId, name, [...lines]);
      },
      history: bridge.journalHistory,
    },
    attempts: {
      unfinished: bridge.attemptsUnfinished,
      begin: (key) => void bridge.attemptBegin(key),
      end: (key) => void bridge.attemptEnd(key),
    },
    settings: {
      read: bridge.settingsRead,
      change: async (changes) => {
        await bridge.settingsChange(changes);
      },
    },
    exportFile: (name, mime, bytes) => exact(bridge.exportFile(name, mime, bytes)),
    prints: 'html',
    print: (sheets) => exact(bridge.print(sheets)),
    setTitle: (title, edited, file) => void bridge.setTitle(title.slice(0, 1000), edited, file),
    turnAway: (file) => void bridge.turnAway(file),
    setMenuState: (enabled, checked) => void bridge.setMenuState([...enabled], [...checked]),
    setLocale: (locale) => {
      if (isLocale(locale)) void bridge.setLocale(locale);
    },
    setFullScreen: (on) => void bridge.setFullScreen(on),
    systemAction: (action) => void bridge.systemAction(action),
    confirmClose: (answer) => void bridge.confirmClose(answer),
    on: bridge.on,
  };
}
