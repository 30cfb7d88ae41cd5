/** Patterns that take more than linear time on some text: found by scslre, which knows how a backtracking engine works. */
import { analyse } from 'scslre';
import { parseSource, walk } from './tree';

export interface SlowPattern {
  readonly source: string;
  /** Doubles with each further character, so that no bound on the length helps. */
  readonly exponential: boolean;
}

/** A search that merely starts at every place of the text is left out: it is what the texts' own limits are for. */
export function slowPatterns(file: string, text: string): readonly SlowPattern[] {
  const slow: SlowPattern[] = [];
  walk(parseSource(file, text), (node) => {
    const regex = node.type === 'Literal' ? node.regex : undefined;
    if (typeof regex !== 'object' || regex === null) return;
    const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
    const { reports } = analyse({ source: pattern, flags }, { reportTypes: { Move: false } });
    if (reports.length)
      slow.push({ source: pattern, exponential: reports.some(({ exponential }) => exponential) });
  });
  return slow;
}

/** Files with patterns that take quadratic time, how many, and what keeps their texts short. */
export const BOUNDED: Readonly<Record<string, readonly [count: number, bound: string]>> = {
  'shared/handbook/readPage.ts': [3, 'pages of our own'],
  'shared/importers/blocks/headingMaps.ts': [2, 'at most 40 characters'],
  'shared/importers/markdown.ts': [1, 'the first 4,096 bytes'],
  'shared/importers/markdown/readBlocks.ts': [
    1,
    'lines of 20,000; marks share no character with what follows',
  ],
  'shared/importers/mermaidJourney.ts': [2, 'lines of 5,000'],
};
