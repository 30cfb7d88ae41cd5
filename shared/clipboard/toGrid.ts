/** A clip as a grid of texts, for programs that know tables. */
import { cardsInCell } from '../model/queries';
import type { Blueprint, Card, Id, LaneKind } from '../model/schema';
import type { Clip } from './clip';
import { cardsOfClip } from './makeClip';

export interface ClipGrid {
  /** Names above the columns; null where single cards were copied. */
  readonly steps: readonly string[] | null;
  readonly rows: readonly { readonly lane: string | null; readonly cells: readonly (readonly string[])[] }[];
}

export const textOfCard = ({ title, body }: Pick<Card, 'title' | 'body'>): string =>
  body === undefined ? title : `${title}\n${body}`;

const nameOf = (doc: Blueprint, id: Id, kindName: (kind: LaneKind) => string): string => {
  const lane = doc.lanes[id];
  return lane ? (lane.name ?? kindName(lane.kind)) : '';
};

/** `kindName` names a lane that has no name of its own. */
export function toGrid(clip: Clip, kindName: (kind: LaneKind) => string): ClipGrid {
  const { doc, table, lanes, steps } = clip;
  const own = new Set(cardsOfClip(clip));
  const heads = table !== 'cards';
  return {
    steps: heads ? steps.map((id) => doc.steps[id]?.name ?? '') : null,
    rows: lanes.map((laneId) => ({
      lane: heads ? nameOf(doc, laneId, kindName) : null,
      cells: steps.map((stepId) =>
        cardsInCell(doc, laneId, stepId)
          .filter(({ id }) => own.has(id))
          .map(({ record }) => textOfCard(record)),
      ),
    })),
  };
}
