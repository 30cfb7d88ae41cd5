/** A layer of small things that stand at places of the map but keep their size on screen. A pan moves one element, a zoom places each anew. */
import { type ReactNode, useRef } from 'react';
import { HEAD } from '../camera';
import { useCamera } from '../useCamera';

/** Goes onto each child: where its own origin stands, in map units. */
export const pinnedAt = (x: number, y: number) => ({ 'data-x': x, 'data-y': y });

export function Pinned({ className, children }: { className: string; children: ReactNode }) {
  const strip = useRef<HTMLDivElement>(null);
  useCamera(
    (camera, before) => {
      const element = strip.current;
      if (!element) return;
      element.style.transform = `translate(${camera.x - HEAD.width}px,${camera.y - HEAD.height}px)`;
      if (camera.zoom === before.zoom && camera !== before) return;
      for (const child of element.children) {
        if (!(child instanceof HTMLElement)) continue;
        const { x = 0, y = 0 } = child.dataset;
        child.style.transform = `translate(${Number(x) * camera.zoom}px,${Number(y) * camera.zoom}px)`;
      }
    },
    [children],
  );
  return (
    <div className={`map-pinned ${className}`}>
      <div className="map-pinned-strip" ref={strip}>
        {children}
      </div>
    </div>
  );
}
