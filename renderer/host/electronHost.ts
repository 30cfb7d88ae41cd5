/** The host in Electron: the bridge that the preload exposes as `window.blueprint`. */
import type { Bridge } from '../../shared/host/bridge';
import type { Host, HostResult } from '../../shared/host/types';
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
    openDropped: (dropped) => exact(bridge.openDropped(isDropped(dropped) ? dropped.file : dropped)),
    openRecent: (ref) => exact(bridge.openRecent(ref)),
    save: (ref, bytes) => exact(bridge.save(ref, bytes)),
    saveAs: (name, bytes) => exact(bridge.saveAs(name, bytes)),
    recents: bridge.recents,
    addRecent: async (ref, title) => {
      await bridge.addRecent(ref, title.slice(0, 1000));
    },
    journal: {
      append: async (documentId, ...lines) => {
        await bridge.journalAppend(documentId, ...lines);
      },
      read: bridge.journalRead,
      clear: async (documentId) => {
        await bridge.journalClear(documentId);
      },
      list: bridge.journalList,
    },
    exportFile: (name, mime, bytes) => exact(bridge.exportFile(name, mime, bytes)),
    settings: {
      read: bridge.settingsRead,
      change: async (changes) => {
        await bridge.settingsChange(changes);
      },
    },
    print: (pdf) => exact(bridge.print(pdf)),
    setTitle: (title, edited, file) => void bridge.setTitle(title.slice(0, 1000), edited, file),
    setMenuState: (enabled, checked) => void bridge.setMenuState([...enabled], [...checked]),
    setLocale: (locale) => {
      if (locale === 'en' || locale === 'zh-Hans' || locale === 'zh-Hant') void bridge.setLocale(locale);
    },
    setFullScreen: (on) => void bridge.setFullScreen(on),
    systemAction: (action) => void bridge.systemAction(action),
    confirmClose: (answer) => void bridge.confirmClose(answer),
    on: bridge.on,
  };
}
