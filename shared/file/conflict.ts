/** Git conflict markers in a file: finds them and takes the two sides apart. */

/** Line number (from 1) of the first `<<<<<<<` that begins a complete conflict; null for none. */
export function conflictLine(text: string): number | null {
  if (!/^<{7}(?: |\r?$)/m.test(text) || !/^>{7}(?: |\r?$)/m.test(text)) return null;
  const start = text.search(/^<{7}(?: |\r?$)/m);
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/**
 * Both sides of a file that git left with conflict markers, the common parts in each; null where it has none or they do
 * not pair up. Knows the base section of the `diff3` style.
 */
export function splitConflict(text: string): { readonly ours: string; readonly theirs: string } | null {
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let found = false;
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?\n?$)/.exec(line)?.[1]?.[0];
    if (marker === '<' && side === 'both') side = 'ours';
    else if (marker === '|' && side === 'ours') side = 'base';
    else if (marker === '=' && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (marker === '>' && side === 'theirs') {
      side = 'both';
      found = true;
    } else if (marker !== undefined) return null;
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return found && side === 'both' ? { ours: ours.join(''), theirs: theirs.join('') } : null;
}
