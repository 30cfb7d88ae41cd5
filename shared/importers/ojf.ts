/** OpenJourney Format: JSON with stages, swimlanes and nodes. */
import { isObject, type JsonObject } from '../file/json';
import { scan } from '../file/scan';
import { ojfToMap } from './ojf/ojfToMap';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

const isOjf = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Array.isArray(value.stages) &&
  (Array.isArray(value.nodes) || Array.isArray(value.swimlanes));

export const isOjfText = (text: string): boolean => /"swimlanes"\s*:|"pointOfView"\s*:/.test(text);

export const ojf: Importer = {
  id: 'ojf',
  extensions: ['ojf'],
  sniff: (bytes, fileName) => {
    if (/\.ojf$/i.test(fileName)) return 0.95;
    const text = readBeginning(bytes);
    if (!/^\s*\{/.test(text)) return 0;
    if (isOjfText(text)) return 0.8;
    return /"stages"\s*:/.test(text) ? 0.4 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const { fatal } = scan(read.text);
    if (fatal) return { maps: [], problem: { key: 'problem.notJson', vars: fatal.vars ?? {} } };
    const value: unknown = JSON.parse(read.text);
    if (!isOjf(value)) return { maps: [], problem: NO_MAP };
    const draft = ojfToMap(value, options.fileName.replace(/\.[^.]*$/, ''));
    return { maps: draft.steps.length > 0 ? [toImportedMap(draft, options)] : [] };
  },
};
