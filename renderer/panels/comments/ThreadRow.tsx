/** A thread in the list of all: what it is about, its first words, how many answers; a press opens it. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { CommentThread } from '../../../shared/model/comments';
import { openThread } from '../../actions/comments';
import { commentsState, useComments, usePlaceName } from '../../state/comments';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Thread } from './Thread';
import { when } from './when';

export function ThreadRow({ thread }: { thread: CommentThread }) {
  const t = useT();
  const { id, comment, place, resolved, answers } = thread;
  const locale = useUi((state) => state.locale);
  const name = usePlaceName(place);
  const asked = useComments((state) => state.asked === id);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked || place.id === null) return;
    // It stands where nothing can be selected now: in a lane or phase that is not shown.
    row.current?.querySelector('button')?.focus();
    commentsState.setState({ asked: null });
  }, [asked, place.id]);
  if (place.id === null)
    return (
      <li className="comment-whole">
        <span className="caption">{t('comments.kind.map')}</span>
        <Thread thread={thread} />
      </li>
    );
  const last = answers.at(-1)?.comment ?? comment;
  return (
    <li ref={row}>
      <Button className="comment-row" onPress={() => openThread(thread)}>
        <span className="said-head">
          <b className="ellipsis">{comment.author || t('comments.nobody')}</b>
          <span className="comment-at ellipsis">{name || t(`comments.kind.${place.table ?? 'map'}`)}</span>
          <time dateTime={last.at}>{when(last.at, locale).short}</time>
        </span>
        <span className="comment-text">{comment.text}</span>
        {(answers.length > 0 || resolved) && (
          <span className="caption">
            {[
              answers.length > 0 && t('comments.answers', { count: answers.length }),
              resolved && t('comments.resolved'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </Button>
    </li>
  );
}
