/** One round of repair: does for each error the smallest thing that may cure it. */
import { z } from 'zod';
import { rankBetween } from '../model/rank';
import { recordShapes, TABLE_NAMES, type TableName } from '../model/schema';
import { type FileErrorKey, fileError, fromPointer } from './fileError';
import { isObject, type JsonObject, valueAt } from './json';
import type { FileError } from './types';

/** What a required field is set to; a record without one of the others is dropped. */
const DEFAULTS: { readonly [T in TableName]?: Readonly<Record<string, string | number>> } = {
  segments: { name: '' },
  personas: { name: '' },
  phases: { name: '', rank: rankBetween(undefined, undefined) },
  steps: { name: '', rank: rankBetween(undefined, undefined) },
  lanes: { kind: 'text', rank: rankBetween(undefined, undefined) },
  cards: { kind: 'text', title: '', rank: rankBetween(undefined, undefined) },
  notes: { x: 0, y: 0, w: 200, h: 120, text: '' },
  comments: { author: '', at: '', text: '' },
  views: { name: '' },
};
const CLAMPED: ReadonlySet<string> = new Set(['tooSmall', 'tooLarge', 'overScale']);
/** Stands for a list entry that goes at the end of the round, so that indexes hold until then. */
const GONE = Symbol('gone');

const isTable = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);
const isOptional = (table: TableName, field: string): boolean => {
  const shape = (recordShapes[table] as Readonly<Record<string, z.ZodType>>)[field];
  return shape === undefined || shape instanceof z.ZodOptional;
};
const labelOf = (id: string, record: unknown): string => {
  const named = isObject(record) ? [record.name, record.title, record.text] : [];
  return (named.find((value): value is string => typeof value === 'string' && value !== '') ?? id).slice(
    0,
    80,
  );
};

class Round {
  private readonly lists = new Set<unknown[]>();

  constructor(
    private readonly raw: JsonObject,
    private readonly changes: FileError[],
  ) {}

  run(errors: readonly FileError[]): void {
    for (const error of errors) this.fix(error, fromPointer(error.path));
    for (const list of this.lists) {
      const kept = list.filter((entry) => entry !== GONE);
      list.length = 0;
      for (const entry of kept) list.push(entry);
    }
  }

  private say(error: FileError, key: FileErrorKey, vars: FileError['vars']): void {
    this.changes.push(fileError(error.code, error.path, key, vars));
  }

  private fix(error: FileError, path: readonly string[]): void {
    const [table, id, field] = path;
    if (table === undefined) return;
    if (id === undefined) {
      this.raw[table] = {};
      this.say(error, 'repair.emptied', { field: table });
    } else if (!isTable(table)) this.fixValue(error, path, 1);
    else if (valueAt(this.raw, [table, id]) === undefined) return;
    else if (field === undefined) this.removeRecord(error, table, id);
    else if (path.length === 3 && !isOptional(table, field)) this.fixRequired(error, table, id, field);
    else this.fixValue(error, path, 2);
  }

  /** `top` is the place in the path of the field that may be left out altogether. */
  private fixValue(error: FileError, path: readonly string[], top: number): void {
    const holder = valueAt(this.raw, path.slice(0, -1));
    const last = path.at(-1)!;
    const value = valueAt(this.raw, path);
    const limit = error.vars?.limit;
    if (CLAMPED.has(error.key) && isObject(holder) && typeof value === 'number' && limit !== undefined) {
      holder[last] = limit;
      this.say(error, 'repair.clamped', {
        field: path.slice(top).join('.'),
        before: value,
        after: limit,
      });
      return;
    }
    if (isObject(holder) && error.key !== 'missing') {
      if (Object.hasOwn(holder, last)) this.removeField(error, holder, last, path.slice(top).join('.'));
      return;
    }
    for (let end = path.length - 1; end > top; end--) {
      const list = valueAt(this.raw, path.slice(0, end));
      if (!Array.isArray(list)) continue;
      const index = Number(path[end]);
      if (list[index] === GONE) return;
      list[index] = GONE;
      this.lists.add(list);
      this.say(error, 'repair.removedEntry', { field: path.slice(top, end).join('.') });
      return;
    }
    const record = valueAt(this.raw, path.slice(0, top));
    if (isObject(record)) this.removeField(error, record, path[top]!, path[top]!);
  }

  private removeField(error: FileError, holder: JsonObject, key: string, field: string): void {
    delete holder[key];
    this.say(error, 'repair.removedField', { field });
  }

  private fixRequired(error: FileError, table: TableName, id: string, field: string): void {
    const record = valueAt(this.raw, [table, id]) as JsonObject;
    const before = record[field];
    const limit = error.vars?.limit;
    if (CLAMPED.has(error.key) && typeof before === 'number' && limit !== undefined) {
      record[field] = limit;
      this.say(error, 'repair.clamped', { field, before, after: limit });
      return;
    }
    const value = table === 'steps' && field === 'phaseId' ? this.lastPhase(error) : DEFAULTS[table]?.[field];
    if (value === undefined) this.removeRecord(error, table, id);
    else {
      record[field] = value;
      this.say(error, 'repair.setDefault', { field, value: value === '' ? '""' : value });
    }
  }

  private removeRecord(error: FileError, table: TableName, id: string): void {
    const records = this.raw[table] as JsonObject;
    this.say(error, 'repair.removedRecord', { table, label: labelOf(id, records[id]) });
    delete records[id];
  }

  /** Steps without a phase go to the last one; one is made where there is none. */
  private lastPhase(error: FileError): string {
    if (!isObject(this.raw.phases)) this.raw.phases = {};
    const phases = this.raw.phases as JsonObject;
    const ranked = Object.entries(phases).map(([id, phase]) => {
      const rank = isObject(phase) && typeof phase.rank === 'string' ? phase.rank : '';
      return { id, rank };
    });
    let last = ranked[0];
    for (const phase of ranked) if (!last || phase.rank >= last.rank) last = phase;
    if (last) return last.id;
    phases['phase-1'] = { ...DEFAULTS.phases };
    this.say(error, 'repair.madePhase', {});
    return 'phase-1';
  }
}

/** Changes `raw` in place and adds to `changes`; errors that one cure leaves or brings are for the next round. */
export function fixErrors(raw: JsonObject, errors: readonly FileError[], changes: FileError[]): void {
  new Round(raw, changes).run(errors);
}
