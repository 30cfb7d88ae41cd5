/** Normalising the shares of personas. */
import { expect, test } from 'vitest';
import type { Blueprint } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';

const shares = (given: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(
    personaShares({
      personas: Object.fromEntries(
        Object.entries(given).map(([id, share]) => [id, { name: id, ...(share !== undefined && { share }) }]),
      ),
    } as unknown as Blueprint),
  );
const close = (value: number) => expect.closeTo(value, 12);

test.each([
  ['nobody has one: equal', { a: undefined, b: undefined }, { a: 0.5, b: 0.5 }],
  ['the rest is shared out', { a: 0.5, b: undefined, c: undefined }, { a: 0.5, b: 0.25, c: 0.25 }],
  ['all given and short of 1: scaled up', { a: 0.3, b: 0.1 }, { a: 0.75, b: 0.25 }],
  ['more than 1: scaled down, nothing left', { a: 0.9, b: 0.6, c: undefined }, { a: 0.6, b: 0.4, c: 0 }],
  ['all 0: equal', { a: 0, b: 0 }, { a: 0.5, b: 0.5 }],
  ['0 stays 0 beside others', { a: 0, b: 0.4, c: undefined }, { a: 0, b: 0.4, c: 0.6 }],
  ['nobody there', {}, {}],
])('%s', (_, given, normalised) => {
  const expected = Object.fromEntries(Object.entries(normalised).map(([id, share]) => [id, close(share)]));
  expect(shares(given)).toEqual(expected);
});
