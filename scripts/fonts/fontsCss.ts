/** Writes renderer/ui/fonts.css: faces of the map's text by id, and families for the window's own text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FamilyPlan } from './plan';

const hex = (code: number): string => code.toString(16).toUpperCase();

/** Variation selectors stand here: ranges must be exact, or an emoji with one makes the browser load every Han font in search of it. */
const isExactPage = (code: number): boolean => code < 0x2e80 || (code >= 0xfe00 && code <= 0xfeff);

/** Ranges of a coverage: exact below the ideographs, whole pages above (a font that lacks one glyph is passed over anyway). */
function unicodeRange(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const [start, end] = isExactPage(code) ? [code, code] : [code & ~255, code | 255];
    const last = ranges.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges
    .map(([start, end]) => (start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`))
    .join(', ');
}

/** As the formatter would write it: a long value on a line of its own. */
const declaration = (name: string, value: string): string =>
  `  ${name}: ${value};`.length > 110 ? `  ${name}:\n    ${value};` : `  ${name}: ${value};`;

const face = (family: string, weight: string, url: string, format: string, range: string): string =>
  [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-weight: ${weight};`,
    '  font-display: block;',
    `  src: url("${url}") format("${format}");`,
    declaration('unicode-range', range),
    '}\n',
  ].join('\n');

const WINDOW_NAMES: Partial<Record<FamilyPlan['id'], string>> = {
  NotoSansSC: 'Noto Sans SC',
  NotoSansTC: 'Noto Sans TC',
  NotoSansHan: 'Noto Sans Han',
  NotoEmoji: 'Noto Emoji',
};

/** Inter for the window, with its kerning and tabular figures, from the package's own files. */
function windowInter(): string[] {
  const packageDir = join(import.meta.dirname, '../../node_modules/@fontsource/inter');
  const ranges = JSON.parse(readFileSync(join(packageDir, 'unicode.json'), 'utf8')) as Record<string, string>;
  return [400, 500, 600, 700].flatMap((weight) =>
    Object.entries(ranges).map(([subset, range]) =>
      face(
        'Inter',
        String(weight),
        `../../node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`,
        'woff2',
        range.replaceAll(',', ', '),
      ),
    ),
  );
}

const QUOTES_RANGE = 'U+2014, U+201C-201D, U+2026';

/** The style sheet's text. `coverage` gives each family's characters in order. */
export function fontsCss(
  families: readonly FamilyPlan[],
  coverage: ReadonlyMap<FamilyPlan, readonly number[]>,
): string {
  const rules: string[] = [
    '/* Written by scripts/fonts.ts; not to be edited.\n   Families named like a file (Inter-500) draw the map: see mapFontFamily in shared/text/faces.ts.\n   The others are for the window. */\n',
  ];
  for (const family of families) {
    const range = unicodeRange(coverage.get(family) ?? []);
    for (const weight of family.weights) {
      const id = `${family.id}-${weight}`;
      const url = `../../resources/fonts/${id}.ttf`;
      rules.push(face(id, '1 1000', url, 'truetype', range));
      if (family.id === 'NotoSansSC' || family.id === 'NotoSansTC')
        rules.push(face(`${id}-quotes`, '1 1000', url, 'truetype', QUOTES_RANGE));
      const name = WINDOW_NAMES[family.id];
      if (name) rules.push(face(name, String(weight), url, 'truetype', range));
    }
  }
  rules.push(...windowInter());
  const rest = '"Noto Sans Han", "Noto Emoji", sans-serif';
  rules.push(
    ':root {',
    `  --font: Inter, "Noto Sans SC", "Noto Sans TC", ${rest};`,
    `  --font-hant: Inter, "Noto Sans TC", "Noto Sans SC", ${rest};`,
    '}\n',
  );
  return rules.join('\n');
}
