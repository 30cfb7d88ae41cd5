import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Notices } from '../../renderer/Notices';
import { notify } from '../../renderer/state/notices';
import { sampleMap, show } from '../support/view';

afterEach(() => vi.useRealTimers());

const after = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('a message goes by itself six seconds after it was shown, however long the window took, and waits for who points at it', () => {
  vi.useFakeTimers();
  notify('The old file was set aside.');
  vi.advanceTimersByTime(9000);
  show(sampleMap(), <Notices />);
  const notice = screen.getByText('The old file was set aside.');
  after(4000);
  fireEvent.pointerEnter(notice.closest('.notice') as Element);
  after(20_000);
  expect(notice.isConnected).toBe(true);
  fireEvent.pointerLeave(notice.closest('.notice') as Element);
  after(5900);
  expect(notice.isConnected).toBe(true);
  after(200);
  expect(notice.isConnected).toBe(false);
});

test('an error, and what can be answered, stay', () => {
  vi.useFakeTimers();
  show(sampleMap(), <Notices />);
  act(() => {
    notify('Not saved', { kind: 'error' });
    notify('Go on?', { action: { label: 'Go on', run: () => {} } });
  });
  after(60_000);
  expect(screen.getByText('Not saved').isConnected).toBe(true);
  expect(screen.getByRole('button', { name: 'Go on' }).isConnected).toBe(true);
});
