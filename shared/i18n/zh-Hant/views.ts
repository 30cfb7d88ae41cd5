/** zh-Hant: what of the map is shown, saved views. */
import type { views as english } from '../en/views';
import type { Translated } from '../types';

export const views: Translated<typeof english> = {
  title: '已儲存的檢視',
  all: '全部',
  none: '把目前顯示的內容存成檢視，方便隨時切換、簡報或匯出。',
  save: '將目前顯示的內容存成檢視',
  filter: '選擇顯示內容',
  newName: '檢視 {{number}}',
  name: '檢視名稱',
  more: '{{name}}：更多操作',
  rename: '重新命名',
  update: '更新為目前顯示的內容',
  delete: '刪除',
  unchanged: '檢視與目前顯示相同',
  changed: '有變更',
  lanes: '泳道',
  phases: '階段',
  personas: '人物誌',
  heat: '痛點熱度',
  everything: '全部內容',
  shownNow: '目前顯示的內容',
  applied: '正在顯示「{{name}}」',
};
