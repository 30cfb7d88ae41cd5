/** BPMN 2.0: process models of other tools, with or without their diagram. */
import { processToMap } from './bpmn/processToMap';
import { readProcesses } from './bpmn/readProcesses';
import { readElements } from './markup/readElements';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

export const isBpmnText = (text: string): boolean =>
  /spec\/BPMN\/2010|<(?:\w+:)?definitions[\s>]/i.test(text);

export const bpmn: Importer = {
  id: 'bpmn',
  extensions: ['bpmn', 'bpmn2', 'xml'],
  sniff: (bytes, fileName) => {
    const text = readBeginning(bytes);
    if (isBpmnText(text)) return 0.9;
    return /\.bpmn2?$/i.test(fileName) && text.includes('<') ? 0.8 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const xml = readElements(read.text);
    if (!xml.ok) return { maps: [], problem: xml.problem };
    if (xml.root.name !== 'definitions') return { maps: [], problem: NO_MAP };
    const maps = readProcesses(xml.root).map((model) => processToMap(model, xml.isBroken));
    // The fullest first.
    const sorted = maps.filter((map) => map.steps.length > 0).sort((a, b) => b.steps.length - a.steps.length);
    if (sorted.length === 0) return { maps: [], problem: NO_MAP };
    return { maps: sorted.map((map) => toImportedMap(map, options)) };
  },
};
