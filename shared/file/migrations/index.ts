/** The steps from older versions of the file to the present one, in order. */
import type { JsonObject } from '../json';
import { phasesFromStages } from './phasesFromStages';

export interface Migration {
  /** The version it starts from; it ends at the next. */
  readonly from: number;
  /** Gives a new object; must bear any content, as nothing has been checked yet. */
  readonly migrate: (raw: JsonObject) => JsonObject;
}

export const migrations: readonly Migration[] = [{ from: 0, migrate: phasesFromStages }];

/** The file's content at version `to`; its own `version` field is set as well. */
export function migrate(raw: JsonObject, from: number, to: number): JsonObject {
  let current = raw;
  for (const step of migrations)
    if (step.from >= from && step.from < to) current = { ...step.migrate(current), version: step.from + 1 };
  return current;
}
