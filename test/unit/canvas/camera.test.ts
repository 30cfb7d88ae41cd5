/** Panning never loses the map. */
import { expect, it } from 'vitest';
import { type Camera, HEAD, panned } from '../../../renderer/canvas/camera';

const camera: Camera = { x: HEAD.width, y: HEAD.height, zoom: 1, width: 1000, height: 700 };
const map = { x: 0, y: 0, w: 3000, h: 1500 };

it('follows the hand while the map is in sight', () => {
  expect(panned(camera, -40, -25, map)).toMatchObject({ x: HEAD.width - 40, y: HEAD.height - 25 });
});
it('stops where the last bit of the map would leave', () => {
  const { x, y } = panned(camera, -1e6, 1e6, map);
  expect(x + map.w).toBe(HEAD.width + 120);
  expect(y).toBe(700 - 120);
});
it('lets a map that is out of sight only come back', () => {
  const far = { ...camera, x: 5000 };
  expect(panned(far, 30, 0, map).x).toBe(5000);
  expect(panned(far, -30, 0, map).x).toBe(4970);
});
