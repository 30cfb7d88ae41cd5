/** The edge between a pane and the map: dragged, or moved with the arrow keys; a double click or Enter gives the first width back. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { clampPane, PANE_WIDTHS, type PaneSide, setPaneWidth } from './state/panes';
import { useUi } from './state/ui';
import { useT } from './state/useT';

const STEP = 16;
const LONG_STEP = 64;

/** Where a drag began, and the width the pane has got by it. */
interface Drag {
  readonly x: number;
  readonly from: number;
  width: number;
}

export function PaneResizer({ side }: { readonly side: PaneSide }) {
  const t = useT();
  const { key, least, most, first } = PANE_WIDTHS[side];
  const width = clampPane(
    side,
    useUi((state) => state[key]),
  );
  const drag = useRef<Drag | null>(null);
  const outwards = side === 'left' ? 1 : -1;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from: width, width };
  };
  // Meanwhile only the pane follows, over or away from the map: the map gets its new size once, when the edge is let go. Its width is
  // written into the pane itself: a custom property of the frame would make the browser look at everything in the window.
  const show = (element: HTMLElement, now: number | null) => {
    const pane = side === 'left' ? element.previousElementSibling : element.nextElementSibling;
    if (pane instanceof HTMLElement) pane.style.width = now === null ? '' : `${now}px`;
    element.style.transform = now === null ? '' : `translateX(${(now - width) * outwards}px)`;
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { current } = drag;
    if (!current) return;
    const next = clampPane(side, current.from + (event.clientX - current.x) * outwards);
    if (next === current.width) return;
    current.width = next;
    show(event.currentTarget, next);
  };
  const end = (keep: boolean) => (event: PointerEvent<HTMLDivElement>) => {
    const { current } = drag;
    drag.current = null;
    if (!current) return;
    show(event.currentTarget, null);
    if (keep && current.width !== current.from) setPaneWidth(side, current.width);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.shiftKey ? LONG_STEP : STEP;
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: width + by * outwards,
      ArrowLeft: width - by * outwards,
      Home: least,
      End: most,
      Enter: first,
    };
    const next = widths[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setPaneWidth(side, next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className={`pane-resizer ${side}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(`window.${side}.width`)}
      title={t('window.paneWidthHint')}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={t('window.paneWidth', { width })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end(true)}
      onPointerCancel={end(false)}
      onDoubleClick={() => setPaneWidth(side, first)}
      onKeyDown={onKeyDown}
    />
  );
}
