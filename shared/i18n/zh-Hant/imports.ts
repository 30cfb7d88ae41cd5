/** zh-Hant: losses and guesses of importers. */
import type { imports as english } from '../en/imports';
import type { Translated } from '../types';

export const imports: Translated<typeof english> = {};
