/** Settings: whatever the stored text is, the program starts with usable ones and loses nothing that it does not understand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, SETTING_IDS, settingRows } from '../../../shared/settings/rows';
import { changeSettingsText, MOST_SETTINGS_TEXT, readSettings } from '../../../shared/settings/text';

test('nothing stored means the defaults', () => {
  expect(readSettings(null)).toEqual({ settings: defaultSettings, broken: [], unreadable: false });
});

test('each default is a value that its row takes', () => {
  for (const id of SETTING_IDS)
    expect(settingRows[id].read(settingRows[id].fallback), id).toBe(settingRows[id].fallback);
});

test.each([
  ['empty', ''],
  ['garbage', '\u0000\u0001\uffff{'],
  ['truncated', '{"version":1,"theme":"da'],
  ['a list', '[1,2]'],
  ['a number', '7'],
  ['null', 'null'],
  ['huge', `{"author":"${'x'.repeat(MOST_SETTINGS_TEXT)}"}`],
  ['deep', '['.repeat(200_000)],
])('unreadable text (%s) gives the defaults and says so', (_, text) => {
  expect(readSettings(text)).toEqual({ settings: defaultSettings, broken: [], unreadable: true });
});

test('one wrong value costs only itself', () => {
  const text = JSON.stringify({
    theme: 'purple',
    scale: '10',
    momentFactor: 1e9,
    author: 'Ana',
    backupSaves: 2.5,
  });
  const { settings, broken, unreadable } = readSettings(text);
  expect(settings).toEqual({ ...defaultSettings, author: 'Ana' });
  expect([...broken].sort()).toEqual(['backupSaves', 'momentFactor', 'scale', 'theme']);
  expect(unreadable).toBe(false);
});

test('keys of the prototype are only names', () => {
  const text =
    '{"__proto__":{"theme":"dark","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"author":"Ana"}';
  const { settings, broken } = readSettings(text);
  expect(settings).toEqual({ ...defaultSettings, author: 'Ana' });
  expect(broken).toEqual([]);
  const changed = changeSettingsText(text, { theme: 'dark' });
  expect(JSON.parse(changed)).toMatchObject({ theme: 'dark', author: 'Ana' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('changes', () => {
  test('keep what is not understood, and a newer version number', () => {
    const text = JSON.stringify({ version: 9, futureSetting: { deep: [1] }, theme: 'dark' });
    expect(JSON.parse(changeSettingsText(text, { scale: 10 }))).toEqual({
      version: 9,
      futureSetting: { deep: [1] },
      theme: 'dark',
      scale: 10,
    });
  });

  test('take nothing that is no setting', () => {
    const text = changeSettingsText(null, { theme: 'purple', evil: 1, author: 'Ana' });
    expect(JSON.parse(text)).toEqual({ version: 1, author: 'Ana' });
  });

  test('back to the default leaves no trace', () => {
    const dark = changeSettingsText(null, { theme: 'dark', scale: 10 });
    expect(JSON.parse(changeSettingsText(dark, { theme: 'system', scale: null }))).toEqual({ version: 1 });
  });

  test('begin anew where nothing could be read', () => {
    expect(readSettings(changeSettingsText('not json', { author: 'Ana' })).settings.author).toBe('Ana');
  });
});

test('any text and any change give settings that read back without a broken one', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      fc.dictionary(fc.constantFrom(...SETTING_IDS, 'other', '__proto__'), fc.jsonValue()),
      (text, changes) => {
        const before = readSettings(text);
        const after = readSettings(changeSettingsText(text, changes));
        expect(after.unreadable).toBe(false);
        for (const id of SETTING_IDS) {
          const wanted = Object.hasOwn(changes, id)
            ? changes[id] === null
              ? settingRows[id].fallback
              : (settingRows[id].read(changes[id]) ?? before.settings[id])
            : before.settings[id];
          expect(after.settings[id]).toBe(wanted);
        }
      },
    ),
  );
});
