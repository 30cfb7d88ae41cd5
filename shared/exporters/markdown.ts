/** A report in GitHub's Markdown: the map as tables, one for each phase, then pains, opportunities and problems. */

import { findProblems } from '../analysis/problems';
import { sayProblem } from '../analysis/sayProblem';
import type { ProblemLevel } from '../analysis/types';
import { laneName } from '../i18n/laneName';
import { signed } from '../i18n/numbers';
import { type Translate, translator } from '../i18n/translate';
import { getLocale } from '../model/document';
import type { Blueprint, Locale } from '../model/schema';
import { personaShares } from '../model/shares';
import { cardWords } from '../workbook/mapLines';
import { markdownComments } from './markdownComments';
import { markdownText, table } from './markdownText';
import { laneMoods } from './moodsOf';
import { type ShownMap, shownMap } from './shownMap';
import { opportunityTable } from './tables/opportunityTable';
import { painTable } from './tables/painTable';
import type { TableSheet, Value } from './tables/types';
import { textFile } from './textFile';
import type { Exporter, ExportOptions } from './types';

/** Said beside the lane's name: numbers without their scale mean nothing to a reader, and importers go by it. */
const MOOD_SCALE = `${signed(-5)}…${signed(5)}`;
const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];

/** Figures with at most two decimals, texts as they are. */
const shown = (value: Value): string =>
  value === null ? '' : typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** A phase's steps as columns; a span is named at each of its steps. */
function phaseTable(doc: Blueprint, map: ShownMap, columns: readonly number[], t: Translate): string {
  const rows = map.lanes.map(({ id, record }) => {
    const moods = laneMoods(doc, map, record);
    const name = laneName(record, getLocale(doc));
    return [
      record.kind === 'emotions' ? `${name} (${MOOD_SCALE})` : name,
      ...columns.map((column) => {
        const cards = map.cards.filter(
          ({ card, first, last }) => card.laneId === id && first <= column && column <= last,
        );
        const mood = moods[column] ?? null;
        return [
          ...(mood === null ? [] : [signed(mood)]),
          ...cards.map(({ card }) => cardWords(card, t)),
        ].join('\n');
      }),
    ];
  });
  return table(['', ...columns.map((column) => map.steps[column]?.record.name ?? '')], rows);
}

/** Some columns of a table of records. */
function part({ columns, rows }: TableSheet, keys: readonly string[]): string {
  const wanted = keys.map((key) => columns.findIndex((column) => column.key === key));
  return table(
    wanted.map((index) => columns[index]!.label),
    rows.map((row) => wanted.map((index) => shown(row[index]!))),
  );
}

function personas(doc: Blueprint, map: ShownMap, t: Translate): string {
  const shares = personaShares(doc);
  return table(
    [t('window.field.name'), t('window.field.role'), t('window.field.share'), t('window.field.goals')],
    map.personaIds.map((id) => {
      const { name = '', role = '', goals = [] } = doc.personas[id] ?? {};
      return [
        name,
        role,
        t('export.title.share', { share: Math.round((shares.get(id) ?? 0) * 100) }),
        goals.join('\n'),
      ];
    }),
  );
}

function problems(doc: Blueprint, date: string, locale: Locale): readonly string[] {
  const t = translator(locale);
  const found = findProblems(doc, date);
  return LEVELS.flatMap((level) =>
    found
      .filter((problem) => problem.level === level)
      .map((problem) => `- **${t(`check.level.${level}`)}** ${markdownText(sayProblem(problem, locale))}`),
  );
}

export function toMarkdown(doc: Blueprint, { locale, view, date, comments }: ExportOptions): string {
  const t = translator(locale);
  const map = shownMap(doc, view);
  const context = { doc, shown: map, locale, t };
  const parts: string[] = [`# ${markdownText(doc.meta.title || t('export.title.untitled'))}`];
  const add = (heading: string, body: readonly string[]) => {
    const filled = body.filter((text) => text !== '');
    if (filled.length > 0) parts.push(`## ${heading}`, ...filled);
  };
  if (doc.meta.description) parts.push(markdownText(doc.meta.description));
  parts.push(date);
  if (map.personaIds.length > 0) add(t('export.title.personas'), [personas(doc, map, t)]);
  let column = 0;
  const phases = map.phases.flatMap(({ phase, steps }) => {
    const columns = steps.map(() => column++);
    return columns.length > 0
      ? [`### ${markdownText(phase.record.name)}`, phaseTable(doc, map, columns, t)]
      : [];
  });
  add(t('export.report.map'), phases);
  const pains = painTable(context);
  if (pains.rows.length > 0)
    add(t('lane.kind.pains'), [
      part(pains, [
        'rank',
        'title',
        'step',
        'score',
        'severity',
        'frequency',
        'reach',
        'evidence',
        'addressedBy',
      ]),
    ]);
  const opportunities = opportunityTable(context);
  if (opportunities.rows.length > 0)
    add(t('lane.kind.opportunities'), [
      part(opportunities, [
        'title',
        'step',
        'addresses',
        'impact',
        'effort',
        'relief',
        'stage',
        'owner',
        'due',
      ]),
    ]);
  if (comments) add(t('export.commentList'), [markdownComments(doc, view, t)]);
  add(t('export.report.problems'), [problems(doc, date, locale).join('\n')]);
  return `${parts.join('\n\n')}\n`;
}

export const markdown: Exporter = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  mime: 'text/markdown',
  options: ['comments'],
  ...textFile(toMarkdown),
};
