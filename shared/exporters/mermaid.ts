/** A Mermaid `journey`: phases as sections, steps as tasks, feeling as 1–5, personas as actors. */
import type { Blueprint } from '../model/schema';
import { moodsOf } from './moodsOf';
import { shownMap } from './shownMap';
import { textFile } from './textFile';
import type { Exporter, ExportOptions } from './types';

/** Characters that end a name in Mermaid's grammar, by the wide ones that read the same. */
const WIDE: Readonly<Record<string, string>> = { ':': '：', '#': '＃', ';': '；', ',': '，' };

/** Two percent signs begin a comment, or a directive that sets up the diagram, wherever they stand. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('%%', '％％').trim();
const name = (text: string): string => oneLine(text).replace(/[:#;]/g, (c) => WIDE[c]!) || '–';
/** A line that begins with a word of the grammar is no task. */
const task = (text: string): string =>
  name(text).replace(/^(?:section|title|accTitle|accDescr|journey)\b/i, '“$&”');
const actor = (text: string): string => name(text).replaceAll(',', WIDE[',']!);

/** −5…5 to the whole numbers 1…5 that Mermaid draws faces for; 3 where nothing is known. */
const score = (mood: number | null): number => Math.round(((mood ?? 0) + 5) / 2.5) + 1;

/** The diagram's text, with no fence round it. */
export function toMermaid(doc: Blueprint, options: Pick<ExportOptions, 'view'>): string {
  const shown = shownMap(doc, options.view);
  const moods = moodsOf(doc, shown);
  const felt = new Set(
    Object.values(doc.emotions).map(({ stepId, personaId = '' }) => `${stepId} ${personaId}`),
  );
  const lines = ['journey'];
  const title = oneLine(doc.meta.title ?? '').replace(/[#;]/g, (c) => WIDE[c]!);
  if (title !== '') lines.push(`  title ${title}`);
  let column = 0;
  for (const { phase, steps } of shown.phases) {
    if (steps.length === 0) continue;
    lines.push(`  section ${name(phase.record.name)}`);
    for (const step of steps) {
      const actors = shown.personaIds
        .filter((id) => felt.has(`${step.id} ${id}`))
        .map((id) => actor(doc.personas[id]?.name ?? ''));
      const tail = actors.length > 0 ? `: ${actors.join(', ')}` : '';
      lines.push(`    ${task(step.record.name)}: ${score(moods[column++] ?? null)}${tail}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

export const mermaid: Exporter = {
  id: 'mermaid',
  extensions: ['mmd', 'mermaid'],
  mime: 'text/vnd.mermaid',
  options: [],
  ...textFile(toMermaid),
};
