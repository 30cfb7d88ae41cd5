/** Options that have nothing to say beside others that were chosen: the dialog greys them out. */
import type { ChosenOptions, OptionId } from './options';

const idle: Readonly<Partial<Record<OptionId, (chosen: ChosenOptions) => boolean>>> = {
  orientation: ({ form, paper, tiled }) => form === 'report' || (paper === 'fit' && !tiled),
  tiled: ({ form }) => form === 'report',
  scale: ({ pixelWidth }) => pixelWidth !== undefined,
};

export const isIdle = (id: OptionId, chosen: ChosenOptions): boolean => idle[id]?.(chosen) ?? false;
