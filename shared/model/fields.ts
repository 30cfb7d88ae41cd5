/** The kinds of values that records are made of: ids, numbers in their ranges, colours, places in a row. */
import { z } from 'zod';

z.config({ jitless: true });

const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const COLOR_PATTERN = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;

/** True for a well-formed id that is no property name of `Object.prototype`. */
export const isId = (text: string): boolean => ID_PATTERN.test(text) && !(text in Object.prototype);

export const id = z.string().refine(isId, 'id');
export const text = z.string();
export const texts = z.array(text);
export const ids = z.array(id);
export const number = z.number();
export const minutes = z.number().min(0);
export const share = z.number().min(0).max(1);
export const oneToFive = z.number().min(1).max(5);
export const whole = z.number().int();
/** Severity, frequency, detection, impact, effort, intensity: whole, 1…scale; the scale is checked across records. */
export const rating = whole.min(1).max(10);
export const color = z.string().regex(COLOR_PATTERN);
export const rank = z.string().min(1).max(1000);
