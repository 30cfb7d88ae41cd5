/** Checks a parsed file of this version against the schema, record by record, then across records; gives all errors. */
import { z } from 'zod';
import { isId } from '../model/fields';
import { headShapes, recordShapes, TABLE_NAMES, type TableName } from '../model/schema';
import { checkAvatar } from './checkAvatar';
import { fileError, toPointer } from './fileError';
import { issueToError } from './issueToError';
import { isObject, type JsonObject } from './json';
import { MAX_ASSET_BYTES, toMegabytes } from './limits';
import { eachReference, referencePath } from './references';
import type { FileError } from './types';

/** Loose object schemas taken apart: asking only the fields that are there is many times quicker than all that could be. */
interface FieldSchemas {
  readonly fields: ReadonlyMap<string, z.ZodType>;
  readonly required: readonly string[];
}
const fieldSchemas = (shape: Readonly<Record<string, z.ZodType>>): FieldSchemas => {
  const fields = new Map(Object.entries(shape));
  const required = [...fields.keys()].filter((field) => !(fields.get(field) instanceof z.ZodOptional));
  return { fields, required };
};
const schemas = Object.fromEntries(
  Object.entries({ ...headShapes, ...recordShapes }).map(([name, shape]) => [name, fieldSchemas(shape)]),
) as unknown as Readonly<Record<TableName | 'meta' | 'settings', FieldSchemas>>;

/** Fields that the document's scale bounds. */
const RATINGS = ['severity', 'frequency', 'detection', 'intensity', 'impact', 'effort'] as const;

type Report = (error: FileError) => void;
type Tables = Readonly<Record<TableName, JsonObject>>;

function checkShape(schema: FieldSchemas, value: unknown, path: readonly string[], report: Report): void {
  if (!isObject(value)) {
    report(fileError('invalid', toPointer(path), 'type.object', { field: path.at(-1)! }));
    return;
  }
  for (const field of schema.required)
    if (!Object.hasOwn(value, field))
      report(fileError('invalid', toPointer([...path, field]), 'missing', { field }));
  for (const field of Object.keys(value)) {
    const issues = schema.fields.get(field)?.safeParse(value[field]).error?.issues;
    if (issues) for (const issue of issues) report(issueToError(issue, path, field, value[field]));
  }
}

function checkTable(table: TableName, records: JsonObject, report: Report): void {
  for (const id of Object.keys(records)) {
    if (!isId(id)) report(fileError('invalid', toPointer([table, id]), 'badId', { id: id.slice(0, 80) }));
    checkShape(schemas[table], records[id], [table, id], report);
  }
}

function checkReferences(tables: Tables, report: Report): void {
  for (const table of TABLE_NAMES)
    for (const [id, record] of Object.entries(tables[table]))
      eachReference(table, record, (found) => {
        const { id: target, reference } = found;
        // An id of a wrong form has been reported with the record's shape.
        if (Object.hasOwn(tables[reference.target], target) || !isId(target)) return;
        const inner = referencePath(found);
        const vars = { field: inner.join('.'), id: target, table: reference.target };
        report(fileError('dangling', toPointer([table, id, ...inner]), 'dangling', vars));
      });
}

function checkRatings(cards: JsonObject, scale: number, report: Report): void {
  for (const [id, card] of Object.entries(cards)) {
    if (!isObject(card)) continue;
    for (const field of RATINGS) {
      const value = card[field];
      // Past 10 the record's own shape has said so already.
      if (typeof value === 'number' && value > scale && value <= 10)
        report(
          fileError('invalid', toPointer(['cards', id, field]), 'overScale', { field, value, limit: scale }),
        );
    }
  }
}

function checkEmotions(emotions: JsonObject, report: Report): void {
  const seen = new Map<string, string>();
  for (const [id, emotion] of Object.entries(emotions)) {
    if (!isObject(emotion)) continue;
    const place = JSON.stringify([emotion.stepId, emotion.personaId ?? null]);
    const first = seen.get(place);
    if (first === undefined) seen.set(place, id);
    else report(fileError('duplicate', toPointer(['emotions', id]), 'duplicateEmotion', { id: first }));
  }
}

function checkLinks(links: JsonObject, report: Report): void {
  for (const [id, link] of Object.entries(links))
    if (isObject(link) && typeof link.from === 'string' && link.from === link.to)
      report(fileError('invalid', toPointer(['links', id]), 'selfLink'));
}

/** Every comment that lies on a circle of answers. */
function checkAnswers(comments: JsonObject, report: Report): void {
  const done = new Set<string>();
  for (const start of Object.keys(comments)) {
    const trail = new Set<string>();
    let id: unknown = start;
    while (typeof id === 'string' && !done.has(id) && !trail.has(id) && Object.hasOwn(comments, id)) {
      trail.add(id);
      const comment: unknown = comments[id];
      id = isObject(comment) ? comment.replyTo : undefined;
    }
    if (typeof id === 'string' && trail.has(id))
      report(fileError('invalid', toPointer(['comments', id, 'replyTo']), 'cycle'));
    for (const seen of trail) done.add(seen);
  }
}

function checkAssets(assets: JsonObject, report: Report): void {
  for (const [id, asset] of Object.entries(assets)) {
    if (!isObject(asset) || typeof asset.data !== 'string') continue;
    const bytes =
      Math.floor((asset.data.length * 3) / 4) - (/=*$/.exec(asset.data.slice(-2))?.[0].length ?? 0);
    if (bytes > MAX_ASSET_BYTES)
      report(
        fileError('too-big', toPointer(['assets', id]), 'assetTooBig', {
          size: toMegabytes(bytes),
          limit: toMegabytes(MAX_ASSET_BYTES),
        }),
      );
  }
}

/** All errors of a file's content; missing tables count as empty. At most `limit` are listed, the rest counted. */
export function validate(raw: JsonObject, limit = 1000): FileError[] {
  const errors: FileError[] = [];
  let more = 0;
  const report: Report = (error) => {
    if (errors.length < limit) errors.push(error);
    else more++;
  };
  for (const head of ['meta', 'settings'] as const)
    if (raw[head] !== undefined) checkShape(schemas[head], raw[head], [head], report);
  const tables = {} as Record<TableName, JsonObject>;
  for (const table of TABLE_NAMES) {
    const records = raw[table] ?? {};
    if (raw[table] !== undefined && !isObject(raw[table]))
      report(fileError('invalid', `/${table}`, 'type.object', { field: table }));
    tables[table] = isObject(records) ? records : {};
    checkTable(table, tables[table], report);
  }
  const scale = isObject(raw.settings) && raw.settings.scale === 10 ? 10 : 5;
  checkRatings(tables.cards, scale, report);
  checkReferences(tables, report);
  checkAvatars(tables, report);
  checkEmotions(tables.emotions, report);
  checkLinks(tables.links, report);
  checkAnswers(tables.comments, report);
  checkAssets(tables.assets, report);
  if (more > 0) errors.push(fileError('invalid', '', 'more', { count: more }));
  return errors;
}

function checkAvatars(tables: Tables, report: Report): void {
  for (const [id, persona] of Object.entries(tables.personas)) {
    if (!isObject(persona) || typeof persona.avatar !== 'string') continue;
    const verdict = checkAvatar(persona.avatar, tables.assets);
    const path = toPointer(['personas', id, 'avatar']);
    if (verdict === 'dangling')
      report(
        fileError('dangling', path, 'dangling', { field: 'avatar', id: persona.avatar, table: 'assets' }),
      );
    if (verdict === 'invalid') report(fileError('invalid', path, 'badAvatar', { field: 'avatar' }));
  }
}
