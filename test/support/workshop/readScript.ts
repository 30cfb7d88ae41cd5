/**
 * Reads a recorded workshop: a text of scenes (`== 02:30 Title`), one act of a user per line, remarks after `#`. Lines that begin with `|`
 * belong to the act above them: what is pasted.
 */

export interface Act {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly block: readonly string[];
}
export interface Scene {
  readonly title: string;
  readonly acts: readonly Act[];
}

export function readScript(text: string): readonly Scene[] {
  const scenes: { title: string; acts: { line: number; text: string; block: string[] }[] }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const scene = scenes.at(-1);
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) scenes.push({ title: line.slice(3), acts: [] });
    else if (!scene) throw new Error(`Line ${index + 1} stands before the first scene`);
    else if (line.startsWith('|')) scene.acts.at(-1)?.block.push(line.slice(1).replace(/^ /, ''));
    else scene.acts.push({ line: index + 1, text: line, block: [] });
  }
  return scenes;
}
