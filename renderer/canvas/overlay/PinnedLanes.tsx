/**
 * Lanes that stay in view: once a pinned lane is scrolled above the header's edge, a likeness of it stands there. It is drawn when it
 * changes; a move of the map moves one element for each lane, and nothing is there while none is pinned.
 */
import { Pin } from 'lucide-react';
import { memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { LaneBox, Layout } from '../../../shared/layout/types';
import { getLocale } from '../../../shared/model/document';
import { isPinned } from '../../../shared/model/pinned';
import { createBrush } from '../../../shared/scene/brush';
import { drawCards } from '../../../shared/scene/cards';
import { drawCurveGrounds, drawCurves } from '../../../shared/scene/curves';
import type { SceneItem } from '../../../shared/scene/types';
import { togglePinned } from '../../actions/structure';
import { editor, useEditor } from '../../state/editor';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { type Camera, coverTop, FAR_ZOOM, getCamera, HEAD, toMap } from '../camera';
import { cardAt } from '../cardIndex';
import { canvasPoint } from '../gestures/track';
import { cellAt } from '../hitTest';
import { SceneItems } from '../layers/SceneItems';
import { laneName } from '../names';
import { useCamera } from '../useCamera';
import { coarseSpan, readSpan, useView } from '../view';
import { viewport } from '../viewport';

/** Share of the canvas's height that pinned lanes may take. */
const MOST = 0.5;
const inSpan = coarseSpan(1600);

/** The lanes that stand below the header now, each with its upper edge, px. */
function standing(lanes: readonly LaneBox[], camera: Camera): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  const end = HEAD.height + (camera.height - HEAD.height) * MOST;
  let top: number = HEAD.height;
  for (const lane of lanes) {
    const h = lane.h * camera.zoom;
    if (camera.zoom < FAR_ZOOM || camera.y + lane.y * camera.zoom >= top || top + h > end) continue;
    tops.set(lane.id, top);
    top += h;
  }
  coverTop(top - HEAD.height);
  return tops;
}

function useItems(lane: LaneBox, layout: Layout): readonly SceneItem[] {
  const doc = useShownDoc();
  const theme = useUi((state) => state.themeName);
  const [from, to] = readSpan(useView(inSpan));
  return useMemo(() => {
    const inSight = ({ x, w }: { readonly x: number; readonly w: number }) => x < to && from < x + w;
    const cards = [...layout.cards].filter(([, box]) => box.laneId === lane.id && inSight(box));
    const part: Layout = {
      ...layout,
      lanes: [lane],
      cards: new Map(cards),
      curves: layout.curves.filter((curve) => curve.laneId === lane.id),
    };
    const brush = createBrush(theme, getLocale(doc), getLocale(doc));
    drawCurveGrounds(brush, part);
    drawCurves(brush, doc, part, { from, to });
    drawCards(brush, doc, part, undefined);
    return brush.items;
  }, [doc, layout, lane, theme, from, to]);
}

/** The card or cell that lies there is selected, as on the map. */
function choose(event: PointerEvent, lane: LaneBox): void {
  if (event.button !== 0) return;
  const { layout, select } = editor.getState();
  const top = event.currentTarget.getBoundingClientRect().top;
  const point = {
    x: toMap(canvasPoint(event)).x,
    y: lane.y + (event.clientY - top) / getCamera().zoom,
  };
  const card = cardAt(layout, point);
  const cell = cellAt(layout, point);
  if (card) select({ table: 'cards', ids: [card.id] });
  else if (cell) select({ table: 'cell', ids: [cell.laneId, cell.stepId] });
  viewport.focus();
}

function PinnedLane({
  lane,
  layout,
  top,
}: {
  readonly lane: LaneBox;
  readonly layout: Layout;
  readonly top: number;
}) {
  const t = useT();
  const strip = useRef<SVGSVGElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const name = useEditor((state) => laneName(state.session.doc, lane.id));
  const readOnly = useEditor((state) => state.readOnly);
  const chosen = useEditor(({ session: { selection } }) =>
    selection.table === 'cards' && selection.ids.length === 1 ? selection.ids[0] : undefined,
  );
  const box = chosen === undefined ? undefined : layout.cards.get(chosen);
  const items = useItems(lane, layout);
  useCamera(
    ({ x, zoom }) => {
      if (!strip.current || !root.current) return;
      strip.current.style.transform = `translate(${x - HEAD.width}px,${-lane.y * zoom}px) scale(${zoom})`;
      root.current.style.height = `${lane.h * zoom}px`;
    },
    [lane],
  );
  const steps = layout.steps.map((step) => `M${step.x} ${lane.y}V${lane.y + lane.h}`).join('');
  const unpin = t('structure.lane.unpin', { name });
  return (
    <div ref={root} className={`map-pinned-lane map-lane-z${lane.zone}`} style={{ top }} data-lane={lane.id}>
      <div className="map-pinned-name">
        <span>{name}</span>
        {!readOnly && (
          <button
            type="button"
            className="map-pinned-pin"
            tabIndex={-1}
            title={unpin}
            aria-label={unpin}
            onClick={() => togglePinned(lane.id)}
          >
            <Pin size={12} aria-hidden />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reaches the same cells in the map's grid */}
      <div
        className="map-pinned-clip"
        onPointerDown={(event) => choose(event, lane)}
        onDoubleClick={() => viewport.reveal(chosen ?? lane.id)}
      >
        <svg ref={strip} className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
          <path className="map-column-step" d={steps} />
          <SceneItems items={items} />
          {box?.laneId === lane.id && (
            <rect className="map-pinned-chosen" x={box.x} y={box.y} width={box.w} height={box.h} rx="5" />
          )}
        </svg>
      </div>
    </div>
  );
}

function Standing({ lanes }: { readonly lanes: readonly LaneBox[] }) {
  const layout = useEditor((state) => state.layout);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const shown = useRef(tops);
  useCamera(
    (camera) => {
      const next = standing(lanes, camera);
      const before = shown.current;
      // While the map only moves the same lanes stand at the same places, and nothing is rendered.
      if (next.size === before.size && [...next].every(([id, top]) => before.get(id) === top)) return;
      shown.current = next;
      setTops(next);
    },
    [lanes],
  );
  useEffect(() => () => coverTop(0), []);
  return lanes.map((lane) => {
    const top = tops.get(lane.id);
    return top === undefined ? null : <PinnedLane key={lane.id} lane={lane} layout={layout} top={top} />;
  });
}

export const PinnedLanes = memo(function PinnedLanes() {
  const lanes = useEditor((state) => state.layout.lanes);
  const records = useEditor((state) => state.session.doc.lanes);
  const presenting = useUi((state) => state.presenting !== null);
  const pinned = useMemo(
    () =>
      lanes.filter(({ id }) => {
        const lane = records[id];
        return lane !== undefined && isPinned(lane);
      }),
    [lanes, records],
  );
  if (pinned.length === 0 || presenting) return null;
  return <Standing lanes={pinned} />;
});
