/** The same map as a table for readers by ear and for whoever prefers it: phases and steps above, a row for each lane. */

import { computePains } from '../../analysis/pains';
import { painTexts } from '../../analysis/painValue';
import { laneName } from '../../i18n/laneName';
import { signed } from '../../i18n/numbers';
import type { Translate } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import type { Blueprint, Id } from '../../model/schema';
import { laneMoods } from '../moodsOf';
import type { ShownCard, ShownMap } from '../shownMap';
import { attributes, escapeXml } from '../xml';

function marksOf({ id, card }: ShownCard, scores: ReadonlyMap<Id, string>, t: Translate): string {
  const score = scores.get(id);
  const marks = [
    ...(score === undefined ? [] : [`${t('page.score')} ${score}`]),
    ...(card.moment ? [t('lane.mark.moment')] : []),
    ...(card.fail ? [t('lane.mark.fail')] : []),
    ...(card.wait
      ? [`${t('lane.mark.wait')} ${t('export.time.minutes', { value: card.wait.minutes })}`]
      : []),
  ];
  return marks.length === 0 ? '' : ` <span class="marks">(${escapeXml(marks.join(', '))})</span>`;
}

/** What each shown persona, or the one of the lane, feels at a step. */
function feelings(doc: Blueprint, map: ShownMap, stepId: Id, only: Id | undefined): readonly string[] {
  return Object.values(doc.emotions).flatMap((emotion) => {
    const { personaId } = emotion;
    if (emotion.stepId !== stepId || personaId === undefined || !map.personaIds.includes(personaId))
      return [];
    if (only !== undefined && personaId !== only) return [];
    const text = `${doc.personas[personaId]?.name ?? ''} ${signed(emotion.value)}`;
    return [`<li${attributes({ 'data-personas': personaId })}>${escapeXml(text)}</li>`];
  });
}

export function mapTable(
  doc: Blueprint,
  map: ShownMap,
  options: { readonly t: Translate; readonly scores: boolean },
): string {
  const { t } = options;
  const scores = options.scores && computePains(doc).length > 0 ? painTexts(doc) : new Map<Id, string>();
  const phases = map.phases
    .filter(({ steps }) => steps.length > 0)
    .map(
      ({ phase, steps }) =>
        `<th scope="colgroup" colspan="${steps.length}">${escapeXml(phase.record.name)}</th>`,
    );
  const steps = map.steps.map(({ record }) => `<th scope="col">${escapeXml(record.name)}</th>`);
  const item = (shown: ShownCard): string => {
    const { id, card } = shown;
    const title = card.title || card.body || t(`lane.card.${card.kind}`);
    const personas = card.personaIds?.length ? card.personaIds.join(' ') : undefined;
    return (
      `<li${attributes({ 'data-ref': id, 'data-personas': personas })}>` +
      `<a${attributes({ href: `#d-${id}`, 'data-card': id })}>${escapeXml(title)}</a>${marksOf(shown, scores, t)}</li>`
    );
  };
  const rows = map.lanes.map(({ id, record }) => {
    const moods = record.personaId === undefined ? laneMoods(doc, map, record) : [];
    const cells = map.steps.map((step, column) => {
      const own = map.cards.filter(
        ({ card, first, last }) => card.laneId === id && first <= column && column <= last,
      );
      const mood = moods[column];
      const felt =
        record.kind === 'emotions'
          ? [
              ...(typeof mood === 'number'
                ? [`<li>${escapeXml(`${t('page.everyone')} ${signed(mood)}`)}</li>`]
                : []),
              ...feelings(doc, map, step.id, record.personaId),
            ]
          : [];
      const items = [...felt, ...own.map(item)];
      return `<td>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}</td>`;
    });
    const name = escapeXml(laneName(record, getLocale(doc)));
    return `<tr${attributes({ 'data-row': id })}><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  return (
    `<table><caption>${escapeXml(t('page.caption'))}</caption><thead>` +
    `<tr><td></td>${phases.join('')}</tr><tr><td></td>${steps.join('')}</tr></thead>\n` +
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`
  );
}
