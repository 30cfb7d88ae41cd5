/** What lies behind the cards: sheets with their shadow, zones, heat wash, borders of phases and steps. */
import { memo, useMemo } from 'react';
import type { Layout } from '../../../shared/layout/types';
import type { Locale } from '../../../shared/model/schema';
import { createBrush } from '../../../shared/scene/brush';
import { drawCurveGrounds } from '../../../shared/scene/curves';
import { drawGrounds, drawHeatWash, sheetsOf } from '../../../shared/scene/ground';
import type { SceneOptions, ThemeName } from '../../../shared/scene/types';
import { SceneItems } from './SceneItems';

interface GroundProps {
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly heat: SceneOptions['heat'];
}

/** Vertical hairlines: one path for steps, a stronger one for phases. */
function columnPaths(layout: Layout): { readonly steps: string; readonly phases: string } {
  const phaseStarts = new Set(layout.phases.map((phase) => phase.x));
  const sheets = sheetsOf(layout);
  const down = (x: number) => sheets.map((sheet) => `M${x} ${sheet.y}V${sheet.y + sheet.h}`).join('');
  return {
    steps: layout.steps
      .filter((step) => !phaseStarts.has(step.x))
      .map((step) => down(step.x))
      .join(''),
    phases: layout.phases
      .slice(1)
      .map((phase) => down(phase.x))
      .join(''),
  };
}

export const Ground = memo(
  function Ground({ layout, theme, locale, heat }: GroundProps) {
    const items = useMemo(() => {
      const brush = createBrush(theme, locale, locale);
      drawGrounds(brush, layout);
      if (heat) drawHeatWash(brush, layout, heat);
      drawCurveGrounds(brush, layout);
      // Headers and the faces of the axis stand in strips of their own, which are not drawn here.
      return brush.items.filter(
        (item) =>
          !(item.type === 'path' && item.ref !== undefined) && !(item.type === 'rect' && item.y === 0),
      );
    }, [layout, theme, locale, heat]);
    const columns = useMemo(() => columnPaths(layout), [layout]);
    return (
      <>
        {sheetsOf(layout).map((sheet) => (
          <div
            key={sheet.y}
            className="map-sheet"
            style={{ transform: `translate(${sheet.x}px,${sheet.y}px)`, width: sheet.w, height: sheet.h }}
          />
        ))}
        <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
          <SceneItems items={items} />
          <path className="map-column-step" d={columns.steps} />
          <path className="map-column-phase" d={columns.phases} />
        </svg>
      </>
    );
  },
  (a, b) =>
    sameGround(a.layout, b.layout) && a.theme === b.theme && a.locale === b.locale && a.heat === b.heat,
);

/** A card's edit leaves phases, steps, lanes and lines as they were: nothing behind it is drawn anew. */
const sameGround = (a: Layout, b: Layout): boolean =>
  a === b ||
  (a.width === b.width &&
    a.height === b.height &&
    same(a.phases, b.phases, (x, y) => x.x === y.x && x.w === y.w) &&
    same(a.steps, b.steps, (x, y) => x.id === y.id && x.x === y.x && x.w === y.w) &&
    same(
      a.lanes,
      b.lanes,
      (x, y) =>
        x.y === y.y && x.h === y.h && x.zone === y.zone && x.kind === y.kind && x.collapsed === y.collapsed,
    ) &&
    same(a.lines, b.lines, (x, y) => x.kind === y.kind && x.y === y.y && x.upperZone === y.upperZone));

const same = <T,>(a: readonly T[], b: readonly T[], equal: (x: T, y: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((x, i) => x === b[i] || equal(x, b[i] as T)));
