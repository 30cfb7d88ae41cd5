/** Which card is written now, on the map or in the outline: one being edited, a new one, or the one the next letter would make. */
import { useMemo } from 'react';
import { laneKind } from '../../shared/model/laneKinds';
import { cardsInCell } from '../../shared/model/queries';
import { useEditor } from '../state/editor';
import { useUi } from '../state/ui';
import type { EditTarget } from './cardEdit';

/** What is written: the card being edited, a new one, or the one that the next letter would make in the selected cell. */
export interface Written {
  readonly target: EditTarget;
  readonly waiting: boolean;
  readonly firstKey: string;
}

export function useEditTarget(): Written | null {
  const editing = useUi((state) => state.editing);
  const selection = useEditor((state) => state.session.selection);
  const doc = useEditor((state) => state.session.doc);
  const readOnly = useEditor((state) => state.readOnly);
  const key = editing?.kind === 'card' ? editing.id : '';
  const place = doc.cards[key];
  const cell = selection.table === 'cell' && !editing ? selection.ids : null;
  const [laneId, stepId] = cell ?? [];
  const takesCards = (id: string): boolean => {
    const lane = doc.lanes[id];
    return lane !== undefined && laneKind(lane.kind).newCard !== null;
  };
  const count = laneId !== undefined && stepId !== undefined ? cardsInCell(doc, laneId, stepId).length : 0;
  return useMemo(() => {
    if (readOnly) return null;
    if (editing?.kind === 'card') {
      return place
        ? {
            target: { id: editing.id, laneId: place.laneId, stepId: place.stepId, index: 0 },
            waiting: false,
            firstKey: '',
          }
        : null;
    }
    if (editing?.kind === 'newCard') {
      const { laneId: lane, stepId: step, index, firstKey, cardKind } = editing;
      if (!cardKind && !takesCards(lane)) return null;
      return { target: { id: null, laneId: lane, stepId: step, index, cardKind }, waiting: false, firstKey };
    }
    if (laneId === undefined || stepId === undefined || !takesCards(laneId)) return null;
    return { target: { id: null, laneId, stepId, index: count }, waiting: true, firstKey: '' };
  }, [editing, laneId, stepId, count, readOnly]);
}

/** One field for a place: typing in a selected cell goes on in the same element. */
export const fieldKey = ({ id, laneId, stepId, index, cardKind }: EditTarget): string =>
  id ?? `${laneId} ${stepId} ${index} ${cardKind ?? ''}`;
