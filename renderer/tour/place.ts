/** Where the tour's slip stands: beside what it points at, on the side with the most room, never outside the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export type Side = 'right' | 'left' | 'below' | 'above' | 'nowhere';

const GAP = 14;
const MARGIN = 12;
/** Height of the bar at the top of the window, px. */
const BAR = 60;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Top left of a slip of a size beside the box. */
export function placeBeside(
  box: Box | null,
  slip: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly side: Side; readonly left: number; readonly top: number } {
  const mostLeft = Math.max(MARGIN, window.width - slip.width - MARGIN);
  const mostTop = Math.max(MARGIN, window.height - slip.height - MARGIN);
  if (!box) return { side: 'nowhere', left: mostLeft, top: mostTop };
  const room: Readonly<Record<Exclude<Side, 'nowhere'>, number>> = {
    right: window.width - box.left - box.width - slip.width,
    left: box.left - slip.width,
    below: window.height - box.top - box.height - slip.height,
    above: box.top - slip.height,
  };
  // Beside what is wide the slip would stand far from its middle, beside a bar over its neighbours.
  const isBar = box.width > window.width / 2 || box.top + box.height < BAR;
  const sides: readonly Exclude<Side, 'nowhere'>[] = isBar
    ? ['below', 'above', 'right', 'left']
    : ['right', 'left', 'below', 'above'];
  const side =
    sides.find((name) => room[name] >= GAP + MARGIN) ??
    sides.reduce((best, name) => (room[name] > room[best] ? name : best));
  const across = side === 'right' || side === 'left';
  const left = across
    ? side === 'right'
      ? box.left + box.width + GAP
      : box.left - slip.width - GAP
    : box.left + box.width / 2 - slip.width / 2;
  const top = across
    ? box.top + box.height / 2 - slip.height / 2
    : side === 'below'
      ? box.top + box.height + GAP
      : box.top - slip.height - GAP;
  return { side, left: clamp(left, MARGIN, mostLeft), top: clamp(top, MARGIN, mostTop) };
}
