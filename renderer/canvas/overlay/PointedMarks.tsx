/** On the map, what a panel points at: a ring around cards, a frame around columns. */
import { memo } from 'react';
import type { Layout, Rect } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';
import { usePointedAt } from '../../state/pointedAt';
import './found.css';

const ring = ({ x, y, w, h }: Rect, grow: number): string =>
  `M${x - grow} ${y - grow}h${w + 2 * grow}v${h + 2 * grow}h${-w - 2 * grow}z`;

/** A card's box, a step's or phase's column from top to bottom. */
function markOf(layout: Layout, id: Id): string {
  const card = layout.cards.get(id);
  if (card) return ring(card, 4);
  const column =
    layout.steps.find((step) => step.id === id) ?? layout.phases.find((phase) => phase.id === id);
  return column ? ring({ x: column.x + 1, w: column.w - 2, y: 1, h: layout.height - 2 }, 0) : '';
}

export const PointedMarks = memo(function PointedMarks() {
  const ids = usePointedAt();
  return ids.length === 0 ? null : <Marks ids={ids} />;
});

function Marks({ ids }: { readonly ids: readonly Id[] }) {
  const layout = useEditor((state) => state.layout);
  const path = ids.map((id) => markOf(layout, id)).join('');
  if (path === '') return null;
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      <path className="map-pointed" d={path} />
    </svg>
  );
}
