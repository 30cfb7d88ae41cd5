/** What is different outside the tables: the map's own data, its settings, and parts that this version does not know. */
import { type Translate, translateData } from '../i18n/translate';
import { isSame } from '../model/isSame';
import { type Blueprint, TABLE_NAMES } from '../model/schema';
import { fieldWord, valueInWords } from './sayChange';
import type { FieldChange } from './types';

export interface HeadChange extends FieldChange {
  /** `meta`, `settings`, or the name of an unknown part, whose entries are its fields. */
  readonly part: string;
}

/** Written with every save: no difference that anyone made. */
const NOT_COMPARED = ['modifiedAt', 'generator'];
/** What was decided on reviews is nothing of the map. */
const PASSED_OVER = new Set<string>(['format', 'version', 'reviews', ...TABLE_NAMES]);

type Members = Readonly<Record<string, unknown>>;
const membersOf = (doc: Blueprint, part: string): Members => {
  const value = (doc as unknown as Members)[part];
  if (value === undefined) return {};
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : { '': value };
};

export function listHeadChanges(before: Blueprint, after: Blueprint): readonly HeadChange[] {
  const parts = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((key) => !PASSED_OVER.has(key)),
  );
  return [...parts].sort().flatMap((part) => {
    const [was, is] = [membersOf(before, part), membersOf(after, part)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((field): HeadChange[] => {
      if (part === 'meta' && NOT_COMPARED.includes(field)) return [];
      return isSame(was[field], is[field]) ? [] : [{ part, field, from: was[field], to: is[field] }];
    });
  });
}

export function sayHeadChange(t: Translate, { part, field, from, to }: HeadChange): string {
  const what = translateData(t, `merge.whole.${part}`);
  const name = what === `merge.whole.${part}` ? part : what;
  const word = fieldWord(t, field);
  const [was, is] = [from, to].map((value) => valueInWords(t, null, field, value, []));
  const said =
    was && is
      ? t('compare.field.fromTo', { field: word, from: was, to: is })
      : is
        ? t('compare.field.set', { field: word, to: is })
        : to === undefined && was
          ? t('compare.field.cleared', { field: word, from: was })
          : t('compare.field.changed', { field: word });
  return t('merge.row', { side: name, value: said });
}
