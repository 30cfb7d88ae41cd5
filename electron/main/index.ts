/** The desktop program: wires windows, files, menu and guards together. */
import { join } from 'node:path';
import { app, dialog, type Session, type WebContents } from 'electron';
import { z } from 'zod';
import { limitsOf } from '../../shared/host/keptVersions';
import { translator } from '../../shared/i18n/translate';
import { toLocale } from '../../shared/model/document';
import type { Locale } from '../../shared/model/schema';
import { createJournalFiles } from '../node/journalFile';
import { createRecents } from '../node/recents';
import { createSettingsFile } from '../node/settingsFile';
import { createTemplateFolder } from '../node/templateFolder';
import { createVersionStore } from '../node/versionStore';
import { registerScheme, serveWindow } from './appScheme';
import { fileArguments, forbiddenSwitch } from './argv';
import { watchBesideFiles } from './besideFile';
import { answerCloseRequests } from './closeGuard';
import { guardContents } from './contentsGuards';
import { createExternalOpener } from './externalLinks';
import { watchForFaults } from './faults';
import { answerFileRequests } from './fileRequests';
import { answerJournalRequests } from './journalRequests';
import { errorName, keepLogIn, log } from './log';
import { createWindowOpener } from './openWindows';
import { answerPrintRequests } from './printing';
import { createProgramMenu } from './programMenu';
import { guardSession } from './sessionGuards';
import { shellWindowOf } from './shellWindows';
import { describeProgram, NEW_WINDOW } from './systemPlaces';
import { answerTemplateRequests } from './templateRequests';
import { applyTheme } from './theme';
import { answerVersionRequests, noteEarlierName } from './versionRequests';
import { bringBackLostWindows, keepWindowMemory, loadWindowMemory } from './windowMemory';
import { answerWindowRequests } from './windowRequests';

// Before anything else: every page runs in the operating system's sandbox.
app.enableSandbox();
registerScheme();

/** What a second start hands to the first: full paths. */
const secondStart = z.object({
  files: z.array(z.string().min(1).max(4096)).max(100),
  newWindow: z.boolean().optional(),
});

let locale: Locale = 'en';
const t = () => translator(locale);
const { openWindow, openFile, focusAny } = createWindowOpener(t);
const newWindow = () => void openWindow();

const args = process.argv.slice(app.isPackaged ? 1 : 2);
const given = fileArguments(args, process.cwd());
/** Files that the system asked for before the program was ready. */
const early: string[] = [];

function samplePath(): string {
  const folder = app.isPackaged
    ? join(process.resourcesPath, 'samples')
    : join(app.getAppPath(), 'resources', 'samples');
  return join(folder, locale === 'en' ? 'hotel-stay.blueprint' : `hotel-stay.${locale}.blueprint`);
}

const openExternal = createExternalOpener(t);

function guardEverything(): void {
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
    if (files.length > 0) return;
    if (parsed.success && parsed.data.newWindow) newWindow();
    else focusAny();
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
}

async function start(): Promise<void> {
  await app.whenReady();
  const userData = app.getPath('userData');
  const settings = createSettingsFile(userData);
  keepLogIn(join(userData, 'logs'));
  const { language, theme } = await settings.read();
  applyTheme(theme);
  locale = language === 'system' ? toLocale(app.getLocale()) : language;
  await loadWindowMemory();
  bringBackLostWindows();
  describeProgram();
  await serveWindow();
  const journal = createJournalFiles(join(userData, 'journals'));
  const versions = createVersionStore(join(userData, 'versions'), {
    limits: async () => limitsOf(await settings.read()),
  });
  watchForFaults(t, () => journal.settled());
  const { recents, refresh } = createProgramMenu({
    recents: createRecents(userData),
    ...{ t, openWindow, openFile, openExternal },
  });
  answerFileRequests({ recents, versions, t });
  answerVersionRequests(versions);
  answerTemplateRequests(createTemplateFolder(join(userData, 'templates')));
  answerJournalRequests(journal);
  const setLocale = async (next: Locale) => {
    if (next === locale) return;
    locale = next;
    await refresh();
  };
  const beside = watchBesideFiles(
    async () => (await settings.read()).author,
    ({ path, documentId }, to) => void noteEarlierName(versions, to, path, documentId),
  );
  answerWindowRequests({ settings, setLocale, newWindow, follow: beside.follow });
  answerCloseRequests(() => Promise.all([journal.close(), beside.close(), keepWindowMemory()]));
  answerPrintRequests();
  await refresh();
  const files = [...given, ...early];
  const sample = args.includes('--sample') ? { path: samplePath(), canWrite: false } : null;
  if (files.length) for (const path of files) await openFile(path);
  else await openWindow(sample);
}

guardEverything();
listenToSystem();
const weakened = app.isPackaged ? forbiddenSwitch(process.argv.slice(1)) : null;
if (weakened !== null) {
  log('refused to start with', weakened);
  app.exit(1);
} else if (!app.requestSingleInstanceLock({ files: given, newWindow: args.includes(NEW_WINDOW) })) app.quit();
else
  start().catch((error: unknown) => {
    log('start failed', errorName(error));
    dialog.showErrorBox('Throughline', errorName(error));
    app.exit(1);
  });
