/** Turns what zod found in one value into the sentences of this program. */
import type { z } from 'zod';
import { type FileErrorKey, fileError, toPointer } from './fileError';
import { valueAt } from './json';
import type { FileError } from './types';

type Issue = z.core.$ZodIssue;
type Sentence = readonly [FileErrorKey, Readonly<Record<string, string | number>>];

const TYPES: Readonly<Record<string, FileErrorKey>> = {
  string: 'type.string',
  number: 'type.number',
  int: 'type.int',
  boolean: 'type.boolean',
  array: 'type.array',
  object: 'type.object',
};

const isText = (origin: string): boolean => origin === 'string' || origin === 'array';

/** The values a union of literals allows; null for any other union. */
function literals(issue: Extract<Issue, { code: 'invalid_union' }>): string | null {
  const values = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values : [undefined],
    ),
  );
  return values.length > 0 && !values.includes(undefined) ? values.join(', ') : null;
}

function sentence(issue: Issue, value: unknown, field: string): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return [TYPES[issue.expected] ?? 'badShape', { field }];
    case 'invalid_value':
      return ['notOneOf', { field, allowed: issue.values.join(', ') }];
    case 'too_small':
      if (isText(issue.origin)) return ['tooShort', { field, limit: Number(issue.minimum) }];
      return [issue.inclusive ? 'tooSmall' : 'notAbove', { field, limit: Number(issue.minimum) }];
    case 'too_big':
      return [isText(issue.origin) ? 'tooLong' : 'tooLarge', { field, limit: Number(issue.maximum) }];
    case 'invalid_format':
      return [issue.pattern?.startsWith('/^#') ? 'badColor' : 'badBase64', { field }];
    case 'invalid_union': {
      const allowed = literals(issue);
      return allowed === null ? ['badShape', { field }] : ['notOneOf', { field, allowed }];
    }
    case 'custom':
      return ['badId', { id: String(value).slice(0, 80) }];
    default:
      return ['badShape', { field }];
  }
}

/** `path` is the record's path, `field` the field that was checked, `value` its value. */
export function issueToError(
  issue: Issue,
  path: readonly string[],
  field: string,
  value: unknown,
): FileError {
  const inner = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const name = [field, ...inner].join('.');
  const found = valueAt(value, inner);
  const missing = found === undefined && issue.code !== 'invalid_union';
  const [key, vars]: Sentence = missing ? ['missing', { field: name }] : sentence(issue, found, name);
  return fileError('invalid', toPointer([...path, field, ...inner]), key, vars);
}
