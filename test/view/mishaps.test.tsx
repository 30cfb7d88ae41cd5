/** Errors that nothing caught: the window says so, the map can be saved as a copy, and the page asked for anew. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Notices } from '../../renderer/Notices';
import { WindowBoundary } from '../../renderer/recovery/WindowBoundary';
import { watchForMishaps } from '../../renderer/state/mishaps';
import { parse } from '../../shared/file/parse';
import { sampleMap, show } from '../support/view';

function Broken(): never {
  throw new Error('planted');
}

test('where the whole window fails, a copy can be saved and the page loaded again', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { host, user } = show(
    sampleMap(),
    <WindowBoundary>
      <Broken />
    </WindowBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('The window cannot go on');
  await user.click(screen.getByRole('button', { name: 'Save a copy…' }));
  await waitFor(() => expect(host.exported).toHaveLength(1));
  expect(host.exported[0]?.name).toBe('Hotel stay (recovered).blueprint');
  expect(parse(host.exported[0]?.bytes ?? new Uint8Array()).ok).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Load the window again' }));
  expect(host.systemActions).toEqual(['reload']);
  silent.mockRestore();
});

test('an error that nothing caught is told once, what was called off is not', async () => {
  show(sampleMap(), <Notices />);
  watchForMishaps();
  const fail = (error: unknown) => window.dispatchEvent(new ErrorEvent('error', { error }));
  fail(new DOMException('called off', 'AbortError'));
  fail(null);
  expect(screen.queryByText(/Something in the program went wrong/)).toBeNull();
  fail(new Error('planted'));
  fail(new Error('planted too'));
  expect(await screen.findAllByText(/Something in the program went wrong/)).toHaveLength(1);
});
