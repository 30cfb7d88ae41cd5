/** On the open map: what is added, gone, changed or moved against the map that it is compared with; in cells, how many cards only the other one has. */
import { memo, useMemo } from 'react';
import type { ChangeKind } from '../../../shared/compare/types';
import type { Layout, Rect } from '../../../shared/layout/types';
import type { Emotion, Id, Table } from '../../../shared/model/schema';
import { type ComparisonState, openMarks, toOpenIds, useComparison } from '../../state/comparison';
import { useEditor } from '../../state/editor';
import { CHANGE_KINDS, disc, SIGN, SIGNS } from './compareSigns';
import './compareMarks.css';

export const CompareMarks = memo(function CompareMarks() {
  const shown = useComparison((state) => state.onMap && state.result !== null);
  return shown ? <Marks /> : null;
});

const ring = ({ x, y, w, h }: Rect): string => `M${x - 2} ${y - 2}h${w + 4}v${h + 4}h${-w - 4}z`;

function Marks() {
  const state = useComparison((now) => now);
  const layout = useEditor((now) => now.layout);
  const emotions = useEditor((now) => now.session.doc.emotions);
  const marks = useMemo(() => placeMarks(layout, openMarks(state), emotions), [layout, state, emotions]);
  const absent = useMemo(() => absentCards(layout, state), [layout, state]);
  const kind: ChangeKind = state.openIsLater ? 'removed' : 'added';
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      {CHANGE_KINDS.map((change) => (
        <g key={change} className={`map-change change-${change}`}>
          <path className="map-change-ring" d={marks[change].rings.join('')} />
          <path className="map-change-disc" d={marks[change].discs.join('')} />
          <path className="map-change-sign" d={marks[change].signs.join('')} />
        </g>
      ))}
      {absent.map(({ key, x, y, count }) => (
        <g key={key} className={`map-change change-${kind}`}>
          <rect className="map-absent" x={x} y={y - 9} width={count > 9 ? 42 : 36} height={18} rx={9} />
          <path className="map-absent-sign" d={SIGNS[kind](x + 11, y)} />
          <text x={x + 20} y={y + 4}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Placed = Readonly<Record<ChangeKind, { rings: string[]; discs: string[]; signs: string[] }>>;

function placeMarks(layout: Layout, marks: ReadonlyMap<Id, ChangeKind>, emotions: Table<Emotion>): Placed {
  const empty = () => ({ rings: [], discs: [], signs: [] });
  const placed: Placed = { added: empty(), removed: empty(), changed: empty(), moved: empty() };
  const sign = (kind: ChangeKind, x: number, y: number) => {
    placed[kind].discs.push(disc(x, y));
    placed[kind].signs.push(SIGNS[kind](x, y));
  };
  for (const [id, kind] of marks) {
    const box = layout.cards.get(id) ?? layout.notes.find((note) => note.id === id);
    if (!box) continue;
    placed[kind].rings.push(ring(box));
    sign(kind, box.x + 2, box.y + box.h);
  }
  for (const { id, x, w } of layout.steps) {
    const kind = marks.get(id);
    if (kind) sign(kind, x + w - SIGN - 4, layout.phaseHeight + layout.stepHeight + SIGN + 4);
  }
  for (const { id, y, h } of layout.lanes) {
    const kind = marks.get(id);
    if (kind) sign(kind, layout.labelWidth + SIGN + 4, y + h - SIGN - 3);
  }
  for (const { id, x } of layout.phases) {
    const kind = marks.get(id);
    if (kind) sign(kind, x + SIGN + 4, layout.phaseHeight + layout.stepHeight + SIGN + 4);
  }
  const set = new Map<string, ChangeKind>();
  for (const [id, kind] of marks) {
    const emotion = Object.hasOwn(emotions, id) ? emotions[id] : undefined;
    if (emotion) set.set(`${emotion.stepId} ${emotion.personaId ?? ''}`, kind);
  }
  for (const { personaId, points } of layout.curves)
    for (const { stepId, x, y } of points) {
      const kind = set.get(`${stepId} ${personaId ?? ''}`);
      if (kind) sign(kind, x, y - 2 * SIGN);
    }
  for (const { id, points } of layout.links) {
    const kind = marks.get(id);
    const [from, to] = [points[0], points[1]];
    if (kind && from && to) sign(kind, (from.x + to.x) / 2, (from.y + to.y) / 2);
  }
  return placed;
}

interface Absent {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Cards that only the other map has, counted in the cells of this one where they stand there. */
function absentCards(layout: Layout, state: ComparisonState): readonly Absent[] {
  const { result, other, openIsLater } = state;
  if (!result || !other) return [];
  const steps = toOpenIds(state, 'steps');
  const lanes = toOpenIds(state, 'lanes');
  const counts = new Map<string, number>();
  for (const { table, beforeId, afterId } of result.changes) {
    const [own, theirs] = openIsLater ? [afterId, beforeId] : [beforeId, afterId];
    const card = table === 'cards' && own === null && theirs !== null ? other.doc.cards[theirs] : undefined;
    if (!card) continue;
    const cell = `${lanes.get(card.laneId)} ${steps.get(card.stepId)}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) => {
    const [laneId, stepId] = key.split(' ');
    const lane = layout.lanes.find(({ id }) => id === laneId);
    const step = layout.steps.find(({ id }) => id === stepId);
    return lane && step ? [{ key, count, x: step.x + step.w - 46, y: lane.y + lane.h - 11 }] : [];
  });
}
