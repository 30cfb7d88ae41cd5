/** A term of the field has one name in Chinese, in the window as in the handbook; Taiwan's pages use Taiwan's words. */
import { expect, test } from 'vitest';
import { PAGES, type PageId } from '../../../shared/handbook/contents';
import { zhHans } from '../../../shared/i18n/zh-Hans';
import { zhHant } from '../../../shared/i18n/zh-Hant';
import { wrongForms } from '../templates/chinese';
import { markdownOf } from './pagesOf';

/** Names that other books use for what has another name here, and the other way to address the reader. */
const OTHER_NAMES = {
  'zh-Hans':
    /您|人物(?!画像)|用户画像|客户旅程|用户旅程|已存视图|接触点|细分群体|客群|失败点|故障点|补救(计划|方案)|难检度|关键性|可见线|真实时刻|机会点|批评者|热力|评审|分制|徽标|计划时间|最痛的几处/,
  'zh-Hant':
    /您|人物(?!誌)|使用者輪廓|客戶旅程|使用者旅程|已存檢視|(?<!接)觸點|客群|失敗點|補救(計畫|預案)|探測度|危害度|可見線|真實時刻|貶損者|熱力|有形展示|亮點|通路|被動者|分制|歷程記錄|當掉|級別|測量|計畫時間|最痛的幾處/,
} as const;

const textsOf = (tree: object): readonly string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? textsOf(value) : [],
  );

/** These quote words of other languages and other tools. */
const QUOTING: readonly PageId[] = ['glossary', 'import'];

test.each(['zh-Hans', 'zh-Hant'] as const)('each term has one name in %s', (locale) => {
  const catalogue = textsOf(locale === 'zh-Hans' ? zhHans : zhHant);
  const pages = PAGES.map((id) => markdownOf(locale, id));
  const wrong = [...catalogue, ...pages].flatMap((text) => OTHER_NAMES[locale].exec(text)?.[0] ?? []);
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
