/** zh-Hans: opportunities. */
import type { opportunities as english } from '../en/opportunities';
import type { Translated } from '../types';

export const opportunities: Translated<typeof english> = {
  unrated_other: '{{count}} 项还没有影响或投入',
  notRated: '尚未评分',
  dragHint: '拖动编号，或用方向键移动，即可评分。',
  dotHint: '方向键评分，Enter 在地图上显示',
  said: '影响 {{impact}}，投入 {{effort}}',
  addresses: '对应的痛点',
  addressesNone: '还没有对应任何痛点。',
  boardHint: '把卡片拖到所处阶段，或按 {{mod}} 加方向键。',
  cardHint: '{{mod}} 加方向键移到其他阶段，Enter 在地图上显示',
  saidStage: '现处于：{{stage}}',
  due: '{{day}} 到期',
  overdue: '逾期',
  editLoop: '“{{title}}”的阶段、负责人和到期日',
};
