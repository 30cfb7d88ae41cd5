/** The guided tour: five steps on a map of one's own, left and taken up again at any time. How far it went is a setting. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { TOUR_STEPS } from '../../shared/settings/rows';
import { loadTemplate } from '../../shared/templates/load';
import { templates } from '../../shared/templates/maps';
import { guardUnsaved } from './document';
import { editor } from './editor';
import { changeSettings, settings } from './settings';
import { openTemplate } from './templates';
import { ui } from './ui';
import { t } from './useT';

export const TOUR_NAMES = ['map', 'write', 'pain', 'curve', 'share'] as const;
export type TourName = (typeof TOUR_NAMES)[number];

interface TourState {
  /** Null while no tour is on. */
  readonly step: number | null;
  /** The map it goes over; another one in its place ends it. */
  readonly documentId: string | null;
}

const SAMPLE = 'hotel-stay';

const store = createStore<TourState>()(() => ({ step: null, documentId: null }));

export const tour: { readonly getState: () => TourState } = store;
export const useTour = <T>(select: (state: TourState) => T): T => useStore(store, select);

const openId = (): string | null => editor.getState().session.doc.meta.id ?? null;

function show(step: number): void {
  store.setState({ step, documentId: openId() });
  changeSettings({ tour: 'left', tourStep: step });
}

/** Opens an own copy of the sample and begins at a step. */
export function beginTour(step = 0): void {
  guardUnsaved(async () => {
    const row = templates.find(({ id }) => id === SAMPLE);
    if (!row) return;
    const { doc } = await loadTemplate(row, ui.getState().locale);
    await openTemplate(doc);
    show(step);
  });
}

/** Where it was left; from the start where it was done. */
export function resumeTour(): void {
  const { tour: how, tourStep } = settings.getState();
  beginTour(how === 'left' ? tourStep : 0);
}

export function leaveTour(): void {
  if (store.getState().step === null) return;
  store.setState({ step: null, documentId: null });
  ui.getState().announce(t('tour.left'));
}

export function goToStep(step: number): void {
  if (step < 0) return;
  if (step < TOUR_STEPS) {
    show(step);
    return;
  }
  store.setState({ step: null, documentId: null });
  changeSettings({ tour: 'done', tourStep: 0 });
  ui.getState().announce(t('tour.finished'));
}

// Who opens another map, or goes back to the start screen, has left it.
editor.subscribe(() => {
  const { step, documentId } = store.getState();
  if (step !== null && openId() !== documentId) leaveTour();
});
ui.subscribe(({ screen }) => {
  if (store.getState().step !== null && screen !== 'map') leaveTour();
});
