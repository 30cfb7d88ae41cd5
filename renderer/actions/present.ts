/** Presenting: full screen where it may be, slide by slide, one persona or all. */
import type { Selection } from '../../shared/commands/types';
import { orderedPersonaIds } from '../../shared/model/queries';
import { type Camera, cameraForWhole, getCamera, HEAD, keepOnMap, TITLES_ZOOM } from '../canvas/camera';
import { wholeMap } from '../canvas/createViewport';
import { moveCamera } from '../canvas/moveCamera';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import { closeFind } from '../state/find';
import { phaseOfSlide } from '../state/presenting';
import { ui } from '../state/ui';
import { t } from '../state/useT';

/** A phase is shown no smaller than all of its cards is read, and no larger than this; what does not fit then is reached by panning. */
const LEAST_ZOOM = TITLES_ZOOM;
const MOST_ZOOM = 1.6;
const MARGIN = 28;
/** Room at the foot for the bar: no card of a slide that fits lies under it. */
const BAR_ROOM = 72;

/** Where the map stood before presenting, who was shown and what was selected. */
let before: {
  readonly camera: Camera;
  readonly hiddenPersonas: readonly string[];
  readonly selection: Selection;
} | null = null;

export const slideCount = (): number => editor.getState().layout.phases.length + 1;

/** The slide's camera: its phase whole, above the room for the bar, as long as it is read then. */
function cameraWithin(camera: Camera, slide: number): Camera {
  const { layout } = editor.getState();
  const map = wholeMap(layout);
  const phase = phaseOfSlide(layout, slide);
  if (!phase) return cameraForWhole(map, camera);
  const fitting = Math.min(
    (camera.width - HEAD.width - 2 * MARGIN) / phase.w,
    (camera.height - HEAD.height) / map.h,
  );
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, fitting));
  const wide = phase.w * zoom + 2 * MARGIN > camera.width - HEAD.width;
  // In the middle of the room that the headers leave, or from its own beginning on.
  const x = wide ? MARGIN : (camera.width - HEAD.width - phase.w * zoom) / 2;
  // The map hangs from its headers, whatever its height; beside its first and last phases stand their neighbours, not the bare desk.
  const at = { x: HEAD.width + x - phase.x * zoom, y: HEAD.height - map.y * zoom };
  const kept = keepOnMap({ ...camera, zoom, ...at }, map);
  const fits = map.w * zoom <= camera.width - HEAD.width;
  return fits ? { ...kept, x: HEAD.width - map.x * zoom } : kept;
}

function cameraOfSlide(slide: number): Camera {
  const camera = getCamera();
  const height = Math.max(HEAD.height, camera.height - BAR_ROOM);
  return { ...cameraWithin({ ...camera, height }, slide), height: camera.height };
}

/** Brings the camera to the slide again, as after the window has changed its size. */
export function showSlide(): void {
  const slide = ui.getState().presenting;
  if (slide !== null) moveCamera(cameraOfSlide(slide));
}

export function goToSlide(slide: number): void {
  const index = Math.max(0, Math.min(slideCount() - 1, slide));
  ui.getState().set({ presenting: index });
  showSlide();
  const { layout, session } = editor.getState();
  const phase = phaseOfSlide(layout, index);
  const name = phase ? session.doc.phases[phase.id]?.name || t('present.untitled') : t('present.whole');
  ui.getState().announce(t('present.said', { name, index: index + 1, count: slideCount() }));
}

export function startPresenting(): void {
  const { selection } = editor.getState().session;
  before = { camera: getCamera(), hiddenPersonas: ui.getState().hiddenPersonas, selection };
  editor.getState().select({ table: null, ids: [] });
  // Its bar and the frames around its hits would stand on the slides.
  closeFind();
  ui.getState().set({ presenting: 0, editing: null, dialog: null, outline: false, tool: 'select' });
  goToSlide(0);
  // Where the host may not, presenting goes on in the window.
  editor.getState().host.setFullScreen(true);
}

export function stopPresenting(): void {
  if (ui.getState().presenting === null) return;
  ui.getState().set({ presenting: null, ...(before && { hiddenPersonas: before.hiddenPersonas }) });
  if (before) {
    moveCamera({ ...getCamera(), x: before.camera.x, y: before.camera.y, zoom: before.camera.zoom });
    editor.getState().select(before.selection);
  }
  before = null;
  editor.getState().host.setFullScreen(false);
  ui.getState().announce(t('present.left'));
  viewport.focus();
}

/** The one persona that is shown, 0 = the first; null where more than one or all are. */
export function shownPersona(hidden: readonly string[] = ui.getState().hiddenPersonas): number | null {
  const ids = orderedPersonaIds(editor.getState().session.doc);
  const shown = ids.filter((id) => !hidden.includes(id));
  return shown.length === 1 && ids.length > 1 ? ids.indexOf(shown[0] ?? '') : null;
}

/** Shows only this persona (0 = the first); again, or null, everyone. */
export function switchPersona(index: number | null): void {
  const { doc } = editor.getState().session;
  const ids = orderedPersonaIds(doc);
  const id = index === null ? undefined : ids[index];
  if (index !== null && id === undefined) return;
  const all = id === undefined || shownPersona() === index;
  ui.getState().set({ hiddenPersonas: all ? [] : ids.filter((other) => other !== id), activeView: null });
  ui.getState().announce(
    all ? t('present.everyone') : t('present.only', { name: doc.personas[id ?? '']?.name ?? '' }),
  );
}
