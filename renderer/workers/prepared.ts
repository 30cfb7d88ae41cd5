/** What the worker works out of a document it has read, so that opening it leaves less to the window. */
import type { Blueprint } from '../../shared/model/schema';
import type { Measured, WorkedOut } from './fileWorker';

export interface Prepared extends Measured {
  /** Comes a moment after the document; null where the worker did not get so far. */
  readonly rest: Promise<WorkedOut | null>;
}

const byDocument = new WeakMap<Blueprint, Prepared>();

export const keepPrepared = (doc: Blueprint, prepared: Prepared): void => {
  byDocument.set(doc, prepared);
};

/** Null for a document that no worker has read. */
export const preparedFor = (doc: Blueprint): Prepared | null => byDocument.get(doc) ?? null;
