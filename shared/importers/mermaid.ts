/** Files that hold one Mermaid diagram. */
import { journeyToMap } from './mermaidJourney';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

/** The first word of a diagram after front matter and comments, where it is another kind. */
const DIAGRAM =
  /^\s*(?:---\s[\s\S]*?\n---\s+)?(?:%%.*[\r\n]\s*)*(flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|quadrantChart|gitGraph|kanban)\b/;

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
    if (draft) return { maps: [toImportedMap(draft, options)] };
    const kind = DIAGRAM.exec(read.text.slice(0, 20_000))?.[1];
    return { maps: [], problem: kind ? { key: 'problem.otherDiagram', vars: { kind } } : NO_MAP };
  },
};
