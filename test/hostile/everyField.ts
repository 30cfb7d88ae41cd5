/** Small documents that have every field of the schema, however optional: all fields of the tables that are named, the least of the others. */
import { z } from 'zod';
import { referencesOf } from '../../shared/model/references';
import { type Blueprint, headShapes, recordShapes, type TableName } from '../../shared/model/schema';
import { firstIdOf, oneOfEach } from './smallest';

/** What the plain kinds of values take, a sign that is an id too among them. */
const PLAIN = [1, 0.5, true, 'i', '#336699'];
/** Lists of some fields have a length of their own. */
const LENGTHS = [1, 5, 7];

function sampleOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodOptional) return sampleOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodUnion && schema.options[0]) return sampleOf(schema.options[0]);
  if (schema instanceof z.ZodArray) {
    const entry = sampleOf(schema.element);
    const lists = LENGTHS.map((length) => Array.from({ length }, () => entry));
    return lists.find((list) => z.safeParse(schema, list).success);
  }
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.fromEntries(Object.entries(shape).map(([field, inner]) => [field, sampleOf(inner)]));
  }
  return PLAIN.find((value) => z.safeParse(schema, value).success);
}

const filled = (shape: Readonly<Record<string, z.core.$ZodType>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, sampleOf(schema)]));

export type Filled = TableName | keyof typeof headShapes;

export function everyField(of: readonly Filled[]): Blueprint {
  const doc = oneOfEach();
  const shapes = { ...headShapes, ...recordShapes };
  // A comment that answers needs one that is answered.
  doc.comments = { ...doc.comments, ans: { ...doc.comments?.com } };
  for (const name of of) {
    if (name === 'meta' || name === 'settings') {
      doc[name] = filled(shapes[name]) as never;
      continue;
    }
    const id = name === 'comments' ? 'ans' : firstIdOf(doc, name);
    const record = { ...doc[name]?.[id] };
    const ends = { from: record.from, to: record.to };
    Object.assign(record, filled(shapes[name]));
    for (const { field, target, rename } of referencesOf(name))
      record[field] = rename(record[field], () => firstIdOf(doc, target));
    // A link leads from one card to another.
    if (name === 'links') Object.assign(record, ends);
    doc[name] = { ...doc[name], [id]: record };
  }
  return doc as unknown as Blueprint;
}
