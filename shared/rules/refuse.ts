/** Makes refusals; their keys are checked against the catalogue. */
import type { Refusal } from '../commands/types';
import type { TextKey, TextVars } from '../i18n/translate';

/** Keys of the area `refusal`, without that prefix. */
export type RefusalKey = TextKey extends infer K ? (K extends `refusal.${infer R}` ? R : never) : never;

export const refuse = (key: RefusalKey, vars?: TextVars): Refusal => (vars ? { key, vars } : { key });

/** The first refusal of several rules, asked one after the other until one refuses. */
export function firstRefusal(...rules: readonly (() => Refusal | null)[]): Refusal | null {
  for (const rule of rules) {
    const refusal = rule();
    if (refusal) return refusal;
  }
  return null;
}
