/** Names by which journals are found again: of a document, and of one saved state of it. */
import { seedOf } from '../model/newId';
import type { Blueprint } from '../model/schema';
import { crc32 } from './crc32';

/** Journals are kept by document id; a document without one goes by its title. */
export const journalKey = (doc: Blueprint): string =>
  doc.meta.id ?? `untitled-${seedOf(doc.meta.title ?? '')}`;

/** Tells one text of a document from another; no guard against forgery. */
export const contentHash = (text: string): string => `${text.length}-${crc32(text)}-${seedOf(text)}`;
