/** What is known of each card from run to run: where it stands and what it holds. Only what changed is worked out again. */
import { getSettings } from '../model/document';
import type { Asset, Blueprint, Card, Id, Locale, Persona, Table } from '../model/schema';
import { type CardContent, layOutCard } from './cardContent';
import type { Frame } from './frame';
import { CELL_PADDING, COLUMN_WIDTHS, TALL_CARD } from './metrics';
import { metricValues } from './metricValue';
import type { LaneCard } from './stackLane';

export interface CardState {
  readonly id: Id;
  card: Card;
  /** Index of the shown lane; −1 where the card is not shown. */
  lane: number;
  first: number;
  last: number;
  /** The column width it asks for; 0 where it does not count. */
  needs: number;
  /** The content and the card width it was made for; null where it has yet to be made. */
  content: CardContent | null;
  width: number;
  laneCard: LaneCard | null;
  inputs: Inputs;
  run: number;
}

/** What the content takes from outside the card. */
interface Inputs {
  readonly score: string | undefined;
  readonly value: string | undefined;
  readonly asset: Asset | undefined;
  /** Null where the card names no persona. */
  readonly personas: Table<Persona> | null;
  readonly scale: number;
}

const sameInputs = (a: Inputs, b: Inputs): boolean =>
  a.score === b.score &&
  a.value === b.value &&
  a.asset === b.asset &&
  a.personas === b.personas &&
  a.scale === b.scale;

export interface CardStates {
  readonly all: ReadonlyMap<Id, CardState>;
  /** Takes over a document; returns the indices of lanes whose cards changed, or null for all. */
  update(
    doc: Blueprint,
    frame: Frame,
    scores: ReadonlyMap<Id, string> | undefined,
  ): ReadonlySet<number> | null;
  /** The content of a shown card that is `width` wide. */
  contentOf(state: CardState, width: number): CardContent;
}

export function createCardStates(locale: Locale): CardStates {
  const all = new Map<Id, CardState>();
  let run = 0;
  let frame: Frame;
  let doc: Blueprint | null = null;
  let values: ReadonlyMap<Id, string>;
  let scores: ReadonlyMap<Id, string> | undefined;

  const inputsOf = (id: Id, card: Card): Inputs => ({
    score: card.kind === 'pain' ? scores?.get(id) : undefined,
    value: card.measureId === undefined ? undefined : values.get(card.measureId),
    asset: card.assetId === undefined ? undefined : doc?.assets[card.assetId],
    personas: (card.personaIds && card.personaIds.length > 0 && doc?.personas) || null,
    scale: doc ? getSettings(doc).scale : 0,
  });

  const contentOf = (state: CardState, width: number): CardContent => {
    if (state.content && state.width === width) return state.content;
    const { inputs } = state;
    state.content = layOutCard(state.card, width, {
      ...{ locale, scale: inputs.scale, score: inputs.score, value: inputs.value, asset: inputs.asset },
      hasPersona: (id) => inputs.personas !== null && Object.hasOwn(inputs.personas, id),
    });
    state.width = width;
    return state.content;
  };

  /** Where the frame puts the card, and how wide it wants its column. */
  const place = (state: CardState): void => {
    const lane = frame.laneIndex.get(state.card.laneId) ?? -1;
    const columns = lane < 0 || frame.isFilteredOut(state.card) ? null : frame.columnsOf(state.card);
    state.lane = columns ? lane : -1;
    state.first = columns?.[0] ?? 0;
    state.last = columns?.[1] ?? 0;
    state.needs = 0;
    if (!columns || state.first !== state.last || frame.lanes[lane]!.record.collapsed) return;
    for (const width of COLUMN_WIDTHS) {
      state.needs = width;
      if (contentOf(state, width - 2 * CELL_PADDING).h <= TALL_CARD) break;
    }
  };

  /** Brings one card up to date; true where anything of it changed. */
  const refresh = (id: Id, card: Card, everything: boolean, dirty: Set<number>): void => {
    const state = all.get(id);
    if (state) {
      state.run = run;
      const unchanged =
        state.card === card &&
        !everything &&
        (card.kind !== 'pain' || state.inputs.score === scores?.get(id));
      if (unchanged) return;
      const inputs = inputsOf(id, card);
      if (state.card !== card || !sameInputs(state.inputs, inputs)) state.content = null;
      dirty.add(state.lane);
      state.card = card;
      state.inputs = inputs;
      place(state);
      dirty.add(state.lane);
      return;
    }
    const fresh: CardState = {
      ...{ id, card, lane: -1, first: 0, last: 0, needs: 0 },
      ...{ content: null, width: 0, laneCard: null, inputs: inputsOf(id, card), run },
    };
    all.set(id, fresh);
    place(fresh);
    dirty.add(fresh.lane);
  };

  return {
    all,
    contentOf,
    update(nextDoc, nextFrame, nextScores) {
      const before = doc;
      const everything =
        before === null ||
        frame !== nextFrame ||
        before.measures !== nextDoc.measures ||
        before.assets !== nextDoc.assets ||
        before.personas !== nextDoc.personas ||
        before.settings !== nextDoc.settings;
      run++;
      [doc, frame, scores] = [nextDoc, nextFrame, nextScores];
      values = metricValues(nextDoc);
      const dirty = new Set<number>();
      const ids = Object.keys(nextDoc.cards);
      for (const id of ids) refresh(id, nextDoc.cards[id]!, everything, dirty);
      if (all.size > ids.length)
        for (const [id, state] of all) {
          if (state.run === run) continue;
          dirty.add(state.lane);
          all.delete(id);
        }
      return everything ? null : dirty;
    },
  };
}
