/** zh-Hant: presenting the map full screen, phase by phase. */
import type { present as english } from '../en/present';
import type { Translated } from '../types';

export const present: Translated<typeof english> = {
  region: '簡報',
  whole: '整張地圖',
  place: '{{index}} / {{count}}',
  said: '{{name}}，第 {{index}} 頁，共 {{count}} 頁',
  previous: '上一頁',
  next: '下一頁',
  lanes: '泳道 {{index}} / {{count}}',
  lanesSaid: '泳道第 {{index}} 頁，共 {{count}} 頁',
  lanesAbove: '上方泳道',
  lanesBelow: '下方泳道',
  laser: '雷射筆',
  leave: '結束簡報',
  left: '簡報已結束',
  only: '只看{{name}}',
  everyone: '所有人',
  personas: '顯示的人物誌',
  untitled: '未命名階段',
};
