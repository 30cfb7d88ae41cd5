/** The registry of importers, and opening a file with the likeliest of them. */
import { bpmn } from './bpmn';
import { cjml } from './cjml';
import { csv } from './csv';
import { toUtf8 } from './encoding/toUtf8';
import { html } from './html';
import { markdown } from './markdown';
import { mermaid } from './mermaid';
import { ojf } from './ojf';
import type { Importer, ImportOptions, ImportResult } from './types';
import { xlsx } from './xlsx/xlsx';

export const importers: readonly Importer[] = [xlsx, ojf, cjml, bpmn, html, markdown, mermaid, csv];

export interface ImportedFile extends ImportResult {
  /** Id of the importer that read it; null where none could. */
  readonly format: string | null;
}

/**
 * Reads a file with the named format, or with the one it looks most like; where that finds no map the next likely one is
 * tried. Never throws; `maps` is empty where nothing in the file is a journey or blueprint.
 */
export function importFile(raw: Uint8Array, options: ImportOptions, format?: string): ImportedFile {
  const { bytes, guess } = toUtf8(raw, options);
  const candidates =
    format === undefined
      ? importers
          .map((importer) => ({ importer, score: importer.sniff(bytes, options.fileName) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score)
          .map(({ importer }) => importer)
      : importers.filter((importer) => importer.id === format);
  let first: ImportedFile | null = null;
  for (const importer of candidates) {
    const result = { ...importer.import(bytes, options), format: importer.id };
    if (result.maps.length > 0)
      return guess
        ? { ...result, maps: result.maps.map((map) => ({ ...map, guesses: [guess, ...map.guesses] })) }
        : result;
    first ??= result;
  }
  return first
    ? { ...first, format: null }
    : { maps: [], problem: { key: 'problem.unknownFormat' }, format: null };
}
