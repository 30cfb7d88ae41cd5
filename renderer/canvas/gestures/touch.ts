/**
 * Fingers on the map. One finger taps, and pans; it takes hold of what is selected, of handles and of points at once, of anything else
 * after a short hold. A long press opens the context menu. Two fingers zoom and pan, whatever lies under them. A pen is a mouse.
 */
import type { Point } from '../../../shared/layout/types';
import { panBy, zoomAt } from '../moveCamera';
import { notePush, startGlide, stopGlide } from './glide';
import { cancelGesture, canvasPoint, isTracking } from './track';

/** What a press of one finger means where it went down. */
export interface TouchActs {
  readonly tap?: (event: PointerEvent) => void;
  readonly doubleTap?: (event: PointerEvent) => void;
  /** The finger has rested long enough to take hold. */
  readonly lift?: (down: PointerEvent) => void;
  /** Begins a drag that follows the finger by itself, see track. Absent = nothing can be taken hold of. */
  readonly drag?: (down: PointerEvent) => void;
  /** Takes hold as soon as the finger moves; else only after the hold, and until then it pans. */
  readonly grabs?: boolean;
}

/** A finger may move so far, in px, and still be at rest. */
const SLOP = 10;
const HOLD_MS = 280;
const MENU_MS = 600;
const DOUBLE_MS = 350;
const DOUBLE_REACH = 32;
/** A hand that rests on the screen while a pen writes is no touch. */
const PALM_MS = 500;

interface Press {
  readonly down: PointerEvent;
  acts: TouchActs;
  /** `menu`: the long press has opened it; the finger may still pull what it holds away. */
  state: 'rests' | 'held' | 'menu' | 'pans' | 'drags';
}

const fingers = new Map<number, Point>();
let press: Press | null = null;
let timers: readonly ReturnType<typeof setTimeout>[] = [];
let lastTap = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };
let penAt = Number.NEGATIVE_INFINITY;

/** The menu that a long press opens. */
interface TouchMenu {
  readonly open: (down: PointerEvent) => void;
  readonly close: () => void;
}
let menu: TouchMenu | null = null;

/** Says what the finger that has just gone down may do; called by whoever lies under it. */
export function offerTouch(event: PointerEvent, acts: TouchActs): void {
  if (press?.down.pointerId === event.pointerId) press.acts = acts;
}

const far = (event: PointerEvent, from: PointerEvent): boolean =>
  Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > SLOP;

function clearTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

function begin(down: PointerEvent): void {
  const now: Press = { down, acts: {}, state: 'rests' };
  press = now;
  // The finger rests from when it came down, however late a busy window hears of it.
  const late = performance.now() - down.timeStamp;
  timers = [
    setTimeout(() => {
      now.state = 'held';
      now.acts.lift?.(down);
    }, HOLD_MS - late),
    setTimeout(() => {
      if (isTracking()) return;
      now.state = 'menu';
      menu?.open(down);
    }, MENU_MS - late),
  ];
}

/** The finger has left its place: it drags what it holds, or pans. */
function leavePlace(now: Press): void {
  clearTimers();
  const holds = now.state === 'held' || now.state === 'menu' || now.acts.grabs === true;
  if (now.state === 'menu') menu?.close();
  // A handle that began a drag by itself has the finger already.
  if (isTracking()) now.state = 'drags';
  else if (holds && now.acts.drag) {
    now.state = 'drags';
    now.acts.drag(now.down);
  } else now.state = 'pans';
}

function tap({ down, acts }: Press, event: PointerEvent): void {
  const again =
    event.timeStamp - lastTap.at < DOUBLE_MS &&
    Math.hypot(down.clientX - lastTap.x, down.clientY - lastTap.y) < DOUBLE_REACH;
  lastTap = again
    ? { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }
    : { at: event.timeStamp, x: down.clientX, y: down.clientY };
  if (again && acts.doubleTap) acts.doubleTap(event);
  else acts.tap?.(event);
}

/** Middle of the first two fingers and the distance between them. */
function spread(): { readonly middle: Point; readonly apart: number } | null {
  const [a, b] = [...fingers.values()];
  if (!a || !b) return null;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}

function pinch(event: PointerEvent): void {
  const before = spread();
  fingers.set(event.pointerId, canvasPoint(event));
  const now = spread();
  if (!before || !now) return;
  panBy(now.middle.x - before.middle.x, now.middle.y - before.middle.y);
  if (before.apart > 0) zoomAt(now.middle, now.apart / before.apart);
}

/** Fields and buttons keep what the system does with a finger. */
const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, input, textarea:not([data-waiting]), select, a, [role=menu]') !== null;

/** Follows the fingers on the canvas; returns the function that stops. */
export function watchTouch(canvas: HTMLElement, contextMenu: TouchMenu): () => void {
  menu = contextMenu;
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'pen') penAt = event.timeStamp;
    if (event.pointerType !== 'touch') return;
    const palm = event.timeStamp - penAt < PALM_MS;
    if (!palm && fingers.size === 0 && isOwn(event.target)) return;
    stopGlide();
    if (palm || fingers.size > 0) event.stopPropagation();
    if (palm) return;
    fingers.set(event.pointerId, canvasPoint(event));
    if (fingers.size === 1) begin(event);
    else if (fingers.size === 2) {
      // The second finger takes back what the first one had begun.
      clearTimers();
      cancelGesture();
      if (press?.state === 'menu') menu?.close();
      press = null;
    }
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'pen') penAt = event.timeStamp;
    const before = fingers.get(event.pointerId);
    if (!before) return;
    if (fingers.size > 1) {
      pinch(event);
      return;
    }
    if (press && /^(rests|held|menu)$/.test(press.state)) {
      if (!far(event, press.down)) return;
      leavePlace(press);
    }
    const now = canvasPoint(event);
    fingers.set(event.pointerId, now);
    // After a pinch the finger that stays goes on panning.
    if (!press || press.state === 'pans') {
      panBy(now.x - before.x, now.y - before.y);
      notePush(now, event.timeStamp);
    }
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    clearTimers();
    const now = press;
    if (fingers.size === 0) press = null;
    if (!now) return;
    if (event.type === 'pointerup' && (now.state === 'rests' || now.state === 'held') && !isTracking()) {
      if (event.timeStamp - now.down.timeStamp < MENU_MS) tap(now, event);
      else menu?.open(now.down);
    }
    if (event.type === 'pointerup' && now.state === 'pans') startGlide(event.timeStamp);
  };
  /** Without the emulated mouse: no second click, no menu and no zoom of the browser's own. */
  const onTouch = (event: TouchEvent) => {
    if (isOwn(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  canvas.addEventListener('pointerdown', onDown, true);
  canvas.addEventListener('touchstart', onTouch, { capture: true, passive: false });
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  return () => {
    clearTimers();
    stopGlide();
    fingers.clear();
    press = null;
    canvas.removeEventListener('pointerdown', onDown, true);
    canvas.removeEventListener('touchstart', onTouch, true);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
  };
}
