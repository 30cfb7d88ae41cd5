import { describe, expect, it } from 'vitest';
import { monotonePath } from '../../../shared/layout/curves';
import type { Curve, CurvePoint } from '../../../shared/layout/types';
import { pieceOf } from '../../../shared/scene/curvePieces';

const points = Array.from({ length: 40 }, (_, i): CurvePoint => {
  const value = [2, -3, 4, 0, 1][i % 5] ?? 0;
  return { stepId: `s${i}`, value, x: 100 + i * 172, y: 300 - value * 20 };
});
const curve: Curve = { laneId: 'lane', personaId: 'p', points, path: monotonePath(points) };
const begins = (path: string) => [...path.matchAll(/M([\d.]+) /g)].map((match) => Number(match[1]));

describe('the piece of a curve in a span', () => {
  it('is the curve itself from before the span to after it', () => {
    const piece = pieceOf(curve, { from: 2000, to: 3100 });
    expect(piece.points[0]?.x).toBeLessThanOrEqual(2000);
    expect(piece.points.at(-1)?.x).toBeGreaterThanOrEqual(3100);
    expect(piece.points.length).toBeLessThan(25);
    for (const segment of piece.path.split(/M[^C]*C|C/).filter(Boolean))
      expect(curve.path).toContain(`C${segment}`);
  });

  it('begins where every other piece of the curve may begin, so that dashes do not wander while one pans', () => {
    const all = begins(pieceOf(curve, { from: -1e6, to: 1e6 }).path);
    for (let from = -500; from < 8000; from += 130)
      for (const x of begins(pieceOf(curve, { from, to: from + 900 }).path)) expect(all).toContain(x);
  });

  it('reaches over a span that lies between two points, and stays at the ends beyond them', () => {
    const between = pieceOf(curve, { from: 110, to: 120 });
    expect(between.points[0]?.x).toBe(100);
    expect(between.points.length).toBeGreaterThan(1);
    expect(pieceOf(curve, { from: -900, to: -800 }).path).toBe('');
    const one: Curve = { ...curve, points: points.slice(0, 1), path: monotonePath(points.slice(0, 1)) };
    expect(pieceOf(one, { from: 0, to: 500 }).points).toEqual(one.points);
  });
});
