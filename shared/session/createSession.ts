/** Opens a document for editing. */
import { freeze } from '../commands/immer';
import type { Blueprint } from '../model/schema';
import { NOTHING_SELECTED, type Session } from './types';

/** The document is frozen here, once, so that the first edit need not walk through all of it. */
export const createSession = (doc: Blueprint, options: { readonly readOnly?: boolean } = {}): Session => ({
  doc: freeze(doc, true),
  selection: NOTHING_SELECTED,
  past: [],
  future: [],
  readOnly: options.readOnly ?? false,
});
