/** Tables in the encodings that spreadsheets of the world still write. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../shared/importers/index';
import { seededRandom } from '../../../shared/model/newId';
import { draw } from './readMap';

/** Bytes of a text in an encoding of one or two bytes, found by decoding all there are. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, readonly number[]>();
  for (let a = 0x80; a < 0x100; a++) {
    const single = decoder.decode(Uint8Array.of(a));
    if (single !== '\ufffd') known.set(single, [a]);
    for (let b = 0x40; b < 0xff; b++) {
      const pair = decoder.decode(Uint8Array.of(a, b));
      if ([...pair].length === 1 && !known.has(pair)) known.set(pair, [a, b]);
    }
  }
  if (encoding === 'windows-1252') known.set('’', [0x92]);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return character.charCodeAt(0);
      const bytes = known.get(character);
      if (!bytes) throw new Error(`${character} is not in ${encoding}`);
      return bytes;
    }),
  );
}

const read = (bytes: Uint8Array, fileName = 'map.csv') =>
  importFile(bytes, {
    fileName,
    locale: 'en',
    now: '2026-01-15T09:00:00Z',
    random: seededRandom(3),
    Decoder: TextDecoder,
  });

const TABLES: readonly (readonly [string, string, string])[] = [
  [
    'gb18030',
    '阶段,用户行为,痛点\n搜索,输入日期和城市,结果太多，难以比较\n预订,填写入住人信息,表单太长\n',
    'GB 18030 (GBK)',
  ],
  [
    'big5',
    '階段,顧客行為,痛點\n搜尋,輸入日期與城市,結果太多，難以比較\n訂房,填寫入住資料,表單太長\n',
    'Big5',
  ],
  [
    'shift_jis',
    'ステップ,カスタマーアクション,課題\n検索,日付と都市を入力する,結果が多すぎる\n予約,宿泊者の情報を書く,フォームが長い\n',
    'Shift JIS',
  ],
  [
    'euc-kr',
    '단계,고객 행동,페인포인트\n검색,날짜와 도시를 입력한다,결과가 너무 많다\n예약,투숙객 정보를 쓴다,양식이 길다\n',
    'EUC-KR',
  ],
  [
    'windows-1252',
    'Étape;Ce qu’elle fait;Points de douleur\nChercher;Entre la ville désirée;Trop de résultats\nRéserver;Écrit ses coordonnées;Le formulaire est long\n',
    'windows-1252',
  ],
  [
    'windows-1251',
    'Stage,Actions,Pains\nПоиск,Вводит дату и город,Слишком много вариантов\nБронь,Заполняет данные,Длинная форма\n',
    'windows-1251',
  ],
];

describe('a table that is not UTF-8', () => {
  it.each(TABLES)('%s', (encoding, text, name) => {
    const { maps } = read(encode(text, encoding));
    const same = read(new TextEncoder().encode(text)).maps;
    expect(maps.map(draw)).toEqual(same.map(draw));
    expect(maps[0]?.guesses).toContainEqual({ key: 'encoding', vars: { list: name, count: 1 } });
    expect(same[0]?.guesses.map(({ key }) => key)).not.toContain('encoding');
  });

  it('may be UTF-16, with a mark or without', () => {
    const text = 'Stage\tActions\tPains\nA\tb\tslow\nC\td\tsad\n';
    for (const mark of ['\ufeff', '']) {
      const bytes = new Uint8Array(Buffer.from(mark + text, 'utf16le'));
      expect(read(bytes).maps.map(draw)).toEqual([['actions "Actions": b | d', 'pains: slow | sad']]);
    }
  });

  it('is read as XML and HTML say themselves', () => {
    const xml = `<?xml version="1.0" encoding="Big5"?><cjml><actor id="a"><actorName>顧客</actorName></actor><touchpoint id="t" type="action"><initiator>a</initiator><initiatorDescription>走</initiatorDescription></touchpoint></cjml>`;
    const [map] = read(encode(xml, 'big5'), 'x.cjml').maps;
    expect(draw(map!)).toEqual(['actions "顧客": 走']);
    expect(map!.guesses.map(({ key }) => key)).not.toContain('encoding');
  });

  it('is left alone where it is no text', () => {
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'a.csv').maps).toEqual(
      [],
    );
  });
});
