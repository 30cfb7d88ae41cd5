/** zh-Hans: flow. */
import type { flow as english } from '../en/flow';
import type { Translated } from '../types';

export const flow: Translated<typeof english> = {
  noTimes: '还没有时间。给步骤或卡片填上分钟数。',
  timesBy: '时间依据',
  stepTimes: '各步骤时间',
  phaseTimes: '各阶段时间',
  waits: '等待',
  overLimit_other: '{{count}} 处超过上限',
  overTarget_other: '{{count}} 处超过目标',
  cheapest: '全取最省的变体',
  dearest: '全取最贵的变体',
  byVariant: '随变体变化',
  criticalPath: '关键路径',
  showOnMap: '在地图上显示',
  criticalPathHint:
    '每个步骤中卡片用时（含等待）最长的泳道：在别处省下一分钟，旅程也不会缩短（Shostack，1984）。',
  planned: '计划 {{planned}}；卡片合计 {{cards}}',
};
