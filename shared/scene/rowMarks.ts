/** What a map drawn in several rows needs beside its rows: which row this is, and where links lead that go on in another. */
import type { CardBox, Layout } from '../layout/types';
import type { Blueprint, Id } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';

export interface RowOfMap {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Row of every card of the map. */
  readonly rowOfCard: ReadonlyMap<Id, number>;
}

const HEIGHT = 15;
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

/** The row's number in the corner of the header, and a pill on each card whose links leave or enter the row. */
export function drawRowMarks(brush: Brush, doc: Blueprint, layout: Layout, row: RowOfMap): void {
  const { theme } = brush;
  const styles = textStyles(brush.textLocale);
  const corner = { x: layout.labelWidth - 8, y: layout.phaseHeight / 2 + 4 };
  brush.text(`${row.index} / ${row.count}`, corner, styles.lane, theme.ink, { align: 'right' });

  const pill = (text: string, place: 'leaving' | 'entering', card: CardBox) => {
    const w = brush.measure(text, styles.caption) + 2 * PADDING;
    // In the gap below or above the card, at different sides: neighbours in a cell share the gap.
    const leaving = place === 'leaving';
    const x = leaving ? card.x + INDENT : card.x + card.w - INDENT - w;
    const y = leaving ? card.y + card.h - OVERLAP : card.y + OVERLAP - HEIGHT;
    brush.rect(
      { x, y, w, h: HEIGHT },
      {
        fill: theme.panel,
        stroke: { color: theme.ink3, width: 1 },
        radius: HEIGHT / 2,
        ref: card.id,
      },
    );
    const baseline = y + HEIGHT / 2 + styles.caption.size * 0.36;
    brush.text(text, { x: x + PADDING, y: baseline }, styles.caption, theme.ink2, { ref: card.id });
  };
  for (const [id, { to, from }] of linksElsewhere(doc, row)) {
    const card = layout.cards.get(id);
    if (!card) continue;
    if (to.size > 0) pill(`→ ${list(to)}`, 'leaving', card);
    if (from.size > 0) pill(`${list(from)} →`, 'entering', card);
  }
}
