/** Reads text with an importer and shows the map as a reader would see it. */

import { encodeUtf8 } from '../../../shared/file/utf8';
import { validate } from '../../../shared/file/validate';
import { importFile } from '../../../shared/importers/index';
import type { ImportedMap } from '../../../shared/importers/types';
import { seededRandom } from '../../../shared/model/newId';
import { cardsInCell, orderedLanes, orderedPhases, orderedSteps } from '../../../shared/model/queries';
import type { Locale } from '../../../shared/model/schema';

export const readBytes = (bytes: Uint8Array, fileName: string, locale: Locale = 'en') =>
  importFile(bytes, { fileName, locale, now: '2026-01-15T09:00:00Z', random: seededRandom(7) });

export const readText = (text: string, fileName: string) => readBytes(encodeUtf8(text), fileName);

/** The first map of a text; fails where there is none or it is not valid. */
export function readMap(text: string, fileName: string): ImportedMap {
  const [map] = readText(text, fileName).maps;
  if (!map) throw new Error('no map');
  const errors = validate(map.doc as never);
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return map;
}

/** One line per lane: `kind "name": cell | cell`, cards of a cell joined by `+`, moods as numbers. */
export function draw({ doc }: ImportedMap): string[] {
  const steps = orderedSteps(doc);
  return orderedLanes(doc).map(({ id, record }) => {
    const cells = steps.map((step) => {
      const cards = cardsInCell(doc, id, step.id).map((card) => card.record.title);
      const moods = Object.values(doc.emotions).filter((emotion) => emotion.stepId === step.id);
      return [...cards, ...(record.kind === 'emotions' ? moods.map(({ value }) => String(value)) : [])].join(
        ' + ',
      );
    });
    return `${record.kind}${record.name === undefined ? '' : ` "${record.name}"`}: ${cells.join(' | ')}`;
  });
}

export const stepNames = ({ doc }: ImportedMap): string[] =>
  orderedSteps(doc).map(({ record }) => record.name);
export const phaseNames = ({ doc }: ImportedMap): string[] =>
  orderedPhases(doc).map(
    ({ id, record }) =>
      `${record.name}: ${orderedSteps(doc)
        .filter((step) => step.record.phaseId === id)
        .map((step) => step.record.name)
        .join(', ')}`,
  );
export const remarks = (map: ImportedMap): string[] => [...map.losses, ...map.guesses].map(({ key }) => key);
