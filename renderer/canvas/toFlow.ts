/** Layout to React Flow nodes: one node for each card and note in sight, the same object as long as nothing of it changed. */
import type { Node } from '@xyflow/react';
import type { CardBox, Layout, NoteBox } from '../../shared/layout/types';
import type { Blueprint, Card, Id, Note } from '../../shared/model/schema';

/** What a card shows beyond its box and record. */
export interface CardLook {
  readonly selected: boolean;
  /** Stepped back: names only personas that are hidden, or lies beyond the phase that is presented. */
  readonly dimmed: boolean;
  /** Being dragged or written: its place stays, the card itself is shown elsewhere. */
  readonly away: boolean;
  /** Its text is not to be seen yet: private writing. */
  readonly covered: boolean;
  /** Fill, edge and ink of the heat overlay, or of the card's own colour; null for the kind's. */
  readonly fill: string | null;
  readonly edge: string | null;
  readonly ink: string | null;
  readonly textScale: number;
}
export type CardNode = Node<{ readonly box: CardBox; readonly card: Card; readonly look: CardLook }, 'card'>;
export type NoteNode = Node<
  {
    readonly box: NoteBox;
    readonly note: Note;
    readonly selected: boolean;
    readonly away: boolean;
    readonly dimmed: boolean;
  },
  'note'
>;
export type MapNode = CardNode | NoteNode;

const FIXED = {
  draggable: false,
  selectable: false,
  connectable: false,
  focusable: false,
  deletable: false,
} as const;

/** Sizes and handles are given, so that React Flow measures nothing. */
const placed = (box: { x: number; y: number; w: number; h: number }) => ({
  position: { x: box.x, y: box.y },
  width: box.w,
  height: box.h,
  measured: { width: box.w, height: box.h },
  handles: [],
  ...FIXED,
});

const sameLook = (a: CardLook, b: CardLook): boolean =>
  a.selected === b.selected &&
  a.dimmed === b.dimmed &&
  a.away === b.away &&
  a.covered === b.covered &&
  a.fill === b.fill &&
  a.edge === b.edge &&
  a.ink === b.ink &&
  a.textScale === b.textScale;

/** Remembers the nodes it made. Nodes that are not asked for any more are forgotten by `sweep`. */
export function createNodeMaker() {
  const cards = new Map<Id, CardNode>();
  const notes = new Map<Id, NoteNode>();
  return {
    card(box: CardBox, card: Card, look: CardLook): CardNode {
      const known = cards.get(box.id);
      if (known && known.data.box === box && known.data.card === card && sameLook(known.data.look, look))
        return known;
      const node: CardNode = {
        id: box.id,
        type: 'card',
        ...placed(box),
        zIndex: look.selected ? 2 : 1,
        data: { box, card, look },
      };
      cards.set(box.id, node);
      return node;
    },
    note(box: NoteBox, note: Note, selected: boolean, away: boolean, dimmed: boolean): NoteNode {
      const known = notes.get(box.id);
      if (
        known &&
        known.data.box === box &&
        known.data.note === note &&
        known.data.selected === selected &&
        known.data.away === away &&
        known.data.dimmed === dimmed
      )
        return known;
      const node: NoteNode = {
        id: box.id,
        type: 'note',
        ...placed(box),
        zIndex: selected ? 6 : 5,
        data: { box, note, selected, away, dimmed },
      };
      notes.set(box.id, node);
      return node;
    },
    sweep(layout: Layout, doc: Blueprint): void {
      for (const id of cards.keys()) if (!layout.cards.has(id)) cards.delete(id);
      for (const id of notes.keys()) if (!doc.notes[id]) notes.delete(id);
    },
  };
}
