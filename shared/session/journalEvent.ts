/** Whether a line's content has the shape of an event: a checksum says that a line is whole, not who wrote it. */
import { isObject } from '../file/json';
import type { JournalEvent } from './journal';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const absentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

/** Names that lead out of a document. */
const OUTSIDE: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);
const OPS: ReadonlySet<unknown> = new Set(['add', 'remove', 'replace']);

const patch = fields({
  op: (value) => OPS.has(value),
  path: listOf((part) => (isText(part) && !OUTSIDE.has(part)) || isCount(part)),
});
const selection = fields({
  table: (value) => value === null || isText(value),
  ids: listOf(isText),
});
const variables: Check = (value) =>
  isObject(value) && Object.values(value).every((each) => isText(each) || typeof each === 'number');
const label = fields({ key: isText, vars: absentOr(variables) });
const entry = fields({
  label,
  command: fields({ type: isText }),
  patches: listOf(patch),
  inverse: listOf(patch),
  before: selection,
  after: selection,
  mergeKey: absentOr(isText),
});
const base = fields({
  documentId: isText,
  contentHash: isText,
  text: absentOr(isText),
  unsaved: absentOr((value) => value === true),
  after: absentOr(isText),
});
const step = fields({
  drop: absentOr(isCount),
  undo: absentOr(isCount),
  redo: absentOr(isCount),
  do: absentOr(listOf(entry)),
});
const at = absentOr((value) => Number.isFinite(value));

const KINDS: Readonly<Record<JournalEvent['kind'], Check>> = {
  base: fields({ base, at }),
  step: fields({ step, at }),
  past: fields({ entry }),
  future: fields({ entry }),
};

/** A kind that a newer version wrote is none either. */
export const isJournalEvent = (value: unknown): value is JournalEvent =>
  isObject(value) &&
  typeof value.kind === 'string' &&
  Object.hasOwn(KINDS, value.kind) &&
  KINDS[value.kind as JournalEvent['kind']](value);
