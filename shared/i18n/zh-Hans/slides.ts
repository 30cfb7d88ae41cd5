/** zh-Hans: titles of slides. */
import type { slides as english } from '../en/slides';
import type { Translated } from '../types';

export const slides: Translated<typeof english> = {
  part: '{{name}}（{{index}}/{{count}}）',
  map: '整张地图',
  pains: '痛点排名',
  opportunities: '机会',
};
