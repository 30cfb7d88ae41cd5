/** Problems that are muted stay muted in the file, with their reason, and come back when it is taken off. */
import { expect, test } from 'vitest';
import {
  countByRecord,
  findMuted,
  findProblems,
  type MuteTarget,
  muteCommand,
  unmuteCommand,
} from '../../../shared/analysis';
import { applyCommand } from '../../../shared/commands/applyCommand';
import type { Command } from '../../../shared/commands/types';
import { parse } from '../../../shared/file/parse';
import { serialise } from '../../../shared/file/serialise';
import { encodeUtf8 } from '../../../shared/file/utf8';
import type { Blueprint } from '../../../shared/model/schema';
import { makeMap } from './map';

const TODAY = '2026-06-15';
const doc = makeMap({
  cards: {
    a: ['actions', 's1', 'action', { moment: 'truth' }],
    b: ['actions', 's2', 'action', { moment: 'truth' }],
  },
});
const after = (map: Blueprint, command: Command | null): Blueprint => {
  const applied = command && applyCommand(map, command);
  if (!applied?.ok) throw new Error('refused');
  return applied.doc;
};
const mute = (map: Blueprint, target: MuteTarget, reason = 'Agreed') =>
  after(map, muteCommand(map, target, reason));
const open = (map: Blueprint, check: string) =>
  findProblems(map, TODAY)
    .filter((problem) => problem.check === check)
    .map((problem) => problem.refs[0]);
const CHECK = 'moment-without-owner';

test('one finding or a whole check is muted, the rest stays', () => {
  expect(open(mute(doc, { check: CHECK, ref: 'a' }), CHECK)).toEqual(['b']);
  const all = mute(doc, { check: CHECK });
  expect(open(all, CHECK)).toEqual([]);
  expect(open(all, 'silent-action')).toEqual(['a', 'b']);
  expect(findMuted(all, TODAY).map(({ refs, mute: { reason } }) => [refs[0], reason])).toEqual([
    ['a', 'Agreed'],
    ['b', 'Agreed'],
  ]);
});

test('the reason for one record goes before that for all; taking it off brings the finding back', () => {
  const both = mute(mute(doc, { check: CHECK }), { check: CHECK, ref: 'a' }, 'Other');
  expect(findMuted(both, TODAY).map((problem) => problem.mute.reason)).toEqual(['Other', 'Agreed']);
  const bare = after(both, unmuteCommand(both, { check: CHECK }));
  expect(open(bare, CHECK)).toEqual(['b']);
  expect(after(bare, unmuteCommand(bare, { check: CHECK, ref: 'a' })).settings.mutes).toBeUndefined();
});

test('a new reason takes the place of the old; no reason, no mute', () => {
  const twice = mute(mute(doc, { check: CHECK }), { check: CHECK }, ' Later ');
  expect(twice.settings.mutes).toEqual([{ check: CHECK, reason: 'Later' }]);
  expect(muteCommand(doc, { check: CHECK }, '  ')).toBeNull();
});

test('the order in which mutes are set never matters, and the file keeps them', () => {
  const one = mute(mute(doc, { check: CHECK, ref: 'b' }), { check: CHECK, ref: 'a' });
  const other = mute(mute(doc, { check: CHECK, ref: 'a' }), { check: CHECK, ref: 'b' });
  expect(serialise(one)).toBe(serialise(other));
  const read = parse(encodeUtf8(serialise(one)));
  expect(read.ok && open(read.doc, CHECK)).toEqual([]);
});

test('marks count what is open at each record, with the worst level', () => {
  const counts = countByRecord(findProblems(doc, TODAY));
  expect(counts.get('a')).toEqual({ count: 2, level: 'warning' });
  expect(countByRecord(findProblems(mute(doc, { check: CHECK }), TODAY)).get('a')?.count).toBe(1);
});
