/** Malformed and forged messages on every channel of the shell, on the stand-in for Electron: nothing is read or written but what the user granted, and no answer tells a path. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RequestName, requestChannel, requests } from '../../shared/host/bridge';
import { launchShell } from '../shell/standin/launch';
import { launch } from '../support/browser';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

const NAMES = Object.keys(requests) as [RequestName, ...RequestName[]];
const SECRET = 'CANARY-that-no-message-may-read';
/** Answers that a message may get; anything else tells too much. */
const REFUSAL = /^\w+: (?:unknown sender|too many messages|wrong arguments|failed)$/;
/** These do what they say when they are well formed: they end or open windows, or reload them. */
const NEVER_WHOLE: ReadonlySet<RequestName> = new Set(['systemAction', 'confirmClose']);
const CHECK_EVERY = 2_000;
/** What the limit of messages gives back in that time. */
const MS_OF_ONE = 10;

/** Contents of all files below a folder. */
const contentsOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .join('\n');

interface Known {
  /** Handles that the window has been given. */
  readonly own: readonly string[];
  /** Paths that it has no business with. */
  readonly paths: readonly [string, ...string[]];
}

function odd(dice: Dice, known: Known, depth = 0): unknown {
  const how = dice.whole(0, depth > 2 ? 9 : 13);
  if (how === 0) return dice.pick(known.paths);
  if (how === 1)
    return dice.pick([
      '',
      ' ',
      '.',
      '..',
      '__proto__',
      'constructor',
      '../x',
      'a\u0000b',
      'NUL',
      'x'.repeat(300),
    ]);
  if (how === 2) return dice.pick([0, -1, 1.5, Number.POSITIVE_INFINITY, Number.NaN, -0, 2 ** 53]);
  if (how === 3) return dice.pick([true, false, null, undefined]);
  if (how === 4) return dice.bytes(dice.whole(0, 64));
  if (how === 5) return Buffer.from(dice.bytes(12)).toString('hex');
  if (how === 6)
    return dice.pick([
      'close',
      'stay',
      'en',
      'tlh',
      'paste',
      'application/pdf',
      'doc',
      'map.blueprint',
      'Map',
    ]);
  if (how === 7) return new Date(0);
  if (how === 8) return new Map([['id', 'a']]);
  if (how === 9) return 10n;
  if (how === 10) return Array.from({ length: dice.whole(0, 4) }, () => odd(dice, known, depth + 1));
  if (how === 11) return ref(dice, known);
  if (how === 12) return JSON.parse('{"__proto__":{"polluted":true},"id":"a","name":"b"}') as unknown;
  return Object.fromEntries(
    Array.from({ length: dice.whole(0, 3) }, () => [
      dice.pick(['id', 'name', 'path', 'pinned', 'preview', 'then', 'toJSON', 'length', 'theme', 'author']),
      odd(dice, known, depth + 1),
    ]),
  );
}

/** Like a file's handle: forged, taken from nowhere, with a path, with more than it should have. Its own is among them. */
function ref(dice: Dice, known: Known): unknown {
  const id = dice.pick([
    known.own[dice.whole(0, Math.max(0, known.own.length - 1))] ?? 'none',
    Buffer.from(dice.bytes(16)).toString('hex'),
    dice.pick(known.paths),
  ]);
  const more = dice.chance(0.2) ? { path: dice.pick(known.paths) } : {};
  return { id, name: dice.chance(0.5) ? 'map.blueprint' : dice.pick(known.paths), ...more };
}

/** Arguments that look like those of the channel; written by hand where a schema says little. */
function near(name: RequestName, dice: Dice, known: Known): unknown[] {
  const bytes = dice.bytes(dice.whole(0, 40));
  const path = dice.pick(known.paths);
  const id = dice.pick([known.own[0] ?? 'a', 'doc', '..', path, Buffer.from(dice.bytes(16)).toString('hex')]);
  const lines = dice.chance(0.8) ? ['{"a":1}', path] : odd(dice, known);
  switch (name) {
    case 'openRecent':
    case 'versionsList':
    case 'surroundings':
      return [ref(dice, known)];
    case 'save':
      return [ref(dice, known), bytes];
    case 'versionsRead':
      return [ref(dice, known), id];
    case 'saveAs':
    case 'templatesSave':
      return [dice.chance(0.5) ? path : id, bytes];
    case 'openDropped':
      return [path];
    case 'addRecent':
      return [ref(dice, known), path];
    case 'changeRecent':
      return [ref(dice, known), dice.chance(0.5) ? null : { pinned: true }];
    case 'templatesRead':
    case 'templatesRemove':
    case 'journalRead':
    case 'journalDiscard':
    case 'journalHistory':
    case 'attemptBegin':
    case 'attemptEnd':
      return [id];
    case 'journalWrite':
      return [id, dice.chance(0.5) ? null : ref(dice, known), lines];
    case 'journalAppend':
    case 'journalKeepHistory':
      return [id, lines];
    case 'exportFile':
      return [path, 'application/pdf', bytes];
    case 'setTitle':
      return ['Map', true, dice.chance(0.5) ? null : ref(dice, known)];
    case 'settingsChange':
      return [{ theme: path, author: path, language: odd(dice, known) }];
    default:
      return [odd(dice, known)];
  }
}

export async function messages(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-messages-'));
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  for (const name of ['secret.txt', 'other.blueprint', 'id_rsa']) writeFileSync(join(outside, name), SECRET);
  const granted = join(folder, 'map.blueprint');
  writeFileSync(granted, '{"format":"blueprint"}');
  const browser = await launch();
  const shell = await launchShell(browser, { args: ['--', granted] });
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const now = Date.now;
  let later = 0;
  try {
    const { window } = await shell.window();
    const { webContents } = window;
    const known: Known = {
      own: [],
      // Of those with our own ending, only the preload may say that they were dropped.
      paths: [
        join(outside, 'secret.txt'),
        join(outside, 'id_rsa'),
        '/etc/passwd',
        '../../etc/passwd',
        shell.userData,
      ],
    };
    const before = contentsOf(outside);
    while (tally.goesOn()) {
      const name = dice.pick(NAMES);
      const isForged = dice.chance(0.1);
      const args = dice.chance(0.6) && !NEVER_WHOLE.has(name) ? near(name, dice, known) : [];
      if (args.length === 0 || dice.chance(0.3)) args.splice(dice.whole(0, 3), 1, odd(dice, known));
      if (dice.chance(0.1)) args.push(odd(dice, known));
      // More arguments than they take.
      if (NEVER_WHOLE.has(name)) args.push('close', 'close');
      const frame = isForged
        ? dice.pick([null, { url: 'https://x.example/', parent: null }])
        : webContents.mainFrame;
      // The user says no to whatever is asked.
      shell.dialog.answers.push(
        ...(name === 'open' || name === 'openBeside'
          ? [{ method: 'showOpenDialog' as const, result: { canceled: true, filePaths: [] } }]
          : []),
        ...(name === 'saveAs' || name === 'exportFile' || name === 'save'
          ? [{ method: 'showSaveDialog' as const, result: { canceled: true } }]
          : []),
      );
      const label = () => `seed ${options.seed}, message ${tally.tried()}, ${name}`;
      later += MS_OF_ONE;
      // The limit of messages is not what is tried here; it looks at the clock at once.
      Date.now = () => now() + later;
      const answer = shell.invoke(webContents, frame, requestChannel(name), args);
      Date.now = now;
      try {
        const value = await answer;
        count('answered');
        if (isForged) tally.broke(`${label()}: a stranger was answered`);
        if (Buffer.from(JSON.stringify(value ?? null)).includes(SECRET))
          tally.broke(`${label()}: read ${SECRET}`);
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        count(text.slice(text.indexOf(':') + 2));
        if (!REFUSAL.test(text)) tally.broke(`${label()}: said ${text}`);
      }
      shell.dialog.answers.length = 0;
      tally.add();
      if (tally.tried() % CHECK_EVERY === 0 && contentsOf(outside) !== before)
        tally.broke(`${label()}: a file outside was changed`);
    }
    if (contentsOf(outside) !== before) tally.broke('a file outside was changed');
    if (readdirSync(folder).join() !== 'map.blueprint,outside')
      tally.broke(`files beside: ${readdirSync(folder).join()}`);
    if (readFileSync(granted, 'utf8') !== '{"format":"blueprint"}')
      tally.broke('the open file was changed without its handle');
    if (shell.opened.length > 0) tally.broke(`opened ${shell.opened.join()}`);
    for (const failure of shell.failures.splice(0)) tally.broke(failure);
  } finally {
    Date.now = now;
    await shell.exit();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return tally.counts({ ...counts, channels: NAMES.length });
}
