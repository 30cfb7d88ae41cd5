/** The personas in the order in which they are numbered, drawn and listed. */

import { orderedPersonaIds } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';

export function usePersonaIds(): readonly Id[] {
  const ids = useSettled((state) => orderedPersonaIds(state.session.doc).join(' '));
  return ids === '' ? [] : ids.split(' ');
}
