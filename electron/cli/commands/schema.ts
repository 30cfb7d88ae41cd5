/** `schema`: the JSON Schema of `.blueprint`. */
import { toJsonSchema } from '../../../shared/file/jsonSchema';
import { printJson } from '../output';
import type { ExitStatus } from '../types';

export function run(): ExitStatus {
  printJson(toJsonSchema());
  return 0;
}
