/** What lanes, steps, phases and personas are called: their own names, or what their kind is called in the document's language. */
import { translator } from '../../shared/i18n/translate';
import { getLocale } from '../../shared/model/document';
import type { Blueprint, Id } from '../../shared/model/schema';
import { t } from '../state/useT';

export function laneName(doc: Blueprint, id: Id): string {
  const lane = doc.lanes[id];
  if (!lane) return '';
  return lane.name || translator(getLocale(doc))(`lane.kind.${lane.kind}`);
}

export const stepName = (doc: Blueprint, id: Id): string => doc.steps[id]?.name ?? '';
export const phaseName = (doc: Blueprint, id: Id): string => doc.phases[id]?.name ?? '';

/** Null is everyone. */
export const personaName = (doc: Blueprint, id: Id | null): string =>
  id === null ? t('canvas.everyone') : (doc.personas[id]?.name ?? '');
