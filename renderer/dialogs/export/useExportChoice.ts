/** What is being chosen in the export dialog: begins with what the document keeps of its last exports. */
import { useState } from 'react';
import { afterExport, chosenFor, type KeptOptions, readKept } from '../../../shared/exporters/keptOptions';
import type { ChosenOptions } from '../../../shared/exporters/options';
import type { ExportPreset } from '../../../shared/exporters/presets';
import { editor } from '../../state/editor';
import { currentFilter } from '../../state/filter';
import { settings } from '../../state/settings';

/** Undefined puts an option back to its default. */
export type OptionChange = { readonly [K in keyof ChosenOptions]?: ChosenOptions[K] | undefined };

export interface ExportChoice {
  readonly format: string;
  /** As the document may keep it. */
  readonly chosen: ChosenOptions;
  /** With what the window shows now, where that is asked for. */
  readonly effective: ChosenOptions;
  readonly shownNow: boolean;
  readonly preset: string | null;
  readonly chooseFormat: (id: string) => void;
  readonly change: (change: OptionChange) => void;
  readonly showNow: (on: boolean) => void;
  readonly choosePreset: (preset: ExportPreset) => void;
  /** What to keep when the export is done. */
  readonly kept: KeptOptions;
}

const FIRST_FORMAT = 'pdf';

/** The window's own filter as options. It is not kept: tomorrow it is another. */
function optionsOfWindow(): ChosenOptions {
  const { laneIds, personaIds, phaseIds, overlay } = currentFilter(editor.getState().session.doc);
  return {
    ...(laneIds && { lanes: laneIds }),
    ...(personaIds && { personas: personaIds }),
    ...(phaseIds && { phases: phaseIds }),
    ...(overlay === 'heat' && { overlay }),
  };
}

/** The user's own paper, for a format that nothing was chosen for in this map. */
function usualPaper(kept: KeptOptions, format: string): ChosenOptions {
  const { paper } = settings.getState();
  return paper === 'auto' || Object.hasOwn(kept.formats, format) ? {} : { paper };
}

const without = (chosen: ChosenOptions, keys: readonly (keyof ChosenOptions)[]): ChosenOptions =>
  Object.fromEntries(Object.entries(chosen).filter(([key]) => !keys.includes(key as keyof ChosenOptions)));

export function useExportChoice(): ExportChoice {
  const [kept, setKept] = useState(() => readKept(editor.getState().session.doc));
  const [format, setFormat] = useState(kept.format ?? FIRST_FORMAT);
  const [shownNow, setShownNow] = useState(false);
  const [preset, setPreset] = useState<string | null>(null);
  const chosen = { ...usualPaper(kept, format), ...chosenFor(kept, format) };
  const choose = (options: ChosenOptions, id = format) => setKept((now) => afterExport(now, id, options));
  return {
    format,
    chosen,
    effective: shownNow
      ? { ...without(chosen, ['view', 'lanes', 'personas', 'phases']), ...optionsOfWindow() }
      : chosen,
    shownNow,
    preset,
    kept: afterExport(kept, format, chosen),
    chooseFormat: (id) => {
      setFormat(id);
      setPreset(null);
    },
    change: (change) => {
      setPreset(null);
      choose(Object.fromEntries(Object.entries({ ...chosen, ...change }).filter(([, v]) => v !== undefined)));
    },
    showNow: setShownNow,
    choosePreset: ({ id, format: wanted, options }) => {
      setFormat(wanted);
      setPreset(id);
      choose({ ...kept.shared, ...options }, wanted);
    },
  };
}
