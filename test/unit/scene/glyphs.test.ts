/** Marks are drawable everywhere: in their box, in the path subset, and never told by colour alone. */
import { expect, it } from 'vitest';
import { createBlueprint } from '../../../shared/model/document';
import type { Blueprint } from '../../../shared/model/schema';
import { contrast } from '../../../shared/scene/color';
import { faceGlyph, GLYPH_BOX, glyphs } from '../../../shared/scene/glyphs';
import { parsePath, placePath } from '../../../shared/scene/path';
import { personaColor, personaStyles } from '../../../shared/scene/personaStyle';
import { themes } from '../../../shared/scene/themes';

it.each(Object.entries(glyphs))('%s stays inside its box', (_, parts) => {
  for (const part of parts) {
    const reach = (part.width ?? 0) / 2;
    for (const step of parsePath(part.d)) {
      if (step.op === 'Z') continue;
      for (const value of step.to) {
        expect(value - reach).toBeGreaterThanOrEqual(-0.5);
        expect(value + reach).toBeLessThanOrEqual(GLYPH_BOX + 0.5);
      }
    }
  }
});

it('places a path by scaling, then moving', () => {
  expect(placePath('M1 2H3V4Q1 1 2 2Z', 10, 20, 2)).toBe('M12 24L16 24L16 28Q12 22 14 24Z');
  expect(() => parsePath('M0 0A1 1 0 0 1 2 2')).toThrow('outside the subset');
});

it('gives five faces over the range of emotions', () => {
  expect([-5, -2, 0, 2, 5].map(faceGlyph)).toEqual([
    'faceWorst',
    'faceBad',
    'faceNeutral',
    'faceGood',
    'faceBest',
  ]);
});

it('tells six personas apart by shape and by line, whatever colour a file asks for', () => {
  const personas = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { name: id, color: '#fdfcf9' }]),
  );
  const doc: Blueprint = {
    ...createBlueprint({ id: 'x', title: '', locale: 'en', now: '2026-01-01T00:00:00Z', generator: '' }),
    personas,
  };
  const styles = [...personaStyles(doc).values()];
  expect(new Set(styles.map((s) => s.shape)).size).toBe(6);
  expect(new Set(styles.map((s) => `${s.dash} ${s.double}`)).size).toBe(6);
  for (const name of ['light', 'dark', 'contrast', 'print'] as const)
    expect(contrast(personaColor(styles[0]!, themes[name]), themes[name].sheet)).toBeGreaterThanOrEqual(3);
});
