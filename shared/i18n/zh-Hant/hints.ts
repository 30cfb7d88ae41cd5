/** 繁體中文：欄位旁的問號。 */
import type { hints as english } from '../en/hints';
import type { Translated } from '../types';

export const hints: Translated<typeof english> = {
  what: '「{{field}}」是什麼意思',
  readMore: '在手冊中了解更多',
};
