/** What sync folders call second versions, in the languages they speak; and names that only look alike. */
import { describe, expect, test } from 'vitest';
import { conflictName } from '../../../shared/host/conflictNames';

const NAME = 'Hotel stay.blueprint';
const kind = (candidate: string, name = NAME) => {
  const found = conflictName(name, candidate);
  return found && [found.tool, found.who, found.isCertain];
};

describe('the names', () => {
  test.each([
    ["Hotel stay (Lena's conflicted copy 2026-05-24).blueprint", 'dropbox', 'Lena'],
    [
      "Hotel stay (Lena Meier's MacBook's conflicted copy 2026-05-24 (1)).blueprint",
      'dropbox',
      "Lena Meier's MacBook",
    ],
    ['Hotel stay (Lenas in Konflikt stehende Kopie 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Copie en conflit de Léna 2026-05-24).blueprint', 'dropbox', 'Léna'],
    ['Hotel stay (copia en conflicto de Lena 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Copia in conflitto di Lena 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Cópia em conflito de Lena 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Lena 的冲突副本 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Lena 的衝突複本 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Lenaの競合コピー 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Lena의 충돌 사본 2026-05-24).blueprint', 'dropbox', 'Lena'],
    ['Hotel stay (Case Conflict).blueprint', 'dropbox', null],
    ['Hotel stay (conflicted copy 2026-05-24 123456).blueprint', 'nextcloud', null],
    ['Hotel stay_conflict-20260524-123456.blueprint', 'nextcloud', null],
    ['Hotel stay.sync-conflict-20260524-123456-ABCDEF2.blueprint', 'syncthing', 'ABCDEF2'],
    ['Hotel stay (SFConflict lena@example.org 2026-05-24-12-34-56).blueprint', 'seafile', 'lena@example.org'],
    ['Hotel stay_LENA-PC_May-24-123456-2026_Conflict.blueprint', 'synology', 'LENA-PC'],
    ['Hotel stay [Conflict].blueprint', 'other', null],
  ])('%s', (name, tool, who) => {
    expect(kind(name)).toEqual([tool, who, true]);
  });

  test.each([
    ['Hotel stay (1).blueprint', 'google-drive', null],
    ['Hotel stay 2.blueprint', 'icloud', null],
    ['Hotel stay-LENA-PC.blueprint', 'onedrive', 'LENA-PC'],
    ['Hotel stay-LENA-PC-2.blueprint', 'onedrive', 'LENA-PC'],
    ['Hotel stay-final.blueprint', 'onedrive', 'final'],
  ])('%s may be one: its content tells', (name, tool, who) => {
    expect(kind(name)).toEqual([tool, who, false]);
  });

  test.each([
    'Hotel stay.blueprint',
    'Hotel stays.blueprint',
    'Hotel stay (draft).blueprint',
    'Hotel stay about a conflict.blueprint',
    'Hotel stay (1).csv',
    'Other (1).blueprint',
    'Hotel stay 2026.blueprint',
  ])('%s is another file', (name) => {
    expect(kind(name)).toBeNull();
  });

  test('a name composed in another way is the same name', () => {
    expect(kind('Cafe\u0301 (1).blueprint', 'Caf\u00e9.blueprint')).toEqual(['google-drive', null, false]);
  });

  test('a hostile name costs no time', () => {
    const start = performance.now();
    for (const filler of ['(', ' (a', "'s ", '-a', '的'])
      conflictName(NAME, `Hotel stay ${filler.repeat(250)}.blueprint`);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
