/** Which font files we build, and from which packed subsets and characters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCmap } from './readFont';
import { type FontTables, readWoff } from './woff';
import type { Pick } from './writeTtf';

const PACKAGES = join(import.meta.dirname, '../../node_modules/@fontsource');

/** One family of the map's text; `id` begins its faces' ids, `module` names its metrics. */
export interface FamilyPlan {
  readonly id: 'Inter' | 'NotoSansSC' | 'NotoSansTC' | 'NotoSansHan' | 'NotoEmoji';
  readonly module: string;
  readonly weights: readonly number[];
  /** True: the file is unpacked as it is, with its substitutions (emoji sequences need them). */
  readonly whole: boolean;
  /** What is taken from which subset file, by weight. */
  readonly picks: (weight: number, tags?: ReadonlySet<string>) => Pick[];
}

/** Drawn by a Chinese face in Chinese documents although Inter has them too. */
const CHINESE_QUOTES = [0x2014, 0x201c, 0x201d, 0x2026];
const INTER_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
/** What the package's main file of traditional Chinese lacks: punctuation, bopomofo, vertical and full-width forms. */
const isForm = (code: number): boolean =>
  (code >= 0x2010 && code < 0x2070) ||
  (code >= 0x3000 && code < 0x3040) ||
  (code >= 0x3100 && code < 0x3130) ||
  (code >= 0xfe10 && code < 0xff00) ||
  (code >= 0xff00 && code < 0xfff0);
const isEmoji = (code: number): boolean => /\p{Emoji_Presentation}/u.test(String.fromCodePoint(code));
const isText = (code: number): boolean => code >= 0x20 && code !== 0xfeff && code !== 0xffff;

const fileOf = (name: string, subset: string, weight: number): string =>
  join(PACKAGES, name, 'files', `${name}-${subset}-${weight}-normal.woff`);

const load = (name: string, subset: string, weight: number, tags?: ReadonlySet<string>): FontTables =>
  readWoff(readFileSync(fileOf(name, subset, weight)), tags);

/** The package's numbered subsets, in ascending order. */
const numbered = (name: string): string[] =>
  readdirSync(join(PACKAGES, name, 'files'))
    .flatMap((file) => /-(\d+)-400-normal\.woff$/.exec(file)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));

/** Takes from each subset in turn what `wanted` allows and no subset before it gave. */
function take(
  subsets: readonly (readonly [name: string, subset: string])[],
  weight: number,
  wanted: (code: number, index: number) => boolean,
  tags?: ReadonlySet<string>,
): Pick[] {
  const seen = new Set<number>();
  const picks: Pick[] = [];
  subsets.forEach(([name, subset], index) => {
    const tables = load(name, subset, weight, tags);
    const codes: number[] = [];
    for (const code of [...readCmap(tables).keys()].sort((a, b) => a - b)) {
      if (!isText(code) || seen.has(code) || !wanted(code, index)) continue;
      seen.add(code);
      codes.push(code);
    }
    if (codes.length > 0) picks.push({ tables, codes });
  });
  return picks;
}

const CMAP = new Set(['cmap']);
const covers = (plan: FamilyPlan): ReadonlySet<number> =>
  new Set(plan.picks(400, CMAP).flatMap((pick) => pick.codes));
function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}

const inter: FamilyPlan = {
  id: 'Inter',
  module: 'inter',
  weights: [400, 500, 600, 700],
  whole: false,
  picks: (weight, tags) =>
    take(
      INTER_SUBSETS.map((subset) => ['inter', subset] as const),
      weight,
      () => true,
      tags,
    ),
};
const inInter = once(() => covers(inter));
const beyondInter = (code: number): boolean => !inInter().has(code) || CHINESE_QUOTES.includes(code);

const simplified: FamilyPlan = {
  id: 'NotoSansSC',
  module: 'notoSansSc',
  weights: [400, 500, 700],
  whole: false,
  picks: (weight, tags) => take([['noto-sans-sc', 'chinese-simplified']], weight, beyondInter, tags),
};

const traditional: FamilyPlan = {
  id: 'NotoSansTC',
  module: 'notoSansTc',
  weights: [400, 500, 700],
  whole: false,
  picks: (weight, tags) =>
    take(
      ['chinese-traditional', ...numbered('noto-sans-tc')].map((subset) => ['noto-sans-tc', subset] as const),
      weight,
      (code, index) => beyondInter(code) && (index === 0 || isForm(code)),
      tags,
    ),
};

const inMain = once(() => new Set([...inInter(), ...covers(simplified), ...covers(traditional)]));

/** Everything else of the three Noto Sans packages: rarer ideographs, Japanese ones, arrows, figures in circles, signs. */
const han: FamilyPlan = {
  id: 'NotoSansHan',
  module: 'notoSansHan',
  weights: [400, 700],
  whole: false,
  picks: (weight, tags) =>
    take(
      [
        ...['noto-sans-tc', 'noto-sans-sc'].flatMap((name) =>
          numbered(name).map((subset) => [name, subset] as const),
        ),
        ['noto-sans-jp', 'japanese'] as const,
        ...numbered('noto-sans-jp').map((subset) => ['noto-sans-jp', subset] as const),
      ],
      weight,
      (code) => !inMain().has(code) && !isEmoji(code),
      tags,
    ),
};

const emoji: FamilyPlan = {
  id: 'NotoEmoji',
  module: 'notoEmoji',
  weights: [400],
  whole: true,
  picks: (weight, tags) => take([['noto-emoji', 'emoji']], weight, () => true, tags),
};

/** In the order in which faces are asked for a character. */
export const families: readonly FamilyPlan[] = [inter, simplified, traditional, han, emoji];
