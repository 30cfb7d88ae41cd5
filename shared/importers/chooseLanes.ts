/** Other kinds for the lanes of an imported map, or lanes left out: cards follow their lane, words become moods and moods words. */
import { laneName } from '../i18n/laneName';
import { translator } from '../i18n/translate';
import { getLocale } from '../model/document';
import { laneKind } from '../model/laneKinds';
import { newId } from '../model/newId';
import { cardsInCell, orderedSteps } from '../model/queries';
import { rankBetween } from '../model/rank';
import type { Blueprint, Card, Emotion, Id, Lane, LaneKind, Link } from '../model/schema';
import { guessScale, namedScale, readMood, readScore, rescale } from './cells/readEmotion';

/** By lane; lanes that are not named stay what they are. */
export type LaneChoices = Readonly<Record<Id, LaneKind | 'out'>>;

const WORK = new Set(['action', 'touchpoint', 'process', 'evidence']);

/** The card as one of its new lane, without what only its old kind could have. */
function moveCard(card: Card, from: LaneKind, to: LaneKind): Card {
  const wasUsual = card.kind === (laneKind(from).newCard ?? 'thought');
  const stays = laneKind(to).accepts.includes(card.kind) && !wasUsual;
  const kind = stays ? card.kind : (laneKind(to).newCard ?? 'thought');
  if (kind === card.kind) return card;
  const { severity, about, moment, decision, ...rest } = card;
  return {
    ...rest,
    kind,
    ...(WORK.has(kind) && moment ? { moment } : {}),
    ...(WORK.has(kind) && decision ? { decision } : {}),
    ...(kind === 'pain' && severity !== undefined ? { severity } : {}),
    ...(kind === 'pain' || kind === 'gain' ? (about === undefined ? {} : { about }) : {}),
  };
}

/** The author's name stays, also where it was the usual one of the old kind. */
function moveLane(lane: Lane, kind: LaneKind, doc: Blueprint): Lane {
  const { name: _, ...rest } = lane;
  const name = laneName(lane, getLocale(doc));
  const usual = translator(getLocale(doc))(`lane.kind.${kind}`);
  return { ...rest, kind, ...(name === usual ? {} : { name }) };
}

/** Cards that say a mood, as moods of their steps; the others stay cards. */
function toMoods(doc: Blueprint, laneId: Id, random: () => number): Blueprint {
  const cards = { ...doc.cards };
  const emotions: Record<Id, Emotion> = { ...doc.emotions };
  const personaId = doc.lanes[laneId]?.personaId;
  const taken = new Set(
    Object.values(emotions).flatMap((emotion) => (emotion.personaId === personaId ? emotion.stepId : [])),
  );
  const cells = orderedSteps(doc).map((step) => ({
    step: step.id,
    found: cardsInCell(doc, laneId, step.id),
  }));
  const titleOf = ({ found }: (typeof cells)[number]) => found.map(({ record }) => record.title).join(' ');
  const filled = cells.filter(({ step, found }) => found.length > 0 && !taken.has(step));
  const scores = filled.map((cell) => readScore(titleOf(cell)));
  const read = scores.flatMap((score) => score ?? []);
  const isNumeric = read.length === filled.length && read.length > 0;
  const scale = isNumeric ? (namedScale(doc.lanes[laneId]?.name ?? '') ?? guessScale(read)) : null;
  for (const [i, cell] of filled.entries()) {
    const score = scores[i];
    const value = scale && score ? rescale(score.value, scale) : readMood(titleOf(cell));
    if (value === null) continue;
    for (const { id } of cell.found) delete cards[id];
    emotions[newId(random)] = {
      stepId: cell.step,
      ...(personaId === undefined ? {} : { personaId }),
      value,
      ...(scale ? {} : { note: titleOf(cell) }),
    };
  }
  return { ...doc, cards, emotions };
}

/** The moods that a lane shows, as cards with their words. */
function toWords(doc: Blueprint, laneId: Id, kind: LaneKind, random: () => number): Blueprint {
  const isOther = Object.entries(doc.lanes).some(([id, lane]) => id !== laneId && lane.kind === 'emotions');
  if (isOther) return doc;
  const cards: Record<Id, Card> = { ...doc.cards };
  const emotions: Record<Id, Emotion> = {};
  for (const [id, emotion] of Object.entries(doc.emotions)) {
    const { stepId, value, note } = emotion;
    if (emotion.personaId !== doc.lanes[laneId]?.personaId) emotions[id] = emotion;
    else
      cards[newId(random)] = {
        laneId,
        stepId,
        rank: rankBetween(undefined, undefined),
        kind: laneKind(kind).newCard ?? 'thought',
        title: note ?? String(value),
      };
  }
  return { ...doc, cards, emotions };
}

function leaveOut(doc: Blueprint, laneId: Id): Blueprint {
  const lanes = { ...doc.lanes };
  const wasMood = lanes[laneId]?.kind === 'emotions';
  delete lanes[laneId];
  const kept = Object.entries(doc.cards).filter(([, card]) => card.laneId !== laneId);
  const ids = new Set(kept.map(([id]) => id));
  const links: Record<Id, Link> = {};
  for (const [id, link] of Object.entries(doc.links))
    if (ids.has(link.from) && ids.has(link.to)) links[id] = link;
  const cards = kept.map(([id, { about, ...card }]): [Id, Card] => [
    id,
    about !== undefined && ids.has(about) ? { ...card, about } : card,
  ]);
  const hasMoods = !wasMood || Object.values(lanes).some((lane) => lane.kind === 'emotions');
  return {
    ...doc,
    lanes,
    links,
    cards: Object.fromEntries(cards),
    emotions: hasMoods ? doc.emotions : {},
  };
}

function changeKind(doc: Blueprint, laneId: Id, kind: LaneKind, random: () => number): Blueprint {
  const lane = doc.lanes[laneId];
  if (!lane || lane.kind === kind) return doc;
  const words = lane.kind === 'emotions' ? toWords(doc, laneId, kind, random) : doc;
  const cards = Object.entries(words.cards).map(([id, card]): [Id, Card] => [
    id,
    card.laneId === laneId ? moveCard(card, lane.kind, kind) : card,
  ]);
  const moved = {
    ...words,
    lanes: { ...words.lanes, [laneId]: moveLane(lane, kind, doc) },
    cards: Object.fromEntries(cards),
  };
  return kind === 'emotions' ? toMoods(moved, laneId, random) : moved;
}

/** The document with its lanes as chosen. `random` gives ids of what is made anew. */
export function chooseLanes(doc: Blueprint, choices: LaneChoices, random: () => number): Blueprint {
  let chosen = doc;
  for (const [laneId, choice] of Object.entries(choices))
    chosen = choice === 'out' ? leaveOut(chosen, laneId) : changeKind(chosen, laneId, choice, random);
  return chosen;
}
