/** After undo and redo: the cards that changed flash, and come into view if none of them is. */
import { useEffect } from 'react';
import type { Id } from '../../shared/model/schema';
import { editor, onStep } from '../state/editor';
import { contains, getCamera, visibleRect } from './camera';
import { flash } from './flash';
import { showSelection } from './mapKeys';

const MOST = 24;

export function useUndoFlash(): void {
  useEffect(
    () =>
      onStep((step, before) => {
        if (step === 'load' || 'do' in step) return;
        const { session, layout } = editor.getState();
        const changed: Id[] = [];
        for (const id of Object.keys(session.doc.cards)) {
          if (session.doc.cards[id] !== before.doc.cards[id]) changed.push(id);
          if (changed.length >= MOST) break;
        }
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
