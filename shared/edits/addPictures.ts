/** Pictures onto the map: new cards in a cell, a storyboard's frames one to a step, or the picture of a card that is there. */
import type { Command, Selection } from '../commands/types';
import { laneKind } from '../model/laneKinds';
import { cardsInCell, orderedSteps, stepIndex } from '../model/queries';
import type { Asset, Blueprint, CardKind, Id, LaneKind } from '../model/schema';

export type PicturePlace =
  | { readonly laneId: Id; readonly stepId: Id; readonly index?: number }
  /** A card that is to show the picture. */
  | { readonly cardId: Id };

export interface AddedPictures {
  readonly command: Command;
  readonly selection: Selection;
}

/** The kind of a card that brings a picture into a lane. */
function kindIn(lane: LaneKind): CardKind {
  const { accepts, newCard } = laneKind(lane);
  return accepts.includes('picture') ? 'picture' : (newCard ?? 'text');
}

/** A file's name without its ending, as people would say it. */
const spoken = ({ name = '' }: Asset): string =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

/** Null where the place is gone. Each picture takes two ids. */
export function addPictures(
  doc: Blueprint,
  place: PicturePlace,
  pictures: readonly Asset[],
  makeId: () => Id,
): AddedPictures | null {
  const [first, ...others] = pictures;
  if (!first) return null;
  const commands: Command[] = [];
  const ids: Id[] = [];
  const keep = (asset: Asset): Id => {
    const id = makeId();
    commands.push({ type: 'asset.add', id, asset });
    return id;
  };
  const add = (asset: Asset, laneId: Id, stepId: Id, index: number | undefined): void => {
    const kind = kindIn(doc.lanes[laneId]?.kind ?? 'text');
    const id = makeId();
    ids.push(id);
    // A picture says itself what it shows; any other card needs words.
    const title = kind === 'picture' ? '' : spoken(asset);
    const card = { kind, title, assetId: keep(asset) };
    commands.push({
      type: 'card.add',
      id,
      at: { laneId, stepId, ...(index !== undefined && { index }) },
      card,
    });
  };

  if ('cardId' in place) {
    const card = doc.cards[place.cardId];
    if (!card) return null;
    commands.push({ type: 'card.edit', ids: [place.cardId], fields: { assetId: keep(first) } });
    ids.push(place.cardId);
    const { laneId, stepId } = card;
    const below = cardsInCell(doc, laneId, stepId).findIndex((row) => row.id === place.cardId) + 1;
    others.forEach((asset, i) => {
      add(asset, laneId, stepId, below + i);
    });
  } else {
    const { laneId, stepId, index } = place;
    const from = stepIndex(doc).get(stepId);
    const lane = doc.lanes[laneId];
    if (from === undefined || !lane) return null;
    const steps = orderedSteps(doc);
    const last = steps.length - 1;
    pictures.forEach((asset, i) => {
      const column = lane.kind === 'storyboard' ? Math.min(from + i, last) : from;
      const here = column === from;
      add(asset, laneId, steps[column]?.id ?? stepId, here && index !== undefined ? index + i : undefined);
    });
  }
  const label =
    'cardId' in place && others.length === 0
      ? { key: 'asset.set' }
      : { key: 'asset.cards', vars: { count: pictures.length } };
  return { command: { type: 'batch', label, commands }, selection: { table: 'cards', ids } };
}
