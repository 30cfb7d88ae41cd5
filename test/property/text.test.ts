import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters } from '../../shared/text/clusters';
import { measureText } from '../../shared/text/measureText';
import { splitRuns } from '../../shared/text/splitRuns';
import type { TextStyle } from '../../shared/text/types';
import { drawnText, wrapText } from '../../shared/text/wrapText';

const style: TextStyle = { size: 12, lineHeight: 16, weight: 400 };
const words = fc.constantFrom(
  ...[
    'Check-in',
    'the',
    'queue,',
    '(PMS)',
    '“quoted”',
    'a/b',
    '50 %',
    'https://example.org/a?b=c',
    ' ',
    '\n',
    '\t',
  ],
  ...[
    '酒店',
    '管理系统。',
    '（前台）',
    '“好”',
    '……',
    '——',
    '「臺灣」',
    'ー',
    '、',
    '👍',
    '👨‍👩‍👧',
    'e\u0301',
    '\u200b',
    '\u00a0',
  ],
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const width = fc.integer({ min: 20, max: 220 });

test('no line is wider than asked, unless it is a single cluster', () => {
  fc.assert(
    fc.property(text, width, (value, max) => {
      for (const line of wrapText(value, style, max))
        if (clusters(line).length > 1) expect(measureText(line, style)).toBeLessThanOrEqual(max + 1e-3);
    }),
    { numRuns: 500 },
  );
});

test('wrapping loses nothing but spaces and breaks', () => {
  const bare = (value: string) =>
    value.replace(/[ \u3000\u2002-\u2006\u2008-\u200a\n\r\v\f\u0085\u2028\u2029]/g, '');
  fc.assert(
    fc.property(text, width, (value, max) => {
      expect(bare(wrapText(value, style, max).join(''))).toBe(bare(drawnText(value)));
    }),
    { numRuns: 500 },
  );
});

test('Chinese lines begin with no closing mark and end with no opening one', () => {
  const han = fc.constantFrom(...'酒店管理系统前台等候客人');
  const mark = fc.constantFrom('。', '，', '、', '！', '？', '）', '」', '》', '：');
  const opening = fc.constantFrom('（', '「', '《');
  const phrase = fc.tuple(
    opening,
    fc.array(han, { minLength: 2, maxLength: 6 }),
    mark,
    fc.array(han, { minLength: 2, maxLength: 9 }),
  );
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 60, max: 200 }),
      (list, max) => {
        const value = list
          .map(([open, inside, close, after]) => open + inside.join('') + close + after.join(''))
          .join('');
        for (const line of wrapText(value, style, max)) {
          expect(line).not.toMatch(/^[。，、！？）」》：]/);
          expect(line).not.toMatch(/[（「《]$/);
        }
      },
    ),
  );
});

test('a limit of lines is kept and says so', () => {
  fc.assert(
    fc.property(text, width, fc.integer({ min: 1, max: 4 }), (value, max, maxLines) => {
      const lines = wrapText(value, style, max, { maxLines });
      const whole = wrapText(value, style, max);
      expect(lines.length).toBe(Math.min(whole.length, maxLines));
      if (whole.length > maxLines) expect(lines.at(-1)).toMatch(/…$/);
      else expect(lines).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('runs add up to the line, in text and in width', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), (value, locale) => {
      const runs = splitRuns(value, style, locale);
      expect(runs.map((run) => run.text).join('')).toBe(value);
      const sum = runs.reduce((total, run) => total + run.width, 0);
      expect(sum).toBeCloseTo(measureText(value, style, locale), 6);
    }),
  );
});
