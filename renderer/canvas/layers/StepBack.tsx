/** What a presented phase leaves in the background: shade on the ground beyond it, and the curves as plain hairlines. */
import { memo, type ReactNode } from 'react';
import type { Layout, PhaseBox } from '../../../shared/layout/types';
import { sheetsOf } from '../../../shared/scene/ground';

interface LitProps {
  readonly layout: Layout;
  readonly lit: PhaseBox | null;
}

export const Shade = memo(function Shade({ layout, lit }: LitProps) {
  if (!lit) return null;
  return sheetsOf(layout).flatMap((sheet) => {
    const sides = [
      { x: sheet.x, w: lit.x - sheet.x },
      { x: lit.x + lit.w, w: sheet.x + sheet.w - lit.x - lit.w },
    ];
    return sides.map(
      ({ x, w }) =>
        w > 0 && (
          <div
            key={`${x} ${sheet.y}`}
            className="map-shade"
            style={{ transform: `translate(${x}px,${sheet.y}px)`, width: w, height: sheet.h }}
          />
        ),
    );
  });
});

/** Shows its layer within the lit phase only, and the curves beyond it as hairlines. */
export function LitOnly({ layout, lit, children }: LitProps & { readonly children: ReactNode }) {
  const { width, height } = layout;
  return (
    <>
      {lit && (
        <svg className="map-layer" width={width} height={height} aria-hidden="true">
          {layout.curves.map((curve) => (
            <path key={`${curve.laneId} ${curve.personaId}`} className="map-curve-back" d={curve.path} />
          ))}
        </svg>
      )}
      <div
        className="map-lit"
        style={
          lit ? { width, height, clipPath: `inset(0 ${width - lit.x - lit.w}px 0 ${lit.x}px)` } : undefined
        }
      >
        {children}
      </div>
    </>
  );
}
