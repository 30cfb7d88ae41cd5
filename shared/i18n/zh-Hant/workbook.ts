/** zh-Hant: sheets and columns of the XLSX workbook. */
import type { workbook as english } from '../en/workbook';
import type { Translated } from '../types';

export const workbook: Translated<typeof english> = {
  sheet: {
    map: '地圖',
    cards: '卡片',
    pains: '痛點',
    opportunities: '機會點',
    emotions: '情緒',
    measures: '衡量',
    problems: '問題',
    phases: '階段',
    steps: '步驟',
    lanes: '泳道',
    personas: '人物誌',
    links: '連線',
  },
  column: {
    recoveryMinutes: '補救時限（分鐘）',
    recoveryOwner: '補救負責人',
    waitTarget: '等待目標',
    waitLimit: '等待上限',
    from: '起點',
    fromStep: '起點步驟',
    to: '終點',
    toStep: '終點步驟',
    measureResult: '結果',
    moodNote: '{{name}}：備註',
    level: '等級',
    problem: '問題',
    where: '位置',
    check: '檢查項目',
  },
};
