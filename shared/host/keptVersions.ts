/** Which earlier versions of files are kept: the last 20, one an hour for 7 days, one a day for 30, all files together within a bound. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LAST = 20;
const HOURLY_MS = 7 * DAY_MS;
const DAILY_MS = 30 * DAY_MS;

/** Room for the versions of all files. */
export const MAX_VERSION_BYTES = 200 * 1024 * 1024;

export interface KeptVersion {
  /** Counts up with each version of a file: what came later, whatever the clock said. */
  readonly order: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Of one file. Of an hour or a day its last version stays. A time to come, from a clock that was wrong, counts among the last 20 only. */
export function versionsToKeep<V extends KeptVersion>(versions: readonly V[], now: number): ReadonlySet<V> {
  const latestFirst = [...versions].sort((a, b) => b.order - a.order);
  const kept = new Set(latestFirst.slice(0, LAST));
  const slots = new Set<string>();
  for (const version of latestFirst) {
    const age = now - version.savedAt;
    if (age < 0 || age >= DAILY_MS) continue;
    const hour = `hour ${Math.floor(version.savedAt / HOUR_MS)}`;
    const day = `day ${Math.floor(version.savedAt / DAY_MS)}`;
    const isFirstOfHour = age < HOURLY_MS && !slots.has(hour);
    if (isFirstOfHour || !slots.has(day)) kept.add(version);
    slots.add(hour);
    slots.add(day);
  }
  return kept;
}

export interface StoredVersion extends KeptVersion {
  readonly file: string;
  /** Versions of the same content take its room once. */
  readonly content: string;
}

/** Versions that must go so that all fit: the oldest first, of each file the latest one last. */
export function versionsTooMany<V extends StoredVersion>(
  versions: readonly V[],
  bytesOf: (content: string) => number,
  limit: number = MAX_VERSION_BYTES,
): readonly V[] {
  const uses = new Map<string, number>();
  const latest = new Map<string, V>();
  for (const version of versions) {
    uses.set(version.content, (uses.get(version.content) ?? 0) + 1);
    const other = latest.get(version.file);
    if (!other || other.order < version.order) latest.set(version.file, version);
  }
  let total = [...uses.keys()].reduce((sum, content) => sum + bytesOf(content), 0);
  if (total <= limit) return [];
  const isLatest = (version: V): number => (latest.get(version.file) === version ? 1 : 0);
  const gone: V[] = [];
  const inTurn = [...versions].sort(
    (a, b) => isLatest(a) - isLatest(b) || a.savedAt - b.savedAt || a.order - b.order,
  );
  for (const version of inTurn) {
    if (total <= limit) break;
    gone.push(version);
    const left = (uses.get(version.content) ?? 0) - 1;
    uses.set(version.content, left);
    if (left === 0) total -= bytesOf(version.content);
  }
  return gone;
}
