/** Puts the module `electron` of the stand-in together, and what a test holds of it. */
import type { Browser } from 'playwright-core';
import { type AppOptions, StandinApp } from './app';
import { createBrowserWindowClass } from './browserWindow';
import { createDialogModule } from './dialog';
import { honest, StandinEvent } from './honest';
import { createMenuModule } from './menu';
import { StandinSession } from './session';
import { createSystemModules } from './system';
import type { StandinFrame, StandinWebContents } from './webContents';

type Listener = (
  event: { sender: StandinWebContents; senderFrame: StandinFrame | null },
  ...args: unknown[]
) => unknown;

export function createElectron(browser: Browser, options: AppOptions) {
  /** Reasons for which the test fails whatever else it asserts. */
  const failures: string[] = [];
  const fail = (message: string) => {
    failures.push(message);
  };

  const sessions = new Map<string, StandinSession>();
  const sessionOf = (partition = ''): StandinSession => {
    const known = sessions.get(partition);
    if (known) return known;
    const made = honest('session', new StandinSession(partition));
    sessions.set(partition, made);
    app.emit('session-created', made);
    return made;
  };

  const handlers = new Map<string, Listener>();
  /** A message as it arrives in main; tests give a forged sender. */
  const invoke = async (
    sender: StandinWebContents,
    senderFrame: StandinFrame | null,
    channel: string,
    args: unknown[],
  ): Promise<unknown> => {
    const listener = handlers.get(channel);
    if (!listener) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await listener({ sender, senderFrame }, ...args));
  };

  const BrowserWindow = createBrowserWindowClass({
    browser,
    sessionOf,
    invoke,
    onAllClosed: () => {
      if (!app.log.includes('quit')) app.emit('window-all-closed');
    },
    onContents: (contents) => app.emit('web-contents-created', new StandinEvent(), contents),
  });
  const closeAll = () => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
    return BrowserWindow.getAllWindows().length === 0;
  };
  const app: StandinApp = honest('app', new StandinApp(options, closeAll));
  const menu = createMenuModule();
  const dialog = createDialogModule(fail);
  const { nativeTheme, screen, displays } = createSystemModules();
  const opened: string[] = [];
  const privileges: { scheme: string; privileges?: object }[] = [];

  const modules = {
    app,
    BrowserWindow,
    Menu: menu.Menu,
    dialog: dialog.dialog,
    ipcMain: honest('ipcMain', {
      handle: (channel: string, listener: Listener) => {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, listener);
      },
    }),
    protocol: honest('protocol', {
      registerSchemesAsPrivileged: (schemes: { scheme: string; privileges?: object }[]) => {
        if (app.isReady())
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        privileges.push(...schemes);
      },
    }),
    session: honest('session', {
      get defaultSession() {
        if (!app.isReady()) throw new Error('Session can only be received when app is ready');
        return sessionOf();
      },
      fromPartition: (partition: string) => sessionOf(partition),
    }),
    nativeTheme,
    screen,
    shell: honest('shell', {
      openExternal: async (address: string) => {
        opened.push(address);
      },
    }),
  };

  return {
    module: honest('electron', modules),
    modules,
    app,
    BrowserWindow,
    menu,
    dialog,
    handlers,
    invoke,
    sessions,
    sessionOf,
    privileges,
    /** The screens, the main one first; `screen` tells of their changes. */
    displays,
    /** Addresses handed to the system. */
    opened,
    failures,
  };
}
export type StandinElectron = ReturnType<typeof createElectron>;
