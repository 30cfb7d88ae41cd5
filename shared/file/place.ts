/** Line and column of an offset in a text, for messages. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Both count from 1; CR, LF and CR LF each end a line; the column counts UTF-16 units, as editors do. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
