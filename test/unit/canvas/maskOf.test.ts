/** Lines of the blueprint leave out the sticky notes that lie on them. */
import { expect, test } from 'vitest';
import { maskOf } from '../../../renderer/canvas/overlay/useClearOfNotes';

const band = { kind: 'visibility', upperZone: 1, lowerZone: 2, x: 0, y: 400, w: 2000, h: 26 } as const;
const note = (x: number, y: number) => ({ id: `${x}`, x, y, w: 160, h: 96, lines: [] });
const camera = { x: -100, y: 0, zoom: 0.5, width: 1000, height: 600 };

test('a line has gaps where notes lie on it, from left to right, and none below the names of lanes', () => {
  expect(maskOf(band, [note(1000, 380), note(500, 350), note(400, 100)], camera)).toBe(
    'linear-gradient(to right, #000 150px, transparent 150px 230px, #000 230px, #000 400px, transparent 400px 480px, #000 480px)',
  );
  expect(maskOf(band, [note(390, 380)], camera)).toContain('#000 120px, transparent 120px 175px');
});

test('a line that no note lies on is whole', () => {
  expect(maskOf(band, [note(500, 100), note(500, 440), note(4000, 380)], camera)).toBeNull();
});
