/** zh-Hans: the canvas: hints, announcements, names for screen readers. */
import type { canvas as english } from '../en/canvas';
import type { Translated } from '../types';

export const canvas: Translated<typeof english> = {};
