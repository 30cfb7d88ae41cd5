/** The handbook beside the window: contents, pages, links, search, back and forward, and the page that fits where one is. */
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { startKeyboard } from '../../renderer/actions/keyboard';
import { HandbookHost } from '../../renderer/panels/handbook/HandbookHost';
import { Inspector } from '../../renderer/panels/inspector/Inspector';
import { closeHandbook, goTo, openHandbook, searchHandbook } from '../../renderer/state/handbook';
import { settings } from '../../renderer/state/settings';
import { ui } from '../../renderer/state/ui';
import { idOfCard, sampleMap, selectRecords, show } from '../support/view';

afterEach(() =>
  act(() => {
    closeHandbook();
    goTo({ page: null });
  }),
);

const book = () => screen.findByRole('complementary', { name: 'Handbook' });
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });

async function openBook(page?: Parameters<typeof openHandbook>[0]) {
  const opened = show(sampleMap(), <HandbookHost />);
  await act(async () => openHandbook(page));
  return opened;
}

describe('the handbook', () => {
  it('opens at its contents and leads from there to a page, back and forward', async () => {
    const { user } = await openBook();
    await user.click(await screen.findByRole('link', { name: 'Moments of truth' }));
    const heading = await title('Moments of truth');
    expect(document.activeElement).toBe(heading);
    await user.click(within(await book()).getAllByRole('link', { name: 'pains' })[0]!);
    await title(/^Pains/);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await title('Moments of truth');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await title(/^Pains/);
  });

  it('shows names and keys as the window has them, and runs what it names', async () => {
    const { user } = await openBook('poster');
    await title('Printing a poster');
    expect(screen.getByText('Ctrl+E').tagName).toBe('KBD');
    await user.click(screen.getByRole('button', { name: 'File › Export…' }));
    expect(ui.getState().dialog).toEqual({ kind: 'export' });
  });

  it('finds sections while one types and opens the one that is chosen', async () => {
    const { user } = await openBook();
    await user.type(await screen.findByRole('searchbox'), 'crop marks');
    await user.click(await screen.findByRole('link', { name: /No large printer/ }));
    expect(await screen.findByRole('heading', { name: 'No large printer?' })).toBe(document.activeElement);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
    act(() => searchHandbook('zebra'));
    await screen.findByText(/Nothing found/);
  });

  it('follows the language of the window', async () => {
    await openBook('moments');
    await title('Moments of truth');
    await act(async () => settings.setState({ language: 'zh-Hant' }));
    await title('關鍵時刻');
  });

  it('closes with Escape and gives the keyboard back', async () => {
    const { user } = show(
      sampleMap(),
      <>
        <button type="button">elsewhere</button>
        <HandbookHost />
      </>,
    );
    screen.getByText('elsewhere').focus();
    await act(async () => openHandbook('maps'));
    await title(/^Journey map/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Handbook' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('elsewhere'));
  });
});

describe('F1', () => {
  it('opens the page of the field that has the keyboard', async () => {
    const stop = startKeyboard();
    const { user } = show(
      sampleMap(),
      <>
        <Inspector />
        <HandbookHost />
      </>,
    );
    act(() => selectRecords('cards', [idOfCard('Price jumps at payment')]));
    const owner = await screen.findByLabelText('Source');
    owner.focus();
    await user.keyboard('{F1}');
    await title(/^Evidence/);
    stop();
  });

  it('opens the page of what is selected, and stands over an open dialog', async () => {
    const stop = startKeyboard();
    const { user } = show(sampleMap(), <HandbookHost />);
    act(() => selectRecords('cards', [idOfCard('Price jumps at payment')]));
    await user.keyboard('{F1}');
    await title(/^Pains/);
    act(() => closeHandbook());
    act(() => ui.getState().set({ dialog: { kind: 'export' } }));
    await user.keyboard('{F1}');
    await title('Printing a poster');
    await screen.findByRole('dialog', { name: 'Handbook' });
    act(() => ui.getState().set({ dialog: null }));
    await book();
    stop();
  });
});
