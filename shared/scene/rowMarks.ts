/** What a map drawn in several rows needs beside its rows: which row this is, and where links lead that go on in another. */
import type { CardBox, Layout, Point } from '../layout/types';
import type { Blueprint, Id } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import { lineLabelBoxes } from './lines';

export interface RowOfMap {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Row of every card of the map. */
  readonly rowOfCard: ReadonlyMap<Id, number>;
}

/** Height of a pill. */
export const ROW_PILL = 15;
const PADDING = 5;
const INDENT = 9;
/** How far a pill reaches into its card: less than the card's padding. */
const OVERLAP = 3;

/** Other rows that a card's links lead to and come from. */
function linksElsewhere(
  doc: Blueprint,
  row: RowOfMap,
): ReadonlyMap<Id, { to: Set<number>; from: Set<number> }> {
  const found = new Map<Id, { to: Set<number>; from: Set<number> }>();
  const at = (id: Id) => {
    const known = found.get(id) ?? { to: new Set<number>(), from: new Set<number>() };
    found.set(id, known);
    return known;
  };
  for (const { from, to, both } of Object.values(doc.links)) {
    const [start, end] = [row.rowOfCard.get(from), row.rowOfCard.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    at(from).to.add(end);
    at(to).from.add(start);
    if (both) {
      at(to).to.add(start);
      at(from).from.add(end);
    }
  }
  return found;
}

const list = (rows: ReadonlySet<number>): string => [...rows].sort((a, b) => a - b).join(', ');

const pillWidth = (brush: Brush, text: string): number =>
  brush.measure(text, textStyles(brush.textLocale).caption) + 2 * PADDING;

/** A pill that names rows, with its top left at a point. */
export function drawRowPill(brush: Brush, text: string, at: Point, ref?: Id): void {
  const { theme } = brush;
  const style = textStyles(brush.textLocale).caption;
  const owner = ref === undefined ? {} : { ref };
  brush.rect(
    { ...at, w: pillWidth(brush, text), h: ROW_PILL },
    { fill: theme.panel, stroke: { color: theme.ink3, width: 1 }, radius: ROW_PILL / 2, ...owner },
  );
  const baseline = { x: at.x + PADDING, y: at.y + ROW_PILL / 2 + style.size * 0.36 };
  brush.text(text, baseline, style, theme.ink2, owner);
}

/** The row's number in the corner of the header, and a pill on each card whose links leave or enter the row. */
export function drawRowMarks(brush: Brush, doc: Blueprint, layout: Layout, row: RowOfMap): void {
  const { theme } = brush;
  const styles = textStyles(brush.textLocale);
  const corner = { x: layout.labelWidth - 8, y: layout.phaseHeight / 2 + 4 };
  brush.text(`${row.index} / ${row.count}`, corner, styles.lane, theme.ink, { align: 'right' });

  const labels = lineLabelBoxes(brush, layout);
  const labelAt = (at: Point, w: number) =>
    labels.find(
      (label) =>
        label.x < at.x + w &&
        at.x < label.x + label.w &&
        label.y < at.y + ROW_PILL &&
        at.y < label.y + label.h,
    );
  // In the gap below or above the card, at different sides: neighbours in a cell share the gap. Labels of lines go first.
  const leaving = (text: string, { id, x, y, h }: CardBox) => {
    const at = { x: x + INDENT, y: y + h - OVERLAP };
    const label = labelAt(at, pillWidth(brush, text));
    drawRowPill(brush, text, label ? { ...at, x: label.x + label.w + INDENT } : at, id);
  };
  const entering = (text: string, { id, x, y, w }: CardBox) => {
    const width = pillWidth(brush, text);
    const at = { x: x + w - INDENT - width, y: y + OVERLAP - ROW_PILL };
    const label = labelAt(at, width);
    drawRowPill(brush, text, label ? { ...at, x: label.x - INDENT - width } : at, id);
  };
  for (const [id, { to, from }] of linksElsewhere(doc, row)) {
    const card = layout.cards.get(id);
    if (!card) continue;
    if (to.size > 0) leaving(`→ ${list(to)}`, card);
    if (from.size > 0) entering(`${list(from)} →`, card);
  }
}
