/**
 * The editor as panels show it: a moment behind the map, so that the frame in which something is done on the map is not also the one in
 * which every panel is drawn anew. Where the hands are in a panel, it follows at once.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { editor } from './editor';
import { whenAtRest } from './rest';
import type { EditorState } from './types';

/** Panels follow when nothing has changed for this long; while changes go on, at the latest after this. */
const PAUSE_MS = 70;
const LATEST_MS = 280;

const settled = createStore<EditorState>()(() => editor.getState());

/** Like `useEditor`, for everything that is not the map itself. */
export const useSettled = <T>(choose: (state: EditorState) => T): T => useStore(settled, choose);

let handsOnMap = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let since: number | null = null;
let stopWaiting = () => {};

/** Panels show what is. */
export function settle(): void {
  clearTimeout(timer);
  stopWaiting();
  since = null;
  settled.setState(editor.getState(), true);
}

/** Told by the map whether the keyboard is on it. */
export function setHandsOnMap(on: boolean): void {
  handsOnMap = on;
  if (!on && since !== null) settle();
}

editor.subscribe((state, before) => {
  const opened = state.session.doc.meta.id !== before.session.doc.meta.id;
  if (!handsOnMap || opened) {
    settle();
    return;
  }
  const now = performance.now();
  since ??= now;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      stopWaiting();
      stopWaiting = whenAtRest(settle);
    },
    Math.max(0, Math.min(PAUSE_MS, since + LATEST_MS - now)),
  );
});

/** A pointer that comes to a panel meets it as things are: what is pressed there must not be exchanged under the press. */
function onPointer({ target }: Event): void {
  if (since !== null && target instanceof Element && !target.closest('.map')) settle();
}
if (typeof document !== 'undefined')
  for (const type of ['pointerover', 'pointermove'])
    document.addEventListener(type, onPointer, { capture: true, passive: true });
