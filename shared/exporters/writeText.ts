/** Exports that are one text: UTF-8, written at once, unless the user has cancelled. */
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint } from '../model/schema';
import { stopIfCancelled } from './progress';
import type { Exporter, ExportOptions } from './types';

export const writeText =
  (toText: (doc: Blueprint, options: ExportOptions) => string): Exporter['export'] =>
  async (doc, options, environment) => {
    stopIfCancelled(environment);
    const bytes = encodeUtf8(toText(doc, options));
    environment.progress?.(1, 1);
    return bytes;
  };
