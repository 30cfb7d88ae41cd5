/** The desktop program: wires windows, files, menu and guards together. */
import { join } from 'node:path';
import { app, dialog, type Session, type WebContents } from 'electron';
import { z } from 'zod';
import { translator } from '../../shared/i18n/translate';
import { toLocale } from '../../shared/model/document';
import type { Locale } from '../../shared/model/schema';
import { createJournalFiles } from '../node/journalFile';
import { createRecents } from '../node/recents';
import { createSettingsFile } from '../node/settingsFile';
import { createVersionStore } from '../node/versionStore';
import { registerScheme, serveWindow } from './appScheme';
import { fileArguments, forbiddenSwitch } from './argv';
import { answerCloseRequests } from './closeGuard';
import { guardContents } from './contentsGuards';
import { createExternalOpener } from './externalLinks';
import { answerFileRequests } from './fileRequests';
import { answerJournalRequests } from './journalRequests';
import { errorName, log } from './log';
import { setMenu } from './menu';
import { createWindowOpener } from './openWindows';
import { answerPrintRequests } from './printing';
import { guardSession } from './sessionGuards';
import { shellWindowOf } from './shellWindows';
import { answerVersionRequests } from './versionRequests';
import { answerWindowRequests } from './windowRequests';

// Before anything else: every page runs in the operating system's sandbox.
app.enableSandbox();
registerScheme();

/** What a second start hands to the first: full paths. */
const secondStart = z.object({ files: z.array(z.string().min(1).max(4096)).max(100) });

let locale: Locale = 'en';
const t = () => translator(locale);
const { openWindow, openFile, focusAny } = createWindowOpener(t);

const args = process.argv.slice(app.isPackaged ? 1 : 2);
const given = fileArguments(args, process.cwd());
/** Files that the system asked for before the program was ready. */
const early: string[] = [];

function samplePath(): string {
  const folder = app.isPackaged
    ? join(process.resourcesPath, 'samples')
    : join(app.getAppPath(), 'resources', 'samples');
  return join(folder, locale === 'en' ? 'hotel-stay.blueprint' : 'hotel-stay.zh-Hans.blueprint');
}

function guardEverything(): void {
  const openExternal = createExternalOpener(t);
  app.on('web-contents-created', (_event, contents: WebContents) => {
    guardContents(contents, (address) => {
      const shellWindow = shellWindowOf(contents.id);
      if (shellWindow) void openExternal(shellWindow.window, address);
    });
  });
  app.on('session-created', (session: Session) => guardSession(session, { devTools: !app.isPackaged }));
}

function listenToSystem(): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const parsed = secondStart.safeParse(data);
    const files = parsed.success ? fileArguments(['--', ...parsed.data.files], '/') : [];
    for (const path of files) void openFile(path);
    if (!files.length) focusAny();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const [file] = fileArguments(['--', path], '/');
    if (!file) return;
    if (app.isReady()) void openFile(file);
    else early.push(file);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('child-process-gone', (_event, { type, reason }) => log(`${type} process gone`, reason));
  process.on('unhandledRejection', (error) => log('unhandled rejection', errorName(error)));
  process.on('uncaughtException', (error) => log('uncaught exception', errorName(error)));
}

async function start(): Promise<void> {
  await app.whenReady();
  const userData = app.getPath('userData');
  const settings = createSettingsFile(userData);
  const { language } = await settings.read();
  locale = language === 'system' ? toLocale(app.getLocale()) : language;
  const setLocale = (next: Locale) => {
    if (next === locale) return;
    locale = next;
    setMenu(t());
  };
  await serveWindow();
  const journal = createJournalFiles(join(userData, 'journals'));
  const versions = createVersionStore(join(userData, 'versions'));
  answerFileRequests({ recents: createRecents(userData), versions, t });
  answerVersionRequests(versions);
  answerJournalRequests(journal);
  answerWindowRequests({ settings, setLocale, newWindow: () => void openWindow() });
  answerCloseRequests(() => journal.close());
  answerPrintRequests();
  setMenu(t());
  const files = [...given, ...early];
  const sample = args.includes('--sample') ? { path: samplePath(), canWrite: false } : null;
  if (files.length) for (const path of files) await openWindow({ path, canWrite: true });
  else await openWindow(sample);
}

guardEverything();
listenToSystem();
const weakened = app.isPackaged ? forbiddenSwitch(process.argv.slice(1)) : null;
if (weakened !== null) {
  log('refused to start with', weakened);
  app.exit(1);
} else if (!app.requestSingleInstanceLock({ files: given })) app.quit();
else
  start().catch((error: unknown) => {
    log('start failed', errorName(error));
    dialog.showErrorBox('Throughline', errorName(error));
    app.exit(1);
  });
