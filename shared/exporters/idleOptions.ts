/** Options that have nothing to say beside others that were chosen: the dialog greys them out. */
import type { ChosenOptions, OptionId } from './options';

/** Pages of text stand upright on A4 or Letter. */
const isPaged = (form: ChosenOptions['form']): boolean => form === 'report' || form === 'portraits';

const idle: Readonly<Partial<Record<OptionId, (chosen: ChosenOptions) => boolean>>> = {
  orientation: ({ form, paper, tiled }) => isPaged(form) || (paper === 'fit' && !tiled),
  tiled: ({ form }) => isPaged(form),
  scale: ({ pixelWidth }) => pixelWidth !== undefined,
};

export const isIdle = (id: OptionId, chosen: ChosenOptions): boolean => idle[id]?.(chosen) ?? false;
