import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../shared/layout/layout';
import { createLayouter } from '../../shared/layout/layouter';
import type { CardBox, Layout, LayoutOptions, Rect } from '../../shared/layout/types';
import type { Blueprint, Card, Id } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** One random edit of a document; `n` picks what and where. */
function edited(doc: Blueprint, kind: number, n: number): Blueprint {
  const cardIds = Object.keys(doc.cards).sort();
  const laneIds = Object.keys(doc.lanes).sort();
  const stepIds = Object.keys(doc.steps).sort();
  const pick = <T>(list: readonly T[], salt: number): T => list[(n * 31 + salt * 17) % list.length]!;
  const id = pick(cardIds, 1);
  const withCard = (change: Partial<Card>): Blueprint => {
    const card = doc.cards[id];
    return card ? { ...doc, cards: { ...doc.cards, [id]: { ...card, ...change } } } : doc;
  };
  const without = <T>(table: Readonly<Record<Id, T>>, key: Id): Record<Id, T> => {
    const { [key]: _, ...rest } = table;
    return rest;
  };
  switch (kind) {
    case 0:
      return withCard({ title: 'a few more words '.repeat(n % 7) });
    case 1:
      return withCard({ laneId: pick(laneIds, 2), stepId: pick(stepIds, 3) });
    case 2:
      return withCard({ span: 1 + (n % 5) });
    case 3:
      return { ...doc, cards: without(doc.cards, id) };
    case 4:
      return {
        ...doc,
        cards: {
          ...doc.cards,
          [`n${n}`]: {
            laneId: pick(laneIds, 4),
            stepId: pick(stepIds, 5),
            rank: `h${n % 9}`,
            kind: 'text',
            title: 'New',
          },
        },
      };
    case 5: {
      const lane = pick(laneIds, 6);
      const record = doc.lanes[lane]!;
      const flag = n % 2 ? { collapsed: !record.collapsed } : { hidden: !record.hidden };
      return { ...doc, lanes: { ...doc.lanes, [lane]: { ...record, ...flag } } };
    }
    case 6: {
      const lane = pick(laneIds, 7);
      return {
        ...doc,
        lanes: { ...doc.lanes, [lane]: { ...doc.lanes[lane]!, rank: `${'ahqz'[n % 4]}${n % 10}x` } },
      };
    }
    case 7: {
      const step = pick(stepIds, 8);
      return {
        ...doc,
        steps: { ...doc.steps, [step]: { ...doc.steps[step]!, name: 'Step '.repeat(1 + (n % 9)) } },
      };
    }
    case 8: {
      const link = { from: id, to: pick(cardIds, 9 + (n % 2)), ...(n % 3 === 0 && { label: `label ${n}` }) };
      return { ...doc, links: { ...doc.links, [`k${n % 7}`]: link } };
    }
    case 9: {
      const step = pick(stepIds, 10);
      const phase = pick(Object.keys(doc.phases).sort(), 11);
      return {
        ...doc,
        steps: { ...doc.steps, [`s${n % 5}`]: { ...doc.steps[step]!, phaseId: phase, rank: `m${n % 9}z` } },
      };
    }
    default:
      return withCard({ body: 'Long text that makes a card tall. '.repeat(n % 30), personaIds: [] });
  }
}

const edits = fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 500 })), { minLength: 1, maxLength: 12 });
const maps = fc.record({ cards: fc.integer({ min: 1, max: 60 }), seed: fc.nat({ max: 50 }) });

function checkBoxes(result: Layout): void {
  const lanes = new Map(result.lanes.map((lane) => [lane.id, lane]));
  const steps = new Map(result.steps.map((step) => [step.id, step]));
  const byLane = new Map<Id, CardBox[]>();
  for (const box of result.cards.values()) {
    const lane = lanes.get(box.laneId)!;
    expect(box.y).toBeGreaterThanOrEqual(lane.y);
    expect(box.y + box.h).toBeLessThanOrEqual(lane.y + lane.h);
    const step = steps.get(box.stepId);
    if (step) expect(box.x).toBe(step.x + 6);
    expect(box.x + box.w).toBeLessThan(result.width);
    for (const line of [...box.title, ...box.body]) {
      expect(line.x + line.width).toBeLessThanOrEqual(box.w);
      expect(line.y).toBeLessThanOrEqual(box.h);
    }
    for (const other of byLane.get(box.laneId) ?? [])
      expect(overlaps(box, other), `${box.id} ${other.id}`).toBe(false);
    byLane.set(box.laneId, [...(byLane.get(box.laneId) ?? []), box]);
  }
  result.lanes.forEach((lane, i) => {
    const next = result.lanes[i + 1];
    if (next) expect(lane.y + lane.h).toBeLessThanOrEqual(next.y);
  });
}

function checkRoutes(result: Layout): void {
  for (const { points, from, to } of result.links) {
    points.slice(1).forEach((point, i) => {
      const before = points[i]!;
      expect(point.x === before.x || point.y === before.y).toBe(true);
      const stretch = {
        x: Math.min(point.x, before.x),
        y: Math.min(point.y, before.y),
        w: Math.abs(point.x - before.x),
        h: Math.abs(point.y - before.y),
      };
      for (const box of result.cards.values()) {
        const isEnd = box.id === from || box.id === to;
        const inner = isEnd ? { x: box.x + 1, y: box.y + 1, w: box.w - 2, h: box.h - 2 } : box;
        const crossed =
          stretch.x < inner.x + inner.w &&
          inner.x < stretch.x + stretch.w + (stretch.w === 0 ? 1e-9 : 0) &&
          stretch.y < inner.y + inner.h &&
          inner.y < stretch.y + stretch.h + (stretch.h === 0 ? 1e-9 : 0);
        expect(crossed, `${from}→${to} crosses ${box.id}`).toBe(false);
      }
    });
  }
}

test('what is kept from the last run never shows: each layout equals one made from nothing', () => {
  fc.assert(
    fc.property(maps, edits, fc.boolean(), (options, list, scored) => {
      let doc = generateMap(options);
      const layouter = createLayouter();
      layouter(doc);
      list.forEach(([kind, n], i) => {
        doc = edited(doc, kind, n);
        const personaIds = Object.keys(doc.personas).slice(0, 1 + (n % 3));
        const settings: LayoutOptions = {
          ...(n % 6 === 0 && { view: { personaIds } }),
          ...(scored && { scores: new Map(Object.keys(doc.cards).map((id) => [id, String(i)])) }),
        };
        expect(layouter(doc, settings)).toEqual(layout(doc, settings));
      });
    }),
    { numRuns: 60 },
  );
});

test('cards stay in their lanes and columns and never overlap', () => {
  fc.assert(
    fc.property(maps, edits, (options, list) => {
      const doc = list.reduce((before, [kind, n]) => edited(before, kind, n), generateMap(options));
      checkBoxes(layout(doc));
    }),
    { numRuns: 60 },
  );
});

test('links run upright or across and cross no card', () => {
  fc.assert(
    fc.property(
      maps,
      fc.array(fc.tuple(fc.constantFrom(0, 1, 3, 4, 7, 8), fc.nat({ max: 500 })), { maxLength: 8 }),
      (options, list) => {
        const doc = list.reduce((before, [kind, n]) => edited(before, kind, n), generateMap(options));
        checkRoutes(layout(doc));
      },
    ),
    { numRuns: 60 },
  );
});

test('an unchanged box is the same object', () => {
  const doc = generateMap({ cards: 120 });
  const layouter = createLayouter();
  const before = layouter(doc);
  const [id] = [...before.cards.keys()].slice(-1);
  const card = doc.cards[id!]!;
  const after = layouter({ ...doc, cards: { ...doc.cards, [id!]: { ...card, title: `${card.title}!` } } });
  for (const [key, box] of after.cards) if (key !== id) expect(box).toBe(before.cards.get(key));
  expect(after.lanes).toBe(before.lanes);
  expect(after.steps).toBe(before.steps);
  expect(after.links.filter((route, i) => route !== before.links[i])).toEqual([]);
});
