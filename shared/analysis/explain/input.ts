/** Short ways to name the inputs of a figure. */
import { getSettings } from '../../model/document';
import type { Blueprint, Card, Id, TableName, Tables } from '../../model/schema';
import type { ExplainedInput } from './types';

type Value = ExplainedInput['value'];

/** A field of a record that the figure rests on. */
export const input = <T extends TableName>(
  term: string,
  table: T,
  id: Id,
  field: keyof Tables[T] & string,
  value: Value,
): ExplainedInput => ({ term, table, id, field, value });

/** A field that stands beside the figure. */
export const context = <T extends TableName>(
  term: string,
  table: T,
  id: Id,
  field: keyof Tables[T] & string,
  value: Value,
): ExplainedInput => ({ term, table, id, field, value, context: true });

/** A setting of the document with its default filled in. */
export const setting = (doc: Blueprint, field: 'scale' | 'momentFactor'): ExplainedInput => ({
  term: field,
  table: 'settings',
  id: null,
  field,
  value: getSettings(doc)[field],
  context: true,
});

/** Persona shares that went into a reach or a mean. */
export const shareInput = (id: Id, share: number): ExplainedInput =>
  context('share', 'personas', id, 'share', share);

export const cardInput = (term: string, id: Id, field: keyof Card & string, value: Value): ExplainedInput =>
  input(term, 'cards', id, field, value);
