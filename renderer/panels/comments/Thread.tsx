/** A thread in full: the comment, its answers, an answer to write, and whether it is resolved. */
import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CommentThread } from '../../../shared/model/comments';
import { setResolved } from '../../actions/comments';
import { commentsState, useComments } from '../../state/comments';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Said } from './Said';
import { Write } from './Write';

export function Thread({ thread }: { thread: CommentThread }) {
  const t = useT();
  const { id, comment, place, resolved, answers } = thread;
  const readOnly = useSettled((state) => state.readOnly);
  const [answering, setAnswering] = useState(false);
  const asked = useComments((state) => state.asked === id);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asked) return;
    root.current?.scrollIntoView({ block: 'nearest' });
    root.current?.focus({ preventScroll: true });
    commentsState.setState({ asked: null });
  }, [asked]);
  const name = comment.author || t('comments.nobody');
  return (
    <article
      ref={root}
      className={resolved ? 'thread resolved' : 'thread'}
      tabIndex={-1}
      aria-label={`${name}: ${comment.text}`}
    >
      <Said entry={thread} />
      {answers.length > 0 && (
        <div className="thread-answers">
          {answers.map((entry) => (
            <Said key={entry.id} entry={entry} />
          ))}
        </div>
      )}
      {!readOnly && answering && (
        <Write place={place} name={name} replyTo={id} onDone={() => setAnswering(false)} />
      )}
      {!readOnly && !answering && (
        <div className="thread-foot">
          <Button look="quiet" size="small" onPress={() => setAnswering(true)}>
            <CornerDownRight size={13} aria-hidden />
            {t('comments.answer')}
          </Button>
          <Button look="quiet" size="small" onPress={() => setResolved(id, !resolved)}>
            {resolved ? <RotateCcw size={13} aria-hidden /> : <Check size={13} aria-hidden />}
            {t(resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
          {resolved && <span className="caption">{t('comments.resolved')}</span>}
        </div>
      )}
    </article>
  );
}
