/** Commands on comments; answers go with the comment they answer. */
import type { Blueprint, Id } from '../model/schema';
import { refuse } from '../rules/refuse';
import { addRow, deleteRow, editRow, labelByFields } from './rows';
import type { CommandOf, CommandRow, Refusal } from './types';

/** Refuses a comment that would, over however many others, answer itself. */
function checkAnswers(doc: Blueprint, id: Id, replyTo: Id | null | undefined): Refusal | null {
  for (let next = replyTo ?? undefined; next !== undefined; next = doc.comments[next]?.replyTo)
    if (next === id) return refuse('answersItself');
  return null;
}

const edit = editRow<CommandOf<'comment.edit'>>('comments', {
  rule: (doc, { id, fields }) => checkAnswers(doc, id, fields.replyTo),
});

export const commentRows = {
  'comment.add': addRow<CommandOf<'comment.add'>>('comments', (command) => command.comment, {
    selects: false,
  }),
  'comment.edit': {
    ...edit,
    label: ({ type, fields }) =>
      labelByFields({ [fields.resolved ? 'comment.resolve' : 'comment.reopen']: ['resolved'] }, fields, type),
  } satisfies CommandRow<CommandOf<'comment.edit'>>,
  'comment.delete': deleteRow<CommandOf<'comment.delete'>>('comments'),
};
