/** The map: React Flow with what lies behind and above it, headers that stay in view, and the grid that keyboards and screen readers meet. */
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { computeHeat } from '../../shared/analysis/heat';
import { getLocale } from '../../shared/model/document';
import { laneKind } from '../../shared/model/laneKinds';
import { cardsInCell } from '../../shared/model/queries';
import { mapFontFamily } from '../../shared/text/faces';
import { editor, useEditor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { useUi } from '../state/ui';
import './canvas.css';
import './cards.css';
import './headers.css';
import { TITLES_ZOOM } from './camera';
import type { EditTarget } from './cardEdit';
import { Flow } from './Flow';
import { onDoubleClick, onPointerDown, startLink } from './gestures/pointer';
import { canvasPoint, setCanvasElement } from './gestures/track';
import { held } from './held';
import { onHover, setHovered } from './hovered';
import { onWheel, restCamera } from './moveCamera';
import { CardField } from './overlay/CardField';
import { EmotionSliders } from './overlay/EmotionSliders';
import { GridMirror } from './overlay/GridMirror';
import { HeaderStrip } from './overlay/HeaderStrip';
import { LaneColumn } from './overlay/LaneColumn';
import { LineBands } from './overlay/LineBands';
import { LinkField, NoteField } from './overlay/TextFields';
import { useCamera } from './useCamera';
import { useMapFocus } from './useMapFocus';
import { useSpaceKey } from './useSpaceKey';
import { useUndoFlash } from './useUndoFlash';

/** What is written: the card being edited, a new one, or the one that the next letter would make in the selected cell. */
function useEditTarget(): {
  readonly target: EditTarget;
  readonly waiting: boolean;
  readonly firstKey: string;
} | null {
  const editing = useUi((state) => state.editing);
  const selection = useEditor((state) => state.session.selection);
  const doc = useEditor((state) => state.session.doc);
  const readOnly = useEditor((state) => state.readOnly);
  const key = editing?.kind === 'card' ? editing.id : '';
  const place = doc.cards[key];
  const cell = selection.table === 'cell' && !editing ? selection.ids : null;
  const [laneId, stepId] = cell ?? [];
  const takesCards = (id: string): boolean => {
    const lane = doc.lanes[id];
    return lane !== undefined && laneKind(lane.kind).newCard !== null;
  };
  const count = laneId !== undefined && stepId !== undefined ? cardsInCell(doc, laneId, stepId).length : 0;
  return useMemo(() => {
    if (readOnly) return null;
    if (editing?.kind === 'card') {
      return place
        ? {
            target: { id: editing.id, laneId: place.laneId, stepId: place.stepId, index: 0 },
            waiting: false,
            firstKey: '',
          }
        : null;
    }
    if (editing?.kind === 'newCard') {
      const { laneId: lane, stepId: step, index, firstKey, cardKind } = editing;
      if (!cardKind && !takesCards(lane)) return null;
      return { target: { id: null, laneId: lane, stepId: step, index, cardKind }, waiting: false, firstKey };
    }
    if (laneId === undefined || stepId === undefined || !takesCards(laneId)) return null;
    return { target: { id: null, laneId, stepId, index: count }, waiting: true, firstKey: '' };
  }, [editing, laneId, stepId, count, readOnly]);
}

/** One field for a place: typing in a selected cell goes on in the same element. */
const fieldKey = ({ id, laneId, stepId, index, cardKind }: EditTarget): string =>
  id ?? `${laneId} ${stepId} ${index} ${cardKind ?? ''}`;

function Fields() {
  const written = useEditTarget();
  const editing = useUi((state) => state.editing);
  const selection = useEditor((state) => state.session.selection);
  const layout = useEditor((state) => state.layout);
  const readOnly = useEditor((state) => state.readOnly);
  const lane =
    selection.table === 'cell' ? layout.lanes.find((box) => box.id === selection.ids[0]) : undefined;
  const step =
    selection.table === 'cell' ? layout.steps.find((box) => box.id === selection.ids[1]) : undefined;
  return (
    <>
      {written && <CardField key={fieldKey(written.target)} {...written} />}
      {editing?.kind === 'note' && <NoteField key={editing.id} id={editing.id} />}
      {editing?.kind === 'link' && <LinkField key={editing.id} id={editing.id} />}
      {lane?.kind === 'emotions' && step && !readOnly && !lane.collapsed && (
        <EmotionSliders lane={lane} step={step} asked={editing?.kind === 'newCard'} />
      )}
    </>
  );
}

/** With the connect tool the selected card is where the link starts. */
function useConnectStart(): void {
  const tool = useUi((state) => state.tool);
  useEffect(() => {
    if (tool !== 'connect') {
      held.setState({ linkFrom: null });
      return;
    }
    const ids = selectedIds(editor.getState().session, 'cards');
    if (ids.length === 1 && ids[0] !== undefined) startLink(ids[0]);
  }, [tool]);
}

export function Canvas() {
  const root = useRef<HTMLDivElement>(null);
  const layout = useEditor((state) => state.layout);
  const doc = useEditor((state) => state.session.doc);
  const heatOn = useUi((state) => state.heat);
  const tool = useUi((state) => state.tool);
  const heat = useMemo(() => (heatOn ? computeHeat(doc) : undefined), [heatOn, doc]);
  const space = useSpaceKey(root);
  const { focus, registerGrid } = useMapFocus(root);
  const onMoving = useCallback((moving: boolean) => root.current?.classList.toggle('map-moving', moving), []);
  const locale = getLocale(doc);
  useCamera(({ zoom }) => root.current?.classList.toggle('map-titles', zoom < TITLES_ZOOM));
  useUndoFlash();
  useConnectStart();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    setCanvasElement(element);
    const hover = (event: PointerEvent) => onHover(event, element);
    const leave = () => setHovered(null);
    const wheel = (event: WheelEvent) => onWheel(event, canvasPoint);
    const down = (event: PointerEvent) => {
      restCamera();
      setHovered(null);
      if (!element.classList.contains('map-pans')) onPointerDown(event);
    };
    const surface = element.querySelector<HTMLElement>('.map-surface');
    element.addEventListener('wheel', wheel, { capture: true, passive: false });
    surface?.addEventListener('pointerdown', down, true);
    surface?.addEventListener('dblclick', onDoubleClick);
    surface?.addEventListener('pointermove', hover);
    surface?.addEventListener('pointerleave', leave);
    return () => {
      setCanvasElement(null);
      element.removeEventListener('wheel', wheel, true);
      surface?.removeEventListener('pointerdown', down, true);
      surface?.removeEventListener('dblclick', onDoubleClick);
      surface?.removeEventListener('pointermove', hover);
      surface?.removeEventListener('pointerleave', leave);
    };
  }, []);

  const pans = tool === 'hand' || space;
  const fonts = {
    '--font-400': mapFontFamily(400, locale),
    '--font-500': mapFontFamily(500, locale),
    '--font-600': mapFontFamily(600, locale),
  };
  return (
    <div ref={root} className={`map map-tool-${tool}${pans ? ' map-pans' : ''}`} style={fonts} lang={locale}>
      <div className="map-surface" aria-hidden="true">
        <Flow heat={heat} pans={pans} focus={focus} onMoving={onMoving} />
      </div>
      <LaneColumn layout={layout} />
      <LineBands layout={layout} />
      <HeaderStrip layout={layout} />
      <GridMirror register={registerGrid} />
      <Fields />
    </div>
  );
}
