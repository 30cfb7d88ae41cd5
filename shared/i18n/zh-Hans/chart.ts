/** zh-Hans: words of charts and their tables. */
import type { chart as english } from '../en/chart';
import type { Translated } from '../types';

export const chart: Translated<typeof english> = {
  step: '步骤',
  persona: '人物画像',
  need: '需求',
  dimension: '维度',
  answer: '回答',
  count: '人数',
  underserved: '未充分满足',
  overserved: '已充分满足',
  opportunity: '机会',
  quadrant: '象限',
  phase: '阶段',
  lane: '泳道',
  time: '时间',
  wait: '等待',
  limit: '上限',
  verdict: '是否超过',
  failPoint: '失误点',
  moment: '关键时刻',
  touchpoint: '触点',
  policy: '政策',
  segment: '细分市场',
  asTable: '表格',
  read: '{{name}}：用方向键逐点读取',
  open: '按 Enter 在地图上显示',
};
