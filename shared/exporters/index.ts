/** The registry of export formats: dialog, menu and command line read it. */
import { cjml } from './cjml';
import { csv } from './csv';
import { html } from './html/html';
import { markdown } from './markdown';
import { mermaid } from './mermaid';
import { ojf } from './ojf';
import { pdf } from './pdf/pdf';
import { png } from './png';
import { pptx } from './pptx/pptx';
import { svg } from './svg';
import type { Exporter } from './types';
import { xlsx } from './xlsx/xlsx';

export const exporters: readonly Exporter[] = [
  pdf,
  html,
  svg,
  png,
  pptx,
  xlsx,
  csv,
  markdown,
  mermaid,
  ojf,
  cjml,
];

/** The exporter of an id, or of a file name's ending. */
export const findExporter = (idOrName: string): Exporter | undefined => {
  const ending = idOrName.toLowerCase().split('.').at(-1) ?? '';
  return exporters.find(({ id, extensions }) => id === idOrName || extensions.includes(ending));
};
