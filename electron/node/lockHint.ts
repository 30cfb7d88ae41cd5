/**
 * A hint beside a file that somebody edits it, as LibreOffice writes it: `.~lock.NAME#` with one line `name,login,machine,time,profile;`.
 * It never keeps anyone from anything: what is written over is decided by content. Everything here fails in silence.
 */
import { open, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './failure';
import { isRunning } from './isRunning';

export interface LockHint {
  readonly user: string;
  readonly machine: string;
  /** ISO date-time. */
  readonly since: string;
}

export interface LockOwner {
  /** As the user wants to be called; may be empty. */
  readonly name: string;
  readonly login: string;
  readonly machine: string;
  /** Of this program run. */
  readonly run: string;
  readonly pid: number;
}

export interface LockHints {
  /** Who else seems to edit the file; null for nobody, for ourselves, and for hints that have been left behind. */
  readonly look: (path: string) => Promise<LockHint | null>;
  /** Puts our hint beside the file, unless another's is there. */
  readonly hold: (path: string) => Promise<void>;
  readonly release: (path: string) => Promise<void>;
  readonly releaseAll: () => Promise<void>;
}

const OURS = 'throughline';
const MAX_BYTES = 4096;
const MAX_NAME = 80;
/** Our hints are renewed this often; those that have not been for long have been left behind. */
const RENEW_MS = 5 * 60_000;
const STALE_MS = 30 * 60_000;
/** Other programs do not renew theirs. */
const FOREIGN_STALE_MS = 24 * 60 * 60_000;

export const lockPath = (path: string): string => join(dirname(path), `.~lock.${basename(path)}#`);

const escapeField = (text: string): string => text.replace(/[\\,;]/g, '\\$&');

/** The five fields; null where the line is none of these. */
function parseFields(text: string): readonly string[] | null {
  const fields = [''];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === ';') return fields.length === 5 ? fields : null;
    if (letter === ',') fields.push('');
    else if (letter === '\\') fields[fields.length - 1] += text[++at] ?? '';
    else fields[fields.length - 1] += letter;
  }
  return null;
}

/** A name out of a file that anybody may have written. */
const cleanName = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME);

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const timeText = (at: Date): string =>
  `${twoDigits(at.getDate())}.${twoDigits(at.getMonth() + 1)}.${at.getFullYear()} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;

function parseTime(text: string): Date | null {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [day = 1, month = 1, year = 1970, hour = 0, minute = 0] = parts;
  return new Date(year, month - 1, day, hour, minute);
}

interface Found {
  readonly hint: LockHint;
  readonly isOwn: boolean;
  readonly isLeft: boolean;
}

export function createLockHints(owner: () => LockOwner, now: () => number = Date.now): LockHints {
  const held = new Set<string>();
  const timer = setInterval(() => {
    const at = new Date(now());
    for (const path of held) void utimes(lockPath(path), at, at).catch(() => undefined);
  }, RENEW_MS);
  timer.unref();

  const sign = ({ run, pid }: LockOwner): string => `${OURS}:${run}:${pid}`;

  async function find(path: string): Promise<Found | null> {
    const file = lockPath(path);
    const { size, mtimeMs } = await stat(file);
    if (size > MAX_BYTES) return null;
    const fields = parseFields(await readFile(file, 'utf8'));
    if (!fields) return null;
    const [name = '', login = '', machine = '', time = '', profile = ''] = fields;
    const own = owner();
    const [program, , pid = ''] = profile.split(':');
    const isOurs = program === OURS;
    const isSameMachine = machine === own.machine && login === own.login;
    const isDead = isOurs && isSameMachine && !isRunning(Number(pid));
    const age = now() - mtimeMs;
    return {
      hint: {
        user: cleanName(name) || cleanName(login),
        machine: cleanName(machine),
        since: (parseTime(time) ?? new Date(mtimeMs)).toISOString(),
      },
      isOwn: profile === sign(own),
      isLeft: isDead || age > (isOurs ? STALE_MS : FOREIGN_STALE_MS),
    };
  }

  async function create(path: string): Promise<void> {
    const own = owner();
    const fields = [own.name, own.login, own.machine, timeText(new Date(now())), sign(own)].map(escapeField);
    const handle = await open(lockPath(path), 'wx', 0o644);
    await handle.writeFile(`${fields.join(',')};`).finally(() => handle.close());
    held.add(path);
  }

  async function hold(path: string): Promise<void> {
    if (held.has(path)) return;
    try {
      await create(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return;
      const found = await find(path).catch(() => null);
      if (found?.isOwn) held.add(path);
      if (!found?.isLeft) return;
      await unlink(lockPath(path)).then(
        () => create(path).catch(() => undefined),
        () => undefined,
      );
    }
  }

  async function release(path: string): Promise<void> {
    if (!held.delete(path)) return;
    // Somebody may have put theirs in its place.
    const found = await find(path).catch(() => null);
    if (found?.isOwn) await unlink(lockPath(path)).catch(() => undefined);
  }

  return {
    async look(path) {
      const found = await find(path).catch(() => null);
      if (found?.isLeft && !found.isOwn) await unlink(lockPath(path)).catch(() => undefined);
      return found && !found.isOwn && !found.isLeft && found.hint.user ? found.hint : null;
    },
    hold,
    release,
    async releaseAll() {
      for (const path of [...held]) await release(path);
    },
  };
}
