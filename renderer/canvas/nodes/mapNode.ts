/** What is mounted for each card and note in sight: the same object as long as nothing of it changed. */
import type { CardBox, Layout, NoteBox } from '../../../shared/layout/types';
import type { Blueprint, Card, Id, Note } from '../../../shared/model/schema';

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
export interface CardNode {
  readonly kind: 'card';
  readonly id: Id;
  readonly box: CardBox;
  readonly card: Card;
  readonly look: CardLook;
}
export interface NoteNode {
  readonly kind: 'note';
  readonly id: Id;
  readonly box: NoteBox;
  readonly note: Note;
  readonly selected: boolean;
  readonly away: boolean;
  readonly dimmed: boolean;
}
export type MapNode = CardNode | NoteNode;

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
      if (known && known.box === box && known.card === card && sameLook(known.look, look)) return known;
      const node: CardNode = { kind: 'card', id: box.id, box, card, look };
      cards.set(box.id, node);
      return node;
    },
    note(box: NoteBox, note: Note, selected: boolean, away: boolean, dimmed: boolean): NoteNode {
      const known = notes.get(box.id);
      if (
        known &&
        known.box === box &&
        known.note === note &&
        known.selected === selected &&
        known.away === away &&
        known.dimmed === dimmed
      )
        return known;
      const node: NoteNode = { kind: 'note', id: box.id, box, note, selected, away, dimmed };
      notes.set(box.id, node);
      return node;
    },
    sweep(layout: Layout, doc: Blueprint): void {
      for (const id of cards.keys()) if (!layout.cards.has(id)) cards.delete(id);
      for (const id of notes.keys()) if (!doc.notes[id]) notes.delete(id);
    },
  };
}
