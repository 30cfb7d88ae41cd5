/** zh-Hans: why a file cannot be read, and what repair changed. */
import type { fileError as english } from '../en/fileError';
import type { Translated } from '../types';

export const fileError: Translated<typeof english> = {};
