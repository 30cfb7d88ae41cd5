/** What a map contains, in words: one line each, only of what there is. */
import { computeOpportunities, computePains, computeRecovery } from '../../shared/analysis';
import { laneName } from '../../shared/i18n/laneName';
import { percent, plain } from '../../shared/i18n/numbers';
import type { Translate } from '../../shared/i18n/translate';
import { getLocale } from '../../shared/model/document';
import { cardsInOrder, orderedLanes, orderedPhases } from '../../shared/model/queries';
import type { Blueprint } from '../../shared/model/schema';
import { personaShares } from '../../shared/model/shares';

/** As many titles as a line can name. */
const MOST_TITLES = 5;

const titled = (titles: readonly string[]): string =>
  titles.length > MOST_TITLES ? `${titles.slice(0, MOST_TITLES).join(' · ')} …` : titles.join(' · ');

function journey(doc: Blueprint, t: Translate): string {
  const steps = t('window.start.steps', { count: Object.keys(doc.steps).length });
  const phases = orderedPhases(doc).map(({ record }) => record.name);
  return `${phases.join(' → ')} · ${steps}`;
}

const lanes = (doc: Blueprint): string =>
  orderedLanes(doc)
    .map(({ record }) => laneName(record, getLocale(doc)))
    .join(' · ');

const people = (doc: Blueprint, t: Translate): string =>
  Array.from(personaShares(doc), ([id, share]) =>
    t('templates.person', { name: doc.personas[id]?.name ?? '', share: percent(share) }),
  ).join(' · ');

function cards(doc: Blueprint, t: Translate): string {
  const [count, links] = [Object.keys(doc.cards).length, Object.keys(doc.links).length];
  return [
    ...(count > 0 ? [t('templates.cards', { count })] : []),
    ...(links > 0 ? [t('templates.links', { count: links })] : []),
  ].join(' · ');
}

const moments = (doc: Blueprint): string =>
  titled(cardsInOrder(doc).flatMap(({ record }) => (record.moment ? [record.title] : [])));

function pains(doc: Blueprint, t: Translate): string {
  const ranked = computePains(doc);
  const [worst] = ranked;
  return worst
    ? t('templates.worst', { count: ranked.length, title: worst.title, score: plain(worst.score) })
    : '';
}

function opportunities(doc: Blueprint, t: Translate): string {
  const all = computeOpportunities(doc);
  const [best] = [...all].sort((a, b) => b.relief - a.relief);
  const title = best && doc.cards[best.id]?.title;
  return title ? t('templates.opportunities', { count: all.length, title }) : '';
}

function recovery(doc: Blueprint, t: Translate): string {
  const { failures, covered } = computeRecovery(doc);
  return failures > 0 ? t('templates.recovered', { count: covered, total: failures }) : '';
}

const measures = (doc: Blueprint): string =>
  titled(Object.values(doc.measures).flatMap(({ name }) => name ?? []));

const LINES = {
  journey,
  lanes,
  people,
  cards,
  moments,
  pains,
  opportunities,
  recovery,
  measures,
} as const satisfies Record<string, (doc: Blueprint, t: Translate) => string>;

export interface ContentLine {
  readonly name: keyof typeof LINES;
  readonly text: string;
}

export const contentsOf = (doc: Blueprint, t: Translate): readonly ContentLine[] =>
  (Object.keys(LINES) as (keyof typeof LINES)[])
    .map((name) => ({ name, text: LINES[name](doc, t) }))
    .filter(({ text }) => text !== '');
