/** zh-Hant: flow. */
import type { flow as english } from '../en/flow';
import type { Translated } from '../types';

export const flow: Translated<typeof english> = {
  noTimes: '還沒有時間。為步驟或卡片填上分鐘數。',
  timesBy: '時間依據',
  stepTimes: '各步驟時間',
  phaseTimes: '各階段時間',
  waits: '等待',
  overLimit_other: '{{count}} 處超過上限',
  overTarget_other: '{{count}} 處超過目標',
  cheapest: '全採最省的變體',
  dearest: '全採最貴的變體',
  byVariant: '隨變體變化',
  criticalPath: '要徑',
  showOnMap: '在地圖上顯示',
  criticalPathHint:
    '每個步驟中卡片用時（含等待）最長的泳道：在別處省下一分鐘，旅程也不會縮短（Shostack，1984）。',
  planned: '計畫 {{planned}}；卡片合計 {{cards}}',
};
