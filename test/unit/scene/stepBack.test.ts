import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../../shared/scene/color';
import { themes } from '../../../shared/scene/themes';

const css = readFileSync('renderer/panels/present/present.css', 'utf8');
const shade = Number(/\.map-shade \{[^}]*opacity: ([\d.]+)/.exec(css)?.[1]);

/** Two colours #rrggbb laid over each other, as the browser does it. */
const over = (top: string, bottom: string, opacity: number): string =>
  `#${[1, 3, 5]
    .map((at) => [top, bottom].map((color) => Number.parseInt(color.slice(at, at + 2), 16)))
    .map(([a = 0, b = 0]) => Math.round(a * opacity + b * (1 - opacity)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

test('cards beyond the presented phase can still be read on the shaded ground of every zone', () => {
  expect(shade).toBeGreaterThan(0.3);
  for (const name of ['light', 'dark', 'contrast'] as const) {
    const theme = themes[name];
    for (const zone of ['z0', 'z1', 'z2', 'z3', 'sheet'] as const) {
      const ground = over(theme.desk, theme[zone], shade);
      expect(contrast(theme.ink3, ground), `${name} ${zone}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
