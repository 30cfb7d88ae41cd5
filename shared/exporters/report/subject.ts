/** What a report is about: the part of the map that is shown, and the figures that most parts ask for. */
import { computePains } from '../../analysis/pains';
import type { CurveSummary, PainScore } from '../../analysis/types';
import type { Translate } from '../../i18n/translate';
import type { Blueprint, Id } from '../../model/schema';
import { type ShownMap, shownMap } from '../shownMap';
import type { ExportOptions } from '../types';

export interface Subject {
  readonly shown: ShownMap;
  readonly shows: (cardId: Id) => boolean;
  readonly showsCurve: (curve: CurveSummary) => boolean;
  /** Worst first: the whole map's ranking, of it what is shown; none where scores are not wanted. */
  readonly pains: readonly PainScore[];
  /** Place in the whole map's ranking, from 1. */
  readonly rankOf: (painId: Id) => number;
  readonly cardTitle: (cardId: Id) => string;
  /** Of the step that a card begins at. */
  readonly stepName: (cardId: Id) => string;
  /** Names of personas; everyone where the list is empty or absent. */
  readonly personaNames: (ids: readonly Id[] | undefined) => string;
}

export function createSubject(doc: Blueprint, options: ExportOptions, t: Translate): Subject {
  const shown = shownMap(doc, options.view);
  const cards = new Set(shown.cards.map(({ id }) => id));
  const personas = new Set(shown.personaIds);
  const ranking = computePains(doc);
  const ranks = new Map(ranking.map(({ id }, index) => [id, index + 1]));
  const untitled = t('window.untitled');
  return {
    shown,
    shows: (id) => cards.has(id),
    showsCurve: ({ personaId }) => personaId === null || personas.has(personaId),
    pains: options.scores === false ? [] : ranking.filter(({ id }) => cards.has(id)),
    rankOf: (id) => ranks.get(id) ?? 0,
    cardTitle: (id) => doc.cards[id]?.title.trim() || untitled,
    stepName: (id) => doc.steps[doc.cards[id]?.stepId ?? '']?.name ?? '',
    personaNames: (ids = []) => {
      const names = ids.flatMap((id) => doc.personas[id]?.name ?? []);
      return names.length > 0 ? names.join(', ') : t('analysis.everyone');
    },
  };
}
