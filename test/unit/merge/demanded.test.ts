/** A merge asks where no map could hold what both sides did, and nowhere else. */
import { expect, it } from 'vitest';
import { merge } from '../../../shared/merge/merge';
import type { Blueprint } from '../../../shared/model/schema';
import { demanded } from '../../support/demanded';
import { generateMap } from '../../support/generateMap';
import { edit, merged } from '../../support/merged';
import { edited } from '../../support/mergeTriples';
import { tinyMap } from '../../support/tinyMap';

it('asks in a pair of ordinary histories exactly when the laws demand it', () => {
  const base = edited(generateMap({ cards: 130 }), 5, 30);
  let asking = 0;
  for (let pair = 0; pair < 30; pair++) {
    const [ours, theirs] = [1, 2].map((side) => edited(base, 2 * pair + side, 20, 'places')) as [
      Blueprint,
      Blueprint,
    ];
    const { conflicts, plan } = merge(base, ours, theirs);
    expect(conflicts.length > 0, `pair ${pair}`).toBe(demanded(plan.versions).length > 0);
    if (conflicts.length > 0) asking++;
  }
  expect(asking).toBeGreaterThan(0);
});

it('knows two values, an edit of what was deleted, and a use of it, from what can stand together', () => {
  const reasons = (...sides: Parameters<typeof merged>) =>
    demanded(merged(...sides).plan.versions).map(({ reason }) => reason);
  const deleted = [{ type: 'card.delete', ids: ['c2'] }] as const;
  const comment = {
    type: 'comment.add',
    id: 'k',
    comment: { author: 'Mara', at: '2026-01-01T00:00:00Z', text: 'why?', cardId: 'c2' },
  } as const;
  expect(reasons(tinyMap, [edit('c1', { title: 'a' })], [edit('c1', { title: 'b' })])).toEqual(['values']);
  expect(reasons(tinyMap, deleted, [edit('c2', { title: 'b' })])).toEqual(['deleted']);
  expect(reasons(tinyMap, deleted, [comment])).toEqual(['used']);
  expect(reasons(tinyMap, [edit('c1', { tags: ['a'] })], [edit('c1', { tags: ['b'] })])).toEqual([]);
  expect(reasons(tinyMap, [edit('c1', { body: 'a' })], [edit('c1', { body: 'b' })])).toEqual([]);
});
