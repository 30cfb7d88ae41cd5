/** zh-Hant: why a command may not run. */
import type { refusal as english } from '../en/refusal';
import type { Translated } from '../types';

export const refusal: Translated<typeof english> = {
  readOnly: '此檔案以唯讀方式開啟。',
  gone: {
    segments: '該市場區隔已不存在。',
    personas: '該人物誌已不存在。',
    phases: '該階段已不存在。',
    steps: '該步驟已不存在。',
    lanes: '該泳道已不存在。',
    cards: '該卡片已不存在。',
    links: '該連線已不存在。',
    emotions: '該情緒點已不存在。',
    measures: '該衡量已不存在。',
    notes: '該便利貼已不存在。',
    comments: '該留言已不存在。',
    views: '該檢視已不存在。',
    assets: '該圖片已不存在。',
  },
  invalidWrite: '結果無法儲存：{{message}}',
  idInvalid: '新項目的編號無效，請再試一次。',
  idTaken: '新項目的編號已被使用，請再試一次。',
  required: '此欄位不可留空（{{field}}）。',
  value: '此值不適用於該欄位（{{field}}）。',
  rating: '評分須為 1 到 {{scale}} 的整數。',
  avatar: '頭像只能是一張圖片或一個表情符號。',
  assetTooBig: '圖片不可超過 {{limit}} MB。',
  emotionLane: '情緒曲線泳道用來顯示曲線，只能放置想法與文字。',
  offMap: '這樣會超出地圖範圍。',
  selfLink: '卡片不能連到自己。',
  linkExists: '這兩張卡片已經相連。',
  answersItself: '留言不能回覆自己。',
};
