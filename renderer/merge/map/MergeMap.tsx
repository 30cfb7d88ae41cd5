/** The map of a merge: painted, with badges on what changed and both answers on cards that are asked about. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { themes } from '../../../shared/scene/themes';
import { registerViewport } from '../../canvas/viewport';
import { useMerging } from '../../state/merging';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { MarkLayers, placeLayers } from './MarkLayers';
import { headOf, type MapCamera, type Size } from './mapCamera';
import { mapScenes } from './mapScenes';
import { mapCutters, paintMap } from './paintMap';
import { type PlacedMark, placeMarks } from './placeMarks';
import { useMapCamera } from './useMapCamera';
import { usePictures } from './usePictures';
import { useShownMap } from './useShownMap';
import './mergeMap.css';

/** The zoom of the canvas comes back with it. */
function useOwnZoom(): void {
  useEffect(() => {
    const { zoom } = ui.getState();
    return () => ui.getState().set({ zoom });
  }, []);
}

export function MergeMap() {
  const t = useT();
  const theme = useUi((state) => state.themeName);
  const locale = useUi((state) => state.locale);
  const marks = useMerging((state) => state.marks);
  const current = useMerging((state) => state.current);
  const map = useShownMap();
  const { doc, layout } = map;
  const scenes = useMemo(
    () => mapScenes({ doc, layout }, theme, locale, marks),
    [doc, layout, theme, locale, marks],
  );
  const cutters = useMemo(() => mapCutters(scenes), [scenes]);
  const placed = useMemo(() => placeMarks(doc, layout, marks), [doc, layout, marks]);
  const images = usePictures(doc, scenes);
  useOwnZoom();

  const root = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useCallback(
    (camera: MapCamera, size: Size) => {
      const element = canvas.current;
      const ctx = element?.getContext('2d', { alpha: false });
      if (!element || !ctx || !root.current) return;
      const sharp = Math.max(1, window.devicePixelRatio);
      const [w, h] = [Math.round(size.w * sharp), Math.round(size.h * sharp)];
      if (element.width !== w) element.width = w;
      if (element.height !== h) element.height = h;
      const { desk, panel, edge } = themes[theme];
      paintMap(ctx, { layout, cutters, images, camera, size, sharp, colors: { desk, panel, edge } });
      placeLayers(root.current, camera, headOf(layout));
      if (ui.getState().zoom !== camera.zoom) ui.getState().set({ zoom: camera.zoom });
    },
    [layout, cutters, images, theme],
  );
  const camera = useMapCamera(root, layout, draw);

  const [active, setActive] = useState<string | null>(null);
  const show = useCallback(
    (mark: PlacedMark) => {
      setActive(mark.key);
      const { x, y, zoom } = camera.now();
      const head = headOf(layout);
      // What stands in the header or beside the map is moved to in its own direction only.
      if (mark.place === 'head') camera.reveal({ ...mark.box, y: y + head.h + 40 / zoom, h: 0 });
      else if (mark.place === 'labels') camera.reveal({ ...mark.box, x: x + head.w + 40 / zoom, w: 0 });
      else camera.reveal(mark.box);
    },
    [camera, layout],
  );

  useEffect(
    () =>
      registerViewport({
        fit: camera.fit,
        fitSelection: camera.fit,
        zoomBy: camera.zoomBy,
        zoomTo: camera.zoomTo,
        reveal: (id) => {
          const mark = placed.find((each) => each.id === id);
          if (mark) show(mark);
        },
        focus: () => root.current?.querySelector<HTMLElement>('[data-mark][tabindex="0"]')?.focus(),
      }),
    [camera, placed, show],
  );

  // The question in hand is brought into sight when it is taken in hand; while it is answered the map stays where it is.
  const questioned = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (questioned.current === current) return;
    questioned.current = current;
    const mark = placed.find((each) => each.mark.conflicts.includes(current ?? ''));
    // Without a question the first change is shown.
    const first = mark ?? placed.find(({ place }) => place === 'body');
    if (first) show(first);
  }, [current, placed, show]);

  return (
    <section ref={root} className="merge-map" data-region="canvas" aria-label={t('merging.map')}>
      <canvas ref={canvas} />
      <MarkLayers map={map} placed={placed} active={active} onShow={show} />
    </section>
  );
}
