/** Keys do what the interface promises; the shortcut sheet and the palette know every action, in every language, with the reason why it cannot run. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyText, startKeyboard } from '../../renderer/actions/keyboard';
import { disabledReason } from '../../renderer/actions/run';
import { registerViewport } from '../../renderer/canvas/viewport';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { findInPalette } from '../../renderer/dialogs/findInPalette';
import { editor } from '../../renderer/state/editor';
import { find } from '../../renderer/state/find';
import { changeSettings } from '../../renderer/state/settings';
import type { Dialog } from '../../renderer/state/types';
import { ui } from '../../renderer/state/ui';
import { t } from '../../renderer/state/useT';
import { ACTIONS } from '../../shared/actions/catalogue';
import { OTHER_KEYS } from '../../shared/actions/otherKeys';
import type { Action } from '../../shared/actions/types';
import { toBytes } from '../../shared/file/serialise';
import { createMemoryHost } from '../../shared/host/memoryHost';
import type { HostResult, OpenedFile } from '../../shared/host/types';
import { translateData, translator } from '../../shared/i18n/translate';
import { LOCALES } from '../../shared/model/schema';
import { card, current, idOfCard, sampleMap, selectRecords, show } from '../support/view';

const CARD = 'Reads the worst reviews first';
let camera: string[] = [];
let stops: (() => void)[] = [];

beforeEach(() => {
  camera = [];
  const note = (what: string) => () => void camera.push(what);
  stops = [
    startKeyboard(),
    registerViewport({
      fit: note('fit'),
      fitSelection: note('fit selection'),
      zoomBy: (factor) => void camera.push(factor > 1 ? 'in' : 'out'),
      zoomTo: (zoom) => void camera.push(`to ${zoom}`),
      reveal: () => {},
      focus: () => {},
    }),
  ];
});
afterEach(() => {
  for (const stop of stops) stop();
  ui.getState().set({ tool: 'select', editing: null, hiddenPersonas: [], outline: false });
});

/** `Mod+Shift+Z` pressed on the page, as a keyboard with Latin letters sends it. */
function press(name: string): void {
  const parts = name === 'Mod++' ? ['Mod', '+'] : name.split('+');
  const key = parts.at(-1) ?? '';
  const has = (part: string) => parts.slice(0, -1).includes(part);
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : '';
  act(() => {
    fireEvent.keyDown(document.body, {
      key: /^[A-Z]$/.test(key) && !has('Shift') ? key.toLowerCase() : key,
      code,
      ctrlKey: has('Mod'),
      shiftKey: has('Shift'),
      altKey: has('Alt'),
    });
  });
}

const opened = (): Dialog['kind'] | undefined => ui.getState().dialog?.kind;
const tool = () => ui.getState().tool;
const history = () => editor.getState().session.past.length;

/** The key table: what is pressed, and what has come of it. The card above is selected. */
const promised: readonly (readonly [keys: string, seen: () => unknown, wanted: unknown])[] = [
  ['H', tool, 'hand'],
  ['H V', tool, 'select'],
  ['N', tool, 'note'],
  ['C', tool, 'connect'],
  ['T', tool, 'text'],
  ['L', tool, 'lasso'],
  ['S', tool, 'space'],
  ['Enter', () => ui.getState().editing?.kind, 'card'],
  ['E', () => ui.getState().editing?.kind, 'card'],
  ['F2', () => ui.getState().editing?.kind, 'card'],
  ['M', () => card(CARD).moment, 'truth'],
  ['M M', () => card(CARD).moment, undefined],
  ['F', () => card(CARD).fail?.kind, 'process'],
  ['W', () => card(CARD).wait !== undefined, true],
  ['D', () => card(CARD).decision, true],
  ['D Mod+Z', () => [card(CARD).decision, history()], [undefined, 0]],
  ['D Mod+Z Mod+Shift+Z', () => card(CARD).decision, true],
  ['D Mod+Z Mod+Y', () => card(CARD).decision, true],
  ['Mod+D', () => Object.values(current().cards).filter(({ title }) => title === CARD).length, 2],
  ['Mod+A', () => editor.getState().session.selection.ids.length, 130],
  ['Delete', () => Object.values(current().cards).some(({ title }) => title === CARD), false],
  ['Mod+F', () => find.getState().open, true],
  ['Mod+K', opened, 'palette'],
  ['Mod+E', opened, 'export'],
  ['?', opened, 'shortcuts'],
  ['Mod+=', () => camera, ['in']],
  ['Mod++', () => camera, ['in']],
  ['Mod+-', () => camera, ['out']],
  ['Mod+0', () => camera, ['to 1']],
  ['Shift+1', () => camera, ['fit']],
  ['Shift+2', () => camera, ['fit selection']],
  ['2', () => ui.getState().hiddenPersonas.length, 1],
  ['2 2', () => ui.getState().hiddenPersonas.length, 0],
  ['Mod+ArrowDown', () => history(), 1],
];

describe('keys', () => {
  test.each(promised)('%s', (keys, seen, wanted) => {
    show(sampleMap(), <div />);
    selectRecords('cards', [idOfCard(CARD)]);
    for (const key of keys.split(' ')) press(key);
    expect(seen()).toEqual(wanted);
  });

  test('single letters are off while something is typed, and with any modifier', () => {
    show(sampleMap(), <input aria-label="text" />);
    selectRecords('cards', [idOfCard(CARD)]);
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'm', code: 'KeyM' });
    press('Alt+M');
    press('Mod+M');
    expect([card(CARD).moment, history()]).toEqual([undefined, 0]);
  });

  test('save and save as reach the host; new and open ask about what is unsaved', async () => {
    const asked: string[] = [];
    const note = (what: string) => () => {
      asked.push(what);
      return Promise.resolve({ ok: false, reason: 'cancelled' } as const);
    };
    const host = createMemoryHost();
    const other = { ref: { id: 'other', name: 'other.blueprint' }, bytes: toBytes(sampleMap()) };
    let chosen: HostResult<OpenedFile> = { ok: false, reason: 'cancelled' };
    const answers = { save: note('save'), saveAs: note('save as'), open: async () => chosen };
    show(sampleMap(), <div />, Object.assign(host, answers));
    selectRecords('cards', [idOfCard(CARD)]);
    press('D');
    for (const key of ['Mod+S', 'Mod+Shift+S']) {
      press(key);
      await waitFor(() => expect(asked).toHaveLength(key === 'Mod+S' ? 1 : 2));
    }
    expect(asked).toEqual(['save', 'save as']);
    // Who chooses no file is asked nothing.
    press('Mod+O');
    await act(() => new Promise((next) => setTimeout(next, 0)));
    expect(opened()).toBeUndefined();
    chosen = { ok: true, value: other };
    for (const key of ['Mod+N', 'Mod+O']) {
      press(key);
      await waitFor(() => expect(opened()).toBe('unsaved'));
      act(() => ui.getState().set({ dialog: null }));
    }
  });
});

test.each(LOCALES)('the sheet lists every key in %s and finds it', async (locale) => {
  const { user } = show(sampleMap(), <DialogHost />);
  act(() => {
    changeSettings({ language: locale });
    ui.getState().set({ dialog: { kind: 'shortcuts' } });
  });
  const rows = () => screen.getAllByRole('term').map((term) => term.parentElement?.textContent ?? '');
  const say = translator(locale);
  const all = rows();
  for (const { id, keys } of ACTIONS as readonly Action[]) {
    if (!keys) continue;
    const label = translateData(say, `action.${id}`);
    expect(label).not.toBe(`action.${id}`);
    const found = all.some((row) => row.startsWith(label) && row.includes(keyText(keys[0] ?? '')));
    expect(found, `${id} ${keys[0]}`).toBe(true);
  }
  for (const [place, list] of Object.entries(OTHER_KEYS))
    for (const { id } of list) {
      const label = translateData(say, `shortcuts.${place}.${id}`);
      expect(
        all.some((row) => row.startsWith(label)),
        `${place} ${id}`,
      ).toBe(true);
    }
  expect(all.join(' ')).not.toMatch(/\{|\bshortcuts\.|\baction\./);
  await user.type(screen.getByRole('searchbox'), say('action.edit.find'));
  expect(rows().length).toBeLessThan(6);
  expect(rows()[0]).toContain(keyText('Mod+F'));
});

test.each(LOCALES)(
  'the palette finds every action by its name in %s, and says why one cannot run',
  (locale) => {
    show(sampleMap(), <div />);
    act(() => changeSettings({ language: locale }));
    const say = translator(locale);
    for (const { id } of ACTIONS) {
      if (id === 'help.palette') continue;
      const label = translateData(say, `action.${id}`);
      const found = findInPalette(label, t).flatMap((group) => group.found);
      const row = found.find((entry) => entry.id === id);
      expect(row?.label, id).toBe(label);
      const reason = disabledReason(id);
      expect(row?.disabled, id).toBe(reason !== null);
      if (reason === null) {
        expect(found[0]?.label, id).toBe(label);
        continue;
      }
      expect(row?.note, id).toBe(say(reason));
      expect(row?.note, id).not.toMatch(/^\w+\.\w+/);
    }
  },
);
