/** zh-Hant: the outline, the map as a table. */
import type { outline as english } from '../en/outline';
import type { Translated } from '../types';

export const outline: Translated<typeof english> = {
  title: '大綱',
  map: '地圖',
  shownAs: '地圖顯示為',
  help: '方向鍵在表格中移動，鍵入文字即新增卡片，Enter 或 F2 編輯，Delete 刪除，{{mod}} 加方向鍵移動所選項目。',
  lineBelow: '下方為{{line}}',
  notes: '便利貼',
  noteOn: '便利貼，位於「{{lane}}」',
  note: '便利貼',
  noteField: '便利貼文字',
  comments_other: '{{count}} 則未解決的留言',
  span_other: '跨 {{count}} 個步驟',
};
