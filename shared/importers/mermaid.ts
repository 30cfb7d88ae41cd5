/** Files that hold one Mermaid diagram. */
import { journeyToMap } from './mermaidJourney';
import { readBeginning, readText } from './readText';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

export const mermaid: Importer = {
  id: 'mermaid',
  extensions: ['mmd', 'mermaid'],
  sniff: (bytes, fileName) => {
    if (/\.(mmd|mermaid)$/i.test(fileName)) return 0.9;
    return /^\s*journey\s*$/m.test(readBeginning(bytes).slice(0, 2000)) ? 0.6 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const draft = journeyToMap(read.text, options.fileName.replace(/\.[^.]*$/, ''));
    return { maps: draft ? [toImportedMap(draft, options)] : [] };
  },
};
