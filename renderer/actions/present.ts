/** Presenting: full screen where it may be, slide by slide, one persona or all. */
import type { Selection } from '../../shared/commands/types';
import { orderedPersonaIds } from '../../shared/model/queries';
import { type Camera, cameraForWhole, getCamera, HEAD, keepOnMap } from '../canvas/camera';
import { wholeMap } from '../canvas/createViewport';
import { moveCamera } from '../canvas/moveCamera';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import { closeFind } from '../state/find';
import { phaseOfSlide } from '../state/presenting';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { type Pages, pagesOf } from './presentPages';

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

const roomOf = ({ width, height }: Camera) => ({
  w: width - HEAD.width - 2 * MARGIN,
  h: Math.max(1, height - HEAD.height - BAR_ROOM),
});

/** The pages of a slide; null for the whole map, which is one. */
function pagesOfSlide(slide: number): Pages | null {
  const { layout } = editor.getState();
  const phase = phaseOfSlide(layout, slide);
  return phase && pagesOf(layout, phase, roomOf(getCamera()));
}

/** The camera of a page, above the room for the bar. */
function cameraWithin(camera: Camera, slide: number, page: number): Camera {
  const { layout } = editor.getState();
  const map = wholeMap(layout);
  const phase = phaseOfSlide(layout, slide);
  const pages = pagesOfSlide(slide);
  if (!phase || !pages) return cameraForWhole(map, camera);
  const { zoom } = pages;
  const wide = phase.w * zoom + 2 * MARGIN > camera.width - HEAD.width;
  // In the middle of the room that the headers leave, or from its own beginning on.
  const x = wide ? MARGIN : (camera.width - HEAD.width - phase.w * zoom) / 2;
  // A page hangs from the headers; beside the first and last phases stand their neighbours, not the bare desk.
  const top = pages.tops[page] ?? map.y;
  const at = { x: HEAD.width + x - phase.x * zoom, y: HEAD.height - top * zoom };
  const kept = keepOnMap({ ...camera, zoom, ...at }, map);
  const fits = map.w * zoom <= camera.width - HEAD.width;
  return fits ? { ...kept, x: HEAD.width - map.x * zoom } : kept;
}

function cameraOfSlide(slide: number, page: number): Camera {
  const camera = getCamera();
  const height = Math.max(HEAD.height, camera.height - BAR_ROOM);
  return { ...cameraWithin({ ...camera, height }, slide, page), height: camera.height };
}

/** Brings the camera to the slide again, as after the window has changed its size. */
export function showSlide(): void {
  const { presenting: slide, presentPage } = ui.getState();
  if (slide === null) return;
  const count = pagesOfSlide(slide)?.tops.length ?? 1;
  const index = Math.min(presentPage.index, count - 1);
  ui.getState().set({ presentPage: { index, count } });
  moveCamera(cameraOfSlide(slide, index));
}

export function goToSlide(slide: number, page = 0): void {
  const index = Math.max(0, Math.min(slideCount() - 1, slide));
  ui.getState().set({ presenting: index, presentPage: { index: page, count: page + 1 } });
  showSlide();
  const { layout, session } = editor.getState();
  const phase = phaseOfSlide(layout, index);
  const name = phase ? session.doc.phases[phase.id]?.name || t('present.untitled') : t('present.whole');
  const { index: at, count } = ui.getState().presentPage;
  const said = t('present.said', { name, index: index + 1, count: slideCount() });
  const lanes = count > 1 ? t('present.lanesSaid', { index: at + 1, count }) : '';
  ui.getState().announce([said, lanes].filter(Boolean).join('; '));
}

/** To the phase's lanes below (1) or above (−1) those that are shown; false where there are none. */
export function goToLanes(by: 1 | -1): boolean {
  const { presenting, presentPage } = ui.getState();
  const next = presentPage.index + by;
  if (presenting === null || next < 0 || next >= presentPage.count) return false;
  goToSlide(presenting, next);
  return true;
}

/** One on or back: to the next lanes of the phase, then to the next phase. */
export function goOn(by: 1 | -1): void {
  const slide = ui.getState().presenting ?? 0;
  if (goToLanes(by)) return;
  const before = by < 0 && slide > 0 ? pagesOfSlide(slide - 1) : null;
  goToSlide(slide + by, before ? before.tops.length - 1 : 0);
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
