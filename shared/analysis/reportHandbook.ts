/** The handbook page of `score --json`, made from the code: every field, and every method with its formula and source. */
import { scoreField as en } from '../i18n/en/scoreField';
import { type TextKey, translator } from '../i18n/translate';
import { scoreField as zhHans } from '../i18n/zh-Hans/scoreField';
import { scoreField as zhHant } from '../i18n/zh-Hant/scoreField';
import type { Locale } from '../model/schema';
import { FIGURES, type FigureId } from './explain/figures';
import { formulaInWords } from './explain/formulas';
import { fieldKey, REPORT_FIELDS, type ReportField } from './reportFields';

/** These words are the handbook's alone, so they are no part of the catalogue that the window loads. */
const WORDS = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant } as const;

/** Markdown in GitHub's dialect; the same bytes each time. */
export function scoreHandbook(locale: Locale): string {
  const { page } = WORDS[locale];
  const groups = new Map<string, ReportField[]>();
  for (const field of REPORT_FIELDS) {
    const name = field.path.split(/[.[]/)[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  const parts = Array.from(groups, ([name, fields]) =>
    [
      `## \`${name}\``,
      ...(name === 'comparison' || name === 'explanations' ? [page[name]] : []),
      fieldTable(locale, fields),
    ].join('\n\n'),
  );
  return `${[`# ${page.title}`, page.intro, ...parts, `## ${page.methods}`, page.methodsIntro, methodTable(locale)].join('\n\n')}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

const inCell = (text: string): string => text.replaceAll('|', '\\|');

function fieldTable(locale: Locale, fields: readonly ReportField[]): string {
  const { page, unit: units, field: sentences } = WORDS[locale];
  return table(
    [page.field, page.unit, page.range, page.meaning],
    fields.map(({ path, unit, range, nullable }) => [
      `\`${path}\``,
      nullable ? `${units[unit]}, null` : units[unit],
      range,
      (sentences as Readonly<Record<string, string>>)[fieldKey(path)] ?? '',
    ]),
  );
}

function methodTable(locale: Locale): string {
  const { page } = WORDS[locale];
  const t = translator(locale);
  const text = (key: string) => t(key as TextKey);
  return table(
    [page.figure, page.formula, page.meaning, page.source],
    (Object.keys(FIGURES) as FigureId[]).map((figure) => {
      const { method, source, formula: id } = FIGURES[figure];
      const formula = formulaInWords(id, (name) => text(`explain.term.${name}`));
      return [
        text(`explain.figure.${figure.replaceAll('.', '_')}`),
        formula,
        text(`explain.method.${method}`),
        source,
      ];
    }),
  );
}
