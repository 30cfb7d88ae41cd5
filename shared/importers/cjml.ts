/** CJML, the Customer Journey Modelling Language: planned and actual journeys in XML. */
import { journeyToMap } from './cjml/journeyToMap';
import { isCjmlTag, readJourneys } from './cjml/readJourneys';
import { readElements } from './markup/readElements';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

export const isCjmlText = (text: string): boolean => /<cjml[\s>]/i.test(text);

export const cjml: Importer = {
  id: 'cjml',
  extensions: ['cjml', 'xml'],
  sniff: (bytes, fileName) => {
    const text = readBeginning(bytes);
    if (isCjmlText(text)) return 0.95;
    return /\.cjml$/i.test(fileName) && text.includes('<') ? 0.8 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const xml = readElements(read.text, isCjmlTag);
    if (!xml.ok) return { maps: [], problem: xml.problem };
    if (!/^cjml$/i.test(xml.root.name)) return { maps: [], problem: NO_MAP };
    const { actors, journeys } = readJourneys(xml.root);
    const filled = journeys.filter(({ points }) => points.length > 0);
    if (filled.length === 0) return { maps: [], problem: NO_MAP };
    return {
      maps: filled.map((journey) => toImportedMap(journeyToMap(journey, actors, xml.isBroken), options)),
    };
  },
};
