/** The lanes from top to bottom with the bands of the three lines between them. */
import { laneName } from '../i18n/laneName';
import { laneKind, lineBetween, type Zone } from '../model/laneKinds';
import type { Keyed } from '../model/queries';
import type { Lane, LaneKind, Locale } from '../model/schema';
import { textStyles } from '../text/styles';
import type { TextLine } from '../text/types';
import { createKeep, createKeptList, type Keep } from './keep';
import {
  CELL_PADDING,
  EMOTION_AXIS_WIDTH,
  EMOTION_HEIGHT,
  FOLD_GAP,
  LABEL_WIDTH,
  LANE_COLLAPSED_HEIGHT,
  LANE_LABEL_INDENT,
  LANE_LABEL_MAX_LINES,
  LANE_LABEL_TOP,
  LANE_MIN_HEIGHT,
  LINE_BAND,
} from './metrics';
import { placeLines } from './placeLines';
import type { LaneCards } from './stacks';
import type { LaneBox, LineBand } from './types';

export interface LaneRow extends LaneCards {
  readonly lane: Keyed<Lane>;
}
export interface LaneRows {
  readonly lanes: readonly LaneBox[];
  readonly lines: readonly LineBand[];
  readonly bottom: number;
}

/** Top of a lane's stack of cards, below the lane's top: an emotions lane keeps its curves above its cards. */
export const stackTop = (kind: LaneKind): number => (kind === 'emotions' ? EMOTION_HEIGHT : CELL_PADDING);

function laneHeight({ lane, stack }: LaneRow, title: readonly TextLine[], locale: Locale): number {
  if (!stack) return LANE_COLLAPSED_HEIGHT;
  const styles = textStyles(locale);
  const label = 2 * LANE_LABEL_TOP + title.length * styles.lane.lineHeight + styles.caption.lineHeight;
  const cards = stack.height > 0 ? stackTop(lane.record.kind) + stack.height + CELL_PADDING : 0;
  const least = lane.record.kind === 'emotions' ? EMOTION_HEIGHT : LANE_MIN_HEIGHT;
  return Math.max(least, label, cards);
}

const sameLane = (a: LaneBox, b: LaneBox): boolean =>
  (Object.keys(b) as (keyof LaneBox)[]).every((key) => a[key] === b[key]);

/** Makes the rows, keeping the boxes that did not change. `top` is below the header, `right` the grid's right edge. */
export function createLaneMaker(
  locale: Locale,
): (rows: readonly LaneRow[], top: number, right: number) => LaneRows {
  const titles: Keep<string, TextLine[]> = createKeep();
  const boxes: Keep<string, LaneBox> = createKeep(sameLane);
  const bands: Keep<string, LineBand> = createKeep();
  const keptLanes = createKeptList<LaneBox>();
  const keptBands = createKeptList<LineBand>();

  const titleOf = ({ id, record }: Keyed<Lane>): TextLine[] => {
    const { kind, name, collapsed = false } = record;
    return titles.get(id, [kind, name, collapsed], () =>
      placeLines(laneName(record, locale), textStyles(locale).lane, {
        x: LANE_LABEL_INDENT,
        y: collapsed ? (LANE_COLLAPSED_HEIGHT - textStyles(locale).lane.lineHeight) / 2 : LANE_LABEL_TOP,
        width:
          LABEL_WIDTH - 2 * LANE_LABEL_INDENT - (kind === 'emotions' && !collapsed ? EMOTION_AXIS_WIDTH : 0),
        maxLines: collapsed ? 1 : LANE_LABEL_MAX_LINES,
        locale,
      }),
    );
  };

  return (rows, top, right) => {
    let y = top;
    let zone: Zone | null = null;
    /** The last lane of the blueprint above: lines are drawn across insight lanes that stand between two of them. */
    let above: Lane | null = null;
    const lines: LineBand[] = [];
    const lanes = rows.map((row, index) => {
      const { id, record } = row.lane;
      const own = laneKind(record.kind).zone;
      if (zone !== null && (zone === 'sheet') !== (own === 'sheet')) y += FOLD_GAP;
      const line = above && own !== 'sheet' ? lineBetween(above.kind, record.kind) : null;
      if (line && above) {
        const [upperZone, lowerZone] = [laneKind(above.kind).zone, own];
        const box = { x: 0, y, w: right, h: LINE_BAND };
        lines.push(
          bands.get(id, [line, upperZone, lowerZone, y, right], () => ({
            kind: line,
            upperZone,
            lowerZone,
            ...box,
          })),
        );
        y += LINE_BAND;
      }
      zone = own;
      if (own !== 'sheet') above = record;
      const title = titleOf(row.lane);
      const h = laneHeight(row, title, locale);
      const box = { x: 0, y, w: right, h };
      const cardCount = row.count;
      const collapsed = row.stack === null;
      y += h;
      return boxes.get(id, [record.kind, title, collapsed, cardCount, index, box.y, right, h], () => ({
        ...{ id, kind: record.kind, zone: own, index, collapsed, cardCount, title },
        ...box,
      }));
    });
    for (const keep of [titles, boxes, bands]) keep.sweep();
    return { lanes: keptLanes(lanes), lines: keptBands(lines), bottom: y };
  };
}
