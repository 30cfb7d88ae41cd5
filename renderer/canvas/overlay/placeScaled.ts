/** Places the children of a strip along one axis at a zoom: each carries its place on the map as `data-at` and `data-size`. */

/** Written straight into the elements: a custom property on the strip would make the browser look at everything inside them, too. */
export function placeScaled(strip: HTMLElement, axis: 'x' | 'y', zoom: number): void {
  const [from, size] = axis === 'x' ? (['left', 'width'] as const) : (['top', 'height'] as const);
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement) || child.dataset.at === undefined) continue;
    child.style[from] = `${Number(child.dataset.at) * zoom}px`;
    if (child.dataset.size !== undefined) child.style[size] = `${Number(child.dataset.size) * zoom}px`;
  }
}
