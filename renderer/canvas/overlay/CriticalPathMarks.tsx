/** The critical path on the map: a ring around each of its cards, and a line that leads from one to the next. */
import { memo, useMemo } from 'react';
import { computeCriticalPath } from '../../../shared/analysis/criticalPath';
import type { Rect } from '../../../shared/layout/types';
import { useCriticalPathShown } from '../../state/criticalPath';
import { useEditor } from '../../state/editor';
import { useShownDoc } from '../../state/shown';
import './criticalPath.css';

const GROW = 4;

/** `way`: the lines from card to card, drawn behind the cards so that they cover no words; `rings`: what goes around the cards. */
export const CriticalPathMarks = memo(function CriticalPathMarks({ part }: { part: 'way' | 'rings' }) {
  return useCriticalPathShown() ? <Marks part={part} /> : null;
});

function Marks({ part }: { part: 'way' | 'rings' }) {
  const doc = useShownDoc();
  const layout = useEditor((state) => state.layout);
  const boxes = useMemo(
    () =>
      computeCriticalPath(doc).flatMap(({ cardIds }) => cardIds.flatMap((id) => layout.cards.get(id) ?? [])),
    [doc, layout],
  );
  if (boxes.length === 0) return null;
  const ways = () => boxes.slice(1).map((box, index) => way(boxes[index] ?? box, box));
  const d = (part === 'rings' ? boxes.map(ring) : ways()).join('');
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      {part === 'way' && <path className="map-critical-halo" d={d} />}
      <path className="map-critical" d={d} />
    </svg>
  );
}

const ring = ({ x, y, w, h }: Rect): string =>
  `M${x - GROW} ${y - GROW}h${w + 2 * GROW}v${h + 2 * GROW}h${-w - 2 * GROW}z`;

/** From one card to the next: down where it stands below, else to the right, rounded. */
function way(from: Rect, to: Rect): string {
  if (to.x < from.x + from.w) {
    const x = from.x + from.w / 2;
    return `M${x} ${from.y + from.h + GROW}L${to.x + to.w / 2} ${to.y - GROW}`;
  }
  const [x1, y1] = [from.x + from.w + GROW, from.y + from.h / 2];
  const [x2, y2] = [to.x - GROW, to.y + to.h / 2];
  const bend = Math.max(12, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
