/** Git conflict markers in a file: finds them and takes the two sides apart. */

/** Line number (from 1) of the first `<<<<<<<` that begins a complete conflict; null for none. */
export function conflictLine(text: string): number | null {
  if (!/^<{7}(?: |\r?$)/m.test(text) || !/^>{7}(?: |\r?$)/m.test(text)) return null;
  const start = text.search(/^<{7}(?: |\r?$)/m);
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** A file taken apart; the common parts are in each. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** What both came from; null where a conflict does not show it (git's `merge.conflictStyle` is not `diff3` or `zdiff3`). */
  readonly base: string | null;
}

/** The sides of a file that git left with conflict markers; null where it has none or they do not pair up. */
export function splitConflict(text: string): ConflictSides | null {
  const ours: string[] = [];
  const theirs: string[] = [];
  const base: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let found = false;
  let baseShown = true;
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?\n?$)/.exec(line)?.[1]?.[0];
    if (marker === '<' && side === 'both') side = 'ours';
    else if (marker === '|' && side === 'ours') side = 'base';
    else if (marker === '=' && (side === 'ours' || side === 'base')) {
      if (side === 'ours') baseShown = false;
      side = 'theirs';
    } else if (marker === '>' && side === 'theirs') {
      side = 'both';
      found = true;
    } else if (marker !== undefined) return null;
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
      if (side === 'both' || side === 'base') base.push(line);
    }
  }
  if (!found || side !== 'both') return null;
  return { ours: ours.join(''), theirs: theirs.join(''), base: baseShown ? base.join('') : null };
}
