/** Which suggestions were rejected, remembered in the map, so that they are not asked about again when copies are collected once more. */
import type { Command } from '../commands/types';
import { isObject, type JsonObject } from '../file/json';
import type { Blueprint } from '../model/schema';
import { crc32 } from '../session/crc32';
import type { Suggestion } from './types';

/** The part of the file that holds them; copies that are sent do not have it. */
export const DECISIONS = 'reviews';

/** What a suggestion says, in a few letters: the same from whichever copy. */
const markOf = ({ id }: Suggestion): string => `${crc32(id).toString(36)}-${id.length.toString(36)}`;

const decisionsOf = (doc: Blueprint): JsonObject => {
  const part = (doc as unknown as JsonObject)[DECISIONS];
  return isObject(part) ? part : {};
};

export function withoutDecisions(doc: Blueprint): Blueprint {
  if (!Object.hasOwn(doc, DECISIONS)) return doc;
  const { [DECISIONS]: _decisions, ...rest } = doc as Blueprint & { readonly [DECISIONS]?: unknown };
  return rest;
}

export const isRejected = (doc: Blueprint, suggestion: Suggestion): boolean =>
  Object.hasOwn(decisionsOf(doc), markOf(suggestion)) && decisionsOf(doc)[markOf(suggestion)] === 'rejected';

/** Remembers the rejected ones of those that were decided on, forgets the others; null where the map says so already. */
export function keepRejected(
  doc: Blueprint,
  all: readonly Suggestion[],
  rejected: ReadonlySet<string>,
): Command | null {
  const kept = { ...decisionsOf(doc) };
  const changed = all.filter((each) => isRejected(doc, each) !== rejected.has(each.id));
  if (changed.length === 0) return null;
  for (const each of changed) {
    if (rejected.has(each.id)) kept[markOf(each)] = 'rejected';
    else delete kept[markOf(each)];
  }
  const part = Object.keys(kept).length > 0 ? kept : null;
  return {
    type: 'batch',
    label: { key: 'review.rejected', vars: { count: changed.length } },
    commands: [{ type: 'document.write', records: {}, parts: { [DECISIONS]: part } }],
  };
}
