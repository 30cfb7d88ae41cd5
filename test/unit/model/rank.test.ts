import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../shared/model/newId';
import { rankBetween, ranksBetween } from '../../../shared/model/rank';

const rising = (ranks: readonly string[]) => ranks.every((rank, i) => i === 0 || ranks[i - 1]! < rank);

describe('ranks', () => {
  it('leave room between any two, wherever things are put in', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = seededRandom(seed);
      const ranks: string[] = [];
      for (let i = 0; i < 250; i++) {
        const at = Math.floor(random() * (ranks.length + 1));
        ranks.splice(at, 0, rankBetween(ranks[at - 1], ranks[at]));
      }
      expect(rising(ranks)).toBe(true);
      expect(ranks.some((rank) => rank.endsWith('0'))).toBe(false);
    }
  });

  it('hardly grow when things are always added at an end', () => {
    for (const atEnd of [true, false]) {
      let last = rankBetween(undefined, undefined);
      for (let i = 0; i < 5000; i++) {
        const next = atEnd ? rankBetween(last, undefined) : rankBetween(undefined, last);
        expect(atEnd ? next > last : next < last).toBe(true);
        last = next;
      }
      expect(last.length).toBeLessThan(8);
    }
  });

  it('are dealt out many at once, in order and short', () => {
    for (const [low, high] of [
      [undefined, undefined],
      ['a', 'b'],
      [undefined, '01'],
      ['zz', undefined],
    ]) {
      const ranks = ranksBetween(low, high, 1000);
      expect(rising([...(low ? [low] : []), ...ranks, ...(high ? [high] : [])])).toBe(true);
      expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThan(7);
    }
  });

  it('follow a rank of foreign digits', () => {
    expect(rankBetween('Z~', undefined) > 'Z~').toBe(true);
    expect(rankBetween('Z', 'a') > 'Z').toBe(true);
    expect(rankBetween('b', 'a') > 'b').toBe(true);
  });
});
