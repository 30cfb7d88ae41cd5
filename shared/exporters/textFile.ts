/** Exports that are one text: UTF-8, written at once, unless the user has cancelled. */
import { encodeUtf8 } from '../file/utf8';
import type { Blueprint } from '../model/schema';
import { stopIfCancelled } from './progress';
import type { Exporter, ExportOptions } from './types';

export const textFile = (
  toText: (doc: Blueprint, options: ExportOptions) => string,
): Pick<Exporter, 'export' | 'preview'> => ({
  preview: (doc, options) => ({ kind: 'text', text: toText(doc, options) }),
  export: async (doc, options, environment) => {
    stopIfCancelled(environment);
    const bytes = encodeUtf8(toText(doc, options));
    environment.progress?.(1, 1);
    return bytes;
  },
});
