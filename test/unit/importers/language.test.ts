/** The language of what is imported: of the map, not of the user. */
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { guessLocale } from '../../../shared/importers/guessLocale';
import { readBytes, readMap } from './readMap';

const table = (corner: string, ...rows: string[]) => [`| ${corner} |`, '|---|---|---|', ...rows].join('\n');
const hant = table(
  '階段 | 用戶行為 | 痛點',
  '| 預訂 | 比較價錢、查看評價 | 網頁太慢 |',
  '| 入住 | 辦理登記 | 排隊 |',
);

describe('guessLocale', () => {
  it.each([
    ['Guest books a room, then 入住', 'en'],
    ['客人预订房间，收到确认邮件', 'zh-Hans'],
    ['旅客預訂房間，收到確認郵件', 'zh-Hant'],
    ['DeepCast 用户旅程地图：等待 AI 生成播客', 'zh-Hans'],
    ['予約を確認する。フロントで受付', 'en'],
    ['고객이 예약을 確認', 'en'],
    ['Résumé, coração, über', 'en'],
    ['2026 · 17 %', null],
  ] as const)('%s → %s', (text, locale) => {
    expect(guessLocale(text, 'zh-Hant')).toBe(locale);
  });

  it('leaves Chinese that both scripts write alike to the expected one', () => {
    expect(guessLocale('入住 早餐 退房', 'zh-Hant')).toBe('zh-Hant');
    expect(guessLocale('入住 早餐 退房', 'en')).toBe('zh-Hans');
  });
});

describe('imported maps', () => {
  it('are in the language of their text, which is said where it is another than the user’s', () => {
    const map = readMap(hant, 'x.md');
    expect(map.doc.meta.locale).toBe('zh-Hant');
    expect(map.guesses).toContainEqual({ key: 'language', vars: { list: '繁體中文' } });
    const [own] = readBytes(encodeUtf8(hant), 'x.md', 'zh-Hant').maps;
    expect(own?.guesses.map(({ key }) => key)).not.toContain('language');
  });

  it('keep the title of the document they stand in', () => {
    const { doc } = readMap(`# Harbour ferry\n\n## As it is\n\n${hant}`, 'x.md');
    expect([doc.meta.title, doc.meta.description]).toEqual(['As it is', 'Harbour ferry']);
  });
});
