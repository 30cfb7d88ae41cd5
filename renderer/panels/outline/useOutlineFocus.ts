/** Keeps the keyboard in the outline on what is selected, and lets the rest of the window reach the outline as it reaches the canvas. */
import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react';
import { selectionOf } from '../../canvas/createViewport';
import { hasMapFocus, setMapFocus } from '../../canvas/mapFocus';
import { registerViewport } from '../../canvas/viewport';
import { editor, useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import type { Seen } from './geometry';

export function useOutlineFocus(scroller: RefObject<HTMLElement | null>, seen: Seen): void {
  const selection = useEditor((state) => state.session.selection);
  const layout = useEditor((state) => state.layout);
  const editing = useUi((state) => state.editing);

  const toActive = useCallback(() => {
    const target = scroller.current?.querySelector<HTMLElement>('[data-active]') ?? scroller.current;
    if (target !== document.activeElement) target?.focus({ preventScroll: true });
  }, [scroller]);

  useLayoutEffect(
    () =>
      registerViewport({
        fit: () => {},
        fitSelection: () => {},
        zoomBy: () => {},
        zoomTo: () => {},
        reveal: (id) => {
          const { session, layout: current, select } = editor.getState();
          const found = selectionOf(session.doc, current, id);
          if (found) select(found);
        },
        focus: () => {
          setMapFocus(true);
          toActive();
        },
      }),
    [toActive],
  );

  useEffect(() => {
    const note = (event: FocusEvent) =>
      setMapFocus(event.target instanceof Node && scroller.current?.contains(event.target) === true);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [scroller]);

  // What is selected may have moved, come into sight or gone: the keyboard follows it.
  useLayoutEffect(() => {
    if (hasMapFocus() && !editing) toActive();
  }, [selection, layout, editing, seen, toActive]);
}
