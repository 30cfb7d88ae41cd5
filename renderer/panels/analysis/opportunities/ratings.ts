/** Writes where an opportunity stands: between impact and effort, and in the closed loop. */
import type { Ratings } from '../../../../shared/charts/matrixChart';
import type { Id, LoopStage } from '../../../../shared/model/schema';
import { editor } from '../../../state/editor';

/** One step of undo; presses of arrow keys in one stay (`stay`) make one together. */
export function rate(id: Id, ratings: Ratings, stay?: number): void {
  const card = editor.getState().session.doc.cards[id];
  if (!card || (card.impact === ratings.impact && card.effort === ratings.effort)) return;
  const { impact, effort } = ratings;
  editor
    .getState()
    .dispatch(
      { type: 'card.edit', ids: [id], fields: { impact, effort } },
      stay === undefined ? {} : { mergeKey: `matrix ${id} ${stay}` },
    );
}

/** Null takes it out of the loop. */
export function setStage(id: Id, stage: LoopStage | null): void {
  if ((editor.getState().session.doc.cards[id]?.stage ?? null) === stage) return;
  editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { stage } });
}
