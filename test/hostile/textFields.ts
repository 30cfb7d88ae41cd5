/** Every field of the schema that holds any text, found by walking the schema, and documents with a text put into one of them or into all. */
import { z } from 'zod';
import { type Blueprint, CARD_KINDS, headShapes, recordShapes } from '../../shared/model/schema';
import { oneOfEach } from './smallest';

type Path = readonly (string | number)[];
type Value = string | number | boolean | object;

const MARK = 'plain text';
const MAX_RANK = 1000;
const ODD = '</\u0000 any text';

/** A value that the schema takes, with the mark wherever any text may stand; null where there is no such place in it. */
function marked(schema: z.core.$ZodType): Value | null {
  if (schema instanceof z.ZodOptional) return marked(schema.unwrap());
  if (schema instanceof z.ZodString) return schema.safeParse(ODD).success ? MARK : null;
  if (schema instanceof z.ZodArray) {
    const entry = marked(schema.element);
    return entry === null ? null : [entry];
  }
  if (schema instanceof z.ZodUnion) return schema.options.map(marked).find((value) => value !== null) ?? null;
  if (!(schema instanceof z.ZodObject)) return null;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const texts = Object.entries(shape).map(([name, inner]) => [name, marked(inner)] as const);
  if (texts.every(([, value]) => value === null)) return null;
  return Object.fromEntries(
    texts.map(([name, value]) => [name, value ?? filler(shape[name])]).filter(([, v]) => v !== undefined),
  );
}

/** What stands beside texts: the first value of a choice, one of a number; nothing where nothing need be. */
function filler(schema: z.core.$ZodType | undefined): Value | undefined {
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 1;
  return undefined;
}

/** A document with every table, a card of each kind, and the mark in every field that takes any text. */
function markedDocument(): ReturnType<typeof oneOfEach> {
  const doc = oneOfEach();
  for (const kind of CARD_KINDS) doc.cards![`k-${kind}`] = { ...doc.cards!.car!, kind };
  const fill = (record: Record<string, unknown>, shape: Readonly<Record<string, z.core.$ZodType>>) => {
    for (const [field, schema] of Object.entries(shape)) {
      // The portrait is one sign or an id, and says so itself.
      if (field === 'avatar' || field === 'locale') continue;
      const value = marked(schema);
      if (value !== null) record[field] = value;
    }
  };
  for (const [head, shape] of Object.entries(headShapes)) fill(doc[head]!, shape);
  for (const [table, shape] of Object.entries(recordShapes))
    for (const record of Object.values(doc[table]!)) fill(record, shape);
  return doc;
}

/** Where the mark stands. */
function* marksIn(value: unknown, path: Path = []): Generator<Path> {
  if (value === MARK) yield path;
  else if (Array.isArray(value))
    for (const [at, inner] of value.entries()) yield* marksIn(inner, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* marksIn(inner, [...path, name]);
}

export const textFields: readonly Path[] = [...marksIn(markedDocument())];

/** Those of the first record of each table: every field of the schema once. */
export const fieldsOnce: readonly Path[] = textFields.filter(
  ([table, id]) => table !== 'cards' || id === 'car',
);

function put(doc: object, path: Path, text: string): void {
  let holder = doc as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
  const field = path.at(-1) ?? '';
  // The only texts with a bound of their own.
  holder[field] = field === 'rank' ? text.slice(0, MAX_RANK) : text;
}

/** Plain texts everywhere but in these fields. */
export function withText(text: string, fields: readonly Path[] = textFields): Blueprint {
  const doc = markedDocument();
  for (const path of fields) put(doc, path, text);
  return doc as unknown as Blueprint;
}

/** In every field another of the texts, from the first again when they are used up. */
export function withTexts(texts: readonly string[], from = 0): Blueprint {
  const doc = markedDocument();
  for (const [index, path] of textFields.entries())
    put(doc, path, texts[(from + index) % texts.length] ?? '');
  return doc as unknown as Blueprint;
}

/** Fields that hold a colour. */
export const colorFields: readonly Path[] = Object.entries(recordShapes).flatMap(([table, shape]) =>
  'color' in shape ? [[table, Object.keys(oneOfEach()[table]!)[0] ?? '', 'color']] : [],
);
