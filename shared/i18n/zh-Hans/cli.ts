/** zh-Hans: the command line. */
import type { cli as english } from '../en/cli';
import type { Translated } from '../types';

export const cli: Translated<typeof english> = {};
