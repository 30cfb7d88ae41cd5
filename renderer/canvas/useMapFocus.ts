/** Keeps the keyboard on the map: fields come and go with the selection, and whoever had the focus must not lose it to the page. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useEditor } from '../state/editor';
import { useUi } from '../state/ui';

export function useMapFocus(root: RefObject<HTMLElement | null>) {
  const grid = useRef<HTMLElement | null>(null);
  const inside = useRef(false);
  const selection = useEditor((state) => state.session.selection);
  const editing = useUi((state) => state.editing);

  const focus = useCallback(() => {
    inside.current = true;
    const field = root.current?.querySelector<HTMLElement>('[data-waiting]');
    (field ?? grid.current)?.focus({ preventScroll: true });
  }, [root]);
  const registerGrid = useCallback((element: HTMLElement | null) => {
    grid.current = element;
  }, []);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && root.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [root]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is selected or written
  useEffect(() => {
    if (!inside.current || editing) return;
    const active = document.activeElement;
    const lost = active === document.body || active === null;
    if (lost || active === grid.current) focus();
  }, [selection, editing, focus]);

  return { focus, registerGrid };
}
