/** The one bridge: `window.blueprint`, a function for each request of shared/host/bridge.ts and nothing more. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, EventName } from '../../shared/host/bridge';

/** Channels are written out, so that a search finds every one and nothing can name another. */
const channels: { readonly [E in EventName]: string } = {
  menu: 'blueprint:on:menu',
  openFile: 'blueprint:on:openFile',
  fileChanged: 'blueprint:on:fileChanged',
  fileState: 'blueprint:on:fileState',
  surroundingsChanged: 'blueprint:on:surroundingsChanged',
  settingsChanged: 'blueprint:on:settingsChanged',
  closeRequest: 'blueprint:on:closeRequest',
};

const bridge: Bridge = {
  initialFile: () => ipcRenderer.invoke('blueprint:initialFile'),
  open: () => ipcRenderer.invoke('blueprint:open'),
  openBeside: () => ipcRenderer.invoke('blueprint:openBeside'),
  openSeveral: () => ipcRenderer.invoke('blueprint:openSeveral'),
  readDropped: (file) => ipcRenderer.invoke('blueprint:readDropped', webUtils.getPathForFile(file as File)),
  openDropped: (file) => ipcRenderer.invoke('blueprint:openDropped', webUtils.getPathForFile(file as File)),
  openRecent: (ref) => ipcRenderer.invoke('blueprint:openRecent', ref),
  save: (ref, bytes) => ipcRenderer.invoke('blueprint:save', ref, bytes),
  saveAs: (name, bytes) => ipcRenderer.invoke('blueprint:saveAs', name, bytes),
  versionsList: (ref) => ipcRenderer.invoke('blueprint:versionsList', ref),
  versionsRead: (ref, versionId) => ipcRenderer.invoke('blueprint:versionsRead', ref, versionId),
  templatesList: () => ipcRenderer.invoke('blueprint:templatesList'),
  templatesRead: (id) => ipcRenderer.invoke('blueprint:templatesRead', id),
  templatesSave: (id, bytes) => ipcRenderer.invoke('blueprint:templatesSave', id, bytes),
  templatesRemove: (id) => ipcRenderer.invoke('blueprint:templatesRemove', id),
  surroundings: (ref) => ipcRenderer.invoke('blueprint:surroundings', ref),
  recents: () => ipcRenderer.invoke('blueprint:recents'),
  addRecent: (ref, title) => ipcRenderer.invoke('blueprint:addRecent', ref, title),
  changeRecent: (ref, change) => ipcRenderer.invoke('blueprint:changeRecent', ref, change),
  journalWrite: (documentId, file, lines) =>
    ipcRenderer.invoke('blueprint:journalWrite', documentId, file, lines),
  journalAppend: (documentId, lines) => ipcRenderer.invoke('blueprint:journalAppend', documentId, lines),
  journalLeft: () => ipcRenderer.invoke('blueprint:journalLeft'),
  journalRead: (id) => ipcRenderer.invoke('blueprint:journalRead', id),
  journalDiscard: (id) => ipcRenderer.invoke('blueprint:journalDiscard', id),
  journalKeepHistory: (documentId, name, lines) =>
    ipcRenderer.invoke('blueprint:journalKeepHistory', documentId, name, lines),
  journalHistory: (documentId, name) => ipcRenderer.invoke('blueprint:journalHistory', documentId, name),
  attemptsUnfinished: () => ipcRenderer.invoke('blueprint:attemptsUnfinished'),
  attemptBegin: (key) => ipcRenderer.invoke('blueprint:attemptBegin', key),
  attemptEnd: (key) => ipcRenderer.invoke('blueprint:attemptEnd', key),
  settingsRead: () => ipcRenderer.invoke('blueprint:settingsRead'),
  settingsChange: (changes) => ipcRenderer.invoke('blueprint:settingsChange', changes),
  exportFile: (name, mime, bytes) => ipcRenderer.invoke('blueprint:exportFile', name, mime, bytes),
  print: (sheets) => ipcRenderer.invoke('blueprint:print', sheets),
  setTitle: (title, edited, file) => ipcRenderer.invoke('blueprint:setTitle', title, edited, file),
  turnAway: (file) => ipcRenderer.invoke('blueprint:turnAway', file),
  setMenuState: (enabled, checked) => ipcRenderer.invoke('blueprint:setMenuState', enabled, checked),
  setLocale: (locale) => ipcRenderer.invoke('blueprint:setLocale', locale),
  setFullScreen: (on) => ipcRenderer.invoke('blueprint:setFullScreen', on),
  systemAction: (action) => ipcRenderer.invoke('blueprint:systemAction', action),
  confirmClose: (answer) => ipcRenderer.invoke('blueprint:confirmClose', answer),
  on: (event, listener) => {
    if (!Object.hasOwn(channels, event)) throw new Error('no such event');
    const channel = channels[event];
    // The event object carries the sender and ports: only the value goes on.
    const forward = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('blueprint', bridge);
