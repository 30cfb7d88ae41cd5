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
    stage: '閉環階段',
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
  /** What could not be taken from a workbook that came back. */
  remark: {
    sheetMissing: '活頁簿中沒有工作表「{{sheet}}」，未作比較。',
    unread: '{{sheet}}第 {{row}} 列：{{column}}中的「{{value}}」無法辨識，已略去。',
    incomplete: '{{sheet}}第 {{row}} 列：新列缺少{{columns}}，已略去。',
    gone: '{{sheet}}第 {{row}} 列：此處有修改，但地圖上已刪除。',
    computed: '{{sheet}}第 {{row}} 列：{{column}}由計算得出，無法修改。',
    refused: '{{change}}——無法套用：{{reason}}',
  },
  /** Reviewing what a workbook would change. */
  review: {
    title: '{{name}} 中的變更',
    intro: '這份活頁簿由目前開啟的地圖匯出。請選擇要採用的變更；復原一次即可全部還原。',
    none: '活頁簿與地圖沒有差異。',
    all: '全選',
    nothing: '全不選',
    apply_other: '採用 {{count}} 項變更',
    asMap: '開啟為新地圖',
    conflict: '地圖上此後也有修改',
    remarks: '未採用',
    applied_other: '已採用 {{count}} 項變更',
    before: '之前',
    after: '之後',
    list: '變更',
    empty: '空',
  },
};
