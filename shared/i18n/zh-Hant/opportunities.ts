/** zh-Hant: opportunities. */
import type { opportunities as english } from '../en/opportunities';
import type { Translated } from '../types';

export const opportunities: Translated<typeof english> = {
  unrated_other: '{{count}} 項還沒有影響或投入',
  notRated: '尚未評分',
  dragHint: '拖曳編號，或用方向鍵移動，即可評分。',
  dotHint: '方向鍵評分，Enter 在地圖上顯示',
  said: '影響 {{impact}}，投入 {{effort}}',
  addresses: '對應的痛點',
  addressesNone: '還沒有對應任何痛點。',
  boardHint: '把卡片拖到所處階段，或按 {{mod}} 加方向鍵。',
  cardHint: '{{mod}} 加方向鍵移到其他階段，Enter 在地圖上顯示',
  saidStage: '目前處於：{{stage}}',
  due: '{{day}} 到期',
  overdue: '逾期',
  editLoop: '「{{title}}」的階段、負責人和到期日',
};
