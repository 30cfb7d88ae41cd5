/** zh-Hans: the analysis pane and the words of its figures. */
import type { analysis as english } from '../en/analysis';
import type { Translated } from '../types';

export const analysis: Translated<typeof english> = {};
