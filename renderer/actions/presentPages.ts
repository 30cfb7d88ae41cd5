/** A presented phase as pages of lanes: each so large that it is read from the back of a room. */
import type { LaneBox, Layout, PhaseBox } from '../../shared/layout/types';

/** Letters of titles are 16 px then, which is enough up to this height; what stands on a higher screen is seen from farther off. */
const READ_ZOOM = 1.25;
const READ_HEIGHT = 1000;
/** A phase that is seen whole at nearly the zoom at which it is read stays one page. */
const WHOLE_SHARE = 0.72;
const MOST_ZOOM = 1.6;
/** So narrow that the phase does not fit: still so large that cards are read. */
const LEAST_ZOOM = 0.75;

export interface Pages {
  readonly zoom: number;
  /** Where on the map each page begins, from above. */
  readonly tops: readonly number[];
}

/** Lanes that have something to show in the phase. */
function filledLanes({ lanes, cards, curves }: Layout, phase: PhaseBox): ReadonlySet<LaneBox> {
  const ids = new Set(curves.map(({ laneId }) => laneId));
  for (const card of cards.values())
    if (card.x < phase.x + phase.w && phase.x < card.x + card.w) ids.add(card.laneId);
  return new Set(lanes.filter(({ id }) => ids.has(id)));
}

/** `room`: what the headers and the bar leave, px. */
export function pagesOf(
  layout: Layout,
  phase: PhaseBox,
  room: { readonly w: number; readonly h: number },
): Pages {
  const { lanes } = layout;
  const top = layout.phaseHeight + layout.stepHeight;
  const across = room.w / phase.w;
  const whole = Math.min(MOST_ZOOM, across, room.h / (layout.height - top));
  const read = Math.min(MOST_ZOOM, Math.max(1, room.h / READ_HEIGHT) * READ_ZOOM);
  if (whole >= read * WHOLE_SHARE || lanes.length === 0) return { zoom: whole, tops: [top] };
  const zoom = Math.min(read, Math.max(LEAST_ZOOM, across));
  const high = room.h / zoom;
  const filled = filledLanes(layout, phase);
  const tops: number[] = [];
  /** Below this nothing has been shown yet. */
  let end = top;
  lanes.forEach((lane, index) => {
    const bottom = lane.y + lane.h;
    if (!filled.has(lane) || (tops.length > 0 && bottom <= end)) return;
    const above = lanes[index - 1];
    // With the line above it, which says whose side of it the lane is on.
    const from = above ? above.y + above.h : top;
    // A lane higher than a page goes on on the next one.
    for (let at = from; at < bottom && (at === from || bottom > end); at += high) {
      tops.push(at);
      end = at + high;
    }
  });
  return { zoom, tops: tops.length > 0 ? tops : [top] };
}
