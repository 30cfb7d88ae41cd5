/** Open comments as Markdown: a numbered list of what they are about, with threads and answers under each. */
import type { Translate } from '../i18n/translate';
import { layout } from '../layout/layout';
import type { LayoutView } from '../layout/types';
import type { Blueprint, Comment } from '../model/schema';
import { commentedPlaces } from '../scene/comments';
import { markdownText } from './markdownText';

/** Empty where there are none. */
export function markdownComments(doc: Blueprint, view: LayoutView | undefined, t: Translate): string {
  const said = ({ author, at, text }: Comment): string =>
    `${markdownText(author || t('comments.nobody'))}, ${markdownText(at.slice(0, 10))}: ${markdownText(text)}`;
  return commentedPlaces(doc, layout(doc, view ? { view } : {}))
    .map(({ number, id, name, threads }) => {
      const title = name || t(id === null ? 'comments.kind.map' : 'window.untitled');
      const lines = threads.flatMap(({ comment, answers }) => [
        `   - ${said(comment)}`,
        ...answers.map((answer) => `     - ${said(answer.comment)}`),
      ]);
      return [`${number}. **${markdownText(title)}**`, ...lines].join('\n');
    })
    .join('\n');
}
