/** zh-Hant: titles of slides. */
import type { slides as english } from '../en/slides';
import type { Translated } from '../types';

export const slides: Translated<typeof english> = {
  part: '{{name}}（{{index}}/{{count}}）',
  map: '整張地圖',
  pains: '痛點排名',
  opportunities: '機會點',
};
