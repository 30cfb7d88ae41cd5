/** After undo and redo: the cards that changed flash, and come into view if none of them is. */
import type { Patch } from 'immer';
import { useEffect } from 'react';
import type { Id } from '../../shared/model/schema';
import { editor, onStep } from '../state/editor';
import { contains, getCamera, visibleRect } from './camera';
import { flash } from './flash';
import { showSelection } from './mapKeys';

/** The card that a patch changes, if it changes one. */
const cardOf = ({ path: [table, id] }: Patch): Id[] =>
  table === 'cards' && typeof id === 'string' ? [id] : [];

export function useUndoFlash(): void {
  useEffect(
    () =>
      onStep((step, before) => {
        if (step !== 'undo' && step !== 'redo') return;
        const { session, layout } = editor.getState();
        const entry = step === 'undo' ? before.past.at(-1) : session.past.at(-1);
        const changed = [...new Set(entry?.patches.flatMap(cardOf))].filter((id) => layout.cards.has(id));
        const seen = visibleRect(getCamera());
        const inSight = changed.some((id) => {
          const box = layout.cards.get(id);
          return box && contains(seen, box);
        });
        if (changed.length > 0 && !inSight) showSelection();
        flash(changed, true);
      }),
    [],
  );
}
