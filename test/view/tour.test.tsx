import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { newDocument } from '../../renderer/state/document';
import { editor } from '../../renderer/state/editor';
import { settings } from '../../renderer/state/settings';
import { beginTour, leaveTour, resumeTour, TOUR_NAMES, tour } from '../../renderer/state/tour';
import { ui } from '../../renderer/state/ui';
import { placeBeside } from '../../renderer/tour/place';
import { tourSteps } from '../../renderer/tour/steps';
import TourSlip from '../../renderer/tour/TourSlip';
import { TOUR_STEPS } from '../../shared/settings/rows';
import { current, idOfCard, sampleMap, show } from '../support/view';

beforeEach(leaveTour);

async function begin(step = 0) {
  const opened = show(sampleMap(), <TourSlip />);
  act(() => beginTour(step));
  await screen.findByRole('complementary', { name: 'Guided tour' });
  return opened;
}
const next = (name: string) => screen.getByRole('button', { name });

test('the steps are as many as the settings remember, in the same order', () => {
  expect(tourSteps.map(({ name }) => name)).toEqual(TOUR_NAMES);
  expect(tourSteps).toHaveLength(TOUR_STEPS);
});

test('it begins on a map of one’s own, says each step, and waits for the user’s act', async () => {
  const { user } = await begin();
  expect(current().meta.id).not.toBe(sampleMap().meta.id);
  expect(ui.getState().announcement).toMatch(/^Step 1 of 5: One map, two halves/);
  await user.click(next('Next'));
  expect(screen.getByRole('heading', { name: 'Write a card' })).toBeTruthy();
  expect(next('Skip')).toBeTruthy();
  const [laneId, stepId] = [Object.keys(current().lanes)[0] ?? '', Object.keys(current().steps)[0] ?? ''];
  act(() => {
    editor.getState().dispatch({
      type: 'card.add',
      id: 'mine',
      at: { laneId, stepId, index: 0 },
      card: { kind: 'evidence', title: 'A sign' },
    });
  });
  await user.click(next('Next'));
  expect(screen.getByRole('heading', { name: 'Say how much it hurts' })).toBeTruthy();
});

test('a marked pain shows its new score and rank', async () => {
  await begin(2);
  const id = idOfCard('Deposit not explained');
  act(() => {
    editor.getState().select({ table: 'cards', ids: [id] });
    editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { severity: 5 } });
  });
  expect(await screen.findByText(/Its score is \d+ now: place \d+ of 11 pains/)).toBeTruthy();
});

test('Escape leaves it, and it is taken up where it was left', async () => {
  const { user } = await begin(1);
  act(() => next('Skip').focus());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(settings.getState()).toMatchObject({ tour: 'left', tourStep: 1 });
  act(resumeTour);
  expect(await screen.findByRole('heading', { name: 'Write a card' })).toBeTruthy();
});

test('another map, or the start screen, ends it', async () => {
  await begin();
  act(newDocument);
  expect(tour.getState().step).toBeNull();
  act(() => beginTour());
  await waitFor(() => expect(tour.getState().step).toBe(0));
  act(() => ui.getState().set({ screen: 'start' }));
  expect(tour.getState().step).toBeNull();
});

test('the last step ends with the export and is remembered as done', async () => {
  const { user } = await begin(4);
  act(() => ui.getState().set({ dialog: { kind: 'export' } }));
  act(() => ui.getState().set({ dialog: null }));
  expect(screen.getByText(/That is the whole round/)).toBeTruthy();
  await user.click(next('Finish'));
  expect(settings.getState()).toMatchObject({ tour: 'done', tourStep: 0 });
});

test('the slip stands beside what it points at and never outside the window', () => {
  const window = { width: 1280, height: 800 };
  const slip = { width: 320, height: 240 };
  const boxes = [
    { left: 0, top: 0, width: 40, height: 40 },
    { left: 1200, top: 760, width: 80, height: 40 },
    { left: 216, top: 200, width: 720, height: 4 },
    { left: 0, top: 0, width: 1280, height: 800 },
    null,
  ];
  for (const box of boxes) {
    const { left, top } = placeBeside(box, slip, window);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + slip.width).toBeLessThanOrEqual(window.width);
    expect(top + slip.height).toBeLessThanOrEqual(window.height);
  }
  expect(placeBeside(boxes[2] ?? null, slip, window).side).toBe('below');
});
