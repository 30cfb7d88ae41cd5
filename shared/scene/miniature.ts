/** A map as small as a stamp: grounds, lines, cards and curves, gathered into few paths, so that a page can show many of them. */

import type { Layout, Rect } from '../layout/types';
import { laneKinds, type Zone } from '../model/laneKinds';
import type { Blueprint, CardKind } from '../model/schema';
import { personaStyles } from './personaStyle';
import type { TokenName } from './themes';

export interface MiniaturePath {
  readonly d: string;
  readonly fill: TokenName | null;
  readonly stroke: TokenName | null;
  /** In pixels, whatever the size of the picture. */
  readonly width: number;
  readonly dash?: string;
  readonly opacity?: number;
}
export interface Miniature {
  readonly viewBox: string;
  /** In drawing order. */
  readonly paths: readonly MiniaturePath[];
}

const ZONES: readonly (readonly [Zone, TokenName])[] = [
  ['sheet', 'sheet'],
  [0, 'z0'],
  [1, 'z1'],
  [2, 'z2'],
  [3, 'z3'],
];
const TINTS: Partial<Record<CardKind, TokenName>> = {
  pain: 'painMark',
  gain: 'gainMark',
  opportunity: 'oppMark',
};

const rectPath = ({ x, y, w, h }: Rect): string =>
  `M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}v${Math.round(h)}h${-Math.round(w)}z`;
const joined = (rects: readonly Rect[]): string => rects.map(rectPath).join('');

function grounds(layout: Layout): MiniaturePath[] {
  return ZONES.map(([zone, fill]) => ({
    d: joined(layout.lanes.filter((lane) => lane.zone === zone)),
    fill,
    stroke: null,
    width: 0,
  }));
}

function lines(layout: Layout): MiniaturePath[] {
  return layout.lines.map(({ kind, y, h }) => ({
    d: `M${layout.labelWidth} ${Math.round(y + h / 2)}H${Math.round(layout.width)}`,
    fill: null,
    stroke: 'ink',
    width: kind === 'visibility' ? 1.5 : 0.75,
    ...(kind === 'visibility' && { dash: '3.5 2' }),
  }));
}

function cards(doc: Blueprint, layout: Layout): MiniaturePath[] {
  const byTint = new Map<TokenName | null, Rect[]>();
  for (const box of layout.cards.values()) {
    const kind = doc.cards[box.id]?.kind;
    const tint = (kind && TINTS[kind]) ?? null;
    byTint.set(tint, [...(byTint.get(tint) ?? []), box]);
  }
  return Array.from(byTint, ([tint, boxes]) =>
    tint
      ? { d: joined(boxes), fill: tint, stroke: null, width: 0, opacity: 0.65 }
      : { d: joined(boxes), fill: 'c0', stroke: 'edge3', width: 0.75 },
  );
}

/** In an empty map, faint places for cards and the zero line of feelings, so that it still says how it is built. */
function places(doc: Blueprint, layout: Layout): MiniaturePath[] {
  if (Object.keys(doc.cards).length > 0) return [];
  const spots = layout.lanes
    .filter(({ kind }) => laneKinds[kind].newCard !== null)
    .flatMap((lane) =>
      layout.steps.map((step) => ({ x: step.x + 12, y: lane.y + lane.h / 2 - 22, w: step.w - 24, h: 44 })),
    );
  const zero = layout.lanes
    .filter(({ kind }) => kind === 'emotions')
    .map(
      ({ y, h }) => `M${Math.round(layout.labelWidth)} ${Math.round(y + h / 2)}H${Math.round(layout.width)}`,
    );
  return [
    { d: joined(spots), fill: null, stroke: 'ink3', width: 0.5, dash: '2 2' },
    { d: zero.join(''), fill: null, stroke: 'ink3', width: 0.5 },
  ];
}

function curves(doc: Blueprint, layout: Layout): MiniaturePath[] {
  const styles = personaStyles(doc);
  return layout.curves.flatMap(({ personaId, path }) => {
    const style = personaId === null ? undefined : styles.get(personaId);
    return style ? [{ d: path, fill: null, stroke: style.token, width: 1.4 }] : [];
  });
}

export function toMiniature(doc: Blueprint, layout: Layout): Miniature {
  const top = layout.phaseHeight + layout.stepHeight;
  const size = [layout.width - layout.labelWidth, layout.height - top].map((side) =>
    Math.max(1, Math.round(side)),
  );
  const paths = [
    ...grounds(layout),
    ...places(doc, layout),
    ...lines(layout),
    ...cards(doc, layout),
    ...curves(doc, layout),
  ];
  return {
    viewBox: [layout.labelWidth, top, ...size].join(' '),
    paths: paths.filter(({ d }) => d !== ''),
  };
}
