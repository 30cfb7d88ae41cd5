/** The workbook's first sheet: what comes back from it, what does not, and how it is read. */
import type { Translate } from '../../i18n/translate';
import { neverBack } from '../../workbook/neverBack';
import type { SheetRole } from '../../workbook/types';
import type { Cell, Sheet } from './types';

const BACK = [
  'map',
  'cards',
  'pains',
  'opportunities',
  'emotions',
  'measures',
  'phases',
  'steps',
  'lanes',
  'personas',
  'needs',
  'segments',
  'variants',
  'links',
  'notes',
  'comments',
  'pictures',
] as const satisfies readonly SheetRole[];
const RULES = ['ids', 'grey', 'names', 'order', 'review'] as const;
const WIDTHS = [26, 100];

export function readmeSheet(title: string, names: ReadonlyMap<SheetRole, string>, t: Translate): Sheet {
  const line = (...values: readonly (Cell | null)[]) => values;
  const strong = (value: string): Cell => ({ value, style: 'strong' });
  const text = (value: string): Cell => ({ value, style: 'text' });
  const head = (value: string) => line({ value, style: 'heading' }, { value: null, style: 'heading' });
  return {
    name: names.get('readme') ?? '',
    widths: WIDTHS,
    rows: [
      line({ value: title, style: 'strong' }),
      line(null, text(t('workbook.readme.intro'))),
      line(null),
      head(t('workbook.readme.back')),
      ...BACK.map((role) => line(strong(names.get(role) ?? ''), text(t(`workbook.readme.sheet.${role}`)))),
      line(null),
      head(t('workbook.readme.rules')),
      ...RULES.map((rule) => line(null, text(t(`workbook.readme.rule.${rule}`)))),
      line(null),
      head(t('workbook.readme.never')),
      line(
        { value: names.get('problems') ?? '', style: 'computed' },
        text(t('workbook.readme.sheet.problems')),
      ),
      ...neverBack(t).map((words) => line(null, text(words))),
    ],
  };
}
