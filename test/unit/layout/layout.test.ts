import { describe, expect, it } from 'vitest';
import { monotonePath } from '../../../shared/layout/curves';
import { emotionAt, emotionY } from '../../../shared/layout/emotionScale';
import { layout } from '../../../shared/layout/layout';
import type { CardBox, MarkBox } from '../../../shared/layout/types';
import { createBlueprint } from '../../../shared/model/document';
import type { Blueprint, Card, Lane, LaneKind, Link, Locale } from '../../../shared/model/schema';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

const RANKS = 'abcdefghijklmnopqrstuvwxyz';

/** A map of one phase with the given steps and lanes; cards are given as `lane step` → card. */
function map(
  lanes: readonly (LaneKind | Partial<Lane>)[],
  stepCount: number,
  cards: Readonly<Record<string, Partial<Card> & { at: readonly [lane: number, step: number] }>>,
  links: Readonly<Record<string, Link>> = {},
  locale: Locale = 'en',
): Blueprint {
  const doc = createBlueprint({ id: 'd', title: 'Test', locale, now: '2026-01-01T00:00:00Z', generator: '' });
  return {
    ...doc,
    phases: { p: { name: 'Phase', rank: 'a' } },
    steps: Object.fromEntries(
      Array.from({ length: stepCount }, (_, i) => [
        `s${i}`,
        { name: `Step ${i}`, phaseId: 'p', rank: RANKS[i]! },
      ]),
    ),
    lanes: Object.fromEntries(
      lanes.map((lane, i) => [
        `l${i}`,
        {
          kind: 'actions',
          rank: RANKS[i]!,
          ...(typeof lane === 'string' ? { kind: lane } : lane),
        } satisfies Lane,
      ]),
    ),
    cards: Object.fromEntries(
      Object.entries(cards).map(([id, { at, ...card }], i) => [
        id,
        {
          ...{ laneId: `l${at[0]}`, stepId: `s${at[1]}`, rank: RANKS[i]!, kind: 'action', title: id },
          ...card,
        } satisfies Card,
      ]),
    ),
    links,
  };
}
const box = (doc: Blueprint, id: string): CardBox => layout(doc).cards.get(id)!;
const kinds = (marks: readonly MarkBox[]): string[] => marks.map(({ kind }) => kind);

describe('cards', () => {
  it('are as high as two lines of title and the marks, and higher for more', () => {
    const doc = map(['actions'], 1, {
      one: { at: [0, 0], title: 'Sleeps through' },
      two: { at: [0, 0], title: 'Joins the queue, bags in hand' },
      four: {
        at: [0, 0],
        title: 'Opens the door, looks around',
        body: 'First look decides the mood of the stay',
      },
      plain: { at: [0, 0], kind: 'text', title: 'Plain' },
    });
    const { cards } = layout(doc);
    expect([...cards.values()].map(({ h }) => h)).toEqual([66, 66, 100, 40]);
    expect([...cards.values()].map(({ w }) => w)).toEqual([166, 166, 166, 166]);
  });

  it('carry their marks in a fixed order', () => {
    const { marks, w, h } = box(
      map(['actions'], 1, {
        a: {
          ...{
            at: [0, 0],
            data: ['payment'],
            standard: 'fixed',
            decision: true,
            moment: 'truth',
            evidence: 'measured',
          },
          ...{ wait: { minutes: 14, limit: 10 }, fail: { kind: 'process' }, url: 'https://example.org' },
        },
      }),
      'a',
    );
    expect(kinds(marks)).toEqual([
      'fail',
      'wait',
      'fixed',
      'data',
      'link',
      'evidence4',
      'decision',
      'moment',
    ]);
    const mark = (kind: MarkBox['kind']) => marks.find((one) => one.kind === kind)!;
    expect(mark('wait')).toMatchObject({ text: '14 > 10', alarm: true });
    expect(mark('evidence4').x + mark('evidence4').w).toBe(w - 8);
    expect([mark('moment').x + 7, mark('moment').y + 7]).toEqual([w, 0]);
    expect(mark('decision').y + mark('decision').h).toBe(h);
  });

  it('show a score, votes and personas where they have them', () => {
    const doc: Blueprint = {
      ...map(['pains', 'opportunities'], 1, {
        p: { at: [0, 0], kind: 'pain', severity: 4, frequency: 3, personaIds: ['x', 'gone'] },
        o: { at: [1, 0], kind: 'opportunity', votes: 9 },
      }),
      personas: { x: { name: 'X' } },
    };
    expect(box(doc, 'p').marks[0]).toMatchObject({ kind: 'pain', text: '4 × 3' });
    expect(layout(doc, { scores: new Map([['p', '80']]) }).cards.get('p')!.marks[0]!.text).toBe('80');
    expect(kinds(box(doc, 'p').marks)).toEqual(['pain', 'persona', 'evidence1']);
    expect(box(doc, 'o').marks.map(({ kind, text }) => [kind, text])).toEqual([
      ['opportunity', undefined],
      ['votes', '9'],
    ]);
  });

  it('scale a picture to their width', () => {
    const doc: Blueprint = {
      ...map(['evidence'], 1, { a: { at: [0, 0], kind: 'evidence', assetId: 'i', title: '' } }),
      assets: { i: { mime: 'image/png', data: '', width: 400, height: 200 } },
    };
    expect(box(doc, 'a').picture).toEqual({ x: 1, y: 1, w: 164, h: 82 });
  });

  it('set Chinese titles looser', () => {
    const cards = { a: { at: [0, 0], title: '在前台等候办理入住手续的客人' } } as const;
    expect(box(map(['actions'], 1, cards, {}, 'zh-Hans'), 'a').h).toBe(68);
  });
});

describe('stacks', () => {
  it('stand below each other, clear of spanning cards, and fill the room beside them', () => {
    const doc = map(['support'], 3, {
      first: { at: [0, 0] },
      wide: { at: [0, 0], span: 3 },
      beside: { at: [0, 1] },
      under: { at: [0, 1] },
    });
    const { cards } = layout(doc);
    const y = (id: string) => cards.get(id)!.y - cards.get('first')!.y;
    expect([y('first'), y('wide'), y('beside'), y('under')]).toEqual([0, 72, 0, 144]);
    expect(cards.get('wide')!.w).toBe(178 * 3 - 12);
  });

  it('make a column wider that holds a very tall card', () => {
    const doc = map(['actions'], 2, { a: { at: [0, 0], body: 'many words '.repeat(60) }, b: { at: [0, 1] } });
    const [first, second] = layout(doc).steps;
    expect(first!.w).toBeGreaterThan(178);
    expect(second!.w).toBe(178);
  });
});

describe('lanes', () => {
  it('show the three lines between neighbours, across insight lanes too', () => {
    const { lines, lanes } = layout(
      map(['actions', 'emotions', 'frontstage', 'backstage', 'support'], 1, {}),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['interaction', 'visibility', 'internal']);
    expect(lines[0]!.y).toBe(lanes[1]!.y + lanes[1]!.h + 9);
    expect(lanes[2]!.y).toBe(lines[0]!.y + 15);
    expect(lanes[1]!.y).toBe(lanes[0]!.y + lanes[0]!.h + 9);
  });

  it('leave out what is hidden or filtered, and fold what is collapsed', () => {
    const doc = map(
      ['actions', { kind: 'frontstage', hidden: true }, { kind: 'backstage', collapsed: true }],
      2,
      { a: { at: [0, 0] }, b: { at: [1, 0] }, c: { at: [2, 1] } },
      { k: { from: 'a', to: 'c' } },
    );
    const result = layout(doc);
    expect(result.lanes.map(({ id, h }) => [id, h])).toEqual([
      ['l0', 78],
      ['l2', 26],
    ]);
    expect([...result.cards.keys()]).toEqual(['a']);
    expect(result.links).toEqual([]);
    expect(layout(doc, { view: { laneIds: ['l1'] } }).cards.has('b')).toBe(true);
    expect(layout(doc, { view: { phaseIds: [] } }).steps).toEqual([]);
  });

  it('are named after their kind in the document’s language', () => {
    const title = (locale: Locale) => layout(map(['backstage'], 1, {}, {}, locale)).lanes[0]!.title[0]!.text;
    expect(title('en')).toBe('Backstage');
    expect(title('zh-Hans')).toBe('后台');
  });
});

describe('an empty document', () => {
  it('has a size and nothing else', () => {
    const result = layout(map([], 0, {}));
    expect(result.width).toBeGreaterThan(result.labelWidth);
    expect([result.cards.size, result.links.length, result.curves.length]).toEqual([0, 0, 0]);
  });
});

describe('emotion curves', () => {
  const doc: Blueprint = {
    ...map(['emotions', { kind: 'emotions', personaId: 'b' }], 3, {}),
    personas: { a: { name: 'A', share: 0.75 }, b: { name: 'B', share: 0.25 } },
    emotions: {
      1: { stepId: 's0', personaId: 'a', value: 4 },
      2: { stepId: 's2', personaId: 'a', value: -4 },
      3: { stepId: 's0', personaId: 'b', value: 0 },
      4: { stepId: 's1', personaId: 'b', value: 2 },
    },
  };
  it('are drawn per persona and for everyone by share', () => {
    const { curves } = layout(doc);
    expect(
      curves.map(({ laneId, personaId, points }) => [laneId, personaId, points.map(({ value }) => value)]),
    ).toEqual([
      ['l0', 'a', [4, -4]],
      ['l0', 'b', [0, 2]],
      ['l0', null, [3, 2, -4]],
      ['l1', 'b', [0, 2]],
    ]);
  });

  it('stand at the height that reads back as their value', () => {
    for (let value = -5; value <= 5; value++)
      expect(emotionAt({ y: 40 }, emotionY({ y: 40 }, value))).toBe(value);
  });

  it('never swing beyond the points they join', () => {
    const ys = [10, 90, 90, 20, 25, 80];
    const path = monotonePath(ys.map((y, i) => ({ x: i * 100, y })));
    const numbers = path.split(/[MC ]/).filter(Boolean).map(Number);
    for (let i = 1; i < ys.length; i++) {
      const controls = numbers.slice(2 + (i - 1) * 6, 2 + i * 6).filter((_, at) => at % 2 === 1);
      const [low, high] = [Math.min(ys[i - 1]!, ys[i]!), Math.max(ys[i - 1]!, ys[i]!)];
      for (const y of controls) expect(y >= low && y <= high).toBe(true);
    }
  });
});

describe('links', () => {
  const grid = (links: Readonly<Record<string, Link>>, extra: Parameters<typeof map>[2] = {}) =>
    layout(
      map(
        ['actions', 'frontstage'],
        3,
        { a: { at: [0, 0] }, b: { at: [0, 1] }, c: { at: [1, 0] }, d: { at: [1, 2] }, ...extra },
        links,
      ),
    );

  it('go straight where nothing is in the way', () => {
    const { links, cards } = grid({ across: { from: 'a', to: 'b' }, down: { from: 'a', to: 'c' } });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => cards.get(id)!) as [CardBox, CardBox, CardBox];
    expect(links[0]!.points).toEqual([
      { x: a.x + a.w, y: a.y + a.h / 2 },
      { x: b.x, y: a.y + a.h / 2 },
    ]);
    expect(links[1]!.points).toEqual([
      { x: a.x + a.w / 2, y: a.y + a.h },
      { x: c.x + c.w / 2, y: c.y },
    ]);
  });

  it('keep apart where they run together', () => {
    const pairs = Array.from({ length: 4 }, (_, i) => [`k${i}`, { from: 'a', to: 'd' }] as const);
    const { links } = grid(Object.fromEntries(pairs));
    expect(new Set(links.map(({ points }) => JSON.stringify(points))).size).toBe(4);
  });

  it('put a label where it covers no card', () => {
    const { links, cards } = grid(
      { k: { from: 'a', to: 'd', label: 'room released' } },
      { tall: { at: [0, 1], body: 'x '.repeat(300) } },
    );
    const label = links[0]!.label!;
    for (const card of cards.values()) {
      const clear =
        label.x >= card.x + card.w ||
        card.x >= label.x + label.w ||
        label.y >= card.y + card.h ||
        card.y >= label.y + label.h;
      expect(clear, card.id).toBe(true);
    }
  });

  it.each(['en', 'zh-Hans'] as const)(
    'keep their labels off all but the rims of cards: examples in %s',
    async (locale) => {
      const covered: string[] = [];
      for (const row of templates) {
        const { links, cards } = layout((await loadTemplate(row, locale)).doc);
        for (const { label } of links)
          for (const { id, x, y, w, h } of label ? cards.values() : []) {
            if (!label || label.x >= x + w - 8 || x + 8 >= label.x + label.w) continue;
            // Two cards below each other leave a label of one line 6 px and their rims.
            if (Math.min(label.y + label.h, y + h) - Math.max(label.y, y) > 7)
              covered.push(`${row.id}: ${label.lines[0]?.text} over ${id}`);
          }
      }
      expect(covered).toEqual([]);
    },
  );

  it('tolerate loops, doubles and cards that are not there', () => {
    const { links } = grid({
      loop: { from: 'a', to: 'a' },
      lost: { from: 'a', to: 'nowhere' },
      back: { from: 'b', to: 'a' },
    });
    expect(links.map(({ id }) => id)).toEqual(['back', 'loop']);
    expect(links[1]!.points.length).toBe(4);
  });

  it('stay within bounds of time where they are very many', () => {
    const cards = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`c${i}`, { at: [i % 2, Math.floor(i / 2) % 20] as const }]),
    );
    const ids = Object.keys(cards);
    const links: Record<string, Link> = {};
    for (let i = 0; i < 5000; i++) links[`k${i}`] = { from: ids[i % 60]!, to: ids[(i * 7 + 1) % 60]! };
    const start = performance.now();
    expect(layout(map(['actions', 'frontstage'], 20, cards, links)).links.length).toBe(5000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('notes', () => {
  it('wrap their text and widen the map they stand beside', () => {
    const doc: Blueprint = {
      ...map(['actions'], 1, {}),
      notes: {
        n: { x: 400, y: 10, w: 100, h: 60, text: 'Can the card reader open the network too?' },
        far: { x: 900_000, y: 0, w: 10, h: 10, text: '' },
      },
    };
    const result = layout(doc);
    expect(result.notes.find(({ id }) => id === 'n')!.lines.length).toBe(2);
    expect(result.width).toBe(500);
  });
});
