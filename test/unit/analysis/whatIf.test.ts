/** Trying other judgements in a scratch copy: the ranking moves, the map does not, and applying is one step. */
import { describe, expect, test } from 'vitest';
import {
  applyOverrides,
  computePains,
  computeWhatIf,
  type Override,
  rankWithoutAssumed,
  setOverride,
  whatIfCommand,
} from '../../../shared/analysis';
import { translateData, translator } from '../../../shared/i18n/translate';
import { LOCALES } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { richMap } from './richMap';

const doc = richMap();
const overrides: readonly Override[] = [
  { kind: 'severity', id: 'noise', value: 5 },
  { kind: 'frequency', id: 'noise', value: 5 },
  { kind: 'frequency', id: 'queue', value: 1 },
  { kind: 'share', id: 'ana', value: 0.1 },
  { kind: 'wait', id: 'arrive', value: 2 },
  { kind: 'momentFactor', value: 3 },
];

test('the ranking moves, the document stays', () => {
  const before = structuredClone(doc);
  const result = computeWhatIf(doc, overrides);
  expect(doc).toEqual(before);
  expect(
    result.ranking.map(({ id, rankBefore, rankAfter, moved }) => [id, rankBefore, rankAfter, moved]),
  ).toEqual([
    ['noise', 2, 1, 1],
    ['queue', 1, 2, -1],
    ['error', 3, 3, 0],
  ]);
  expect(result.waiting).toEqual({ before: 12, after: 2 });
  expect(result.time.after).toBe(result.time.before - 10);
  expect(result.doc.cards.arrive?.wait).toEqual({ minutes: 2, target: 5, limit: 10 });
});

test('applying writes just that, as one step', () => {
  const command = whatIfCommand(doc, overrides)!;
  expect(command.type).toBe('batch');
  expect(after(doc, command)).toEqual(applyOverrides(doc, overrides));
  for (const locale of LOCALES)
    expect(translateData(translator(locale), 'history.analysis.whatIf')).not.toBe('history.analysis.whatIf');
});

describe('one override', () => {
  const high: Override = { kind: 'severity', id: 'noise', value: 4 };

  test('takes the place of an earlier one of the same thing', () => {
    const list = setOverride(doc, setOverride(doc, [], high), { ...high, value: 5 });
    expect(list).toEqual([{ ...high, value: 5 }]);
  });

  test('that says what the map says is none', () => {
    expect(setOverride(doc, [high], { ...high, value: 2 })).toEqual([]);
    expect(setOverride(doc, [], { kind: 'momentFactor', value: 1.5 })).toEqual([]);
  });

  test('of a record that is gone does nothing', () => {
    const gone: Override = { kind: 'severity', id: 'nobody', value: 4 };
    expect(applyOverrides(doc, [gone])).toBe(doc);
    expect(whatIfCommand(doc, [gone])).toBeNull();
  });
});

test('the ranking without assumptions stands beside the real one', () => {
  expect(rankWithoutAssumed(doc).map(({ id, rankBefore, rankAfter }) => [id, rankBefore, rankAfter])).toEqual(
    [
      ['queue', 1, 1],
      ['noise', 2, 2],
      ['error', 3, null],
    ],
  );
  expect(computePains(doc)).toHaveLength(3);
});
