/** Connects React Flow's viewport with the camera: tells it every move, and lets others move it. Renders nothing. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { editor, onStep } from '../state/editor';
import { ui } from '../state/ui';
import { type Camera, cameraFor, getCamera, HEAD, onCamera, setCamera } from './camera';
import { createViewport, mapWithNotes } from './createViewport';
import { driveCamera, isMoving, type Movement, moveCamera, restCamera } from './moveCamera';
import { updateView } from './view';
import { registerViewport } from './viewport';

/** A map opens as large as its height fits, between these, with its first step at the left. */
const OPENS = { least: 0.6, most: 1 } as const;

/** The bar says the zoom this often while it changes: not in every frame of a pinch. */
const TELL_ZOOM_MS = 120;

function firstCamera(camera: Camera): Camera {
  const { layout } = editor.getState();
  const header = layout.phaseHeight + layout.stepHeight;
  const body = { x: layout.labelWidth, y: header, w: 1, h: layout.height - header };
  const { zoom } = cameraFor(body, camera, OPENS.most, 12);
  const large = Math.max(OPENS.least, Math.min(OPENS.most, zoom));
  return {
    ...camera,
    zoom: large,
    x: HEAD.width - layout.labelWidth * large,
    y: HEAD.height - header * large,
  };
}

interface CameraBridgeProps {
  readonly focus: () => void;
  readonly onMoving: (moving: Movement) => void;
}

export function CameraBridge({ focus, onMoving }: CameraBridgeProps) {
  const store = useStoreApi();
  const flow = useReactFlow();
  useLayoutEffect(() => {
    let opened = false;
    let zoomTold: ReturnType<typeof setTimeout> | undefined;
    const tellZoom = () => {
      zoomTold = undefined;
      ui.getState().set({ zoom: getCamera().zoom });
    };
    const follow = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      setCamera(isMoving() ? { ...getCamera(), width, height } : { x, y, zoom, width, height });
    };
    const open = () => {
      if (getCamera().width === 0) return;
      opened = true;
      moveCamera(firstCamera(getCamera()));
      restCamera();
    };
    const element = store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
    if (!element) return;
    const stops = [
      driveCamera({
        element,
        sync: ({ x, y, zoom }) => void flow.setViewport({ x, y, zoom }),
        onMoving: (moving) => {
          onMoving(moving);
          if (moving === 'rests') updateView(editor.getState().layout);
        },
        map: () => mapWithNotes(editor.getState().layout),
      }),
      registerViewport(createViewport(focus)),
      store.subscribe(follow),
      onCamera((camera, before) => {
        if (!opened && camera.width > 0) {
          open();
          return;
        }
        updateView(editor.getState().layout, camera);
        if (camera.zoom !== before.zoom) zoomTold ??= setTimeout(tellZoom, TELL_ZOOM_MS);
      }),
      // Another document is shown from its beginning.
      onStep((step) => {
        if (step === 'load') open();
      }),
      editor.subscribe((state, before) => {
        if (state.layout !== before.layout) updateView(state.layout, getCamera());
      }),
    ];
    follow();
    return () => {
      clearTimeout(zoomTold);
      for (const stop of stops) stop();
    };
  }, [store, flow, focus, onMoving]);
  return null;
}
