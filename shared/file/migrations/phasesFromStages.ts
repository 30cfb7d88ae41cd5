/** 0 → 1: what the pre-release form called stages are phases. */
import { isObject, type JsonObject } from '../json';

const rename = (object: JsonObject, from: string, to: string): JsonObject => {
  if (!Object.hasOwn(object, from) || Object.hasOwn(object, to)) return object;
  const { [from]: value, ...rest } = object;
  return { ...rest, [to]: value };
};

const renameInTable = (raw: JsonObject, table: string, from: string, to: string): JsonObject => {
  const records = raw[table];
  if (!isObject(records)) return raw;
  const changed = Object.entries(records).map(
    ([id, record]) => [id, isObject(record) ? rename(record, from, to) : record] as const,
  );
  return { ...raw, [table]: Object.fromEntries(changed) };
};

export function phasesFromStages(raw: JsonObject): JsonObject {
  const steps = renameInTable(rename(raw, 'stages', 'phases'), 'steps', 'stageId', 'phaseId');
  return renameInTable(steps, 'views', 'stageIds', 'phaseIds');
}
