/** Follows the camera from a component without rendering: the callback writes styles. */
import { useLayoutEffect, useRef } from 'react';
import { type Camera, onCamera } from './camera';

export function useCamera(
  follow: (camera: Camera, before: Camera) => void,
  deps: readonly unknown[] = [],
): void {
  const latest = useRef(follow);
  latest.current = follow;
  useLayoutEffect(() => onCamera((camera, before) => latest.current(camera, before)), deps);
}
