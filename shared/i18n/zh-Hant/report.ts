/** zh-Hant: the PDF report. */
import type { report as english } from '../en/report';
import type { Translated } from '../types';

export const report: Translated<typeof english> = {
  kind: '顧客旅程與服務藍圖',
  contents: '目錄',
  cover: '封面',
  page: '第 {{number}} 頁，共 {{count}} 頁',
  version: '最後修改',
  file: '檔案',
  continued: '{{title}}（第 {{part}} 部分，共 {{count}} 部分）',
  part: { summary: '摘要', map: '地圖全貌', phases: '分階段地圖', pains: '痛點排名' },
  standsOut: '主要發現',
  worst: '最嚴重的痛點',
  curve: '情緒旅程',
  shareOf: '占顧客 {{share}}%',
  top3: '1,000 次重抽中 {{n}}% 位列前三',
  figure: {
    steps_other: '個步驟，分屬 {{phases}} 個階段',
    moments_other: '個關鍵時刻',
    pains_other: '個痛點',
    opportunities_other: '個機會',
    overdue: '個機會已逾期',
  },
  finding: {
    worst: '最嚴重的痛點是「{{title}}」：{{figure}} {{score}}，出現在「{{step}}」。',
    firm: '評分重抽 1,000 次，{{n}}% 仍位列前三。',
    share: '{{all}} 個痛點中最嚴重的五個，占全部痛點得分的 {{percent}}%。',
    unaddressed_other: '{{all}} 個痛點中有 {{count}} 個尚無對應機會。',
    lowest: '情緒最低點在「{{step}}」（{{value}}），最高點在「{{high}}」（{{highValue}}）。',
    drop: '情緒落差最大處：從「{{from}}」到「{{to}}」，下降 {{drop}}。',
    divergence: '人物分歧最大處在「{{step}}」：最好與最差相差 {{value}}。',
    recovery_other: '{{count}} 個失誤點中有 {{open}} 個沒有完整的補救方案。',
    recoveryMoments_other: '其中 {{count}} 個處於關鍵時刻。',
    waits_other: '有 {{count}} 處等待超出顧客可接受的時間，最長的是「{{title}}」，{{time}}。',
  },
  mapScale: '以螢幕尺寸的 {{percent}}% 列印。',
  mapDense: '以 {{percent}}% 列印，最小文字為 {{size}} 點，僅供總覽；後續各頁以可讀的字級逐一呈現每個階段。',
  mapAlt:
    '「{{title}}」地圖全貌：{{phases}} 個階段、{{steps}} 個步驟、{{lanes}} 條泳道、{{cards}} 張卡片。後續各頁按階段逐一呈現。',
};
