/** zh-Hant: export dialog, title block, legend. */
import type { exports as english } from '../en/exports';
import type { Translated } from '../types';

export const exports: Translated<typeof english> = {};
