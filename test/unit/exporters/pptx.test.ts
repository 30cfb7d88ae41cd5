/** Slides as other programs find them: sound XML, links glued to cards, text that can be edited, the same bytes each time. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { connectorShape } from '../../../shared/exporters/pptx/connector';
import { deckOf } from '../../../shared/exporters/pptx/deck';
import { pptx } from '../../../shared/exporters/pptx/pptx';
import type { ExportOptions } from '../../../shared/exporters/types';
import { walkXml } from '../../../shared/importers/xlsx/walkXml';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const base: ExportOptions = { locale: 'en', theme: 'light', date: '2026-11-22' };
const write = (doc: Blueprint, options: Partial<ExportOptions> = {}) =>
  pptx.export(doc, { ...base, ...options }, createExportEnvironment());
const textsOf = (xml: string): string =>
  Array.from(xml.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, text]) => text).join('\n');

const map = generateMap({ cards: 90, seed: 2 });
let parts: Readonly<Record<string, string>> = {};
let slides: readonly string[] = [];
beforeAll(async () => {
  const files = unzipSync(await write(map));
  parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  slides = Object.keys(parts)
    .filter((path) => /slides\/slide\d+\.xml$/.test(path))
    .map((path) => parts[path]!);
});

describe('PPTX', () => {
  it('is well-formed in every part, and names nothing that is not there', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect(() => walkXml(xml, { open: () => {} }), path).not.toThrow();
    }
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = '', external] of xml.matchAll(/Target="([^"]*)"( TargetMode)?/g))
        if (!external)
          expect(parts, `${path}: ${target}`).toHaveProperty([
            new URL(folder + target, 'x:/').pathname.slice(1),
          ]);
      const owner = parts[path.replace('_rels/', '').replace(/\.rels$/, '')] ?? '';
      for (const [, id] of owner.matchAll(/r:(?:id|embed)="(rId\d+)"/g)) expect(xml).toContain(`Id="${id}"`);
    }
  });

  it('numbers shapes once on a slide and glues both ends of every link to cards that are there', () => {
    let glued = 0;
    for (const slide of slides) {
      const ids = Array.from(slide.matchAll(/<p:cNvPr id="(\d+)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [connector] of slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)) {
        const ends = Array.from(connector.matchAll(/<a:(?:stCxn|endCxn) id="(\d+)" idx="(\d+)"/g));
        expect(ends).toHaveLength(2);
        for (const [, id, site] of ends) {
          const shape = slide.split(`<p:cNvPr id="${id}" `)[1]?.split('</p:sp>')[0] ?? '';
          expect(shape.split('<a:cxn ').length - 1).toBeGreaterThan(Number(site));
          glued++;
        }
      }
    }
    expect(glued).toBeGreaterThanOrEqual(2 * Object.keys(map.links).length);
  });

  it('holds all words: the whole map on one slide, each phase on its own', () => {
    const words = textsOf(slides.join('\n')).replace(/\s/g, '');
    for (const { title } of Object.values(map.cards))
      if (title.length < 24) expect(words).toContain(title.replace(/&/g, '&amp;').replace(/\s/g, ''));
    const titles = deckOf(map, base).map(({ title }) => title);
    for (const { name } of Object.values(map.phases))
      expect(titles.some((title) => title.startsWith(name))).toBe(true);
    expect(slides).toHaveLength(titles.length);
  });

  it('draws curves as freeforms and lines of visibility with their dashes', () => {
    expect(slides[1]).toContain('<a:cubicBezTo>');
    expect(slides[1]).toContain('<a:custDash>');
    expect(textsOf(slides[1] ?? '')).toContain('Line of visibility');
  });

  it.each<[Locale, string]>([
    ['en', 'The whole map'],
    ['zh-Hans', '整张地图'],
    ['zh-Hant', '整張地圖'],
  ])('speaks %s', async (locale, title) => {
    const files = unzipSync(await write(tinyMap, { locale }));
    expect(textsOf(strFromU8(files['ppt/slides/slide2.xml']!))).toContain(title);
  });

  it('gives the same bytes for the same map and date', async () => {
    expect(await write(tinyMap)).toEqual(await write(tinyMap));
  });

  it('ranks the pains in a table that can be edited, with their formulas in the notes', () => {
    const index = deckOf(map, base).findIndex(({ table }) => table);
    const slide = parts[`ppt/slides/slide${index + 1}.xml`] ?? '';
    const rows = slide.split('<a:tr ').slice(1);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.split('<a:tc>')).toHaveLength(9);
    const notes = textsOf(parts[`ppt/notesSlides/notesSlide${index + 1}.xml`] ?? '');
    expect(notes).toContain('Weighted score = 100 ×');
    expect(notes).toMatch(/^1\. .*: 100 × .* = [\d.]+/m);
  });

  it('pins open comments on cards and tells them in the notes, when asked', async () => {
    const comments = { k1: { cardId: 'c1', author: 'Mei', at: '2026-11-01T10:00:00.000Z', text: 'So?' } };
    const said = async (options: Partial<ExportOptions>) => {
      const files = unzipSync(await write({ ...tinyMap, comments }, options));
      const notes = files['ppt/notesSlides/notesSlide2.xml'];
      return notes ? textsOf(strFromU8(notes)) : '';
    };
    expect(await said({ comments: true })).toBe('1 · Joins the queue\n– Mei, 2026-11-01: So?');
    expect(await said({})).toBe('');
  });

  it('shows what XML forbids and keeps words within their shapes', async () => {
    const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title: '</a:t>\u0000 <b>"' } };
    const slide = strFromU8(unzipSync(await write({ ...tinyMap, cards }))['ppt/slides/slide2.xml']!);
    expect(slide).toContain('&lt;/a:t&gt;␀');
    expect(() => walkXml(slide, { open: () => {} })).not.toThrow();
  });
});

describe('a route as a connector', () => {
  const points = (...list: readonly (readonly [number, number])[]) => list.map(([x, y]) => ({ x, y }));
  it('is straight, bent by its corners, or free where it has too many', () => {
    expect(connectorShape(points([0, 0], [0, 50]))).toMatchObject({
      box: { w: 0, h: 50 },
      turn: { flipH: false, flipV: false },
    });
    const level = connectorShape(points([0, 0], [30, 0], [30, 80], [100, 80]));
    expect(level?.geometry).toContain('prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val 30000"/>');
    // Down, to the left, down: turned by a quarter and mirrored so that it ends at the lower left.
    const upright = connectorShape(points([100, 0], [100, 20], [0, 20], [0, 50]));
    expect(upright).toMatchObject({
      turn: { quarters: 1, flipH: false, flipV: false },
      box: { x: 25, y: -25, w: 50, h: 100 },
    });
    expect(upright?.geometry).toContain('name="adj1" fmla="val 40000"');
    const many = points([0, 0], [9, 0], [9, 9], [20, 9], [20, 0], [30, 0], [30, 40]);
    expect(connectorShape(many)?.geometry).toContain('<a:custGeom>');
  });
});
