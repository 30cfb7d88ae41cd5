/** zh-Hant: what a history entry is called, after "Undo". */
import type { history as english } from '../en/history';
import type { Translated } from '../types';

export const history: Translated<typeof english> = {};
