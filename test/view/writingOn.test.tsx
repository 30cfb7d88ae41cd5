/** What a hand that does not look may rely on: Tab goes on past the last step, a new map never says it is saved, and slides show no find bar. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { startPresenting, stopPresenting } from '../../renderer/actions/present';
import { CardField } from '../../renderer/canvas/overlay/CardField';
import { StatusBar } from '../../renderer/panels/status/StatusBar';
import { editor } from '../../renderer/state/editor';
import { find, openFind } from '../../renderer/state/find';
import { ui } from '../../renderer/state/ui';
import { orderedSteps } from '../../shared/model/queries';
import { current, sampleMap, show } from '../support/view';

globalThis.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
afterEach(() => ui.getState().set({ editing: null, presenting: null }));

test('Tab in a card just written in the last step makes another step; in an older card it only leaves', () => {
  const doc = sampleMap();
  const last = orderedSteps(doc).at(-1);
  const lane = Object.keys(doc.lanes).find((id) => doc.lanes[id]?.kind === 'frontstage') ?? '';
  const target = { id: null, laneId: lane, stepId: last?.id ?? '', index: 9 };
  show(doc, <CardField target={target} waiting={false} firstKey="" />);
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'Waves goodbye' } });
  fireEvent.keyDown(field, { key: 'Tab' });
  const added = orderedSteps(current()).at(-1);
  expect(orderedSteps(current())).toHaveLength(orderedSteps(doc).length + 1);
  expect(ui.getState().editing).toMatchObject({ kind: 'newCard', laneId: lane, stepId: added?.id });

  cleanup();
  const old = Object.entries(doc.cards).find(([, row]) => row.stepId === last?.id);
  const [id, { laneId, stepId }] = old ?? ['', { laneId: '', stepId: '' }];
  show(doc, <CardField target={{ id, laneId, stepId, index: 0 }} waiting={false} firstKey="" />);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Tab' });
  expect(orderedSteps(current())).toHaveLength(orderedSteps(doc).length);
});

test('a map that is in no file says so before anything has been changed in it', async () => {
  show(sampleMap(), <StatusBar />);
  expect(await screen.findByText('Saved')).toBeTruthy();
  editor.getState().load(sampleMap(), { file: null });
  expect(await screen.findByText('Not saved yet')).toBeTruthy();
});

test('presenting closes the find bar', async () => {
  show(sampleMap(), <StatusBar />);
  openFind('find');
  startPresenting();
  await waitFor(() => expect(find.getState().open).toBe(false));
  stopPresenting();
});
