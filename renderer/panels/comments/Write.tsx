/** Writing a new comment on a place, or an answer; the first time the name is asked for right here. */
import { useEffect, useId, useState } from 'react';
import type { CommentPlace } from '../../../shared/model/comments';
import type { Id } from '../../../shared/model/schema';
import { writeComment } from '../../actions/comments';
import { commentsState, useComments } from '../../state/comments';
import { changeSettings, useSettings } from '../../state/settings';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { WriteField } from './WriteField';

/** What is half written stays while the window lives, whatever else is selected meanwhile. */
const drafts = new Map<string, string>();

export interface WriteProps {
  readonly place: CommentPlace;
  /** What is commented on, or who is answered. */
  readonly name: string;
  readonly replyTo?: Id;
  readonly onDone?: () => void;
}

export function Write({ place, name, replyTo, onDone }: WriteProps) {
  const t = useT();
  const author = useSettings((state) => state.author);
  const [naming, setNaming] = useState(author === '');
  const [typed, setTyped] = useState(author);
  const asked = useComments((state) => replyTo === undefined && state.asked === 'write');
  useEffect(() => {
    if (asked) commentsState.setState({ asked: null });
  }, [asked]);
  const id = useId();
  const key = replyTo ?? place.id ?? '';
  const answers = replyTo !== undefined;
  const onSend = (text: string): boolean => {
    const now = naming ? typed.trim() : author;
    if (naming) changeSettings({ author: now });
    setNaming(false);
    if (!writeComment(place, text, replyTo)) return false;
    onDone?.();
    return true;
  };
  return (
    <WriteField
      key={key}
      label={answers ? t('comments.answerTo', { name }) : t('comments.write', { name })}
      placeholder={t(answers ? 'comments.answerHint' : 'comments.writeHint')}
      send={t(answers ? 'comments.answer' : 'comments.send')}
      start={drafts.get(key) ?? ''}
      focus={answers || asked}
      ready={!naming || typed.trim() !== ''}
      onDraft={(text) => drafts.set(key, text)}
      onSend={onSend}
      {...(onDone && { onCancel: onDone })}
      before={
        naming && (
          <div className="write-name">
            <label htmlFor={id}>{t('comments.name')}</label>
            <input
              id={id}
              className="input"
              autoComplete="name"
              value={typed}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setTyped(event.target.value)}
            />
            <span id={`${id}-hint`} className="caption">
              {t('comments.nameHint')}
            </span>
          </div>
        )
      }
      after={
        !naming && (
          <Button
            look="quiet"
            size="small"
            onPress={() => setNaming(true)}
            aria-label={`${t('comments.as', { name: author })} – ${t('comments.changeName')}`}
          >
            <span className="ellipsis">{t('comments.as', { name: author })}</span>
          </Button>
        )
      }
    />
  );
}
