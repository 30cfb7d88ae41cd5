/** What the page says of each card: its fields and, of a pain, its score with the formula and where the method comes from. */
import { explain } from '../../analysis/explain';
import { formulaInWords, formulaWithValues } from '../../analysis/explain/formulas';
import { computePains } from '../../analysis/pains';
import type { TextKey, Translate } from '../../i18n/translate';
import { translateData } from '../../i18n/translate';
import { getSettings } from '../../model/document';
import type { Blueprint, Id } from '../../model/schema';
import { safeHref } from '../../scene/safeHref';
import type { ShownMap } from '../shownMap';
import { cardTable } from '../tables/cardTable';
import type { TableContext } from '../tables/types';
import { attributes, escapeXml } from '../xml';

/** Said in the line below the title, or of no use to a reader. */
const SAID: ReadonlySet<string> = new Set(['id', 'title', 'kind', 'phase', 'step', 'lane']);

/** Two decimals at most, true minus signs. */
const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');
const shown = (value: number | string | null): string =>
  value === null ? '–' : typeof value === 'number' ? figure(value) : value;

function painFigure(doc: Blueprint, id: Id, rank: number, date: string, t: Translate): string {
  const found = explain(doc, { figure: `pain.${getSettings(doc).painModel}`, id }, date);
  if (!found) return '';
  const formula = formulaInWords(found.formula, (place) => t(`explain.term.${place}` as TextKey));
  const computed = formulaWithValues(found.formula, found.values, figure);
  const lines = [
    `${formula} = ${computed}`,
    t(`explain.method.${found.method}` as TextKey),
    ...found.caveats.map(({ key, vars }) => translateData(t, `explain.caveat.${key}`, vars)),
    found.source,
  ];
  const head = `${shown(found.result)} · ${t('page.rank', { rank })}`;
  return `<div class="figure"><strong>${escapeXml(head)}</strong>${lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</div>`;
}

/** An address that may be one becomes a link; anything else is text. */
function valueText(key: string, value: string | number | null): string {
  const href = key === 'url' && typeof value === 'string' ? safeHref(value) : null;
  const text = escapeXml(shown(value));
  return href === null
    ? text
    : `<a${attributes({ href, target: '_blank', rel: 'noopener noreferrer' })}>${text}</a>`;
}

/** One article for each shown card, in the map's order. */
export function cardDetails(
  context: TableContext & { readonly shown: ShownMap },
  options: { readonly date: string; readonly scores: boolean },
): string {
  const { doc, t } = context;
  const ranks = new Map(computePains(doc).map(({ id }, index) => [id, index + 1]));
  const { columns, rows } = cardTable(context);
  return rows
    .map((row) => {
      const of = (key: string) => row[columns.findIndex((column) => column.key === key)] ?? '';
      const id = String(of('id'));
      const title = String(of('title')) || t('page.untitled');
      const where = ['kind', 'lane', 'step'].map((key) => String(of(key))).filter((text) => text !== '');
      const fields = columns.flatMap(({ key, label }, i) => {
        const value = row[i] ?? null;
        const nothing = value === null || value === '' || SAID.has(key) || (key === 'span' && value === 1);
        return nothing ? [] : [`<dt>${escapeXml(label)}</dt><dd>${valueText(key, value)}</dd>`];
      });
      const rank = ranks.get(id);
      const pain = doc.cards[id]?.kind === 'pain';
      return (
        `<article${attributes({ id: `d-${id}`, class: pain ? 'pain' : undefined })}>` +
        `<h2 tabindex="-1">${escapeXml(title)}</h2><p class="kind">${escapeXml(where.join(' · '))}</p>` +
        (options.scores && rank !== undefined ? painFigure(doc, id, rank, options.date, t) : '') +
        (fields.length > 0 ? `<dl>${fields.join('')}</dl>` : '') +
        '</article>'
      );
    })
    .join('\n');
}
