/** Makes believable maps of any size for tests and measurements; the same options always give the same document. */
import { createBlueprint } from '../../shared/model/document';
import { laneKind } from '../../shared/model/laneKinds';
import { newId, type Random, seededRandom } from '../../shared/model/newId';
import { ranksBetween } from '../../shared/model/rank';
import {
  type Blueprint,
  type Card,
  DATA_KINDS,
  type Emotion,
  EVIDENCE_GRADES,
  type Id,
  KANO_CATEGORIES,
  type Lane,
  type LaneKind,
  type Link,
  LOOP_STAGES,
  type Locale,
  MOMENTS,
  type Persona,
  type Phase,
  type Step,
} from '../../shared/model/schema';
import { MAP_LANES, type MapTexts, mapTexts } from './mapTexts';

const NOW = '2026-01-15T09:00:00.000Z';
const CARDS_PER_STEP = 5.7;
const STEPS_PER_PHASE = 4;
const STACKED_CELLS = 0.055;
const FOREIGN_TEXT = 0.12;

interface Cell {
  readonly lane: number;
  readonly step: number;
  count: number;
}

/** A map of exactly `cards` cards and `cards / 2` links on nine lanes, with three personas. */
export function generateMap(options: { cards: number; seed?: number; locale?: Locale }): Blueprint {
  const { cards: size, seed = 1, locale = 'en' } = options;
  const random = seededRandom(seed);
  const texts = mapTexts[locale];
  const foreign = mapTexts[locale === 'en' ? 'zh-Hans' : 'en'];
  const someTexts = () => (random() < FOREIGN_TEXT ? foreign : texts);

  const stepCount = Math.max(1, Math.round(size / CARDS_PER_STEP));
  const personas = table(random, texts.personas.length, (i): Persona => makePersona(texts, i));
  const personaIds = Object.keys(personas);
  const phases = makePhases(random, texts, Math.ceil(stepCount / STEPS_PER_PHASE));
  const steps = makeSteps(random, someTexts, phases, stepCount);
  const lanes = table(
    random,
    MAP_LANES.length,
    (i, ranks): Lane => ({ kind: MAP_LANES[i]!.kind, rank: ranks[i]! }),
  );
  const cards = makeCards(random, someTexts, {
    size,
    lanes: Object.entries(lanes),
    steps: Object.keys(steps),
    personaIds,
  });

  const empty = createBlueprint({
    id: newId(random),
    title: texts.title,
    locale,
    now: NOW,
    generator: 'throughline',
  });
  return {
    ...empty,
    segments: {},
    personas,
    phases,
    steps,
    lanes,
    cards,
    links: makeLinks(random, someTexts, cards, Math.floor(size / 2)),
    emotions: makeEmotions(random, Object.keys(steps), personaIds),
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

function table<T>(
  random: Random,
  count: number,
  make: (index: number, ranks: readonly string[]) => T,
): Record<Id, T> {
  const ranks = ranksBetween(undefined, undefined, count);
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [newId(random), make(i, ranks)]));
}

function makePersona(texts: MapTexts, index: number): Persona {
  const colors = ['#2f6f9f', '#b0533c', '#4f7d46'];
  return {
    ...texts.personas[index]!,
    color: colors[index]!,
    share: [0.5, 0.3, 0.2][index]!,
    avatar: ['💼', '🧳', '🗺️'][index]!,
  };
}

/** The name of the index-th thing; numbered from the second round on, so that names stay apart. */
const nameOf = (names: readonly string[], index: number): string => {
  const round = Math.floor(index / names.length);
  return names[index % names.length]! + (round ? ` ${round + 1}` : '');
};

const makePhases = (random: Random, texts: MapTexts, count: number): Record<Id, Phase> =>
  table(random, count, (i, ranks) => ({ name: nameOf(texts.phases, i), rank: ranks[i]! }));

function makeSteps(
  random: Random,
  someTexts: () => MapTexts,
  phases: Record<Id, Phase>,
  count: number,
): Record<Id, Step> {
  const phaseIds = Object.keys(phases);
  return table(
    random,
    count,
    (i, ranks): Step => ({
      name: nameOf(someTexts().steps, i),
      phaseId: phaseIds[Math.floor(i / STEPS_PER_PHASE)]!,
      rank: ranks[i]!,
      ...(random() < 0.4 && { minutes: 1 + Math.floor(random() * 40) }),
    }),
  );
}

/** Which cells are filled: likelier lanes first, some cells with two or three cards, `size` cards in all. */
function fillCells(random: Random, size: number, stepCount: number): Cell[] {
  const cells: (Cell & { order: number })[] = [];
  for (let step = 0; step < stepCount; step++)
    MAP_LANES.forEach(({ fill }, lane) => {
      if (fill > 0) cells.push({ lane, step, count: 0, order: random() / fill });
    });
  cells.sort((a, b) => a.order - b.order);
  let left = size;
  const stacked = Math.min(Math.round(cells.length * STACKED_CELLS), Math.floor(size / 3));
  const extra = new Set<number>();
  while (extra.size < stacked) extra.add(Math.floor(random() * Math.min(cells.length, size / 2)));
  for (const index of extra) {
    const more = Math.min(random() < 0.3 ? 2 : 1, left - 1);
    cells[index]!.count = more;
    left -= more;
  }
  for (let i = 0; left > 0; i = (i + 1) % cells.length) {
    cells[i]!.count++;
    left--;
  }
  return cells.filter((cell) => cell.count > 0).sort((a, b) => a.step - b.step || a.lane - b.lane);
}

function makeCards(
  random: Random,
  someTexts: () => MapTexts,
  map: { size: number; lanes: readonly [Id, Lane][]; steps: readonly Id[]; personaIds: readonly Id[] },
): Record<Id, Card> {
  const cards: Record<Id, Card> = {};
  const latest = new Map<LaneKind, Id>();
  for (const cell of fillCells(random, map.size, map.steps.length)) {
    const [laneId, lane] = map.lanes[cell.lane]!;
    const kind = laneKind(lane.kind).newCard ?? 'text';
    for (const rank of ranksBetween(undefined, undefined, cell.count)) {
      const id = newId(random);
      const texts = someTexts();
      const title = pick(random, texts.cards[kind] ?? texts.steps).replace('{}', pick(random, texts.things));
      cards[id] = {
        laneId,
        stepId: map.steps[cell.step]!,
        rank,
        kind,
        title: title[0]!.toUpperCase() + title.slice(1),
        ...(random() < 0.15 && { body: pick(random, texts.bodies) }),
        ...(random() < 0.2 && { personaIds: [pick(random, map.personaIds)] }),
        ...(random() < 0.15 && { channels: [pick(random, texts.channels)] }),
        ...(random() < 0.2 && { owner: pick(random, texts.owners) }),
        ...(random() < 0.25 && { evidence: pick(random, EVIDENCE_GRADES) }),
        ...makeMarks(random, lane.kind, texts, latest),
        ...(['backstage', 'support', 'evidence'].includes(lane.kind) &&
          random() < 0.05 &&
          cell.step + 3 < map.steps.length && { span: 2 + Math.floor(random() * 2) }),
      };
      latest.set(lane.kind, id);
    }
  }
  return cards;
}

/** What a card of this lane says beyond its title. */
function makeMarks(
  random: Random,
  lane: LaneKind,
  texts: MapTexts,
  latest: ReadonlyMap<LaneKind, Id>,
): Partial<Card> {
  const rating = () => 1 + Math.floor(random() * 5);
  const action = latest.get('actions');
  const pain = latest.get('pains');
  if (lane === 'pains')
    return {
      severity: rating(),
      frequency: rating(),
      ...(random() < 0.5 && { detection: rating() }),
      ...(action && { about: action }),
      ...(random() < 0.3 && { mentions: Math.floor(random() * 30) }),
    };
  if (lane === 'gains') return { intensity: rating(), ...(action && random() < 0.5 && { about: action }) };
  if (lane === 'opportunities')
    return {
      impact: rating(),
      effort: rating(),
      ...(pain && { addresses: [pain] }),
      ...(random() < 0.5 && {
        reach: Math.floor(random() * 500),
        confidence: Math.round(random() * 10) / 10,
      }),
      ...(random() < 0.4 && { kano: pick(random, KANO_CATEGORIES) }),
      ...(random() < 0.4 && { stage: pick(random, LOOP_STAGES), due: '2026-09-30' }),
    };
  return {
    ...(random() < 0.08 && { moment: pick(random, MOMENTS) }),
    ...(random() < 0.06 && {
      fail: {
        kind: random() < 0.5 ? 'outcome' : 'process',
        recovery: { apologise: pick(random, texts.bodies), minutes: 15 },
      },
    }),
    ...(random() < 0.08 && { wait: { minutes: Math.floor(random() * 25), target: 5, limit: 15 } }),
    ...(random() < 0.04 && { decision: true }),
    ...(random() < 0.3 && { minutes: 1 + Math.floor(random() * 30), cost: Math.floor(random() * 80) / 2 }),
    ...(random() < 0.05 && { variants: [{ when: { time: '23:00' }, text: pick(random, texts.bodies) }] }),
    ...(random() < 0.05 && { data: [pick(random, DATA_KINDS)] }),
  };
}

/** Flow down the lanes of a step and on to the next step's first card; longer jumps make up the number. */
function makeLinks(
  random: Random,
  someTexts: () => MapTexts,
  cards: Record<Id, Card>,
  count: number,
): Record<Id, Link> {
  const ids = Object.keys(cards);
  const links: Record<Id, Link> = {};
  const known = new Set<string>();
  const linkable = ids.filter((id) => !['pain', 'gain', 'opportunity'].includes(cards[id]!.kind));
  if (linkable.length < 4) return links;
  while (known.size < count) {
    const from = Math.floor(random() * (linkable.length - 1));
    const distance = known.size % 10 === 9 ? 12 : 4;
    const to = Math.min(linkable.length - 1, from + 1 + Math.floor(random() * distance));
    const pair = `${from} ${to}`;
    if (from === to || known.has(pair)) continue;
    known.add(pair);
    links[newId(random)] = {
      from: linkable[from]!,
      to: linkable[to]!,
      ...(random() < 0.15 && { kind: random() < 0.5 ? 'depends' : 'informs' }),
      ...(random() < 0.05 && { both: true }),
      ...(random() < 0.2 && { label: pick(random, someTexts().links) }),
    };
  }
  return links;
}

/** A wandering curve per persona with a point at nine steps in ten. */
function makeEmotions(random: Random, steps: readonly Id[], personaIds: readonly Id[]): Record<Id, Emotion> {
  const emotions: Record<Id, Emotion> = {};
  for (const personaId of personaIds) {
    let value = 1;
    for (const stepId of steps) {
      value = Math.max(-5, Math.min(5, value + Math.round(random() * 6 - 3)));
      if (random() < 0.9) emotions[newId(random)] = { stepId, personaId, value };
    }
  }
  return emotions;
}
