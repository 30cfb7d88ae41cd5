/** Grounds: one step darker and cooler with each line crossed downward, the insight sheet on its own, and the heat wash of columns. */
import type { LaneBox, Layout, Rect } from '../layout/types';
import type { Zone } from '../model/laneKinds';
import type { Brush } from './brush';
import type { SceneOptions } from './types';
import { zoneTokens } from './zones';

/** Lanes that stand on one sheet of paper: the blueprint, or the insights. */
export interface Sheet extends Rect {
  readonly insight: boolean;
}

/** Sheets from top to bottom: neighbouring lanes of the blueprint make one, neighbouring insight lanes another. */
export function sheetsOf(layout: Layout): readonly Sheet[] {
  const sheets: Sheet[] = [];
  for (const lane of layout.lanes) {
    const insight = lane.zone === 'sheet';
    const last = sheets.at(-1);
    if (last?.insight === insight) sheets[sheets.length - 1] = { ...last, h: lane.y + lane.h - last.y };
    else sheets.push({ x: 0, y: lane.y, w: layout.width, h: lane.h, insight });
  }
  return sheets;
}

export function drawGrounds(brush: Brush, layout: Layout): void {
  const { theme } = brush;
  const fill = (zone: Zone, y: number, h: number) =>
    brush.rect({ x: 0, y, w: layout.width, h }, { fill: theme[zoneTokens(zone).ground] });
  const header = layout.phaseHeight + layout.stepHeight;
  const firstLane = layout.lanes[0];
  brush.rect({ x: 0, y: 0, w: layout.width, h: header }, { fill: theme.panel });
  // Rooms that layout leaves between lanes of one zone belong to the upper one.
  layout.lanes.forEach((lane, i) => {
    const next = layout.lanes[i + 1];
    const bottom = next && next.zone === lane.zone ? next.y : lane.y + lane.h;
    const top = lane === firstLane ? header : lane.y;
    fill(lane.zone, top, bottom - top);
  });
  for (const band of layout.lines) {
    fill(band.upperZone, band.y, band.h / 2);
    fill(band.lowerZone, band.y + band.h / 2, band.h / 2);
  }
}

/** Opacity of a column's wash at heat 1, on the blueprint and on the insight sheet. */
const WASH = 0.5;
const WASH_INSIGHT = 0.26;

/** Cards are drawn opaque over it, so that a card's own heat and its column's never add up. */
export function drawHeatWash(brush: Brush, layout: Layout, heat: NonNullable<SceneOptions['heat']>): void {
  for (const sheet of sheetsOf(layout)) {
    for (const step of layout.steps) {
      const share = Math.min(1, Math.max(0, heat.steps.get(step.id) ?? 0));
      const opacity = (sheet.insight ? WASH_INSIGHT : WASH) * share ** 1.3;
      if (opacity < 0.005) continue;
      brush.rect(
        { x: step.x, y: sheet.y, w: step.w, h: sheet.h },
        { fill: brush.theme.painMark, opacity, ref: step.id },
      );
    }
  }
}

/** Borders between phases through every sheet, and the border of the label column. */
export function drawColumns(brush: Brush, layout: Layout): void {
  const { theme } = brush;
  const stroke = { color: theme.edge, width: 1 };
  for (const sheet of sheetsOf(layout)) {
    const top = sheet === sheetsOf(layout)[0] ? 0 : sheet.y;
    for (const x of [layout.labelWidth, ...layout.phases.slice(1).map((phase) => phase.x)])
      brush.line({ x, y: Math.max(top, sheet.y) }, { x, y: sheet.y + sheet.h }, stroke);
  }
}

/** A short line in the label column between two lanes that share a zone. */
export function drawLaneBorders(brush: Brush, layout: Layout): void {
  layout.lanes.forEach((lane: LaneBox, i) => {
    const above = layout.lanes[i - 1];
    if (!above || above.zone !== lane.zone) return;
    const y = (above.y + above.h + lane.y) / 2;
    brush.line({ x: 0, y }, { x: layout.labelWidth, y }, { color: brush.theme.hair2, width: 1 });
  });
}
