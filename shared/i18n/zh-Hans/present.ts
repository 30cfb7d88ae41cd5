/** zh-Hans: presenting the map full screen, phase by phase. */
import type { present as english } from '../en/present';
import type { Translated } from '../types';

export const present: Translated<typeof english> = {
  region: '演示',
  whole: '整张地图',
  place: '{{index}} / {{count}}',
  said: '{{name}}，第 {{index}} 页，共 {{count}} 页',
  previous: '上一页',
  next: '下一页',
  lanes: '泳道 {{index}} / {{count}}',
  lanesSaid: '泳道第 {{index}} 屏，共 {{count}} 屏',
  lanesAbove: '上方泳道',
  lanesBelow: '下方泳道',
  laser: '激光笔',
  leave: '结束演示',
  left: '演示已结束',
  only: '只看{{name}}',
  everyone: '所有人',
  personas: '显示的人物画像',
  untitled: '未命名阶段',
};
