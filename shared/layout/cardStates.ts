/** What is known of each card from run to run: where it stands and what it holds. Only what changed is worked out again. */

import { getSettings } from '../model/document';
import { replacedIn } from '../model/replaced';
import type { Asset, Blueprint, Card, Id, Locale, Persona, Table } from '../model/schema';
import { variantPersonas, variantsFor } from '../model/variants';
import { type CardContent, layOutCard } from './cardContent';
import { type ContentCode, decodeContents, encodeContents, type MeasuredCard } from './contentCode';
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
}

/** What the content takes from outside the card. */
interface Inputs {
  readonly score: string | undefined;
  readonly value: string | undefined;
  readonly asset: Asset | undefined;
  /** Null where the card names no persona. */
  readonly personas: Table<Persona> | null;
  readonly scale: number;
  /** The persona whose variants stand in place of the card's text. */
  readonly variantOf: Id | null;
}

const sameInputs = (a: Inputs, b: Inputs): boolean =>
  a.score === b.score &&
  a.value === b.value &&
  a.asset === b.asset &&
  a.personas === b.personas &&
  a.scale === b.scale &&
  a.variantOf === b.variantOf;

const namesPersonas = (card: Card): boolean =>
  (card.personaIds !== undefined && card.personaIds.length > 0) ||
  (card.variants !== undefined && variantPersonas(card).length > 0);

/** What an update changed. */
export interface CardChanges {
  /** Indices of the lanes whose cards changed. */
  readonly lanes: ReadonlySet<number>;
  /** Whether a card may ask for another column width than before. */
  readonly widths: boolean;
}

export interface CardStates {
  /** The cards of each shown lane, in no particular order. */
  readonly lanes: readonly ReadonlySet<CardState>[];
  /** `contents`: what `encode` gave for an equal document. */
  update(
    doc: Blueprint,
    frame: Frame,
    scores: ReadonlyMap<Id, string> | undefined,
    contents?: ContentCode,
  ): CardChanges;
  /** The content of a shown card that is `width` wide. */
  contentOf(state: CardState, width: number): CardContent;
  /** What has been measured, for another thread. */
  encode(): ContentCode;
}

export function createCardStates(locale: Locale): CardStates {
  const all = new Map<Id, CardState>();
  const pains = new Set<CardState>();
  const lanes: Set<CardState>[] = [];
  let ids: readonly Id[] = [];
  let cards: Card[] = [];
  let frame: Frame;
  let doc: Blueprint | null = null;
  let values: ReadonlyMap<Id, string>;
  let scores: ReadonlyMap<Id, string> | undefined;
  let dirty = new Set<number>();
  let widthsChanged = false;

  const inputsOf = (id: Id, card: Card): Inputs => ({
    score: card.kind === 'pain' ? scores?.get(id) : undefined,
    value: card.measureId === undefined ? undefined : values.get(card.measureId),
    asset: card.assetId === undefined ? undefined : doc?.assets[card.assetId],
    personas: (namesPersonas(card) && doc?.personas) || null,
    scale: doc ? getSettings(doc).scale : 0,
    variantOf:
      frame.onlyPersona !== null && variantsFor(card, frame.onlyPersona).length > 0
        ? frame.onlyPersona
        : null,
  });

  const contentOf = (state: CardState, width: number): CardContent => {
    if (state.content && state.width === width) return state.content;
    const { inputs } = state;
    state.content = layOutCard(state.card, width, {
      ...{ locale, scale: inputs.scale, score: inputs.score, value: inputs.value, asset: inputs.asset },
      variantOf: inputs.variantOf,
      hasPersona: (id) => inputs.personas !== null && Object.hasOwn(inputs.personas, id),
    });
    state.width = width;
    return state.content;
  };

  const neededWidth = (state: CardState): number => {
    if (state.first !== state.last || frame.lanes[state.lane]?.record.collapsed) return 0;
    for (const width of COLUMN_WIDTHS)
      if (contentOf(state, width - 2 * CELL_PADDING).h <= TALL_CARD) return width;
    return COLUMN_WIDTHS[COLUMN_WIDTHS.length - 1]!;
  };

  /** The card stands nowhere; its lane's list is left to whoever knows where it stands next. */
  const leave = (state: CardState): void => {
    dirty.add(state.lane);
    if (state.needs > COLUMN_WIDTHS[0]) widthsChanged = true;
    state.lane = -1;
    state.needs = 0;
  };

  /** Puts it where the frame says. */
  const enter = (state: CardState, needs?: number): void => {
    const lane = frame.laneIndex.get(state.card.laneId);
    if (lane === undefined || frame.isFilteredOut(state.card)) return;
    const columns = frame.columnsOf(state.card);
    if (!columns) return;
    state.lane = lane;
    [state.first, state.last] = columns;
    lanes[lane]!.add(state);
    dirty.add(lane);
    state.needs = needs ?? neededWidth(state);
    if (state.needs > COLUMN_WIDTHS[0]) widthsChanged = true;
  };

  const remove = (id: Id): void => {
    const state = all.get(id);
    if (!state) return;
    lanes[state.lane]?.delete(state);
    leave(state);
    all.delete(id);
    pains.delete(state);
  };

  /** Brings one card up to date; `measured` is what is known of it where it is new. */
  const refresh = (id: Id, card: Card, measured?: MeasuredCard | null): void => {
    const inputs = inputsOf(id, card);
    const { content = null, width = 0 } = measured ?? {};
    let state = all.get(id);
    const before = state?.lane ?? -1;
    if (state) {
      leave(state);
      pains.delete(state);
      if (state.card !== card || !sameInputs(state.inputs, inputs)) Object.assign(state, { content, width });
      state.card = card;
      state.inputs = inputs;
    } else {
      state = { id, card, lane: -1, first: 0, last: 0, needs: 0, content, width, laneCard: null, inputs };
      all.set(id, state);
    }
    if (card.kind === 'pain') pains.add(state);
    enter(state, measured?.needs);
    // A card that stays keeps its place in the list, which is then compared with the last one at a glance.
    if (state.lane !== before) lanes[before]?.delete(state);
  };

  const takeTable = (table: Table<Card>): void => {
    ids = Object.keys(table);
    // Looking up known ids is many times quicker than Object.values.
    cards = ids.map((id) => table[id]!);
  };

  /** Refreshes the cards that differ from the last run's. */
  const refreshChanged = (before: Table<Card>, table: Table<Card>): void => {
    const replaced = replacedIn(before, table);
    if (!replaced) compare(table);
    for (const id of replaced ?? []) {
      const card = table[id]!;
      cards[ids.indexOf(id)] = card;
      refresh(id, card);
    }
  };

  /** The same where nobody knows which: both lists are walked from both ends. */
  const compare = (table: Table<Card>): void => {
    const [oldIds, oldCards] = [ids, cards];
    takeTable(table);
    let start = 0;
    for (; start < oldIds.length && start < ids.length && oldIds[start] === ids[start]; start++)
      if (oldCards[start] !== cards[start]) refresh(ids[start]!, cards[start]!);
    let [oldEnd, end] = [oldIds.length, ids.length];
    for (; oldEnd > start && end > start && oldIds[oldEnd - 1] === ids[end - 1]; oldEnd--, end--)
      if (oldCards[oldEnd - 1] !== cards[end - 1]) refresh(ids[end - 1]!, cards[end - 1]!);
    for (let i = start; i < oldEnd; i++) if (!Object.hasOwn(table, oldIds[i]!)) remove(oldIds[i]!);
    for (let i = start; i < end; i++) if (all.get(ids[i]!)?.card !== cards[i]) refresh(ids[i]!, cards[i]!);
  };

  const refreshScores = (): void => {
    for (const state of [...pains])
      if (state.inputs.score !== scores?.get(state.id)) refresh(state.id, state.card);
  };

  const personaIds = (): readonly Id[] => Object.keys(doc?.personas ?? {});

  return {
    lanes,
    contentOf,
    encode() {
      const measured = ids.map((id): MeasuredCard | null => {
        const { content = null, width = 0, needs = 0 } = all.get(id) ?? {};
        return content && { needs, width, content };
      });
      return encodeContents(measured, personaIds());
    },
    update(nextDoc, nextFrame, nextScores, contents) {
      const before = doc;
      const sameOutside =
        before !== null &&
        frame === nextFrame &&
        before.measures === nextDoc.measures &&
        before.assets === nextDoc.assets &&
        before.personas === nextDoc.personas &&
        before.settings === nextDoc.settings;
      const sameScores = scores === nextScores;
      [doc, frame, scores] = [nextDoc, nextFrame, nextScores];
      values = metricValues(nextDoc);
      dirty = new Set();
      widthsChanged = !sameOutside;
      if (!sameOutside) {
        while (lanes.length > frame.lanes.length) lanes.pop()?.clear();
        while (lanes.length < frame.lanes.length) lanes.push(new Set());
        for (const id of [...all.keys()]) if (!Object.hasOwn(nextDoc.cards, id)) remove(id);
        takeTable(nextDoc.cards);
        const measured = contents && decodeContents(contents, ids.length, personaIds());
        for (let i = 0; i < ids.length; i++) refresh(ids[i]!, cards[i]!, measured?.[i]);
        frame.lanes.forEach((_, index) => {
          dirty.add(index);
        });
      } else {
        if (before.cards !== nextDoc.cards) refreshChanged(before.cards, nextDoc.cards);
        if (!sameScores) refreshScores();
      }
      return { lanes: dirty, widths: widthsChanged };
    },
  };
}
