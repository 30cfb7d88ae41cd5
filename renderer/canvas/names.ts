/** What lanes, steps, phases and personas are called: their own names, or what their kind is called in the document's language. */
import { laneName as nameOfLane } from '../../shared/i18n/laneName';
import { getLocale } from '../../shared/model/document';
import type { Blueprint, Id } from '../../shared/model/schema';
import { t } from '../state/useT';

export function laneName(doc: Blueprint, id: Id): string {
  const lane = doc.lanes[id];
  return lane ? nameOfLane(lane, getLocale(doc)) : '';
}

export const stepName = (doc: Blueprint, id: Id): string => doc.steps[id]?.name ?? '';
export const phaseName = (doc: Blueprint, id: Id): string => doc.phases[id]?.name ?? '';

/** Null is everyone. */
export const personaName = (doc: Blueprint, id: Id | null): string =>
  id === null ? t('canvas.everyone') : (doc.personas[id]?.name ?? '');
