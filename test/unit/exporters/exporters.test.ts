/** Whole files: what a user finds in a PDF, SVG or PNG of a map. Checks by outside tools are skipped with a word where the tool is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { exporters, findExporter } from '../../../shared/exporters';
import { mapParts } from '../../../shared/exporters/mapParts';
import { POINTS_PER_MM } from '../../../shared/exporters/pdf/papers';
import { LEAST_TEXT, posterPage } from '../../../shared/exporters/pdf/posterPage';
import { pdfSheets } from '../../../shared/exporters/pdf/sheets';
import { pngSize } from '../../../shared/exporters/png';
import { preflight } from '../../../shared/exporters/preflight';
import { smallestText } from '../../../shared/exporters/smallestText';
import type { ExportOptions } from '../../../shared/exporters/types';
import { MAX_CELL } from '../../../shared/exporters/xlsx/sheetXml';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const environment = createExportEnvironment();
const base: ExportOptions = { locale: 'en', theme: 'print', date: '2026-11-22', fileName: 'tiny.blueprint' };
const chinese = generateMap({ cards: 40, locale: 'zh-Hans' });
const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const tools = ['pdffonts', 'pdftotext', 'qpdf', 'pdfinfo', 'xmllint'].filter((tool) => !has(tool));
if (tools.length > 0) console.warn(`skipped: checks by ${tools.join(', ')}, which are not installed`);

const fonts = existsSync(new URL('../../../resources/fonts/Inter-400.ttf', import.meta.url));
if (!fonts) console.warn('skipped: exports with fonts; make them with `npx tsx scripts/fonts.ts`');

const write = (id: string, doc: Blueprint, options: Partial<ExportOptions> = {}): Promise<Uint8Array> => {
  const exporter = exporters.find((one) => one.id === id);
  if (!exporter) throw new Error(id);
  return exporter.export(doc, { ...base, ...options }, environment);
};

describe.skipIf(!fonts)('PDF', () => {
  let folder = '';
  let file = '';
  let tiled = '';
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    [file, tiled] = [join(folder, 'poster.pdf'), join(folder, 'tiled.pdf')];
    writeFileSync(file, await write('pdf', chinese));
    writeFileSync(tiled, await write('pdf', chinese, { tiled: true }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!has('pdffonts'))('embeds subsets of TrueType fonts and nothing else', () => {
    const rows = run('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });
  it.skipIf(!has('pdftotext'))('gives every card title back as text', () => {
    const text = run('pdftotext', file, '-').replace(/\s/g, '');
    const titles = Object.values(chinese.cards).map((card) => card.title.replace(/\s/g, ''));
    expect(titles.filter((title) => title.length < 12 && !text.includes(title))).toEqual([]);
  });
  it.skipIf(!has('qpdf'))('is sound by qpdf', () => {
    for (const one of [file, tiled]) expect(run('qpdf', '--check', one)).toContain('No syntax or stream');
  });
  it.skipIf(!has('qpdf'))('has a bookmark for each phase', () => {
    const outlines: unknown = JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)).outlines;
    expect(outlines).toHaveLength(Object.keys(chinese.phases).length);
  });
  it.skipIf(!has('pdfinfo'))('carries title and date', () => {
    const info = run('pdfinfo', '-isodates', file);
    expect(info).toContain(chinese.meta.title);
    expect(info).toContain('CreationDate:    2026-11-22');
  });
  it('gives the same bytes twice', async () => {
    expect(await write('pdf', tinyMap)).toEqual(await write('pdf', structuredClone(tinyMap)));
  });

  it('say in a PDF what pictures show, and the language', async () => {
    const assets = {
      pic: { mime: 'image/png', data: PIXEL, width: 1, height: 1, alt: 'The lobby at night' },
    } as const;
    const cards = { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, assetId: 'pic' } };
    const text = Buffer.from(await write('pdf', { ...tinyMap, assets, cards })).toString('latin1');
    expect(text).toContain('/Alt (The lobby at night)');
    expect(text).toContain('/Lang (en)');
  });
  it('draws a character that no font has as a box instead of losing its place', async () => {
    const rare = { ...tinyMap, cards: { c1: { ...tinyMap.cards.c1!, title: 'A\u{13000}B' } }, links: {} };
    expect((await write('pdf', rare)).length).toBeGreaterThan(1000);
    expect(preflight(rare, base, 'pdf')).toContainEqual({
      level: 'warning',
      key: 'export.remark.missingGlyphs',
      vars: { count: 1, characters: '\u{13000} (U+13000)' },
      refs: ['c1'],
    });
  });
  it('says which texts no cell of a workbook can hold whole', () => {
    const long = { ...tinyMap.cards.c1!, body: 'x'.repeat(MAX_CELL + 1) };
    const cards = { c0: { ...long, body: 'x'.repeat(MAX_CELL) }, c1: long };
    const remark = {
      level: 'warning',
      key: 'export.remark.cutCells',
      vars: { count: 1, limit: MAX_CELL },
      refs: ['c1'],
    };
    expect(preflight({ ...tinyMap, cards, links: {} }, base, 'xlsx')).toEqual([remark]);
  });
  it.skipIf(!has('pdfinfo'))('links addresses that are clean', () => {
    const linked = join(folder, 'linked.pdf');
    return write('pdf', tinyMap).then((bytes) => {
      writeFileSync(linked, bytes);
      expect(run('pdfinfo', '-url', linked)).toContain('https://example.org/queue');
    });
  });
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('paper', () => {
  const parts = mapParts(chinese, base);
  it('is by default the smallest that prints all text at 6 pt', () => {
    const poster = posterPage(parts, base, () => '');
    expect(poster.scale * smallestText(parts.map)).toBeGreaterThanOrEqual(LEAST_TEXT);
  });
  it.each(['A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Tabloid', 'Ledger'] as const)(
    'cuts nothing off on %s',
    (paper) => {
      for (const orientation of ['portrait', 'landscape'] as const) {
        const { page } = posterPage(parts, { ...base, paper, orientation }, () => '');
        for (const { scene, x, y, scale } of page.placements) {
          expect(x).toBeGreaterThan(20);
          expect(y).toBeGreaterThan(20);
          expect(x + scene.width * scale).toBeLessThan(page.width - 20);
          expect(y + scene.height * scale).toBeLessThan(page.height - 20);
        }
      }
    },
  );
  it('never makes a page that viewers refuse', () => {
    const { page } = posterPage(
      mapParts(generateMap({ cards: 1200 }), base),
      { ...base, paper: 'fit' },
      () => '',
    );
    expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(14_400);
  });
  it('warns of small text and says which paper is large enough', () => {
    expect(preflight(chinese, { ...base, paper: 'A4' }, 'pdf')).toContainEqual(
      expect.objectContaining({ level: 'warning', key: 'export.remark.smallText' }),
    );
  });
  it('tiles with an overlap of 10 mm and shows every card on some sheet', () => {
    const map = generateMap({ cards: 120 });
    const { pages } = pdfSheets(map, { ...base, tiled: true });
    const [first, second] = pages.map((page) => page.placements[1]!);
    expect(first!.clip!.w - (first!.x - second!.x)).toBeCloseTo(10 * POINTS_PER_MM, 3);
    const shown = new Set(pages.flatMap((page) => page.placements[1]!.scene.items.map((item) => item.ref)));
    expect(Object.keys(map.cards).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe.skipIf(!fonts)('PNG', () => {
  const sizeOf = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };
  it('is as wide as asked for', async () => {
    expect(sizeOf(await write('png', tinyMap, { pixelWidth: 1234 }))[0]).toBe(1234);
  });
  it('doubles in both directions', async () => {
    const [w = 0, h = 0] = sizeOf(await write('png', tinyMap, { scale: 1 }));
    expect(sizeOf(await write('png', tinyMap, { scale: 2 }))).toEqual([2 * w, 2 * h]);
  });
  it('is held to 16,000 pixels, and says so', () => {
    const size = pngSize({ width: 9000, height: 1000 }, { ...base, scale: 3 });
    expect(size).toMatchObject({ width: 16_000, reduced: true });
  });
});

describe.skipIf(!fonts)('SVG', () => {
  it.skipIf(!has('xmllint'))('is valid XML for a whole map in Chinese', async () => {
    const bytes = await write('svg', chinese, { theme: 'dark', overlay: 'heat' });
    execFileSync('xmllint', ['--noout', '-'], { input: bytes });
  });
});

it('stops when the user cancels', async () => {
  const cancelled = { ...environment, cancelled: () => true };
  for (const exporter of exporters)
    await expect(exporter.export(tinyMap, base, cancelled)).rejects.toThrow('cancelled');
});

it('finds a format by its id or by a file name', () => {
  expect(['pdf', 'Map of 2026.SVG', 'a.b.png', 'x.docx'].map((name) => findExporter(name)?.id)).toEqual([
    'pdf',
    'svg',
    'png',
    undefined,
  ]);
});
