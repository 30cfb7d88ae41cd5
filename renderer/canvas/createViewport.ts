/** The camera's commands: fit, zoom, reveal. */

import type { Selection } from '../../shared/commands/types';
import type { Layout, Rect } from '../../shared/layout/types';
import type { Blueprint, Id } from '../../shared/model/schema';
import { editor } from '../state/editor';
import type { Viewport } from '../state/types';
import {
  cameraFor,
  cameraForWhole,
  cameraShowing,
  getCamera,
  HEAD,
  keepOnMap,
  MAX_ZOOM,
  MIN_ZOOM,
} from './camera';
import { flash } from './flash';
import { moveCamera } from './moveCamera';
import { boxOf } from './navigation';

/** A revealed record is shown at least this large. */
const READABLE = 0.5;

/** All of the map but its headers, which stand at the canvas's edges. */
export const wholeMap = (layout: Layout): Rect => {
  const top = layout.phaseHeight + layout.stepHeight;
  return {
    x: layout.labelWidth,
    y: top,
    w: layout.width - layout.labelWidth,
    h: layout.height - top,
  };
};

/** The map and the sticky notes round it. */
export const mapWithNotes = (layout: Layout): Rect =>
  layout.notes.reduce((all, note) => union(all, note), wholeMap(layout));

const union = (a: Rect, b: Rect): Rect => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
};

/** What to select to show a record; what has no place of its own is shown where it belongs. */
export function selectionOf(doc: Blueprint, layout: Layout, id: Id): Selection | null {
  for (const table of ['cards', 'steps', 'phases', 'lanes', 'notes', 'links', 'personas'] as const)
    if (doc[table][id]) return { table, ids: [id] };
  const emotion = doc.emotions[id];
  if (emotion) {
    const lane = layout.lanes.find((box) => box.kind === 'emotions');
    return lane
      ? { table: 'cell', ids: [lane.id, emotion.stepId] }
      : { table: 'steps', ids: [emotion.stepId] };
  }
  const about = doc.measures[id] ?? doc.comments[id];
  const place = about && (about.cardId ?? about.stepId);
  return place === undefined ? null : selectionOf(doc, layout, place);
}

export function createViewport(focus: () => void): Viewport {
  const show = (rect: Rect, maxZoom: number) => moveCamera(cameraFor(rect, getCamera(), maxZoom));
  const zoomTo = (zoom: number): void => {
    const camera = getCamera();
    const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    const centre = { x: (camera.width + HEAD.width) / 2, y: (camera.height + HEAD.height) / 2 };
    const share = next / camera.zoom;
    const x = centre.x - (centre.x - camera.x) * share;
    const y = centre.y - (centre.y - camera.y) * share;
    const map = wholeMap(editor.getState().layout);
    moveCamera(keepOnMap({ ...camera, zoom: next, x, y }, map));
  };
  return {
    fit: () => moveCamera(cameraForWhole(wholeMap(editor.getState().layout), getCamera())),
    fitSelection: () => {
      const { layout, session } = editor.getState();
      const box = boxOf(layout, session.selection);
      if (box) show(box, 1.5);
    },
    zoomBy: (factor) => zoomTo(getCamera().zoom * factor),
    zoomTo,
    reveal: (id) => {
      const { layout, session, select } = editor.getState();
      const selection = selectionOf(session.doc, layout, id);
      if (!selection) return;
      select(selection);
      const box = boxOf(layout, selection);
      if (!box) return;
      const camera = getCamera();
      const wide = { x: box.x - 120, y: box.y - 60, w: box.w + 240, h: box.h + 120 };
      if (camera.zoom < READABLE) moveCamera(cameraFor(wide, camera, 0.8));
      else if (cameraShowing(box, camera, 0) !== camera)
        moveCamera(keepOnMap(cameraShowing(wide, camera), wholeMap(layout)));
      if (selection.table === 'cards') flash(selection.ids);
    },
    focus,
  };
}
