/** Keeps the keyboard on the map: fields come and go with the selection, and whoever had the focus must not lose it to the page. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useEditor } from '../state/editor';
import { ui, useUi } from '../state/ui';
import { hasMapFocus, setMapFocus } from './mapFocus';
import { handleMapKey, isWalkKey } from './mapKeys';

/** What takes the focus itself when pressed. */
const TAKES_FOCUS = 'a, button, input, select, textarea, [tabindex], [contenteditable]';

export function useMapFocus(root: RefObject<HTMLElement | null>) {
  const grid = useRef<HTMLElement | null>(null);
  const selection = useEditor((state) => state.session.selection);
  const editing = useUi((state) => state.editing);

  const focus = useCallback(() => {
    setMapFocus(true);
    const field = root.current?.querySelector<HTMLElement>('[data-waiting]');
    const target = field ?? grid.current;
    if (target !== document.activeElement) target?.focus({ preventScroll: true });
    // A field that is gone leaves its caret somewhere in the page, and the browser looks for it in every frame: a third of a pan's cost.
    if (target === grid.current) getSelection()?.removeAllRanges();
  }, [root]);
  const registerGrid = useCallback((element: HTMLElement | null) => {
    grid.current = element;
  }, []);

  useEffect(() => {
    const note = (event: FocusEvent) =>
      setMapFocus(event.target instanceof Node && root.current?.contains(event.target) === true);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [root]);

  useEffect(() => {
    const element = root.current;
    // Cards and heads take no focus: a press on them would leave the keyboard on the bare page, where arrows mean nothing.
    const keep = (event: MouseEvent) => {
      if (event.target instanceof Element && !event.target.closest(TAKES_FOCUS)) event.preventDefault();
    };
    // A window that was just opened has the keyboard nowhere; the first arrow goes to the map.
    const enter = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.target !== document.body || !isWalkKey(event)) return;
      if (ui.getState().dialog !== null) return;
      focus();
      if (handleMapKey(event)) event.preventDefault();
    };
    element?.addEventListener('mousedown', keep);
    document.addEventListener('keydown', enter);
    return () => {
      element?.removeEventListener('mousedown', keep);
      document.removeEventListener('keydown', enter);
    };
  }, [root, focus]);

  useEffect(() => {
    if (!hasMapFocus() || editing) return;
    const active = document.activeElement;
    const lost = active === document.body || active === null;
    if (lost || active === grid.current) focus();
  }, [selection, editing, focus]);

  return { focus, registerGrid };
}
