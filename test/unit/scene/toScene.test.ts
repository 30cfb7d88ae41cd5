/** The map as a display list: what users see of a small map. */
import { describe, expect, it } from 'vitest';
import { computeHeat } from '../../../shared/analysis/heat';
import { formatMinutes, spokenMinutes } from '../../../shared/i18n/formatMinutes';
import { signed } from '../../../shared/i18n/numbers';
import type { Blueprint } from '../../../shared/model/schema';
import { heatFill } from '../../../shared/scene/cards';
import { contrast } from '../../../shared/scene/color';
import { calloutsOf } from '../../../shared/scene/curveCallouts';
import { legendEntries } from '../../../shared/scene/legend';
import { routePath } from '../../../shared/scene/links';
import { themes } from '../../../shared/scene/themes';
import { titleBlock } from '../../../shared/scene/titleBlock';
import { toScene } from '../../../shared/scene/toScene';
import type { Scene, SceneItem } from '../../../shared/scene/types';
import { tinyLayout, tinyMap } from '../../support/tinyMap';

const scene = toScene(tinyMap, tinyLayout, { theme: 'light', locale: 'en' });
const theme = themes.light;
type Text = Extract<SceneItem, { type: 'text' }>;
const texts = (items: readonly SceneItem[] = scene.items) =>
  items.filter((item): item is Text => item.type === 'text');
const find = (text: string) => texts().filter((item) => item.text === text);

describe('toScene', () => {
  it('keeps the lines of text where layout put them', () => {
    expect(find('Joins the queue')).toMatchObject([{ x: 135, y: 90, ref: 'c1', style: { size: 13 } }]);
  });
  it('links a clean address and no other', () => {
    expect(find('Joins the queue')[0]?.href).toBe('https://example.org/queue');
    const evil = {
      ...tinyMap,
      cards: { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, url: 'javascript:alert(1)' } },
    };
    const items = toScene(evil, tinyLayout, { theme: 'light', locale: 'en' }).items;
    expect(texts(items).filter((item) => item.href !== undefined)).toEqual([]);
  });
  it('labels a line at both ends and breaks it there', () => {
    const [left, right] = find('Line of interaction');
    expect(left?.x).toBeLessThan(20);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeGreaterThan(tinyLayout.width - 20);
  });
  it('says a wait over its limit in the colour of pain', () => {
    expect(find('14')[0]?.color).toBe(theme.pain);
  });
  it('tells how a curve ends up: its lowest and its highest point', () => {
    expect(find('lowest −4')).toHaveLength(1);
    expect(find('highest +3')).toHaveLength(1);
  });
  it('names the words of the map in the language asked for', () => {
    const chinese = toScene(tinyMap, tinyLayout, { theme: 'light', locale: 'zh-Hans' }).items;
    expect(texts(chinese).some((item) => item.text === '互动线')).toBe(true);
  });
  it('bookmarks every phase', () => {
    expect(scene.bookmarks).toMatchObject([{ title: 'Arrive', x: 120 }]);
  });
  it('has no colour that is not of its theme where nothing is mixed', () => {
    const known = new Set<string>(Object.values(themes.dark));
    const dark = toScene(tinyMap, tinyLayout, { theme: 'dark', locale: 'en' }).items;
    const odd = dark.flatMap((item) => (item.type === 'rect' && item.fill ? [item.fill] : []));
    expect(odd.filter((fill) => !known.has(fill))).toEqual([]);
  });
});

describe('heat', () => {
  it.each(['light', 'dark', 'contrast', 'print'] as const)(
    'keeps text readable at every heat in %s',
    (name) => {
      for (let heat = 0; heat <= 1; heat += 0.05)
        for (const card of ['c0', 'c1', 'c2', 'c3'] as const) {
          const { fill, ink } = heatFill(themes[name], themes[name][card], heat);
          expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
        }
    },
  );
  it('draws cards opaque, so that column and card never add up', () => {
    const items = toScene(tinyMap, tinyLayout, {
      theme: 'light',
      locale: 'en',
      heat: { ...computeHeat(tinyMap), steps: new Map([['s1', 1]]), cards: new Map([['c1', 1]]) },
    }).items;
    const wash = items.findIndex((item) => item.ref === 's1' && item.type === 'rect');
    const card = items.findIndex((item) => item.ref === 'c1');
    expect(wash).toBeGreaterThan(-1);
    expect(card).toBeGreaterThan(wash);
    expect(items[wash]).toMatchObject({ opacity: 0.5 });
  });
});

describe('legend', () => {
  it('lists only what occurs', () => {
    const entries = legendEntries(tinyMap, tinyLayout, { locale: 'en', personas: true, heat: false });
    expect(entries.map((entry) => entry.text)).toEqual([
      'Moment of truth',
      'Wait',
      'Decision',
      'Assumed, reported, observed, measured',
      'Flow',
      'Note',
      'Ann',
    ]);
  });
  it('explains no curve of everyone where there are no personas, and no rows where no link leaves one', () => {
    const [curve] = tinyLayout.curves;
    const layout = { ...tinyLayout, links: [], curves: [{ ...curve!, personaId: null }] };
    const kinds = (doc: Blueprint) =>
      legendEntries(doc, layout, { locale: 'en', personas: false, heat: false, rows: true }).map(
        (entry) => entry.kind,
      );
    expect(kinds(tinyMap)).toContain('everyone');
    expect(kinds({ ...tinyMap, personas: {} })).not.toContain('everyone');
    expect(kinds(tinyMap)).not.toContain('row');
  });
});

describe('title block', () => {
  const head = (title: string, width: number) =>
    titleBlock(
      { ...tinyMap, meta: { ...tinyMap.meta, title } },
      {
        width,
        theme: 'print',
        locale: 'en',
        date: '2026-01-15',
        sheet: 'A4, 1 of 1',
        personas: [],
        personaCount: 0,
        worstPains: [],
      },
    );
  const heading = (scene: Scene) => texts(scene.items).filter((item) => item.heading === 1);
  const factsTop = (scene: Scene) => texts(scene.items).find((item) => item.text === 'Date')?.y ?? 0;

  it('moves the facts under a title that has no room beside them, rather than cut it', () => {
    const title = 'Trying to return a defective sweater she bought online';
    const narrow = head(title, 640);
    expect(
      heading(narrow)
        .map((item) => item.text)
        .join(' '),
    ).toBe(title);
    expect(factsTop(narrow)).toBeGreaterThan(heading(narrow).at(-1)?.y ?? 0);
    expect(factsTop(head('Short', 640))).toBeLessThan(40);
  });
});

it('rounds corners by no more than half a leg', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 4 },
    { x: 20, y: 4 },
  ];
  expect(routePath(points)).toBe('M0 0L0 2Q0 4 2 4L20 4');
});

it('calls out nothing on a flat curve', () => {
  const flat = tinyLayout.curves.map((curve) => ({
    ...curve,
    points: curve.points.map((point) => ({ ...point, value: 1 })),
  }));
  expect(calloutsOf('emo', flat)).toEqual([]);
});

it('writes signs and times as people do', () => {
  expect([-2.5, 0, 3].map((value) => signed(value))).toEqual(['−2.5', '0', '+3']);
  expect([14, 60, 90, 480, 4320].map((minutes) => formatMinutes(minutes, 'en'))).toEqual([
    '14 min',
    '1 h',
    '1 h 30 min',
    '8 h',
    '3 d',
  ]);
  expect(formatMinutes(14, 'zh-Hans')).toBe('14 分钟');
  expect([1, 5, 90, 4180].map((minutes) => spokenMinutes(minutes, 'en'))).toEqual([
    '1 minute',
    '5 minutes',
    '1 hour 30 minutes',
    '2.9 days',
  ]);
});
