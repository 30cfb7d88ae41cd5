/** How many open comments there are on a card, step or note; a press opens the thread with the newest word. */
import { MessageSquare } from 'lucide-react';
import { commentThreads, openCommentCounts } from '../../../shared/model/comments';
import type { Id } from '../../../shared/model/schema';
import { openThread } from '../../actions/comments';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';

function openNewest(id: Id): void {
  const thread = commentThreads(editor.getState().session.doc).find(
    ({ place, resolved }) => place.id === id && !resolved,
  );
  if (thread) openThread(thread);
}

/** `reached`: the keyboard stands on what it belongs to; Tab then leads here. */
export function OutlineTalk({ id, reached }: { readonly id: Id; readonly reached: boolean }) {
  const t = useT();
  const count = useEditor((state) => openCommentCounts(state.session.doc).get(id) ?? 0);
  if (count === 0) return null;
  const label = t('outline.comments', { count });
  return (
    <button
      type="button"
      className="outline-talk"
      tabIndex={reached ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => openNewest(id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      }}
    >
      <MessageSquare size={12} aria-hidden />
      {count}
    </button>
  );
}
