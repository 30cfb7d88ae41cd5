/** zh-Hant: names of lane kinds, card kinds, line names, marks, grades. */
import type { lane as english } from '../en/lane';
import type { Translated } from '../types';

export const lane: Translated<typeof english> = {};
