/** Every member that the stand-in has exists in Electron under that name: checked by the compiler, against electron.d.ts. */
import { expectTypeOf, test } from 'vitest';
import type { StandinApp } from './app';
import type { StandinBrowserWindow } from './browserWindow';
import type { StandinElectron } from './electron';
import type { StandinMenu, StandinMenuItem } from './menu';
import type { StandinSession } from './session';
import type { StandinWebContents } from './webContents';

/** Members of the stand-in that Electron does not have, less those that are there for tests. */
type Foreign<Mine, Theirs, ForTests extends keyof Mine = never> = Exclude<
  keyof Mine,
  keyof Theirs | ForTests
>;

test('no member is made up', () => {
  expectTypeOf<Foreign<StandinElectron['modules'], typeof Electron.CrossProcessExports>>().toBeNever();
  expectTypeOf<
    Foreign<
      StandinApp,
      Electron.App,
      'log' | 'recentDocuments' | 'lockData' | 'becomeReady' | 'aboutPanel' | 'jumpList' | 'dockMenu'
    >
  >().toBeNever();
  expectTypeOf<Foreign<StandinBrowserWindow, Electron.BrowserWindow, 'page' | 'options'>>().toBeNever();
  expectTypeOf<
    Foreign<StandinWebContents, Electron.WebContents, 'network' | 'console' | 'printed' | 'attach' | 'load'>
  >().toBeNever();
  expectTypeOf<
    Foreign<
      StandinSession,
      Electron.Session,
      | 'partition'
      | 'schemes'
      | 'beforeRequest'
      | 'permissionRequest'
      | 'permissionCheck'
      | 'devicePermission'
      | 'displayMedia'
      | 'spellChecker'
      | 'allows'
      | 'respond'
    >
  >().toBeNever();
  expectTypeOf<Foreign<StandinMenu, Electron.Menu>>().toBeNever();
  expectTypeOf<Foreign<StandinMenuItem, Electron.MenuItem>>().toBeNever();
  expectTypeOf<Foreign<StandinElectron['modules']['dialog'], Electron.Dialog>>().toBeNever();
  expectTypeOf<Foreign<StandinElectron['modules']['shell'], Electron.Shell>>().toBeNever();
  expectTypeOf<Foreign<StandinElectron['modules']['ipcMain'], Electron.IpcMain>>().toBeNever();
  expectTypeOf<Foreign<StandinElectron['modules']['nativeTheme'], Electron.NativeTheme>>().toBeNever();
  expectTypeOf<Foreign<StandinElectron['modules']['screen'], Electron.Screen>>().toBeNever();
});
