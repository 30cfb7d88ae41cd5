/** Which earlier versions stay: the last 20, hourly for a week, daily for a month, all within a bound. */
import { describe, expect, test } from 'vitest';
import {
  type KeptVersion,
  limitsOf,
  type StoredVersion,
  versionsToKeep,
  versionsTooMany,
} from '../../../shared/host/keptVersions';
import { defaultSettings } from '../../../shared/settings/rows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 15, 12);

/** Saved every `every` ms up to now, `count` times; the last has the highest order. */
const saves = (count: number, every: number): KeptVersion[] =>
  Array.from({ length: count }, (_, index) => ({
    order: index + 1,
    savedAt: NOW - (count - 1 - index) * every,
  }));
const kept = (versions: readonly KeptVersion[], now = NOW) => versionsToKeep(versions, now);

describe('of one file', () => {
  test('the last 20 saves, however close', () => {
    const versions = saves(50, 1000);
    expect([...kept(versions)].map(({ order }) => order).sort((a, b) => a - b)).toEqual(
      expect.arrayContaining(versions.slice(30).map(({ order }) => order)),
    );
    expect(kept(versions).size).toBeLessThanOrEqual(22);
  });

  test('of each hour of a week its last one, of each day of a month', () => {
    const versions = saves(40 * 24 * 4, HOUR / 4);
    const stay = kept(versions);
    expect(stay.size).toBeLessThanOrEqual(20 + 7 * 24 + 1 + 30 + 1);
    for (let hours = 0; hours < 7 * 24 - 1; hours++) {
      const from = Math.floor((NOW - hours * HOUR) / HOUR) * HOUR;
      const last = versions.filter(({ savedAt }) => savedAt >= from && savedAt < from + HOUR).at(-1);
      expect(last && stay.has(last), `${hours} hours ago`).toBe(true);
    }
    for (let days = 0; days < 29; days++) {
      const from = Math.floor((NOW - days * DAY) / DAY) * DAY;
      const last = versions.filter(({ savedAt }) => savedAt >= from && savedAt < from + DAY).at(-1);
      expect(last && stay.has(last), `${days} days ago`).toBe(true);
    }
    const oldest = Math.min(...[...stay].map(({ savedAt }) => savedAt));
    expect(NOW - oldest).toBeLessThan(30 * DAY);
  });

  test('as many as the user’s settings say', () => {
    const limits = limitsOf({ ...defaultSettings, backupSaves: 3, backupHourlyDays: 0, backupDailyDays: 5 });
    const stay = [...versionsToKeep(saves(20 * 24, HOUR), NOW, limits)];
    const days = new Set(stay.map(({ savedAt }) => Math.floor(savedAt / DAY)));
    expect(days.size).toBeLessThanOrEqual(6);
    expect(days.size).toBeGreaterThanOrEqual(5);
    expect(stay.length).toBeLessThanOrEqual(3 + 6);
    expect(limitsOf({ ...defaultSettings, backupMegabytes: 10 }).bytes).toBe(10 * 2 ** 20);
  });

  test('what is kept at each save is what is kept of all at once', () => {
    const versions = saves(600, HOUR / 3);
    let rolling: readonly KeptVersion[] = [];
    for (const version of versions) {
      const all = [...rolling, version];
      const stay = kept(all, version.savedAt);
      rolling = all.filter((one) => stay.has(one));
    }
    const atOnce = kept(versions);
    expect(rolling.map(({ order }) => order)).toEqual(
      versions.filter((version) => atOnce.has(version)).map(({ order }) => order),
    );
  });

  test('a clock that was ahead keeps nothing beyond the last 20', () => {
    const ahead = saves(30, HOUR).map((version) => ({ ...version, savedAt: version.savedAt + 90 * DAY }));
    expect(kept(ahead).size).toBe(20);
  });
});

describe('of all files', () => {
  const stored = (
    file: string,
    order: number,
    savedAt: number,
    content = `${file}${order}`,
  ): StoredVersion => ({
    file,
    order,
    savedAt,
    content,
    bytes: 10,
  });

  test('the oldest go first, of each file the latest last, shared contents count once', () => {
    const versions = [
      stored('a', 1, 1),
      stored('a', 2, 5),
      stored('b', 1, 2),
      stored('c', 1, 3, 'a2'),
      stored('c', 2, 4),
    ];
    const names = (limit: number) =>
      versionsTooMany(versions, limit).map(({ file, order }) => `${file}${order}`);
    expect(names(40)).toEqual([]);
    expect(names(30)).toEqual(['a1']);
    // c1 holds what a2 holds: without it nothing is won, so b's only one has to go.
    expect(names(20)).toEqual(['a1', 'c1', 'b1']);
    expect(names(0)).toEqual(['a1', 'c1', 'b1', 'c2', 'a2']);
  });

  test('of the same time the one that came first goes first', () => {
    const versions = [3, 2, 1].map((order) => stored('a', order, 1));
    expect(versionsTooMany(versions, 10).map(({ order }) => order)).toEqual([1, 2]);
  });
});
