/** Kinds of columns: how a text, a number, a word of a list or the name of another record stands in a cell and is read back. */
import type { Id } from '../model/schema';
import type { Labels } from './labels';
import type { CellValue, FieldColumn, Fields, LabelledTable, ListName } from './types';

interface Head {
  readonly key: string;
  readonly label: string;
  readonly width?: number;
  readonly list?: ListName;
  /** Where it differs from the key. */
  readonly field?: string;
}

const column = (
  { field: _, ...head }: Head,
  show: FieldColumn['show'],
  read?: FieldColumn['read'],
): FieldColumn => ({ ...head, show, ...(read && { read }) });

const fieldOf = ({ field, key }: Head): string => field ?? key;

/** A cell's value as a text; numbers as a person would write them. */
export const asText = (value: CellValue): string => (value === null ? '' : String(value)).trim();

/** A cell's value as a number; null where it is none. Commas as decimals and a percent sign are understood. */
export function asNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = asText(value)
    .replace('−', '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^[-+]?\d+(\.\d+)?%?$/.test(text)) return null;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** A column that is worked out. */
export const computed = (head: Head, show: FieldColumn['show']): FieldColumn => column(head, show);

/** `required`: an empty cell is an empty text. */
export function text(head: Head, { required = false } = {}): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => (typeof record[field] === 'string' && record[field] !== '' ? record[field] : null),
    (value) => {
      const words = asText(value);
      return { [field]: words === '' && !required ? null : words };
    },
  );
}

export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** An empty cell cannot be. */
  readonly required?: boolean;
}

export function number(head: Head, { min, max, whole, required }: Range = {}): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => (typeof record[field] === 'number' ? record[field] : null),
    (value) => {
      if (asText(value) === '') return required ? null : { [field]: null };
      const found = asNumber(value);
      if (found === null || (min !== undefined && found < min) || (max !== undefined && found > max))
        return null;
      return whole && !Number.isInteger(found) ? null : { [field]: found };
    },
  );
}

/** A word for each value of the field; an empty cell clears it unless it is required. */
export function choice(
  head: Head,
  words: readonly (readonly [value: string | boolean, word: string])[],
  { required = false } = {},
): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => words.find(([value]) => value === record[field])?.[1] ?? null,
    (value) => {
      const word = asText(value).toLowerCase();
      if (word === '') return required ? null : { [field]: null };
      const found = words.find(([known, name]) => name.toLowerCase() === word || String(known) === word);
      return found ? { [field]: found[0] } : null;
    },
  );
}

/** Several texts, parted by semicolons (or, `by: 'line'`, each on its line). */
export function texts(head: Head, { by = 'semicolon' }: { by?: 'semicolon' | 'line' } = {}): FieldColumn {
  const field = fieldOf(head);
  const [glue, split] = by === 'line' ? ['\n', /\n/] : ['; ', /[;；\n]/];
  return column(
    head,
    (record) => {
      const list = record[field];
      return Array.isArray(list) && list.length > 0 ? list.join(glue) : null;
    },
    (value) => {
      const list = asText(value)
        .split(split)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return { [field]: list.length > 0 ? list : null };
    },
  );
}

/** Several words of a list. */
export function choices(head: Head, words: readonly (readonly [value: string, word: string])[]): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => {
      const list = record[field];
      if (!Array.isArray(list) || list.length === 0) return null;
      return list.map((one) => words.find(([value]) => value === one)?.[1] ?? String(one)).join('; ');
    },
    (value) => {
      const found = asText(value)
        .split(/[;；\n]/)
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '')
        .map((part) => words.find(([known, word]) => word.toLowerCase() === part || known === part)?.[0]);
      if (found.includes(undefined)) return null;
      return { [field]: found.length > 0 ? [...new Set(found)] : null };
    },
  );
}

/** The name of another record. */
export function reference(
  head: Head,
  table: LabelledTable,
  labels: Labels,
  { required = false } = {},
): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => (typeof record[field] === 'string' ? labels.of(table, record[field]) : null),
    (value) => {
      const label = asText(value);
      if (label === '') return required ? null : { [field]: null };
      const id = labels.find(table, label);
      return id === undefined ? null : { [field]: id };
    },
  );
}

/** The names of other records, each on its line or parted by semicolons. */
export function references(
  head: Head,
  table: LabelledTable,
  labels: Labels,
  { by = 'semicolon' }: { by?: 'semicolon' | 'line' } = {},
): FieldColumn {
  const field = fieldOf(head);
  return column(
    head,
    (record) => {
      const ids = (record[field] ?? []) as readonly Id[];
      const names = ids.map((id) => labels.of(table, id)).filter((name) => name !== null);
      return names.length > 0 ? names.join(by === 'line' ? '\n' : '; ') : null;
    },
    (value) => {
      const ids = readNames(asText(value), table, labels);
      return ids && { [field]: ids.length > 0 ? ids : null };
    },
  );
}

/** Names may hold semicolons themselves: the longest run of parts that is a name counts. */
function readNames(words: string, table: LabelledTable, labels: Labels): readonly Id[] | null {
  const ids: Id[] = [];
  for (const line of words.split('\n')) {
    const parts = line.split(/([;；])/);
    for (let from = 0; from < parts.length; ) {
      if (parts[from]?.trim() === '' || from % 2 === 1) {
        from++;
        continue;
      }
      let to = parts.length;
      while (to > from && labels.find(table, parts.slice(from, to).join('')) === undefined) to--;
      const id = labels.find(table, parts.slice(from, to).join(''));
      if (id === undefined) return null;
      ids.push(id);
      from = to;
    }
  }
  return [...new Set(ids)];
}

/** A record after its fields were set; null takes one out. */
export function applied(record: Fields, fields: Fields): Fields {
  const next: Record<string, unknown> = { ...record, ...fields };
  for (const [field, value] of Object.entries(fields)) if (value === null) delete next[field];
  return next;
}

/** A column of a part of the record; `needs` is the part's field without which there is no part. */
export function inside(field: string, part: FieldColumn, needs?: string): FieldColumn {
  const { read, ...rest } = part;
  const partOf = (record: Fields) => (record[field] ?? {}) as Fields;
  return {
    ...rest,
    show: (record, id) => part.show(partOf(record), id),
    ...(read && {
      read: (value: CellValue, record: Fields) => {
        const fields = read(value, partOf(record));
        if (!fields) return null;
        const next = applied(partOf(record), fields);
        if (needs === undefined) return { [field]: Object.keys(next).length > 0 ? next : null };
        if (needs in next) return { [field]: next };
        // Taking out what the part cannot be without takes it out; a part cannot begin with anything else.
        return needs in fields || asText(value) === '' ? { [field]: null } : null;
      },
    }),
  };
}
