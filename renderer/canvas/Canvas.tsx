/** The map: React Flow with what lies behind and above it, headers that stay in view, and the grid that keyboards and screen readers meet. */
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { computeHeat } from '../../shared/analysis/heat';
import { getLocale } from '../../shared/model/document';
import { mapFontFamily } from '../../shared/text/faces';
import { useEditor } from '../state/editor';
import { usePrivate } from '../state/privateWriting';
import { useSettled } from '../state/settled';
import { useUi } from '../state/ui';
import './canvas.css';
import './cards.css';
import './edges.css';
import './headers.css';
import './overlay/structure.css';
import { FAR_ZOOM, TITLES_ZOOM } from './camera';
import { closeContextMenu, onContextMenu } from './contextMenu';
import { Flow } from './Flow';
import { watchPictureDrops } from './gestures/dropPictures';
import { onDoubleClick, onPointerDown } from './gestures/pointer';
import { watchTouch } from './gestures/touch';
import { onTouchDown } from './gestures/touchActs';
import { canvasPoint, watchCanvas } from './gestures/track';
import { onHover, setHovered } from './hovered';
import { type Movement, onWheel, restCamera } from './moveCamera';
import { CardField } from './overlay/CardField';
import { CommentPins } from './overlay/CommentPins';
import { CompareLegend } from './overlay/CompareLegend';
import { ContextMenu } from './overlay/ContextMenu';
import { HoveredNote } from './overlay/EmotionNote';
import { EmotionSliders } from './overlay/EmotionSliders';
import { GridMirror } from './overlay/GridMirror';
import { HeaderStrip } from './overlay/HeaderStrip';
import { LaneColumn } from './overlay/LaneColumn';
import { LineBands } from './overlay/LineBands';
import { LinkPicker } from './overlay/LinkPicker';
import { PinnedLanes } from './overlay/PinnedLanes';
import { LinkField, NoteField } from './overlay/TextFields';
import { ToolHint } from './overlay/ToolHint';
import { VoteMarks } from './overlay/VoteMarks';
import { WorstPains } from './overlay/WorstPains';
import { useCamera } from './useCamera';
import { useConnectStart } from './useConnectStart';
import { fieldKey, useEditTarget } from './useEditTarget';
import { useMapFocus } from './useMapFocus';
import { useSpaceKey } from './useSpaceKey';
import { useUndoFlash } from './useUndoFlash';

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

/** Of the document as it was a moment ago: figures are not worked out in the frame of an edit. */
function useHeat() {
  const on = useUi((state) => state.heat);
  const doc = useSettled((state) => (on ? state.session.doc : null));
  return useMemo(() => (doc ? computeHeat(doc) : undefined), [doc]);
}

export function Canvas() {
  const root = useRef<HTMLDivElement>(null);
  const heatOn = useUi((state) => state.heat);
  const tool = useUi((state) => state.tool);
  const presenting = useUi((state) => state.presenting !== null);
  const secret = usePrivate((state) => state.on);
  const heat = useHeat();
  const space = useSpaceKey(root);
  const { focus, registerGrid } = useMapFocus(root);
  const onMoving = useCallback(
    (moving: Movement) => root.current?.classList.toggle('map-panning', moving === 'pans'),
    [],
  );
  const locale = useEditor((state) => getLocale(state.session.doc));
  useCamera(({ zoom }) => {
    root.current?.classList.toggle('map-titles', zoom < TITLES_ZOOM);
    root.current?.classList.toggle('map-far', zoom < FAR_ZOOM);
    root.current?.classList.toggle('map-tiny', zoom < FAR_ZOOM / 3);
  });
  useUndoFlash();
  useConnectStart();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const unwatch = watchCanvas(element);
    const unwatchTouch = watchTouch(element, { open: onContextMenu, close: closeContextMenu });
    const unwatchDrops = watchPictureDrops(element);
    const hover = (event: PointerEvent) => onHover(event, element);
    const leave = () => setHovered(null);
    const wheel = (event: WheelEvent) => onWheel(event, canvasPoint);
    const down = (event: PointerEvent) => {
      restCamera();
      setHovered(null);
      if (element.classList.contains('map-pans')) return;
      if (event.pointerType === 'touch') onTouchDown(event);
      else onPointerDown(event);
    };
    const surface = element.querySelector<HTMLElement>('.map-surface');
    element.addEventListener('contextmenu', onContextMenu);
    element.addEventListener('wheel', wheel, { capture: true, passive: false });
    surface?.addEventListener('pointerdown', down, true);
    surface?.addEventListener('dblclick', onDoubleClick);
    surface?.addEventListener('pointermove', hover);
    surface?.addEventListener('pointerleave', leave);
    return () => {
      unwatch();
      unwatchTouch();
      unwatchDrops();
      element.removeEventListener('contextmenu', onContextMenu);
      element.removeEventListener('wheel', wheel, true);
      surface?.removeEventListener('pointerdown', down, true);
      surface?.removeEventListener('dblclick', onDoubleClick);
      surface?.removeEventListener('pointermove', hover);
      surface?.removeEventListener('pointerleave', leave);
    };
  }, []);

  const pans = tool === 'hand' || space || presenting;
  const fonts = {
    '--font-400': mapFontFamily(400, locale),
    '--font-500': mapFontFamily(500, locale),
    '--font-600': mapFontFamily(600, locale),
  };
  return (
    <div
      ref={root}
      className={`map map-tool-${tool}${pans ? ' map-pans' : ''}${secret ? ' map-private' : ''}`}
      style={fonts}
      lang={locale}
    >
      <div className="map-surface" aria-hidden="true">
        <Flow heat={heat} pans={pans} focus={focus} onMoving={onMoving} />
      </div>
      {heatOn && <WorstPains />}
      <LaneColumn />
      <LineBands />
      <PinnedLanes />
      <HeaderStrip />
      <CommentPins />
      <CompareLegend />
      <VoteMarks />
      <GridMirror register={registerGrid} />
      <Fields />
      <LinkPicker />
      <ToolHint />
      <HoveredNote />
      <ContextMenu />
    </div>
  );
}
