/** A term of the field has one name in Chinese, in the window as in the handbook; Taiwan's pages use Taiwan's words. */
import { expect, test } from 'vitest';
import { PAGES, type PageId } from '../../../shared/handbook/contents';
import { zhHans } from '../../../shared/i18n/zh-Hans';
import { zhHant } from '../../../shared/i18n/zh-Hant';
import { otherNames, wrongForms } from '../templates/chinese';
import { markdownOf } from './pagesOf';

const textsOf = (tree: object): readonly string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? textsOf(value) : [],
  );

/** These quote words of other languages and other tools. */
const QUOTING: readonly PageId[] = ['glossary', 'import'];

test.each(['zh-Hans', 'zh-Hant'] as const)('each term has one name in %s', (locale) => {
  const catalogue = textsOf(locale === 'zh-Hans' ? zhHans : zhHant);
  const pages = PAGES.map((id) => markdownOf(locale, id));
  // Who reads is 你 throughout.
  const wrong = [...catalogue, ...pages].flatMap((text) => [
    ...otherNames(text, locale),
    ...(text.match(/您/) ?? []),
  ]);
  expect(wrong).toEqual([]);
});

test.each([
  ['zh-Hans', zhHans, '人物画像'],
  ['zh-Hant', zhHant, '人物誌'],
] as const)("a persona goes by the glossary's name in the window in %s", (locale, texts, term) => {
  expect(markdownOf(locale, 'glossary')).toContain(`{name:compare.table.personas@${locale}}`);
  const { compare, window, views, personas } = texts;
  const names = [compare.table.personas, window.left.personas, window.group.persona];
  expect([...names, views.personas, personas.portrait.title]).toEqual(Array(5).fill(term));
});

test.each(['zh-Hans', 'zh-Hant'] as const)('pages in %s keep to their script and words', (locale) => {
  const wrong = PAGES.filter((id) => !QUOTING.includes(id)).flatMap((id) =>
    wrongForms(markdownOf(locale, id), locale).map((form) => `${id}: ${form}`),
  );
  expect(wrong).toEqual([]);
});
