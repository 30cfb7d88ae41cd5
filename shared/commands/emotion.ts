/** Setting and clearing the points of the emotion curves. */
import { emotionAt } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { checkFields } from '../rules/checkFields';
import { mustBeFree } from '../rules/exists';
import { addRecord, editRecords } from './records';
import { label } from './rows';
import type { CommandOf, CommandRow } from './types';

type SetEmotion = CommandOf<'emotion.set'>;

/** Id of the one emotion of a step and persona (absent = everyone); undefined where there is none. */
const findEmotion = (doc: Blueprint, stepId: Id, personaId: Id | undefined): Id | undefined =>
  emotionAt(doc, stepId, personaId ?? null)?.id;

const setEmotion: CommandRow<SetEmotion> = {
  label: ({ stepId, personaId, value, note }, doc) => {
    if (value === null) return label('emotion.clear');
    const known = findEmotion(doc, stepId, personaId);
    const noteOnly = note !== undefined && known !== undefined && doc.emotions[known]?.value === value;
    return label(noteOnly ? 'emotion.note' : 'emotion.set');
  },
  rule: (doc, { id, stepId, personaId, value, note }) =>
    checkFields(doc, 'emotions', {
      stepId,
      personaId,
      ...(value !== null && { value }),
      ...(note !== null && { note }),
    }) ??
    (value !== null && findEmotion(doc, stepId, personaId) === undefined
      ? mustBeFree(doc, 'emotions', [id])
      : null),
  recipe: (draft, { id, stepId, personaId, value, note }, doc) => {
    const known = findEmotion(doc, stepId, personaId);
    if (value === null) {
      if (known !== undefined) delete draft.emotions[known];
    } else if (known === undefined) addRecord(draft, 'emotions', id, { stepId, personaId, value, note });
    else editRecords(draft, doc, 'emotions', [known], { value, note });
  },
};

export const emotionRows = { 'emotion.set': setEmotion };
