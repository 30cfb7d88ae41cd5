/** F6 walks the regions of the window: each is an element with `data-region`, in the order of the page. */

const lastFocus = new WeakMap<Element, WeakRef<HTMLElement>>();
/** Panes that stand beside the map: done with them, one goes back to it. */
const LEFT_BY_ESCAPE = '[data-region="right"], [data-region="left"], [data-region="top"]';
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/**
 * Remembers where the focus was in each region; Escape in a region that nothing else takes calls `leave`.
 * Returns the function that stops.
 */
export function watchRegions(leave: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(LEFT_BY_ESCAPE)) leave();
  };
  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const region = event.target.closest('[data-region]');
    if (region) lastFocus.set(region, new WeakRef(event.target));
  };
  document.addEventListener('focusin', remember);
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('keydown', onKeyDown);
  };
}

/** Moves the focus to the next (1) or previous (−1) region, to where it last was there. */
export function focusRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null || region.getClientRects().length > 0,
  );
  if (regions.length === 0) return;
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((current + direction + (current < 0 && direction < 0 ? 1 : 0)) % regions.length);
  if (!next) return;
  const last = lastFocus.get(next)?.deref();
  const target = last && next.contains(last) ? last : next.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? next).focus();
}
