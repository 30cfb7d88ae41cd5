/** The column of lane names, held at the left edge while the map moves beside it. It stands on the lanes' own grounds. */
import { memo, useRef } from 'react';
import { emotionY } from '../../../shared/layout/emotionScale';
import type { LaneBox } from '../../../shared/layout/types';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { emotionToken } from '../../../shared/scene/themes';
import { useEditor } from '../../state/editor';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { HEAD, TITLES_ZOOM } from '../camera';
import { startHeaderDrag } from '../gestures/headerDrag';
import { laneName } from '../names';
import { useCamera } from '../useCamera';
import { HiddenLanes, LaneTools } from './LaneTools';
import { NameField } from './NameField';
import { placeScaled } from './placeScaled';

/** Heights of a lane on screen, px: from here on its count is shown, its name as it is, a name in one small line. */
const ROOM_FOR_COUNT = 44;
const NAME_ROOM = 34;
const LEAST_LANE = 9;
/** From one small name's top to the next one's. */
const NAME_STEP = 12;
/** What a name of two lines with its count needs when the upper edge pushes it along. */
const PUSHED_ROOM = 58;
/** How far the name of a line reaches into the low lane below it, px. */
const LINE_REACH = 6;

const place = (box: { readonly y: number; readonly h: number }) => ({ 'data-at': box.y, 'data-size': box.h });

const LaneHead = memo(function LaneHead({
  box,
  selected,
  lined,
}: {
  readonly box: LaneBox;
  readonly selected: boolean;
  /** One of the three lines runs above it. */
  readonly lined: boolean;
}) {
  const name = useEditor((state) => laneName(state.session.doc, box.id));
  const editing = useUi((state) => state.editing?.kind === 'lane' && state.editing.id === box.id);
  return (
    <div
      className={`map-lane map-lane-z${box.zone}${selected ? ' map-head-selected' : ''}`}
      {...place(box)}
      data-lane={box.id}
      data-lined={lined || undefined}
      onPointerDown={(event) => startHeaderDrag(event, 'lanes', box.id)}
    >
      {editing ? (
        <NameField table="lanes" id={box.id} name={name} />
      ) : (
        <div className="map-lane-label" data-sticky>
          <span className="map-lane-name">{name}</span>
          {box.kind !== 'emotions' && <span className="map-lane-count">{box.cardCount}</span>}
        </div>
      )}
      <LaneTools id={box.id} name={name} collapsed={box.collapsed} />
      {box.kind === 'emotions' &&
        !box.collapsed &&
        [5, 0, -5].map((value) => (
          <span
            key={value}
            className="map-lane-face"
            style={{ top: `${((emotionY(box, value) - box.y) / box.h) * 100}%` }}
          >
            <Glyph name={faceGlyph(value)} size={14} color={`var(--${emotionToken(value)})`} />
          </span>
        ))}
    </div>
  );
});

/** Pushes names along with the upper edge and below the name above as long as their lane has room, and says how much a lane can show. */
function followZoom(strip: HTMLElement, top: number, zoom: number): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const lane of strip.children) {
    const name = lane.firstElementChild;
    if (!(lane instanceof HTMLElement) || !(name instanceof HTMLElement) || name.dataset.sticky === undefined)
      continue;
    const y = Number(lane.dataset.at) * zoom;
    const h = Number(lane.dataset.size) * zoom;
    /** What the name above, or that of a line, takes of this lane. */
    const line = lane.dataset.lined && h < NAME_ROOM && zoom >= TITLES_ZOOM ? LINE_REACH : 0;
    const taken = Math.max(line, free - y);
    const room =
      h - taken < LEAST_LANE ? 'none' : h < NAME_ROOM ? 'low' : h < ROOM_FOR_COUNT ? 'name' : 'all';
    if (room !== 'none') free = y + taken + NAME_STEP;
    if (lane.dataset.room !== room) lane.dataset.room = room;
    const push = Math.max(taken, Math.min(top - y, h - PUSHED_ROOM));
    const transform = push > 0 ? `translateY(${push}px)` : '';
    if (name.style.transform !== transform) name.style.transform = transform;
  }
}

export const LaneColumn = memo(function LaneColumn() {
  const t = useT();
  const lanes = useEditor((state) => state.layout.lanes);
  const lines = useEditor((state) => state.layout.lines);
  const strip = useRef<HTMLDivElement>(null);
  const selection = useEditor((state) => state.session.selection);
  const readOnly = useEditor((state) => state.readOnly);
  useCamera(
    (camera, before) => {
      const element = strip.current;
      if (!element) return;
      element.style.transform = `translateY(${camera.y - HEAD.height}px)`;
      if (camera.zoom !== before.zoom || camera === before) placeScaled(element, 'y', camera.zoom);
      if (camera === before || camera.y !== before.y || camera.zoom !== before.zoom)
        followZoom(element, HEAD.height - camera.y, camera.zoom);
    },
    [lanes],
  );
  const last = lanes.at(-1);
  return (
    <div className="map-lanes">
      <div className="map-lanes-strip" ref={strip}>
        {lanes.map((box) => (
          <LaneHead
            key={box.id}
            box={box}
            selected={selection.table === 'lanes' && selection.ids.includes(box.id)}
            lined={lines.some(({ y, h }) => y < box.y && box.y <= y + h + 1)}
          />
        ))}
        {last && !readOnly && (
          <button
            type="button"
            className="map-lane-add"
            tabIndex={-1}
            data-at={last.y + last.h}
            onClick={() => ui.getState().set({ dialog: { kind: 'addLane' } })}
          >
            + {t('canvas.addLane')}
          </button>
        )}
        {last && !readOnly && <HiddenLanes top={last.y + last.h} />}
      </div>
    </div>
  );
});
