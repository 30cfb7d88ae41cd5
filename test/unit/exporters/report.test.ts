/** The PDF report: nothing outside the margins, nothing over each other, everything there, every link leading somewhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { pdf } from '../../../shared/exporters/pdf/pdf';
import { composeReport } from '../../../shared/exporters/report/report';
import { smallestText } from '../../../shared/exporters/smallestText';
import type { ExportOptions } from '../../../shared/exporters/types';
import { parse } from '../../../shared/file/parse';
import type { Blueprint } from '../../../shared/model/schema';
import { itemBounds } from '../../../shared/scene/bounds';
import type { Page } from '../../../shared/scene/types';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const base: ExportOptions = {
  locale: 'en',
  theme: 'print',
  form: 'report',
  date: '2026-11-22',
  fileName: 'map.blueprint',
};

function sample(name: string): Blueprint {
  const url = new URL(`../../../resources/samples/${name}.blueprint`, import.meta.url);
  const read = parse(new Uint8Array(readFileSync(url)));
  if (!read.ok) throw new Error(name);
  return read.doc;
}
const hotel = sample('hotel-stay');

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);
/** Long words, long titles, long texts wherever a user may write. */
function overgrown(doc: Blueprint): Blueprint {
  const each = <T>(table: Readonly<Record<string, T>>, change: (record: T) => T) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, change(record)]));
  const words = `${LONG} ${'and so it goes on and on '.repeat(30)}`;
  return {
    ...doc,
    meta: { ...doc.meta, title: words, description: words.repeat(3) },
    personas: each(doc.personas, (persona) => ({
      ...persona,
      name: LONG,
      role: words,
      quote: words,
      bio: words.repeat(12),
      goals: [words, LONG],
    })),
    phases: each(doc.phases, (phase) => ({ ...phase, name: LONG })),
    cards: each(doc.cards, (card) => ({ ...card, title: words, owner: LONG, source: words })),
    measures: each(doc.measures, (measure) => ({ ...measure, name: words })),
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the items of a page are seen, in points. */
function boxesOf(page: Page) {
  return page.placements.flatMap(({ scene, x, y, scale, clip }) =>
    scene.items.flatMap((item) => {
      // Of text the letters count, not the room of its line.
      const own: Box =
        item.type === 'text'
          ? {
              left: item.x,
              right: item.x + item.width,
              top: item.y - item.style.size * 0.8,
              bottom: item.y + item.style.size * 0.2,
            }
          : itemBounds(item);
      const box = {
        left: Math.max(own.left * scale + x, clip?.x ?? Number.NEGATIVE_INFINITY),
        top: Math.max(own.top * scale + y, clip?.y ?? Number.NEGATIVE_INFINITY),
        right: Math.min(own.right * scale + x, clip ? clip.x + clip.w : Number.POSITIVE_INFINITY),
        bottom: Math.min(own.bottom * scale + y, clip ? clip.y + clip.h : Number.POSITIVE_INFINITY),
      };
      return box.right < box.left || box.bottom < box.top ? [] : [{ item, box, own: scale === 1 && !clip }];
    }),
  );
}

/** The page's margins, less what a stroke may take of them; running header and footer stand in those above and below. */
const EDGE = { x: 48, y: 24 };
function outside(page: Page): readonly string[] {
  return boxesOf(page).flatMap(({ item, box }) =>
    box.left < EDGE.x ||
    box.top < EDGE.y ||
    box.right > page.width - EDGE.x ||
    box.bottom > page.height - EDGE.y
      ? [`${item.type} ${item.type === 'text' ? item.text : ''} ${JSON.stringify(box)}`]
      : [],
  );
}

/** Lines of the report's own text that cover each other. */
function overlapping(page: Page): readonly string[] {
  const lines = boxesOf(page).filter(({ item, own }) => own && item.type === 'text');
  const meet = (a: Box, b: Box) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.item.type === 'text' && a.item.text} / ${b.item.type === 'text' && b.item.text}`),
  );
}

describe('report pages', () => {
  const maps: readonly (readonly [string, Blueprint, Partial<ExportOptions>])[] = [
    ['a sample', hotel, { comments: true }],
    ['a sample on Letter', hotel, { paper: 'Letter', header: LONG, footer: LONG }],
    ['a Chinese sample', sample('hotel-stay.zh-Hans'), { locale: 'zh-Hant' }],
    ['a map with long words everywhere', overgrown(hotel), {}],
    ['a random map', generateMap({ cards: 60, seed: 4 }), { comments: true }],
    ['a random Chinese map', generateMap({ cards: 90, seed: 7, locale: 'zh-Hans' }), { locale: 'zh-Hans' }],
    ['a small map', tinyMap, {}],
    [
      'part of a map',
      hotel,
      { view: { personaIds: ['p_family'], phaseIds: Object.keys(hotel.phases).slice(1, 3) } },
    ],
  ];
  it.each(maps)('keep to the margins and have no text over other text: %s', (_, doc, options) => {
    const { pages } = composeReport(doc, { ...base, ...options });
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.flatMap(overlapping)).toEqual([]);
  });
  it('lead somewhere with every link', () => {
    const { pages, places } = composeReport(hotel, base);
    const known = new Set(places.map(({ id }) => `#${id}`));
    const links = pages.flatMap((page) =>
      page.placements.flatMap(({ scene }) =>
        scene.items.flatMap((item) =>
          item.type === 'text' && item.href?.startsWith('#') ? [item.href] : [],
        ),
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !known.has(href))).toEqual([]);
  });
  it('leave out parts that have nothing to say', () => {
    const bare: Blueprint = { ...tinyMap, measures: {}, personas: {}, emotions: {}, notes: {}, comments: {} };
    const parts = composeReport(bare, base).places.map(({ id }) => id);
    for (const part of ['measures', 'personas', 'curve', 'needs', 'notes', 'comments'])
      expect(parts).not.toContain(part);
    expect(composeReport(hotel, base).places.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'summary',
        'personas',
        'map',
        'phases',
        'pains',
        'curve',
        'measures',
        'methods',
      ]),
    );
  });
  it('show every card of a dense map at a size that can be read', () => {
    const { pages, places } = composeReport(hotel, base);
    const first = places.find(({ id }) => id === 'phases')?.index ?? 0;
    const after = places.find(({ id }) => id === 'pains')?.index ?? 0;
    const sheets = pages
      .slice(first, after)
      .flatMap(({ placements }) => placements.filter(({ clip }) => clip));
    const shown = new Set(sheets.flatMap(({ scene }) => scene.items.map(({ ref }) => ref)));
    expect(Object.keys(hotel.cards).filter((id) => !shown.has(id))).toEqual([]);
    for (const { scene, scale } of sheets) expect(smallestText(scene) * scale).toBeGreaterThanOrEqual(6);
  });
});

const fonts = existsSync(new URL('../../../resources/fonts/Inter-400.ttf', import.meta.url));
const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

describe.skipIf(!fonts)('report as PDF', () => {
  const environment = createExportEnvironment();
  let folder = '';
  let file = '';
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    file = join(folder, 'report.pdf');
    writeFileSync(file, await pdf.export(hotel, { ...base, comments: true }, environment));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!has('pdftotext'))('gives every heading and every pain back as text', () => {
    const text = run('pdftotext', file, '-').replace(/\s/g, '');
    const { places } = composeReport(hotel, { ...base, comments: true });
    const wanted = [
      ...places.map(({ title }) => title),
      ...Object.values(hotel.cards)
        .filter(({ kind }) => kind === 'pain')
        .map(({ title }) => title),
    ];
    expect(wanted.filter((title) => !text.includes(title.replace(/\s/g, '')))).toEqual([]);
  });
  it.skipIf(!has('qpdf'))('is sound, with bookmarks in a tree and pages called by their numbers', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream');
    const json = JSON.parse(run('qpdf', '--json', '--json-key=outlines', '--json-key=pagelabels', file));
    const pains = json.outlines.find(({ title }: { title: string }) => title === 'Ranked pains');
    expect(pains.kids).toHaveLength(11);
    expect(json.pagelabels).toHaveLength(2);
  });
  it('gives the same bytes twice', async () => {
    const write = (doc: Blueprint) => pdf.export(doc, { ...base }, environment);
    expect(await write(tinyMap)).toEqual(await write(structuredClone(tinyMap)));
  });
});
