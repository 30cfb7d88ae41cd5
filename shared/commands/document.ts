/** Commands on the document as a whole: what it says of itself, and its settings. */
import { getSettings } from '../model/document';
import type { Blueprint, Card, Id } from '../model/schema';
import { checkHead, RATING_FIELDS } from '../rules/checkFields';
import { editFields, openTable } from './records';
import { labelByFields } from './rows';
import type { CommandOf, CommandRow, Draft } from './types';

const editMeta: CommandRow<CommandOf<'meta.edit'>> = {
  label: ({ type, fields }) =>
    labelByFields({ 'meta.title': ['title'], 'meta.locale': ['locale'] }, fields, type),
  rule: (_, { fields }) => checkHead('meta', { ...fields }),
  recipe: (draft, { fields }, doc) => editFields(() => draft.meta, doc.meta, fields),
};

/** A rating keeps its share of the scale: 4 of 5 becomes 8 of 10, and going down is rounded up. */
export const rescaled = (rating: number, factor: number): number => Math.ceil(rating * factor);

function rescaleRatings(draft: Draft, doc: Blueprint, factor: number): void {
  for (const [id, card] of Object.entries(doc.cards) as [Id, Card][])
    for (const field of RATING_FIELDS) {
      const rating = card[field];
      if (rating !== undefined) openTable(draft, 'cards')[id]![field] = rescaled(rating, factor);
    }
}

const editSettings: CommandRow<CommandOf<'settings.edit'>> = {
  label: ({ type, fields }) =>
    labelByFields(
      { 'settings.scale': ['scale'], 'settings.painModel': ['painModel'], 'settings.mutes': ['mutes'] },
      fields,
      type,
    ),
  rule: (_, { fields }) => checkHead('settings', { ...fields }),
  recipe: (draft, { fields }, doc) => {
    const before = getSettings(doc).scale;
    editFields(() => draft.settings, doc.settings, fields);
    const after = getSettings({ ...doc, settings: { ...doc.settings, scale: draft.settings.scale } }).scale;
    if (after !== before) rescaleRatings(draft, doc, after / before);
  },
};

export const documentRows = { 'meta.edit': editMeta, 'settings.edit': editSettings };
