/** The column of lane names, held at the left edge while the map moves beside it. It stands on the lanes' own grounds. */
import { memo, useRef } from 'react';
import { emotionY } from '../../../shared/layout/emotionScale';
import type { LaneBox, Layout } from '../../../shared/layout/types';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { emotionToken } from '../../../shared/scene/themes';
import { useEditor } from '../../state/editor';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { HEAD } from '../camera';
import { startHeaderDrag } from '../gestures/headerDrag';
import { laneName } from '../names';
import { useCamera } from '../useCamera';
import { useView } from '../view';
import { NameField } from './NameField';

/** Lanes lower than this on screen show their name only if it fits in one small line; lower ones none. */
const ROOM_FOR_COUNT = 44;
const LEAST_LANE = 9;
const NAME_ROOM = 34;

const place = (box: { readonly y: number; readonly h: number }) => ({ '--y': box.y, '--h': box.h });

const LaneHead = memo(function LaneHead({
  box,
  selected,
  zoom,
}: {
  readonly box: LaneBox;
  readonly selected: boolean;
  readonly zoom: number;
}) {
  const name = useEditor((state) => laneName(state.session.doc, box.id));
  const editing = useUi((state) => state.editing?.kind === 'lane' && state.editing.id === box.id);
  const height = box.h * zoom;
  return (
    <div
      className={`map-lane map-lane-z${box.zone}${selected ? ' map-head-selected' : ''}`}
      style={place(box)}
      data-lane={box.id}
      onPointerDown={(event) => startHeaderDrag(event, 'lanes', box.id)}
    >
      {editing ? (
        <NameField table="lanes" id={box.id} name={name} />
      ) : (
        height >= LEAST_LANE && (
          <div
            className={height < NAME_ROOM ? 'map-lane-label map-lane-label-low' : 'map-lane-label'}
            data-sticky
          >
            <span className="map-lane-name">{name}</span>
            {box.kind !== 'emotions' && height >= ROOM_FOR_COUNT && (
              <span className="map-lane-count">{box.cardCount}</span>
            )}
          </div>
        )
      )}
      {box.kind === 'emotions' &&
        !box.collapsed &&
        height > 70 &&
        [5, 0, -5].map((value) => (
          <span key={value} className="map-lane-face" style={{ '--at': emotionY(box, value) - box.y }}>
            <Glyph name={faceGlyph(value)} size={14} color={`var(--${emotionToken(value)})`} />
          </span>
        ))}
    </div>
  );
});

function pushNames(strip: HTMLElement, top: number, zoom: number): void {
  for (const name of strip.querySelectorAll<HTMLElement>('[data-sticky]')) {
    const box = name.parentElement;
    if (!box) continue;
    const y = Number(box.style.getPropertyValue('--y')) * zoom;
    const h = Number(box.style.getPropertyValue('--h')) * zoom;
    const push = Math.max(0, Math.min(top - y, h - NAME_ROOM));
    const transform = push > 0 ? `translateY(${push}px)` : '';
    if (name.style.transform !== transform) name.style.transform = transform;
  }
}

export const LaneColumn = memo(function LaneColumn({ layout }: { readonly layout: Layout }) {
  const t = useT();
  const strip = useRef<HTMLDivElement>(null);
  const zoom = useView((state) => state.zoom);
  const selection = useEditor((state) => state.session.selection);
  const readOnly = useEditor((state) => state.readOnly);
  useCamera(
    (camera, before) => {
      const element = strip.current;
      if (!element) return;
      element.style.transform = `translateY(${camera.y - HEAD.height}px)`;
      if (camera.zoom !== before.zoom || camera === before)
        element.style.setProperty('--zoom', String(camera.zoom));
      if (camera === before || camera.y !== before.y || camera.zoom !== before.zoom)
        pushNames(element, HEAD.height - camera.y, camera.zoom);
    },
    [layout, zoom],
  );
  const last = layout.lanes.at(-1);
  return (
    <div className="map-lanes">
      <div className="map-lanes-strip" ref={strip}>
        {layout.lanes.map((box) => (
          <LaneHead
            key={box.id}
            box={box}
            zoom={zoom}
            selected={selection.table === 'lanes' && selection.ids.includes(box.id)}
          />
        ))}
        {last && !readOnly && (
          <button
            type="button"
            className="map-lane-add"
            tabIndex={-1}
            style={{ '--y': last.y + last.h }}
            onClick={() => ui.getState().set({ dialog: { kind: 'addLane' } })}
          >
            + {t('canvas.addLane')}
          </button>
        )}
      </div>
    </div>
  );
});
