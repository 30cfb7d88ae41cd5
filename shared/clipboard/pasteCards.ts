/** Copies of a clip's cards into given cells, with the links among them and what they say of each other. */
import type { CellPlace, Command } from '../commands/types';
import { laneKind } from '../model/laneKinds';
import type { Blueprint, Card, CardKind, Id, Lane } from '../model/schema';
import { laneTakes } from '../rules/canPlaceCard';
import { bringAlong, onScale, type Renamed, withReferences } from './bringAlong';
import type { Clip } from './clip';

export interface PastedCards {
  readonly commands: readonly Command[];
  readonly ids: readonly Id[];
  readonly left: number;
  readonly renamed: Renamed;
}

/** Cards may name cards that come later: these fields are set once all are there. */
const LATER = ['about', 'addresses'] as const;

/** The kind a card takes in a lane: its own where the lane accepts it; null where it may not stand there. */
function kindIn(lane: Lane, kind: CardKind): CardKind | null {
  const { accepts, newCard } = laneKind(lane.kind);
  if (accepts.includes(kind)) return kind;
  const other = newCard ?? kind;
  return laneTakes(lane, other) ? other : null;
}

/** `placeOf` gives the cell of a card and its lane as it will be then; null where it has no place. */
export function pasteCards(
  doc: Blueprint,
  clip: Clip,
  options: {
    readonly cards: readonly Id[];
    readonly personas?: readonly Id[];
    readonly makeId: () => Id;
    readonly placeOf: (card: Card) => { readonly at: CellPlace; readonly lane: Lane } | null;
  },
): PastedCards {
  const { cards, personas = [], makeId, placeOf } = options;
  const along = bringAlong(doc, clip.doc, { cards, personas }, makeId);
  const placed = cards.flatMap((old) => {
    const card = clip.doc.cards[old];
    const place = card && placeOf(card);
    const kind = place ? kindIn(place.lane, card.kind) : null;
    return card && place && kind
      ? [{ old, card: onScale(card, clip.doc, doc), at: place.at, kind, id: makeId() }]
      : [];
  });
  const fresh = new Map(placed.map(({ old, id }) => [old, id]));
  const renamed: Renamed = (table, id) =>
    (table === 'cards' ? fresh.get(id) : undefined) ?? along.renamed(table, id);
  const adds: Command[] = [];
  const later: Command[] = [];
  for (const { id, card, at, kind } of placed) {
    const {
      laneId: _lane,
      stepId: _step,
      rank: _rank,
      ...rest
    } = withReferences('cards', card, renamed, ['laneId', 'stepId']);
    const fields: Partial<Pick<Card, (typeof LATER)[number]>> = {};
    const now = { ...rest };
    for (const field of LATER) {
      if (rest[field] === undefined) continue;
      Object.assign(fields, { [field]: rest[field] });
      delete (now as Partial<Card>)[field];
    }
    adds.push({ type: 'card.add', id, at, card: { ...now, kind } });
    if (Object.keys(fields).length > 0) later.push({ type: 'card.edit', ids: [id], fields });
  }
  const links = Object.values(clip.doc.links).flatMap((link): Command[] => {
    const [from, to] = [fresh.get(link.from), fresh.get(link.to)];
    return from !== undefined && to !== undefined
      ? [{ type: 'link.add', id: makeId(), link: { ...link, from, to } }]
      : [];
  });
  return {
    commands: [...along.commands, ...adds, ...later, ...links],
    ids: placed.map(({ id }) => id),
    left: cards.length - placed.length,
    renamed,
  };
}
