/** Makes the document that a template describes: the same template always gives the same records under the same ids. */
import { createBlueprint } from '../model/document';
import { GENERATOR } from '../model/generator';
import { laneKind } from '../model/laneKinds';
import type { Blueprint, Card, Emotion, Id, Lane, LaneKind, Locale, Persona } from '../model/schema';
import { translateMap } from './texts';
import type { CardLine, FeelLine, LaneKey, LaneLine, StepLine, TemplateMap, TemplateTexts } from './types';

/** When all templates were drawn: due dates lie after it, measurements before. A map begun from one moves them to its own day. */
const CREATED = '2026-03-02T09:00:00Z';
const MODIFIED = '2026-06-12T14:02:00Z';

/** First letter of the ids of a lane's cards. */
const LETTERS: Readonly<Record<LaneKind, string>> = {
  storyboard: 'i',
  evidence: 'e',
  actions: 'a',
  thoughts: 't',
  emotions: 'j',
  channels: 'h',
  frontstage: 'f',
  backstage: 'b',
  support: 'u',
  pains: 'x',
  gains: 'g',
  opportunities: 'o',
  metrics: 'm',
  time: 'z',
  policies: 'y',
  partners: 'r',
  text: 'n',
};
/** What the id of the document ends in; English has nothing. */
const LOCALE_ENDS: Readonly<Record<Locale, string>> = { en: '', 'zh-Hans': 'zh', 'zh-Hant': 'zht' };

/** Every other digit, so that new records find short ranks between. */
const DIGITS = '13579bdfhjlnprtvx';
const rankAt = (index: number): string =>
  `${'abcdefgh'[Math.floor(index / DIGITS.length)] ?? 'z'}${DIGITS[index % DIGITS.length] ?? ''}`;
/** Cards in one cell lie further apart. */
const CELL_RANKS = ['a7', 'ad', 'aj', 'ap', 'av'];
const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

const kindOf = (key: LaneKey): LaneKind => key.split(':')[0] as LaneKind;
const laneId = (key: LaneKey): Id =>
  `l_${key
    .split(':')
    .map((part, index) => (index ? part : part.slice(0, 3)))
    .join('_')}`;

/** Adds a record; the same id twice is the author's mistake. */
function put<T>(table: Record<Id, T>, id: Id, record: T): void {
  if (Object.hasOwn(table, id)) throw new Error(`The template has two records with the id ${id}`);
  table[id] = record;
}

function buildLanes(lines: readonly LaneLine[]): Record<Id, Lane> {
  const lanes: Record<Id, Lane> = {};
  lines.forEach((line, index) => {
    const { key, ...more } = typeof line === 'string' ? { key: line } : line;
    put(lanes, laneId(key), { ...more, kind: kindOf(key), rank: rankAt(index) });
  });
  return lanes;
}

/** Personas sort by id where they have no rank; those that are meant otherwise get one. */
function buildPersonas(personas: NonNullable<TemplateMap['personas']>): Record<Id, Persona> {
  const ids = Object.keys(personas);
  const sorted = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
  return Object.fromEntries(
    Object.entries(personas).map(([id, persona], index) => [
      id,
      sorted ? persona : { ...persona, rank: rankAt(index) },
    ]),
  );
}

/** The shortest beginning, after `p_`, by which each persona can be told from the others. */
function shortNames(ids: readonly Id[]): readonly string[] {
  const names = ids.map((id) => id.replace(/^p_/, ''));
  return names.map((name) => {
    let length = 1;
    while (
      names.filter((other) => other.startsWith(name.slice(0, length))).length > 1 &&
      length < name.length
    )
      length++;
    return name.slice(0, length);
  });
}

/** Collects the records along the steps, counting cards by lane. */
class Rows {
  readonly cards: Record<Id, Card> = {};
  readonly emotions: Record<Id, Emotion> = {};
  private readonly counts = new Map<string, number>();
  private readonly short: readonly string[];

  constructor(
    private readonly lanes: Readonly<Record<Id, Lane>>,
    private readonly personaIds: readonly Id[],
  ) {
    this.short = shortNames(personaIds);
  }

  addCell(stepId: Id, key: LaneKey, lines: readonly CardLine[]): void {
    const lane = this.lanes[laneId(key)];
    if (!lane)
      throw new Error(`The step ${stepId} has cards in ${key}, which is none of the template's lanes`);
    lines.forEach((line, index) => {
      const letter = LETTERS[lane.kind];
      const count = (this.counts.get(letter) ?? 0) + 1;
      this.counts.set(letter, count);
      const { id, kind, ...fields } =
        typeof line === 'string' ? { title: line } : (line as Exclude<CardLine, string>);
      put(this.cards, id ?? `${letter}${twoDigits(count)}`, {
        ...fields,
        kind: kind ?? laneKind(lane.kind).newCard ?? 'thought',
        laneId: laneId(key),
        stepId,
        rank: CELL_RANKS[index] ?? `b${index}`,
      });
    });
  }

  addFeelings(stepId: Id, feel: readonly FeelLine[]): void {
    if (feel.length !== this.personaIds.length)
      throw new Error(`The step ${stepId} needs ${this.personaIds.length} feelings, one for each persona`);
    feel.forEach((line, index) => {
      if (line === null) return;
      const [value, note] = typeof line === 'number' ? [line, undefined] : line;
      put(this.emotions, `m_${this.short[index]}${stepId.replace(/^s/, '')}`, {
        stepId,
        personaId: this.personaIds[index],
        value,
        ...(note !== undefined && { note }),
      });
    });
  }
}

/** The document of a template; `id` is the template's name, `texts` its texts where the language is not English. */
export function buildTemplate(
  id: string,
  source: TemplateMap,
  locale: Locale = 'en',
  texts: TemplateTexts = {},
): Blueprint {
  const map = translateMap(source, texts);
  const personas = buildPersonas(map.personas ?? {});
  const lanes = buildLanes(map.lanes);
  const rows = new Rows(lanes, Object.keys(map.personas ?? {}));
  const phases: Record<Id, Blueprint['phases'][Id]> = {};
  const steps: Record<Id, Blueprint['steps'][Id]> = {};
  const addStep = ({ id: ownId, feel, cards, ...step }: StepLine, phaseId: Id): void => {
    const index = Object.keys(steps).length;
    const stepId = ownId ?? `s${twoDigits(index + 1)}`;
    put(steps, stepId, { ...step, phaseId, rank: rankAt(index) });
    if (feel) rows.addFeelings(stepId, feel);
    for (const [key, lines] of Object.entries(cards ?? {})) rows.addCell(stepId, key as LaneKey, lines ?? []);
  };
  map.phases.forEach(({ id: ownId, steps: lines, ...phase }, index) => {
    const phaseId = ownId ?? `ph${index + 1}`;
    put(phases, phaseId, { ...phase, rank: rankAt(index) });
    for (const line of lines) addStep(line, phaseId);
  });
  const blank = createBlueprint({
    id: `${id.replaceAll('-', '')}${LOCALE_ENDS[locale]}`,
    title: map.title,
    locale,
    now: CREATED,
    generator: GENERATOR,
  });
  return {
    ...blank,
    meta: {
      ...blank.meta,
      description: map.description,
      modifiedAt: MODIFIED,
      state: map.state ?? 'current',
    },
    settings: { momentFactor: 1.5, painModel: 'weighted', scale: 5, ...map.settings },
    segments: map.segments ?? {},
    personas,
    phases,
    steps,
    lanes,
    cards: rows.cards,
    links: Object.fromEntries(
      (map.links ?? []).map(([from, to, more], index) => [`k${twoDigits(index + 1)}`, { ...more, from, to }]),
    ),
    emotions: rows.emotions,
    measures: map.measures ?? {},
    notes: map.notes ?? {},
    comments: map.comments ?? {},
    views: map.views ?? {},
    assets: map.assets ?? {},
  };
}
