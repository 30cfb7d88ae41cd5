/** Keeps the keyboard on the map: fields come and go with the selection, and whoever had the focus must not lose it to the page. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useEditor } from '../state/editor';
import { useUi } from '../state/ui';
import { hasMapFocus, setMapFocus } from './mapFocus';

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
    if (!hasMapFocus() || editing) return;
    const active = document.activeElement;
    const lost = active === document.body || active === null;
    if (lost || active === grid.current) focus();
  }, [selection, editing, focus]);

  return { focus, registerGrid };
}
