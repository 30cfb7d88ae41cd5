/** Turns the content of an OpenJourney file into a map. */
import { isObject, type JsonObject } from '../../file/json';
import { laneKinds } from '../../model/laneKinds';
import type { LaneKind } from '../../model/schema';
import type { DraftCard, DraftEmotion, DraftLane, MapDraft } from '../draft';
import { recogniseLane } from '../lanes/recogniseLane';
import { Remarks } from '../remarks';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const idOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const SEVERITY: Readonly<Record<string, number>> = { low: 1, medium: 3, high: 5 };
/** Purposes that make a node a pain wherever it stands. */
const PAINFUL: ReadonlySet<string> = new Set(['pain', 'pain-point', 'bottleneck', 'personal-hurdle']);
/** Purposes that the card's own kind says already. */
const SAID_BY_KIND: Readonly<Record<string, string>> = {
  action: 'action',
  touchpoint: 'touchpoint',
  pain: 'pain',
  'pain-point': 'pain',
  gain: 'gain',
  opportunity: 'opportunity',
};
const WITH_MOMENT: ReadonlySet<string> = new Set(['action', 'touchpoint', 'process', 'evidence']);

/** Lanes by what they are; kinds that the file has no swimlane for are added below when first needed. */
class Lanes {
  readonly list: DraftLane[] = [];

  add(kind: LaneKind, label?: string): DraftLane {
    const lane: DraftLane = { kind, cells: new Map(), ...(label === undefined ? {} : { label }) };
    this.list.push(lane);
    return lane;
  }

  ofKind(kind: LaneKind): DraftLane {
    return this.list.find((lane) => lane.kind === kind) ?? this.add(kind);
  }
}

const put = (lane: DraftLane, step: number, card: DraftCard): void => {
  const cell = lane.cells.get(step);
  if (cell) cell.push(card);
  else lane.cells.set(step, [card]);
};

interface Node {
  readonly raw: JsonObject;
  readonly step: number;
  readonly lane: DraftLane;
}

function toCard({ raw, lane }: Node, guesses: Remarks): DraftCard {
  const kind = laneKinds[lane.kind].newCard ?? 'thought';
  const [title, body] = [text(raw.title), text(raw.description)];
  const severity = SEVERITY[text(raw.severity).toLowerCase()];
  const purpose = text(raw.purpose);
  const isMoment = raw.isMomentOfTruth === true;
  const tags = Array.isArray(raw.tags) ? raw.tags.map(text) : [];
  tags.push(text(raw.sentiment), SAID_BY_KIND[purpose] === kind ? '' : purpose);
  if (isMoment && !WITH_MOMENT.has(kind)) tags.push('moment of truth');
  if (severity !== undefined && kind === 'pain')
    guesses.add('severityWords', `${text(raw.severity)} → ${severity}`);
  if (severity !== undefined && kind !== 'pain' && !PAINFUL.has(purpose))
    tags.push(`severity: ${text(raw.severity)}`);
  return {
    title: title || body,
    ...(title !== '' && body !== '' ? { body } : {}),
    ...(severity !== undefined && kind === 'pain' ? { severity } : {}),
    ...(isMoment && WITH_MOMENT.has(kind) ? { moment: 'truth' as const } : {}),
    tags: [...new Set(tags.filter((tag) => tag !== ''))],
  };
}

/** The `blueprint` object below a node: cards in the lanes of a service blueprint at the node's stage. */
function putBlueprint(lanes: Lanes, { raw, step }: Node): void {
  if (!isObject(raw.blueprint)) return;
  const { evidence, onstage, backstage, support } = raw.blueprint;
  for (const item of objects(evidence)) {
    const type = text(item.type);
    put(lanes.ofKind('evidence'), step, { title: text(item.item) || type, tags: type ? [type] : [] });
  }
  for (const [kind, list] of [
    ['frontstage', onstage],
    ['backstage', backstage],
  ] as const)
    for (const item of objects(list))
      put(lanes.ofKind(kind), step, {
        title: text(item.action) || text(item.actor),
        owner: text(item.actor),
      });
  for (const item of objects(support))
    put(lanes.ofKind('support'), step, {
      title: text(item.description) || text(item.system),
      owner: text(item.system),
    });
}

/** One mood per stage: the mean of its nodes' scores, to a tenth. */
function readScores(nodes: readonly Node[], persona: number | undefined, guesses: Remarks): DraftEmotion[] {
  const byStep = new Map<number, number[]>();
  for (const { raw, step } of nodes)
    if (typeof raw.score === 'number' && Number.isFinite(raw.score))
      byStep.set(step, [...(byStep.get(step) ?? []), Math.max(-5, Math.min(5, raw.score))]);
  if (byStep.size > 0) guesses.add('scores', '−5 … +5');
  if ([...byStep.values()].some((scores) => scores.length > 1)) guesses.add('scoreMean');
  return [...byStep].map(([step, scores]) => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { step, value: Math.round(mean * 10) / 10 + 0, ...(persona === undefined ? {} : { persona }) };
  });
}

export function ojfToMap(raw: JsonObject, fallbackTitle: string): MapDraft {
  const losses = new Remarks();
  const guesses = new Remarks();
  const metadata = isObject(raw.metadata) ? raw.metadata : {};
  const persona = text(metadata.persona) || text(raw.persona);
  const view = text(metadata.pov) || text(metadata.pointOfView) || text(raw.pointOfView) || text(raw.pov);
  const title = text(metadata.title) || text(raw.title) || view || fallbackTitle;
  const stages = objects(raw.stages);
  const lanes = new Lanes();
  const laneOf = new Map<string, DraftLane>();
  for (const swimlane of objects(raw.swimlanes)) {
    const name = text(swimlane.name);
    const kind = recogniseLane(name)?.kind;
    if (!kind) guesses.add('laneUnknown', name);
    laneOf.set(idOf(swimlane.id), lanes.add(kind ?? 'text', name));
  }
  const stepOf = new Map(stages.map((stage, index) => [idOf(stage.id), index]));
  const nodes = objects(raw.nodes).flatMap((node): Node[] => {
    const step = stepOf.get(idOf(node.stageId));
    const lane = laneOf.get(idOf(node.swimlaneId));
    if (step !== undefined && lane) return [{ raw: node, step, lane }];
    losses.add('strayNodes', text(node.title) || '?');
    return [];
  });
  for (const node of nodes) {
    const card = toCard(node, guesses);
    put(node.lane, node.step, card);
    if (node.raw.icon !== undefined || node.raw.iconColor !== undefined) losses.add('icons');
    putPain(lanes, node, card, guesses);
  }
  for (const node of nodes) putBlueprint(lanes, node);
  const emotions = readScores(nodes, persona === '' ? undefined : 0, guesses);
  if (emotions.length > 0) lanes.ofKind('emotions');
  guesses.add('onePhase');
  return {
    title,
    ...(view !== '' && view !== title ? { description: view } : {}),
    phases: null,
    steps: stages.map((stage) => ({ name: text(stage.name), phase: 0 })),
    lanes: lanes.list,
    personas: persona === '' ? [] : [persona],
    emotions,
    losses: losses.toList(),
    guesses: guesses.toList(),
  };
}

/** A node whose purpose is a pain but whose lane is another gets a pain beside it, about it. */
function putPain(lanes: Lanes, { raw, step, lane }: Node, card: DraftCard, guesses: Remarks): void {
  if (lane.kind === 'pains' || !PAINFUL.has(text(raw.purpose))) return;
  const severity = SEVERITY[text(raw.severity).toLowerCase()];
  const canBeAbout = WITH_MOMENT.has(laneKinds[lane.kind].newCard ?? '');
  put(lanes.ofKind('pains'), step, {
    title: card.title,
    ...(card.body === undefined ? {} : { body: card.body }),
    ...(severity === undefined ? {} : { severity }),
    ...(canBeAbout ? { about: card } : {}),
  });
  guesses.add('painsFromPurpose', card.title);
  if (severity !== undefined) guesses.add('severityWords', `${text(raw.severity)} → ${severity}`);
}
