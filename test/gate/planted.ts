/** Faults planted in a source: what is written, where, and the rule that must find it. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const planted = (rule: string, file: string, ...texts: readonly string[]): readonly Planted[] =>
  texts.map((text) => ({ rule, file, text }));

export const PLANTED: readonly Planted[] = [
  ...planted(
    'only the factory makes windows',
    'electron/main/openWindows.ts',
    'const w = new BrowserWindow({});',
    'new electron.WebContentsView();',
  ),
  ...planted(
    'only one file listens to pages',
    'electron/main/windowRequests.ts',
    "ipcMain.handle('x', () => 1);",
    "const { on } = ipcMain; on('x');",
    "electron['ipcMain'].on('x', f); const i = ipcMain;",
  ),
  ...planted(
    'only one file speaks to pages',
    'electron/main/menu.ts',
    "w.webContents.send('x', 1);",
    "event.sender.postMessage('x');",
  ),
  ...planted(
    'only the preload sends messages to the shell',
    'renderer/host/electronHost.ts',
    "ipcRenderer.invoke('x');",
  ),
  ...planted(
    'the preload names each channel, and hands nothing of the messenger on',
    'electron/preload/index.ts',
    'const b = { call: (channel: string) => ipcRenderer.invoke(channel) };',
    "ipcRenderer.send('x');",
    "contextBridge.exposeInMainWorld('ipc', ipcRenderer);",
    'ipcRenderer.invoke(`blueprint:${name}`);',
  ),
  ...planted(
    'only one file opens addresses in other programs',
    'electron/main/menu.ts',
    "void shell.openExternal('x');",
  ),
  ...planted(
    'no path is opened in another program',
    'electron/main/externalLinks.ts',
    'await shell.openPath(path);',
    'shell.showItemInFolder(path);',
  ),
  ...planted(
    'no other program is started and no code is made from text',
    'electron/node/saveFile.ts',
    "import { exec } from 'node:child_process';",
    "import vm from 'vm';",
    "const cp = await import('child_process');",
    "eval('1');",
    "window.eval('1');",
    "(globalThis as any)['eval']('1');",
    "const f = new Function('return 1');",
  ),
  ...planted(
    'no text is run by a timer',
    'renderer/App.tsx',
    "setTimeout('x()', 1);",
    'setInterval(`x()`, 1);',
  ),
  ...planted(
    'code is loaded only by names that are written out',
    'renderer/App.tsx',
    'const m = await import(name);',
    'const m = require(name);',
    'importScripts(url);',
  ),
  ...planted(
    'no protocol is claimed, no switch added, no bad certificate taken',
    'electron/main/index.ts',
    "app.setAsDefaultProtocolClient('throughline');",
    "app.commandLine.appendSwitch('no-sandbox');",
    "app.on('certificate-error', (e) => e.preventDefault());",
  ),
  ...planted(
    'no protection of windows is switched off',
    'electron/main/createWindow.ts',
    'const p = { sandbox: false };',
    'const p = { contextIsolation: false };',
    "const p = { 'webSecurity': false };",
    'const p = { nodeIntegrationInWorker: true };',
    'const p = { webviewTag: true };',
    'const p = { bypassCSP: true };',
  ),
  ...planted(
    'nothing of Electron that phones home or reaches into pages',
    'electron/main/menu.ts',
    'autoUpdater.checkForUpdates();',
    'crashReporter.start({});',
    "contents.executeJavaScript('1');",
    "session.loadExtension('/x');",
  ),
  ...planted(
    'Electron is known to main and preload only',
    'electron/node/saveFile.ts',
    "import { app } from 'electron';",
  ),
  ...planted(
    'the shell never reads a document',
    'electron/main/fileRequests.ts',
    "import { parse } from '../../shared/file/parse';",
  ),
  ...planted(
    'the shell parses no text but its own small files',
    'electron/main/fileRequests.ts',
    'const doc = JSON.parse(text);',
  ),
  ...planted(
    'the shell writes files only through electron/node',
    'electron/main/fileRequests.ts',
    'await fs.writeFile(path, bytes);',
    'await rename(a, b);',
  ),
  ...planted(
    'the page knows nothing of Node',
    'renderer/App.tsx',
    "import { readFile } from 'node:fs';",
    'const home = process.env.HOME;',
    "const b = Buffer.from('');",
  ),
  ...planted(
    'no markup is made from text',
    'renderer/panels/notes.tsx',
    'element.innerHTML = title;',
    "element['outerHTML'] = title;",
    "element.insertAdjacentHTML('beforeend', title);",
    'document.write(title);',
    "new DOMParser().parseFromString(title, 'text/html');",
    'const a = <div dangerouslySetInnerHTML={{ __html: title }} />;',
  ),
  ...planted(
    'no element that loads or runs what is foreign',
    'renderer/panels/notes.tsx',
    'const a = <iframe title="x" />;',
    "document.createElement('script');",
    "document.createElementNS(NS, 'style');",
    'const a = <object data={x} />;',
  ),
  ...planted(
    'nothing is fetched but the program’s own files and the file it was started with',
    'renderer/panels/notes.tsx',
    'await fetch(card.url);',
    'await window.fetch(card.url);',
  ),
  ...planted(
    'no other way to the network',
    'renderer/panels/notes.tsx',
    'new XMLHttpRequest();',
    'new WebSocket(url);',
    'navigator.sendBeacon(url);',
    "navigator.serviceWorker.register('/x.js');",
  ),
  ...planted(
    'only the host of the browser opens a window',
    'renderer/panels/notes.tsx',
    'window.open(card.url);',
  ),
  ...planted(
    'the page is never left',
    'renderer/panels/notes.tsx',
    'location.href = card.url;',
    'window.location = card.url;',
    'location.assign(card.url);',
  ),
  ...planted('workers come only from the one list of addresses', 'renderer/App.tsx', 'new Worker(url);'),
  ...planted(
    'no address that is a script',
    'renderer/panels/notes.tsx',
    "const a = 'javascript:alert(1)';",
    'const a = <a href="JavaScript:void 0">x</a>;',
    'const u = `data:text/html,${title}`;',
  ),
  ...planted(
    'no address but names of formats and examples',
    'shared/exporters/html/page.ts',
    "const beacon = 'https://192.0.2.1/b';",
    'const u = `see http://tracker.test/${id}`;',
  ),
  ...planted(
    'no address but names of formats and examples',
    'renderer/panels/notes.tsx',
    'const a = <img src="https://cdn.test/x.png" alt="" />;',
  ),
  ...planted('no message to any origin', 'renderer/App.tsx', "parent.postMessage(doc, '*');"),
  ...planted(
    'nothing is stored but through its one file',
    'renderer/panels/notes.tsx',
    "localStorage.setItem('a', 'b');",
    "window.indexedDB.open('a');",
  ),
  ...planted(
    'no prototype is touched',
    'shared/model/ids.ts',
    'record.__proto__ = other;',
    "record['__proto__'] = other;",
    'Object.setPrototypeOf(a, b);',
    'Array.prototype.last = f;',
  ),
  ...planted(
    'shared code has no clock and no randomness',
    'shared/model/ids.ts',
    'const at = Date.now();',
    'const at = new Date();',
    'const id = Math.random();',
  ),
  ...planted(
    'nothing is written to a console a user never sees',
    'renderer/App.tsx',
    'console.log(doc);',
    'debugger;',
  ),
];

/** What looks alike and is right. */
export const INNOCENT: readonly (readonly [file: string, text: string])[] = [
  ['electron/main/createWindow.ts', 'new BrowserWindow({ sandbox: true, nodeIntegration: false });'],
  ['electron/main/menu.ts', "import type { ipcMain } from 'electron'; const o = { ipcMain: 1 };"],
  ['electron/preload/index.ts', "const b = { open: () => ipcRenderer.invoke('blueprint:open') };"],
  ['electron/main/closeGuard.ts', "import { requests } from '../../shared/host/bridge';"],
  ['renderer/App.tsx', 'setTimeout(() => run(), 1); element.textContent = title;'],
  ['renderer/App.tsx', "const m = await import('./openWindow'); const now = new Date();"],
  ['renderer/App.tsx', 'const a = <a href={`#${page}`}>x</a>; dialog.open(); const process: Step = next;'],
  ['shared/scene/page.ts', "const ns = 'http://www.w3.org/2000/svg'; const d = new Date(iso);"],
  [
    'shared/scene/page.ts',
    "const known = /^https:/; const script = 'javascript'; const has = Object.hasOwn(a, k);",
  ],
  ['electron/serve/server.ts', 'const origin = `http://${HOST}:${port}`; console.log(origin);'],
];
