/** A metric card's figure as text: value, unit, and the target after an arrow, percentages as the document's language writes them. */
import { computeMeasures } from '../analysis/measures';
import { plain } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import { getLocale } from '../model/document';
import type { Blueprint, Id, Locale, MeasureKind } from '../model/schema';

/** Kinds whose headline is a percentage. */
const PERCENT: ReadonlySet<MeasureKind> = new Set(['csat', 'csat-mean', 'csi']);

const memo = new WeakMap<object, { readonly locale: Locale; readonly texts: ReadonlyMap<Id, string> }>();

/** Texts by measure id; measures without a value have none. */
export function metricValues(doc: Blueprint): ReadonlyMap<Id, string> {
  const locale = getLocale(doc);
  const kept = memo.get(doc.measures);
  if (kept?.locale === locale) return kept.texts;
  const t = translator(locale);
  const list: [Id, string][] = [];
  for (const { id, kind, value } of computeMeasures(doc)) {
    if (typeof value !== 'number') continue;
    const { unit, target } = doc.measures[id]!;
    const percent = PERCENT.has(kind) || unit === '%';
    const said = (figure: number): string =>
      percent ? t('window.percent', { value: plain(figure) }) : plain(figure) + (unit ? ` ${unit}` : '');
    const aim = kind === 'number' && target !== undefined ? ` → ${said(target)}` : '';
    list.push([id, said(value) + aim]);
  }
  const texts = new Map(list);
  memo.set(doc.measures, { locale, texts });
  return texts;
}
