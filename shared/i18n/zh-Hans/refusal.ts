/** zh-Hans: why a command may not run. */
import type { refusal as english } from '../en/refusal';
import type { Translated } from '../types';

export const refusal: Translated<typeof english> = {};
