/** What belongs into a lane, in one line, as long as no card is in it. */
import { memo } from 'react';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { cellRect } from '../hitTest';
import { useInvited } from '../hovered';

/** From here on it can be read, and a lane is high enough for it. */
const LEAST_ZOOM = 0.4;
const INDENT = { x: 16, y: 12 } as const;
/** Map units: 12 px on screen at every zoom, so far as it fits a lane. */
const sizeAt = (zoom: number): number => Math.min(20, Math.round(12 / Math.min(1, zoom)));

export const EmptyLanes = memo(function EmptyLanes() {
  const t = useT();
  const layout = useEditor((state) => state.layout);
  const invited = useInvited();
  const hidden = useUi((state) => state.presenting !== null || state.zoom < LEAST_ZOOM);
  const size = useUi((state) => sizeAt(state.zoom));
  const first = layout.steps[0];
  if (hidden || !first) return null;
  return layout.lanes
    .filter(({ id, kind, cardCount, collapsed }) => {
      // Where a cell of the lane invites already, that says it.
      return cardCount === 0 && !collapsed && kind !== 'emotions' && invited?.laneId !== id;
    })
    .map(({ id, kind }) => {
      const rect = cellRect(layout, id, first.id);
      return (
        rect && (
          <p
            key={id}
            className="map-empty-lane"
            style={{
              transform: `translate(${rect.x + INDENT.x}px,${rect.y + INDENT.y}px)`,
              fontSize: size,
            }}
          >
            {t(`lane.hint.${kind}`)}
          </p>
        )
      );
    });
});
