/** One comment: who, when, what; to be changed and deleted. */
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { CommentEntry } from '../../../shared/model/comments';
import { deleteComment, editComment } from '../../actions/comments';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import { WriteField } from './WriteField';
import { when } from './when';

export function Said({ entry }: { entry: CommentEntry }) {
  const t = useT();
  const { id, comment } = entry;
  const locale = useUi((state) => state.locale);
  const readOnly = useSettled((state) => state.readOnly);
  const [changing, setChanging] = useState(false);
  const time = when(comment.at, locale);
  const name = comment.author || t('comments.nobody');
  return (
    <div className="said">
      <div className="said-head">
        <b className="ellipsis">{name}</b>
        <time dateTime={comment.at} title={time.long}>
          {time.short}
        </time>
        {!readOnly && (
          <MenuButton
            label={t('comments.more', { name })}
            className="icon-button small"
            placement="bottom end"
            face={<Ellipsis size={15} aria-hidden />}
            items={[
              { id: 'edit', label: t('comments.edit'), run: () => setChanging(true) },
              { id: 'delete', label: t('comments.delete'), run: () => deleteComment(id) },
            ]}
          />
        )}
      </div>
      {changing ? (
        <WriteField
          label={t('comments.edit')}
          send={t('comments.save')}
          start={comment.text}
          focus
          onSend={(text) => {
            if (text !== comment.text) editComment(id, text);
            setChanging(false);
            return true;
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <p className="said-text">{comment.text}</p>
      )}
    </div>
  );
}
