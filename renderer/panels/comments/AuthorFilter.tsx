/** Whose comments are shown: everyone's, or those of one who has written here. */
import { useMemo } from 'react';
import type { CommentThread } from '../../../shared/model/comments';
import { commentsState, useComments } from '../../state/comments';
import { useSettings } from '../../state/settings';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Select } from '../../ui/Select';

/** An author may have no name, which must not mean everyone. */
const keyOf = (author: string): string => `by ${author}`;

export function AuthorFilter({ threads }: { readonly threads: readonly CommentThread[] }) {
  const t = useT();
  const chosen = useComments((state) => state.author);
  const me = useSettings((state) => state.author);
  const locale = useUi((state) => state.locale);
  const authors = useMemo(() => {
    const names = threads.flatMap(({ comment, answers }) => [
      comment.author,
      ...answers.map((answer) => answer.comment.author),
    ]);
    return [...new Set(chosen === null ? names : [...names, chosen])].sort((a, b) =>
      a.localeCompare(b, locale),
    );
  }, [threads, chosen, locale]);
  if (authors.length === 0) return null;
  const named = (author: string): string =>
    author === '' ? t('comments.nobody') : author === me ? t('comments.filter.me', { name: author }) : author;
  return (
    <Select
      bare
      label={t('comments.filter.author')}
      value={chosen === null ? '' : keyOf(chosen)}
      options={[
        { key: '', label: t('comments.filter.everyone') },
        ...authors.map((author) => ({ key: keyOf(author), label: named(author) })),
      ]}
      onChange={(key) => {
        const author = authors.find((name) => keyOf(name) === key);
        commentsState.setState({ author: author ?? null });
      }}
    />
  );
}
