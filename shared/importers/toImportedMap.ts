/** Makes the document of a draft: ids from the given randomness, ranks, names of lanes that differ from their kind's. */

import { translator } from '../i18n/translate';
import { createBlueprint } from '../model/document';
import { GENERATOR } from '../model/generator';
import { locales } from '../model/locales';
import { newId } from '../model/newId';
import { ranksBetween } from '../model/rank';
import type { Blueprint, Emotion, Id, Lane, Locale, Persona, Phase, Step } from '../model/schema';
import type { DraftCard, DraftLane, MapDraft } from './draft';
import { guessLocale } from './guessLocale';
import { stripLabel } from './lanes/foldLabel';
import { type DraftIds, makeCards } from './makeCards';
import type { ImportedMap, ImportOptions, ImportRemark } from './types';

const makeTable = <T>(ids: readonly Id[], record: (index: number, rank: string) => T): Record<Id, T> => {
  const ranks = ranksBetween(undefined, undefined, ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, record(index, ranks[index]!)]));
};

function makeLane(lane: DraftLane, rank: string, personaIds: readonly Id[], locale: Locale): Lane {
  const usual = translator(locale)(`lane.kind.${lane.kind}`);
  const label = lane.label === undefined ? '' : lane.label.trim();
  const isUsual = label === '' || label.toLowerCase() === usual.toLowerCase();
  const personaId = lane.persona === undefined ? undefined : personaIds[lane.persona];
  return {
    kind: lane.kind,
    rank,
    ...(isUsual ? {} : { name: label }),
    ...(personaId === undefined ? {} : { personaId }),
  };
}

/** All that authors wrote into the map. */
const textOf = ({ title, phases, steps, lanes, personas, emotions }: MapDraft): string =>
  [
    title,
    ...(phases ?? []),
    ...steps.map((step) => step.name),
    ...personas,
    ...lanes.flatMap((lane) => [lane.label ?? '', ...[...lane.cells.values()].flat().map(textOfCard)]),
    ...emotions.map((emotion) => emotion.note ?? ''),
  ].join('\n');
const textOfCard = ({ title, body = '' }: DraftCard): string => `${title}\n${body}`;

/** The map's language by its text, and the remark where that is not the one the caller expects. */
function findLocale(draft: MapDraft, expected: Locale): { locale: Locale; guesses: readonly ImportRemark[] } {
  const locale = guessLocale(textOf(draft), expected) ?? expected;
  const differs: ImportRemark = { key: 'language', vars: { list: locales[locale].name } };
  return { locale, guesses: locale === expected ? [] : [differs] };
}

export function toImportedMap(draft: MapDraft, options: ImportOptions): ImportedMap {
  const { random } = options;
  const give = (count: number): Id[] => Array.from({ length: count }, () => newId(random));
  const title = draft.title.trim() || stripLabel(options.fileName.replace(/\.[^.]*$/, ''));
  const phaseNames = draft.phases ?? [title];
  const { locale, guesses } = findLocale(draft, options.locale);
  const doc = createBlueprint({
    id: newId(random),
    title,
    locale,
    now: options.now,
    generator: GENERATOR,
  });
  const phaseIds = give(phaseNames.length);
  const ids: DraftIds = {
    // Personas have no rank: they stand in the order of their ids.
    personas: give(draft.personas.length).sort(),
    steps: give(draft.steps.length),
    lanes: give(draft.lanes.length),
  };
  const personas = makeTable(ids.personas, (i): Persona => ({ name: draft.personas[i]! }));
  const phases = makeTable(phaseIds, (i, rank): Phase => ({ name: phaseNames[i]!, rank }));
  const steps = makeTable(ids.steps, (i, rank): Step => {
    const { name, phase } = draft.steps[i]!;
    return { name, phaseId: phaseIds[phase] ?? phaseIds[0]!, rank };
  });
  const lanes = makeTable(ids.lanes, (i, rank) => makeLane(draft.lanes[i]!, rank, ids.personas, locale));
  const emotions: Record<Id, Emotion> = {};
  for (const { step, persona, value, note } of draft.emotions)
    emotions[newId(random)] = {
      stepId: ids.steps[step]!,
      ...(persona === undefined ? {} : { personaId: ids.personas[persona]! }),
      value,
      ...(note ? { note } : {}),
    };
  const filled: Blueprint = {
    ...doc,
    meta: {
      ...doc.meta,
      ...(draft.description ? { description: draft.description } : {}),
      ...(draft.state ? { state: draft.state } : {}),
    },
    personas,
    phases,
    steps,
    lanes,
    ...makeCards(draft, ids, random),
    emotions,
  };
  return { title, doc: filled, losses: draft.losses, guesses: [...draft.guesses, ...guesses] };
}
