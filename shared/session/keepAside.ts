/** Takes in a document that differs only in what is kept beside the map, without a step in its history: undoing an edit must not undo that. */
import { freeze } from '../commands/immer';
import type { Blueprint } from '../model/schema';
import type { Session } from './types';

/** The same session where nothing differs, or where nothing may be changed. */
export const keepAside = (session: Session, doc: Blueprint): Session =>
  session.readOnly || doc === session.doc ? session : { ...session, doc: freeze(doc, true) };
