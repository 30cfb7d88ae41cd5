/** The JSON Schema (draft 2020-12) of a `.blueprint` file, made from the program's own schema. */
import { z } from 'zod';
import { FORMAT, headShapes, recordShapes, TABLE_NAMES, VERSION } from '../model/schema';

/** The schema that every id field shares; a pattern is all that JSON Schema can say about it. */
const id = recordShapes.steps.phaseId;
const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';

export function toJsonSchema(): object {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, z.record(id, z.looseObject(recordShapes[table])).optional()]),
  );
  const file = z.looseObject({
    format: z.literal(FORMAT),
    version: z.number().int().min(VERSION),
    meta: z.looseObject(headShapes.meta).optional(),
    settings: z.looseObject(headShapes.settings).optional(),
    ...tables,
  });
  const schema = z.toJSONSchema(file, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === id) jsonSchema.pattern = ID_PATTERN;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Throughline blueprint', ...rest };
}
