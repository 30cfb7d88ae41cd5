/** Recovery, moments by persona, data against policies and segments, as tables; segments as bars, too. */
import { computeDataPolicy } from '../analysis/dataPolicy';
import { computePersonalisation } from '../analysis/personalisation';
import { computeRecovery } from '../analysis/recovery';
import { RECOVERY_STAGES } from '../analysis/recoveryGrade';
import { computeSegments } from '../analysis/segments';
import { translator } from '../i18n/translate';
import { orderedPersonaIds } from '../model/queries';
import type { Blueprint, Id, Locale } from '../model/schema';
import { num } from '../scene/path';
import type { BarRow } from './barChart';
import type { ChartTable } from './types';

const nameOf = (doc: Blueprint, id: Id, locale: Locale): string =>
  doc.cards[id]?.title || translator(locale)('window.untitled');

/** Fail points by the four steps of recovery: what the plan says, or that nothing is said. */
export function recoveryTable(doc: Blueprint, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    columns: [
      t('chart.failPoint'),
      ...RECOVERY_STAGES.map((stage) => t(`lane.recovery.${stage}`)),
      t('analysis.recovery'),
    ],
    rows: computeRecovery(doc).list.map(({ cardId, recovery }) => ({
      key: cardId,
      ref: cardId,
      cells: [
        nameOf(doc, cardId, locale),
        ...RECOVERY_STAGES.map(
          (stage) => doc.cards[cardId]?.fail?.recovery?.[stage]?.trim() || t('analysis.noFigure'),
        ),
        t(`analysis.recoveryGrade.${recovery}`),
      ],
    })),
  };
}

/** Moments of truth by persona: ✓ = a variant is there, + = none yet, – = it does not concern that persona. */
export function momentsTable(doc: Blueprint, locale: Locale): ChartTable {
  const t = translator(locale);
  const personaIds = orderedPersonaIds(doc);
  return {
    columns: [t('chart.moment'), ...personaIds.map((id) => doc.personas[id]?.name || t('window.untitled'))],
    rows: computePersonalisation(doc).moments.map(({ cardId, personas }) => ({
      key: cardId,
      ref: cardId,
      cells: [
        nameOf(doc, cardId, locale),
        ...personaIds.map((id) => {
          const found = personas.find((row) => row.personaId === id);
          return found ? (found.varied ? '✓' : '+') : t('analysis.noFigure');
        }),
      ],
    })),
  };
}

/** Where data is taken, which, and whether a policy stands there. */
export function dataTable(doc: Blueprint, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    columns: [t('chart.touchpoint'), t('analysis.dataTaken'), t('chart.policy')],
    rows: computeDataPolicy(doc).map(({ cardId, data, policy }) => ({
      key: cardId,
      ref: cardId,
      cells: [
        nameOf(doc, cardId, locale),
        data.map((kind) => t(`lane.data.${kind}`)).join(', '),
        t(policy ? 'analysis.policyThere' : 'analysis.policyMissing'),
      ],
    })),
  };
}

/** The best a segment can be. */
export const MOST_ATTRACTIVE = 5;

/** The most attractive first; those without a rating are left out. */
export function segmentBars(doc: Blueprint, locale: Locale): readonly BarRow[] {
  const t = translator(locale);
  return computeSegments(doc).flatMap(({ id, name, attractiveness }): BarRow[] =>
    attractiveness === null
      ? []
      : [
          {
            key: id,
            name: name || t('window.untitled'),
            value: attractiveness,
            text: num(attractiveness),
            tone: 'good',
            figure: { figure: 'segment.attractiveness', id },
          },
        ],
  );
}

export function segmentTable(doc: Blueprint, locale: Locale): ChartTable {
  const t = translator(locale);
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? t('analysis.noFigure') : num(value);
  return {
    columns: [
      t('chart.segment'),
      t('window.field.size'),
      t('window.field.potential'),
      t('window.field.fit'),
      t('window.field.competition'),
      t('analysis.attractiveness'),
    ],
    rows: computeSegments(doc).map(({ id, name, attractiveness }) => {
      const { size, potential, fit, competition } = doc.segments[id] ?? {};
      return {
        key: id,
        cells: [
          name || t('window.untitled'),
          size === undefined ? t('analysis.noFigure') : t('window.percent', { value: num(size * 100) }),
          figure(potential),
          figure(fit),
          figure(competition),
          figure(attractiveness),
        ],
        figures: [
          null,
          null,
          null,
          null,
          null,
          attractiveness === null ? null : { figure: 'segment.attractiveness', id },
        ],
      };
    }),
  };
}
