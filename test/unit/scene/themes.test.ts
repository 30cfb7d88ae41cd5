/** Every pair of colours that meets on the map is readable, and the zones can be told apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mixOklab } from '../../../shared/scene/color';
import { emotionToken, type TokenName, themes } from '../../../shared/scene/themes';
import { tokensCss } from '../../../shared/scene/tokensCss';

const grounds = ['panel', 'z0', 'z1', 'z2', 'z3', 'sheet', 'c0', 'c1', 'c2', 'c3'] as const;
const texts = ['ink', 'ink2', 'ink3', 'accent', 'pain', 'gain', 'opp', 'warn', 'theirs'] as const;
const marks = [
  ...(['painMark', 'gainMark', 'oppMark', 'warnMark'] as const),
  ...(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const),
];
const textOn: readonly (readonly [TokenName, TokenName])[] = [
  ['accentInk', 'accent'],
  ['accent', 'accentSoft'],
  ...(['painSoft', 'gainSoft', 'oppSoft', 'warnSoft', 'accentSoft'] as const).flatMap((ground) =>
    (['ink', 'ink2', 'ink3'] as const).map((text) => [text, ground] as const),
  ),
  ['pain', 'painSoft'],
  ['gain', 'gainSoft'],
  ['opp', 'oppSoft'],
  ['warn', 'warnSoft'],
  ['theirs', 'theirsSoft'],
  ['noteInk', 'note'],
  ['ink3', 'panel2'],
  ['ink3', 'hover'],
];
const ramp = Array.from({ length: 11 }, (_, i) => emotionToken(i - 5));

describe.each(['light', 'dark', 'contrast', 'print'] as const)('theme %s', (name) => {
  const theme = themes[name];
  const short = (pairs: readonly (readonly [TokenName, TokenName])[], least: number) =>
    pairs
      .filter(([a, b]) => contrast(theme[a], theme[b]) < least)
      .map(([a, b]) => `${a} on ${b}: ${contrast(theme[a], theme[b]).toFixed(2)}`);
  const every = (a: readonly TokenName[], b: readonly TokenName[]) =>
    a.flatMap((x) => b.map((y) => [x, y] as const));

  it('keeps text at 4.5 : 1', () => {
    expect(short([...every(texts, grounds), ...textOn], 4.5)).toEqual([]);
  });
  it('keeps marks and faces at 3 : 1', () => {
    const softs = ['painSoft', 'gainSoft', 'oppSoft'] as const;
    const persona = marks.slice(4);
    expect(
      short([...every(marks, grounds), ...every(persona, softs), ...every(ramp, ['sheet', 'faceInk'])], 3),
    ).toEqual([]);
  });
  it('tells neighbouring zones apart', () => {
    const steps = [
      ['z0', 'z1'],
      ['z1', 'z2'],
      ['z2', 'z3'],
    ] as const;
    expect(short(steps, name === 'light' ? 1.14 : 1.15)).toEqual([]);
  });
});

it('keeps the stylesheet up to date', () => {
  const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  expect(css, 'run: npx tsx scripts/tokens.ts').toBe(tokensCss());
});

it('mixes from one colour to the other without leaving the way', () => {
  expect(mixOklab('#ffffff', '#c43f14', 0)).toBe('#ffffff');
  expect(mixOklab('#ffffff', '#c43f14', 1)).toBe('#c43f14');
  const ratios = [0.2, 0.4, 0.6, 0.8].map((h) => contrast(mixOklab('#ffffff', '#c43f14', h), '#ffffff'));
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
});
