/** Every language says everything: the same keys, the same variables, nothing left in English by oversight. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/i18n/en';
import { zhHans } from '../../../shared/i18n/zh-Hans';
import { zhHant } from '../../../shared/i18n/zh-Hant';

function flatten(tree: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') texts.set(path, value);
    else for (const [inner, text] of flatten(value as object, path)) texts.set(inner, text);
  }
  return texts;
}

const variables = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''))].sort();
const english = flatten(en);

describe.each([
  ['zh-Hans', flatten(zhHans)],
  ['zh-Hant', flatten(zhHant)],
])('%s', (_, texts) => {
  test('has every key and no other', () => {
    const wanted = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...texts.keys()].filter((key) => !key.endsWith('_one')).sort()).toEqual(wanted.sort());
  });

  test('fills in the same variables', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const source = english.get(key);
      return source !== undefined && variables(source).join() !== variables(text).join();
    });
    expect(wrong).toEqual([]);
  });

  test('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

test('Traditional Chinese has no simplified-only characters', () => {
  const simplifiedOnly =
    /[这们时间进选删图题签语说话读写开关线阶层设计视错误编辑导览页单处应实让对谁将标备发过还没么无现两从动务员张权极样节观规览认记许证评详误调谈贴费资软载输轻适连远释错门闭闻队阵际陆险随难页项预领频颜风驱验]/;
  const mixed = [...flatten(zhHant)].filter(([, text]) => simplifiedOnly.test(text));
  expect(mixed).toEqual([]);
});
