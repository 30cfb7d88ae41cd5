/**
 * One pass over JSON text before it is parsed: finds the first syntax error with its place, and what `JSON.parse` would
 * hide or choke on: nesting, numbers of entries, repeated keys, reserved names, numbers that cannot be kept.
 */
import { checkNumber } from './exactNumber';
import { type FileErrorKey, fileError, toPointer } from './fileError';
import { MAX_DEPTH, MAX_ENTRIES, MAX_RECORDS, MAX_TEXT, toMegabytes } from './limits';
import { placeOf } from './place';
import type { ErrorCode, FileError } from './types';

/** A key that its object already has. */
export interface RepeatedKey {
  readonly path: readonly string[];
  readonly name: string;
  /** Where the key's text stands, quotes included. */
  readonly start: number;
  readonly end: number;
}
export interface Scan {
  /** The error that ended the pass; the text must not be parsed. */
  readonly fatal: FileError | null;
  /** Errors beside which the text is still JSON. */
  readonly errors: readonly FileError[];
  readonly repeated: readonly RepeatedKey[];
}

const MAX_ERRORS = 1000;
/** Below this many keys a plain search is quicker than a set. */
const SET_FROM = 16;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const Unit = {
  Quote: 34,
  Comma: 44,
  Minus: 45,
  Zero: 48,
  Nine: 57,
  Colon: 58,
  OpenList: 91,
  Backslash: 92,
  CloseList: 93,
  OpenObject: 123,
  CloseObject: 125,
} as const;

/** One open list or object. */
interface Level {
  isObject: boolean;
  /** Members so far; in a list the index of the present one is one less. */
  count: number;
  key: string;
  names: string[];
  set: Set<string> | null;
}

class Scanner {
  private at = 0;
  private depth = 0;
  private records = 0;
  private fatal: FileError | null = null;
  private readonly errors: FileError[] = [];
  private readonly repeated: RepeatedKey[] = [];
  private readonly levels: Level[] = [];

  constructor(private readonly text: string) {}

  run(): Scan {
    this.document();
    return { fatal: this.fatal, errors: this.errors, repeated: this.repeated };
  }

  /** False where the pass ended with an error. */
  private document(): boolean {
    for (;;) {
      if (!this.value()) return false;
      // After a value: close what closes, until another value is due or the text is over.
      for (;;) {
        this.space();
        const unit = this.text.charCodeAt(this.at);
        if (this.depth === 0) {
          return this.at >= this.text.length || this.fail('syntax.textAfterEnd');
        }
        const level = this.levels[this.depth - 1]!;
        if (unit === Unit.Comma) {
          this.at++;
          this.space();
          const next = this.text.charCodeAt(this.at);
          if (next === Unit.CloseList || next === Unit.CloseObject) return this.fail('syntax.trailingComma');
          if (!(level.isObject ? this.key(level) : this.count(level))) return false;
          break;
        }
        if (unit !== (level.isObject ? Unit.CloseObject : Unit.CloseList)) return this.unexpected();
        this.at++;
        this.depth--;
      }
    }
  }

  /** Reads a whole value, or opens a list or object up to where its first value is due. */
  private value(): boolean {
    for (;;) {
      this.space();
      const unit = this.text.charCodeAt(this.at);
      if (unit === Unit.Quote) return this.string();
      if (unit === Unit.OpenObject || unit === Unit.OpenList) {
        const level = this.open(unit === Unit.OpenObject);
        if (!level) return false;
        this.space();
        if (this.text.charCodeAt(this.at) === (level.isObject ? Unit.CloseObject : Unit.CloseList)) {
          this.at++;
          this.depth--;
          return true;
        }
        if (!(level.isObject ? this.key(level) : this.count(level))) return false;
        continue;
      }
      if (unit === Unit.Minus || (unit >= Unit.Zero && unit <= Unit.Nine)) return this.number();
      for (const word of ['true', 'false', 'null'])
        if (this.text.startsWith(word, this.at)) {
          this.at += word.length;
          return true;
        }
      return this.unexpected();
    }
  }

  private space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.at++;
    }
  }

  private open(isObject: boolean): Level | null {
    if (this.depth === MAX_DEPTH) {
      this.fail('tooDeep', 'too-big', { limit: MAX_DEPTH });
      return null;
    }
    this.at++;
    let level = this.levels[this.depth++];
    if (!level) {
      level = { isObject, count: 0, key: '', names: [], set: null };
      this.levels.push(level);
    } else {
      level.isObject = isObject;
      level.count = 0;
      level.names.length = 0;
      level.set = null;
    }
    return level;
  }

  private count(level: Level): boolean {
    if (++level.count <= MAX_ENTRIES) return true;
    return this.fail('tooManyEntries', 'too-big', { limit: MAX_ENTRIES });
  }

  /** A key with its colon; the value is due next. */
  private key(level: Level): boolean {
    const start = this.at;
    if (this.text.charCodeAt(start) !== Unit.Quote) {
      return this.unexpected();
    }
    if (!this.string()) return false;
    const raw = this.text.slice(start + 1, this.at - 1);
    const name = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
    const end = this.at;
    level.key = name;
    if (!this.count(level) || !this.countRecord()) return false;
    if (RESERVED.has(name)) this.report('invalid', this.path(), 'reservedName', { name });
    if (level.set ? level.set.has(name) : level.names.includes(name)) {
      const path = this.path();
      this.report('duplicate', path, 'duplicateKey', { name });
      if (this.repeated.length < MAX_ERRORS) this.repeated.push({ path, name, start, end });
    }
    if (level.set) level.set.add(name);
    else if (level.names.push(name) === SET_FROM) level.set = new Set(level.names);
    this.space();
    if (this.text.charCodeAt(this.at) !== Unit.Colon) {
      return this.unexpected();
    }
    this.at++;
    return true;
  }

  /** Records are the members of the tables, which are members of the outermost object. */
  private countRecord(): boolean {
    if (this.depth !== 2 || !this.levels[0]!.isObject) return true;
    const table = this.levels[0]!.key;
    if (table === 'meta' || table === 'settings' || ++this.records <= MAX_RECORDS) return true;
    return this.fail('tooManyRecords', 'too-big', { limit: MAX_RECORDS });
  }

  private string(): boolean {
    const { text } = this;
    let at = this.at + 1;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === Unit.Quote) {
        if (at - this.at > MAX_TEXT)
          return this.fail('tooLongText', 'too-big', { limit: toMegabytes(MAX_TEXT) });
        this.at = at + 1;
        return true;
      }
      if (unit === Unit.Backslash) {
        const length = escapeLength(text, at);
        if (length === 0) {
          this.at = at;
          return this.fail(text.length - at < 6 ? 'syntax.endsEarly' : 'syntax.badEscape');
        }
        at += length;
      } else if (unit >= 32) at++;
      else {
        this.at = at;
        if (at < text.length && !this.zeroTail()) this.fail('syntax.controlCharacter');
        else if (at >= text.length) this.fail('syntax.endsEarly');
        return false;
      }
    }
  }

  private number(): boolean {
    NUMBER.lastIndex = this.at;
    const token = NUMBER.exec(this.text)?.[0];
    const after = token === undefined ? '' : this.text.charAt(this.at + token.length);
    if (token === undefined || /[\w.+-]/.test(after)) {
      return this.fail('syntax.badNumber');
    }
    if (token.length > 15 || token.includes('e') || token.includes('E')) {
      const verdict = checkNumber(token);
      const number = token.length > 30 ? `${token.slice(0, 30)}…` : token;
      if (verdict === 'huge') this.report('invalid', this.path(), 'hugeNumber', { number });
      if (verdict === 'inexact') this.report('invalid', this.path(), 'inexactNumber', { number });
    }
    this.at += token.length;
    return true;
  }

  private path(): string[] {
    return this.levels
      .slice(0, this.depth)
      .map((level) => (level.isObject ? level.key : String(level.count - 1)));
  }

  private report(code: ErrorCode, path: string[], key: FileErrorKey, vars: FileError['vars']): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(fileError(code, toPointer(path), key, vars));
  }

  /** Ends the pass; always false, for the caller to hand on. */
  private fail(key: FileErrorKey, code: ErrorCode = 'not-json', vars?: FileError['vars']): false {
    this.fatal ??= fileError(code, '', key, { ...placeOf(this.text, this.at), ...vars });
    return false;
  }

  /** Whether only NUL characters follow; a file that was cut off by a power failure. */
  private zeroTail(): boolean {
    if (!/^\0+$/.test(this.text.slice(this.at))) return false;
    this.fail('zeroTail');
    return true;
  }

  private unexpected(): false {
    const { text, at } = this;
    if (at >= text.length) return this.fail('syntax.endsEarly');
    if (text[at] === '\0' && this.zeroTail()) return false;
    if (text.startsWith('//', at) || text.startsWith('/*', at)) return this.fail('syntax.comment');
    if (['true', 'false', 'null'].some((word) => word.startsWith(text.slice(at, at + 6))))
      return this.fail('syntax.endsEarly');
    if (text[at] === "'") return this.fail('syntax.singleQuote');
    const found =
      /^[\w$]{1,20}/.exec(text.slice(at, at + 20))?.[0] ?? String.fromCodePoint(text.codePointAt(at)!);
    return this.fail('syntax.unexpected', 'not-json', { found });
  }
}

/** Length of a backslash sequence: 2, 6 for \u, 0 where it is wrong. */
function escapeLength(text: string, at: number): number {
  const letter = text[at + 1];
  if (letter === undefined) return 0;
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return '"\\/bfnrt'.includes(letter) ? 2 : 0;
}

export const scan = (text: string): Scan => new Scanner(text).run();
