/** 简体中文：字段旁的问号。 */
import type { hints as english } from '../en/hints';
import type { Translated } from '../types';

export const hints: Translated<typeof english> = {
  what: '“{{field}}”是什么意思',
  readMore: '在手册中了解更多',
};
