/** Markdown and plain text: tables, also drawn ones, headings with labelled paragraphs, and Mermaid journeys in fences; several maps per file. */
import { blocksToMaps } from './blocks/blocksToMaps';
import { readBlocks } from './markdown/readBlocks';
import { beginsGrid } from './markdown/textGrid';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

const hasTable = (text: string): boolean => /^[ \t]*\|.*\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/m.test(text);

const hasDrawnTable = (text: string): boolean =>
  text.split(/\r\n|\r|\n/).some((line, i, lines) => beginsGrid(line, lines[i + 1]));

export const markdown: Importer = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  sniff: (bytes, fileName) => {
    if (/\.(md|markdown|mdx|mkd)$/i.test(fileName)) return 0.9;
    const text = readBeginning(bytes);
    if (hasTable(text) || hasDrawnTable(text)) return 0.7;
    return /^\s*(?:```|~~~)/m.test(text) || /^#{1,6}\s/m.test(text) ? 0.5 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const fileTitle = options.fileName.replace(/\.[^.]*$/, '');
    const drafts = blocksToMaps(readBlocks(read.text), 'markdown', fileTitle);
    if (drafts.length === 0) return { maps: [], problem: NO_MAP };
    return { maps: drafts.map((draft) => toImportedMap(draft, options)) };
  },
};
