/** Tells a whole map written in a language of its own from text that is pasted. */
import { isBpmnText } from '../importers/bpmn';
import { isCjmlText } from '../importers/cjml';
import { readBlocks } from '../importers/markdown/readBlocks';
import { journeyToMap } from '../importers/mermaidJourney';
import { isOjfText } from '../importers/ojf';

const BEGINNING = 4096;

/** The word alone above other words begins a list of things. */
const isJourney = (text: string): boolean => text.includes(':') && journeyToMap(text, '') !== null;

/** The name of a file that would hold the text; null for all else. */
export function wholeMap(text: string): string | null {
  const start = text.slice(0, BEGINNING);
  if (/^\s*</.test(start)) {
    if (isCjmlText(start)) return 'journey.cjml';
    if (isBpmnText(start)) return 'process.bpmn';
  }
  if (/^\s*\{/.test(start) && isOjfText(start)) return 'journey.ojf';
  if (!/^\s*journey\b/m.test(text)) return null;
  if (isJourney(text)) return 'journey.mmd';
  const hasJourney =
    /^\s*(?:`{3}|~{3})/m.test(text) &&
    readBlocks(text).blocks.some((block) => block.type === 'fence' && isJourney(block.text));
  return hasJourney ? 'journey.md' : null;
}
