/** Which earlier versions of files are kept, by the user's settings: the last ones, one an hour for some days, one a day for more, all files together within a bound. */
import { defaultSettings, type Settings } from '../settings/rows';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MEGABYTE = 1024 * 1024;

export interface VersionLimits {
  /** Of each file, whatever their age. */
  readonly last: number;
  readonly hourlyMs: number;
  readonly dailyMs: number;
  /** Room for the versions of all files. */
  readonly bytes: number;
}

export const limitsOf = (settings: Settings): VersionLimits => ({
  last: settings.backupSaves,
  hourlyMs: settings.backupHourlyDays * DAY_MS,
  dailyMs: settings.backupDailyDays * DAY_MS,
  bytes: settings.backupMegabytes * MEGABYTE,
});

export const DEFAULT_LIMITS: VersionLimits = limitsOf(defaultSettings);

/** Room for the versions of all files. */
export const MAX_VERSION_BYTES = DEFAULT_LIMITS.bytes;

export interface KeptVersion {
  /** Counts up with each version of a file: what came later, whatever the clock said. */
  readonly order: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Of one file. Of an hour or a day its last version stays. A time to come, from a clock that was wrong, counts among the last ones only. */
export function versionsToKeep<V extends KeptVersion>(
  versions: readonly V[],
  now: number,
  { last, hourlyMs, dailyMs }: VersionLimits = DEFAULT_LIMITS,
): ReadonlySet<V> {
  const latestFirst = [...versions].sort((a, b) => b.order - a.order);
  const kept = new Set(latestFirst.slice(0, last));
  const slots = new Set<string>();
  for (const version of latestFirst) {
    const age = now - version.savedAt;
    if (age < 0 || age >= Math.max(hourlyMs, dailyMs)) continue;
    const hour = `hour ${Math.floor(version.savedAt / HOUR_MS)}`;
    const day = `day ${Math.floor(version.savedAt / DAY_MS)}`;
    const isFirstOfHour = age < hourlyMs && !slots.has(hour);
    const isFirstOfDay = age < dailyMs && !slots.has(day);
    if (isFirstOfHour || isFirstOfDay) kept.add(version);
    slots.add(hour);
    slots.add(day);
  }
  return kept;
}

export interface StoredVersion extends KeptVersion {
  readonly file: string;
  /** Versions of the same content take its room once. */
  readonly content: string;
  /** That room. */
  readonly bytes: number;
}

/** Versions that must go so that all fit: the oldest first, of each file the latest one last. */
export function versionsTooMany<V extends StoredVersion>(
  versions: readonly V[],
  limit: number = MAX_VERSION_BYTES,
): readonly V[] {
  const latest = new Map<string, V>();
  for (const version of versions) {
    const other = latest.get(version.file);
    if (!other || other.order < version.order) latest.set(version.file, version);
  }
  const isLatest = (version: V): number => (latest.get(version.file) === version ? 1 : 0);
  const inTurn = [...versions].sort(
    (a, b) => isLatest(a) - isLatest(b) || a.savedAt - b.savedAt || a.order - b.order,
  );
  /** With which version a content goes. */
  const goesWith = new Map(inTurn.map((version) => [version.content, version]));
  let total = [...goesWith.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const gone: V[] = [];
  for (const version of inTurn) {
    if (total <= limit) break;
    gone.push(version);
    if (goesWith.get(version.content) === version) total -= version.bytes;
  }
  return gone;
}
