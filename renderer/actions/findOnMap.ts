/** Walking the hits on the map and replacing them. */
import type { Hit } from '../../shared/find/findHits';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import { find, openFind, replaceAt, stepHit } from '../state/find';
import { shownTitle } from '../state/shown';
import { ui } from '../state/ui';
import { t } from '../state/useT';

const titleOf = ({ table, id }: Hit): string => {
  const { doc } = editor.getState().session;
  return table === 'notes' ? (doc.notes[id]?.text ?? '') : shownTitle(id);
};

/** Shows the next (1) or previous (−1) hit; opens the bar where nothing is looked for yet. */
export function walkHits(by: 1 | -1): void {
  if (!find.getState().open || find.getState().query === '') {
    openFind('find');
    if (find.getState().query === '') return;
  }
  const hit = stepHit(by);
  if (!hit) return;
  viewport.reveal(hit.id);
  const { at, hits } = find.getState();
  ui.getState().announce(t('writing.find.said', { title: titleOf(hit), at: at + 1, count: hits.length }));
}

/** Replaces where one stands and goes on to the next hit; the first time only goes there. */
export function replaceOne(): void {
  const { hits, at } = find.getState();
  const hit = hits[at];
  if (hit) replaceAt([hit]);
  walkHits(1);
}

export function replaceAll(): void {
  const count = replaceAt(find.getState().hits);
  if (count > 0) ui.getState().announce(t('writing.find.replaced', { count }));
}
