/** zh-Hant: words of charts and their tables. */
import type { chart as english } from '../en/chart';
import type { Translated } from '../types';

export const chart: Translated<typeof english> = {
  step: '步驟',
  persona: '人物誌',
  need: '需求',
  dimension: '構面',
  answer: '回答',
  count: '人數',
  underserved: '未充分滿足',
  overserved: '已充分滿足',
  opportunity: '機會點',
  quadrant: '象限',
  phase: '階段',
  lane: '泳道',
  time: '時間',
  wait: '等待',
  limit: '上限',
  verdict: '是否超過',
  failPoint: '失誤點',
  moment: '關鍵時刻',
  touchpoint: '接觸點',
  policy: '政策',
  segment: '市場區隔',
  asTable: '表格',
  read: '{{name}}：用方向鍵逐點讀取',
  open: '按 Enter 在地圖上顯示',
};
