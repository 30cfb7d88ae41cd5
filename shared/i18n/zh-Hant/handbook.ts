/** Traditional Chinese: the handbook's window. */
import type { handbook as english } from '../en/handbook';
import type { Translated } from '../types';

export const handbook: Translated<typeof english> = {
  title: '使用手冊',
  contents: '目錄',
  section: {
    begin: '入門',
    map: '看懂一張地圖',
    findings: '從地圖得出結論',
    together: '多人協作',
    handOver: '匯入與交付',
    safe: '安心儲存',
    reference: '查閱',
  },
  find: '搜尋手冊',
  hits_other: '找到 {{count}} 處',
  noHits: '沒有找到。請減少詞語或換個說法。',
  back: '返回',
  forward: '前進',
  widen: '加寬，並排顯示目錄',
  narrow: '收窄',
  print: '列印本頁',
  close: '關閉手冊',
  previous: '上一頁',
  next: '下一頁',
  pages: '前後頁',
  failed: '手冊無法載入。',
};
