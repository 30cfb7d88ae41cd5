/** May these values stand in a record? The same answer as reading a file with them would give. */
import type { Refusal } from '../commands/types';
import { checkAvatar } from '../file/checkAvatar';
import { MAX_ASSET_BYTES, toMegabytes } from '../file/limits';
import { getSettings } from '../model/document';
import { referencesOf } from '../model/references';
import { type Blueprint, headShapes, recordShapes, type TableName } from '../model/schema';
import { has } from './exists';
import { refuse } from './refuse';

type Values = Readonly<Record<string, unknown>>;
type Shape = Readonly<
  Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>
>;

/** Fields of a card that count from 1 to the document's scale. */
export const RATING_FIELDS = ['severity', 'frequency', 'detection', 'intensity', 'impact', 'effort'] as const;

const isRating = (field: string): boolean => (RATING_FIELDS as readonly string[]).includes(field);

function checkShape(shape: Shape, values: Values): Refusal | null {
  for (const field of Object.keys(values)) {
    const value = values[field];
    if (value === undefined || !Object.hasOwn(shape, field)) continue;
    if (value === null) {
      if (!shape[field]!.safeParse(undefined).success) return refuse('required', { field });
    } else if (!shape[field]!.safeParse(value).success) return refuse('value', { field });
  }
  return null;
}

function checkRatings(doc: Blueprint, values: Values): Refusal | null {
  const { scale } = getSettings(doc);
  for (const field of Object.keys(values)) {
    const value = values[field];
    if (!isRating(field) || value === null || value === undefined) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > scale)
      return refuse('rating', { scale });
  }
  return null;
}

function checkReferences(doc: Blueprint, table: TableName, values: Values): Refusal | null {
  for (const { field, target, ids } of referencesOf(table)) {
    const value = values[field];
    if (value === null || value === undefined) continue;
    for (const id of ids(value)) if (!has(doc, target, id)) return refuse(`gone.${target}`);
  }
  return null;
}

function checkPicture(doc: Blueprint, table: TableName, values: Values): Refusal | null {
  const { avatar, data } = values;
  if (table === 'personas' && typeof avatar === 'string' && checkAvatar(avatar, doc.assets) === 'invalid')
    return refuse('avatar');
  if (table === 'assets' && typeof data === 'string' && (data.length * 3) / 4 - 2 > MAX_ASSET_BYTES)
    return refuse('assetTooBig', { limit: toMegabytes(MAX_ASSET_BYTES) });
  return null;
}

/** Refuses values that a record of this table may not have; null stands for a field that is taken out. */
export function checkFields(doc: Blueprint, table: TableName, values: Values): Refusal | null {
  return (
    (table === 'cards' ? checkRatings(doc, values) : null) ??
    checkShape(recordShapes[table], values) ??
    checkReferences(doc, table, values) ??
    checkPicture(doc, table, values)
  );
}

/** Refuses a new record with a bad value or without a field that it must have; `derived` are the fields the command works out. */
export function checkRecord(
  doc: Blueprint,
  table: TableName,
  record: Values,
  derived: readonly string[] = [],
): Refusal | null {
  const shape: Shape = recordShapes[table];
  for (const field of Object.keys(shape))
    if (
      !derived.includes(field) &&
      (record[field] ?? undefined) === undefined &&
      !shape[field]!.safeParse(undefined).success
    )
      return refuse('required', { field });
  return checkFields(doc, table, record);
}

/** The same for the document's meta data and settings. */
export const checkHead = (head: 'meta' | 'settings', values: Values): Refusal | null =>
  checkShape(headShapes[head], values);
