/** The canvas's camera as others reach it: a registry that the canvas fills in while it is mounted. */
import type { Viewport } from '../state/types';

const absent: Viewport = {
  fit: () => {},
  fitSelection: () => {},
  zoomBy: () => {},
  zoomTo: () => {},
  reveal: () => {},
  focus: () => {},
};

let current: Viewport = absent;

/** The mounted canvas's camera; one that does nothing while no canvas is there. */
export const viewport: Viewport = {
  fit: () => current.fit(),
  fitSelection: () => current.fitSelection(),
  zoomBy: (factor) => current.zoomBy(factor),
  zoomTo: (zoom) => current.zoomTo(zoom),
  reveal: (id) => current.reveal(id),
  focus: () => current.focus(),
};

/** Returns the function that takes the camera away again. */
export function registerViewport(camera: Viewport): () => void {
  current = camera;
  return () => {
    if (current === camera) current = absent;
  };
}
