/** The options of a document's last exports, kept in its settings: what all formats share once, the rest for each format. */
import { isObject } from '../file/json';
import { isSame } from '../model/isSame';
import type { Blueprint } from '../model/schema';
import { readChosen } from './chosenOptions';
import { type ChosenOptions, OPTION_IDS, type OptionId, optionRow } from './options';

export interface KeptOptions {
  /** Id of the format exported last. */
  readonly format?: string;
  readonly shared: ChosenOptions;
  readonly formats: Readonly<Record<string, ChosenOptions>>;
}

/** A format's id, as files may name it. */
const FORMAT_ID = /^[a-z][a-z0-9]{0,19}$/;
const FIELD = 'exports';

const pick = (chosen: ChosenOptions, wanted: (id: OptionId) => boolean): ChosenOptions =>
  Object.fromEntries(
    OPTION_IDS.flatMap((id) => (wanted(id) && chosen[id] !== undefined ? [[id, chosen[id]]] : [])),
  );
const isShared = (id: OptionId): boolean => optionRow(id).shared === true;

/** What a document keeps, less what cannot be used. */
export function readKept(doc: Blueprint): KeptOptions {
  const kept: unknown = (doc.settings as Readonly<Record<string, unknown>> | undefined)?.[FIELD];
  if (!isObject(kept)) return { shared: {}, formats: {} };
  const formats = isObject(kept.formats) ? Object.entries(kept.formats) : [];
  return {
    ...(typeof kept.format === 'string' && FORMAT_ID.test(kept.format) && { format: kept.format }),
    shared: pick(readChosen(kept.shared), isShared),
    formats: Object.fromEntries(
      formats
        .filter(([id]) => FORMAT_ID.test(id))
        .map(([id, value]) => [id, pick(readChosen(value), (option) => !isShared(option))]),
    ),
  };
}

/** What the next export in a format begins with. */
export const chosenFor = (kept: KeptOptions, format: string): ChosenOptions => ({
  ...kept.shared,
  ...(Object.hasOwn(kept.formats, format) ? kept.formats[format] : {}),
});

/** Kept after an export with these options. */
export const afterExport = (kept: KeptOptions, format: string, chosen: ChosenOptions): KeptOptions => ({
  format,
  shared: pick(chosen, isShared),
  formats: { ...kept.formats, [format]: pick(chosen, (id) => !isShared(id)) },
});

/** The document that keeps them; the same one where it did before. */
export function withKept(doc: Blueprint, kept: KeptOptions): Blueprint {
  if (isSame(readKept(doc), kept)) return doc;
  const settings: Blueprint['settings'] & Readonly<Record<string, unknown>> = {
    ...doc.settings,
    [FIELD]: kept,
  };
  return { ...doc, settings };
}
