/** Keeps the native menu up to date with the language and the files opened lately, and does what its own entries say. */
import { basename } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import type { Recents } from '../node/recents';
import { openFilters } from './fileTypes';
import { errorName, log } from './log';
import { setMenu, type WithoutWindow } from './menu';
import { releasesPage } from './newerVersion';
import { offerNewWindow } from './systemPlaces';

const MOST_LISTED = 10;
const LONGEST_LABEL = 80;

/** A name as a menu shows it: one line, and `&` as itself instead of underlining the next letter. */
function toLabel(title: string, path: string): string {
  const name = basename(path);
  const whole = title && !name.startsWith(title) ? `${name} – ${title}` : name;
  const clean = whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const short = [...clean].length > LONGEST_LABEL ? `${[...clean].slice(0, LONGEST_LABEL).join('')}…` : clean;
  return process.platform === 'darwin' ? short : short.replaceAll('&', '&&');
}

interface ProgramMenuContext {
  readonly recents: Recents;
  readonly t: () => Translate;
  readonly openWindow: () => Promise<unknown>;
  readonly openFile: (path: string) => Promise<void>;
  readonly openExternal: (window: BrowserWindow | null, address: string) => Promise<void>;
}

export function createProgramMenu({ recents, t, openWindow, openFile, openExternal }: ProgramMenuContext) {
  const page = releasesPage();

  async function clearRecents(): Promise<void> {
    for (const { path, pinned } of await recents.list()) if (!pinned) await recents.change(path, null);
    app.clearRecentDocuments();
    refresh();
  }

  async function openByDialog(): Promise<void> {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      filters: openFilters(t()),
      properties: ['openFile'],
    });
    const [path] = filePaths;
    if (!canceled && path !== undefined) await openFile(path);
  }

  const withoutWindow = (id: WithoutWindow): void =>
    void (id === 'file.open' ? openByDialog() : openWindow());

  async function show(): Promise<void> {
    const listed = (await recents.list()).slice(0, MOST_LISTED);
    setMenu({
      t: t(),
      recents: listed.map(({ path, title }) => ({ path, label: toLabel(title, path) })),
      openFile: (path) => void openFile(path),
      clearRecents: () => void clearRecents(),
      withoutWindow,
      showReleases: page === null ? null : () => void openExternal(BrowserWindow.getFocusedWindow(), page),
    });
    offerNewWindow(t(), () => void openWindow());
  }

  /** The last that was asked for is the last that is shown. */
  let last: Promise<void> = Promise.resolve();
  function refresh(): Promise<void> {
    last = last.then(show).catch((error: unknown) => log('menu', errorName(error)));
    return last;
  }

  /** The list of recent files; the menu follows its changes. */
  const followed: Recents = {
    list: recents.list,
    add: async (recent) => {
      await recents.add(recent);
      void refresh();
    },
    change: async (path, change) => {
      await recents.change(path, change);
      void refresh();
    },
  };
  return { recents: followed, refresh };
}
