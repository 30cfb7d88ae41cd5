import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateSources } from '../../../scripts/fonts';
import { clusters } from '../../../shared/text/clusters';
import { faces, mapFontFamily } from '../../../shared/text/faces';
import { ascent, measureText, missingGlyphs } from '../../../shared/text/measureText';
import { drawnText } from '../../../shared/text/plainForm';
import { splitRuns } from '../../../shared/text/splitRuns';
import type { TextStyle } from '../../../shared/text/types';
import { wrapText } from '../../../shared/text/wrapText';

const title: TextStyle = { size: 13, lineHeight: 17, weight: 500 };
const ROOT = join(import.meta.dirname, '../../..');

describe('generated font sources', () => {
  it('are what the font packages give', async () => {
    for (const [path, text] of await generateSources())
      expect(readFileSync(join(ROOT, path), 'utf8') === text, `${path}: run npx tsx scripts/fonts.ts`).toBe(
        true,
      );
  });

  it.skipIf(!existsSync(join(ROOT, 'resources/fonts/Inter-400.ttf')))(
    'name a font file for every face',
    () => {
      for (const { id } of faces) expect(existsSync(join(ROOT, `resources/fonts/${id}.ttf`)), id).toBe(true);
    },
  );
});

describe('measureText', () => {
  it('adds advance widths', () => {
    expect(measureText('', title)).toBe(0);
    expect(measureText('中文', title)).toBe(26);
    const parts = measureText('Check', title) + measureText(' in', title);
    expect(measureText('Check in', title)).toBeCloseTo(parts, 9);
    expect(measureText('AVAVA', title)).toBeCloseTo(
      3 * measureText('A', title) + 2 * measureText('V', title),
      9,
    );
  });

  it('takes an emoji sequence, a flag and a combined letter as one', () => {
    const one = measureText('👍', title);
    for (const emoji of ['👨‍👩‍👧‍👦', '👍🏽', '🇩🇪', '🏳️‍🌈', '1️⃣', '❤️'])
      expect(measureText(emoji, title), emoji).toBe(one);
    expect(measureText('é', title)).toBe(measureText('e', title));
    expect(measureText('a\u200db\u00ad', title)).toBeCloseTo(measureText('ab', title), 9);
  });

  it('sets baselines on whole units', () => {
    expect(ascent(title)).toBe(13);
    expect(ascent({ size: 12, lineHeight: 16, weight: 400 })).toBe(12);
  });
});

describe('splitRuns', () => {
  const facesOf = (text: string, locale?: 'en' | 'zh-Hans' | 'zh-Hant') =>
    splitRuns(text, title, locale).map((run) => `${run.text}:${run.face}`);

  it('gives each stretch to the first face that has it', () => {
    expect(facesOf('PMS系统 → ok')).toEqual([
      'PMS:Inter-500',
      '系统:NotoSansSC-500',
      ' :Inter-500',
      '→:NotoSansHan-400',
      ' ok:Inter-500',
    ]);
    expect(facesOf('醫院，好', 'zh-Hans')).toEqual(['醫院，好:NotoSansSC-500']);
    expect(facesOf('醫院，好', 'zh-Hant')).toEqual(['醫院，好:NotoSansTC-500']);
    expect(facesOf('“好”', 'zh-Hans')).toEqual(['“好”:NotoSansSC-500']);
    expect(facesOf('“ok”')).toEqual(['“ok”:Inter-500']);
    expect(facesOf('👍')).toEqual(['👍:NotoEmoji-400']);
  });

  it('adds up to the measured width', () => {
    const text = 'Queue 排队 👨‍👩‍👧 at ① “前台”, ½ way';
    const runs = splitRuns(text, title, 'zh-Hans');
    const last = runs.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(measureText(text, title, 'zh-Hans'), 9);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});

describe('missingGlyphs', () => {
  it('draws the plain form of what no face has, and measures that', () => {
    expect(missingGlyphs('CO₂ 𝐁old')).toEqual([]);
    expect(drawnText('CO₂ 𝐁old 入住 👍', 400)).toBe('CO2 Bold 入住 👍');
    expect(measureText('CO₂', title)).toBe(measureText('CO2', title));
  });

  it('lists what no bundled font has', () => {
    expect(missingGlyphs('Check-in: 入住 チェックイン ← ① ★ ½ 👍 Größe Ωμέγα Привет Việt')).toEqual([]);
    expect(missingGlyphs('a\u0e01b\u0e01')).toEqual(['\u0e01']);
  });

  it('covers what Chinese designers write', () => {
    expect(missingGlyphs('臺灣、鱻堃囧喆镕㎡℃￥（）「」『』《》——……·～', 'zh-Hant')).toEqual([]);
  });
});

describe('mapFontFamily', () => {
  it('asks faces in the order in which they are measured', () => {
    expect(mapFontFamily(600)).toBe(
      '"Inter-600", "NotoSansSC-700", "NotoSansTC-700", "NotoSansHan-700", "NotoEmoji-400", sans-serif',
    );
    expect(mapFontFamily(500, 'zh-Hant')).toMatch(/^"NotoSansTC-500-quotes", "Inter-500", "NotoSansTC-500"/);
  });
});

describe('wrapText', () => {
  const wrap = (text: string, width: number, maxLines?: number) =>
    wrapText(text, title, width, maxLines === undefined ? {} : { maxLines });

  it('breaks as the drawings do', () => {
    expect(wrap('Joins the queue, bags in hand', 150)).toEqual(['Joins the queue, bags', 'in hand']);
    expect(wrap('酒店管理系统（PMS）出错时怎么办？', 78)).toEqual([
      '酒店管理系统',
      '（PMS）出',
      '错时怎么办？',
    ]);
  });

  it('keeps hard breaks and empty lines', () => {
    expect(wrap('a\n\nb\r\nc', 100)).toEqual(['a', '', 'b', 'c']);
    expect(wrap('', 100)).toEqual([]);
  });

  it('breaks an address after its separators and a long word anywhere', () => {
    const lines = wrap('https://example.org/booking/confirm?id=123456789', 120);
    expect(lines.slice(0, -1).every((line) => /[/?=.]$/.test(line))).toBe(true);
    expect(wrap('x'.repeat(200), 60).join('')).toBe('x'.repeat(200));
  });

  it('ends in an ellipsis where lines are limited', () => {
    expect(wrap('one two three four five', 60, 2)).toEqual(['one two', 'three f…']);
    expect(wrap('one two three four five', 60, 1)[0]).toMatch(/…$/);
    expect(wrap('one\ntwo', 60, 1)).toEqual(['one…']);
    expect(wrap('one two', 60, 1)).toEqual(['one two']);
  });

  it('takes hostile text in its stride', () => {
    const zalgo = `e${'\u0301'.repeat(1000)}`.repeat(20);
    expect(wrap(zalgo, 60).length).toBeLessThan(5);
    expect(wrap('x'.repeat(100_000), 150, 12)).toHaveLength(12);
    expect(wrap('👨‍'.repeat(1000), 60, 3).length).toBeLessThanOrEqual(3);
  });
});

describe('clusters', () => {
  it('keep what belongs together', () => {
    expect(clusters('a👨‍👩‍👧e\u0301🇩🇪🇫🇷각')).toEqual(['a', '👨‍👩‍👧', 'e\u0301', '🇩🇪', '🇫🇷', '각']);
  });
});
