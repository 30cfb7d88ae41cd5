/** Moving the camera from outside React: React Flow's own functions, filled in while the canvas is mounted. */
import { type Camera, getCamera } from './camera';

type Move = (camera: Camera, duration: number) => void;
let move: Move | null = null;

export const setMover = (next: Move | null): void => {
  move = next;
};

const calm = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Puts the camera somewhere, in `duration` ms; at once where motion is not wanted. */
export const moveCamera = (camera: Camera, duration = 0): void => move?.(camera, calm() ? 0 : duration);

/** By px on screen. */
export function panBy(dx: number, dy: number): void {
  const camera = getCamera();
  moveCamera({ ...camera, x: camera.x + dx, y: camera.y + dy });
}
