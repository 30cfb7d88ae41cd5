/** zh-Hant: comments on cards, steps, notes and the whole map. */
import type { comments as english } from '../en/comments';
import type { Translated } from '../types';

export const comments: Translated<typeof english> = {
  filter: { label: '顯示哪些留言', open: '未解決', resolved: '已解決', all: '全部', mine: '我的' },
  kind: { cards: '卡片', steps: '步驟', notes: '便利貼', map: '整張地圖' },
  elsewhere: '地圖上的其他留言',
  everywhere: '全部留言',
  none: '目前沒有留言。選取一張卡片、一個步驟或一張便利貼，寫下第一則。',
  noneFound: '沒有符合條件的留言。',
  noneHere: '這裡還沒有留言。',
  write: '對「{{name}}」留言',
  writeHint: '寫下留言…',
  send: '留言',
  answer: '回覆',
  answerTo: '回覆{{name}}',
  answerHint: '寫下回覆…',
  answers_other: '{{count}} 則回覆',
  name: '你的名字',
  nameHint: '顯示在你的留言旁，只存在這部電腦上。',
  as: '以{{name}}的名義',
  changeName: '變更名字',
  resolve: '標示為已解決',
  reopen: '重新開啟',
  resolved: '已解決',
  edit: '編輯',
  delete: '刪除',
  save: '儲存',
  more: '{{name}}的留言：更多操作',
  nobody: '未署名',
  pin_other: '「{{title}}」有 {{count}} 則留言，最近一則來自{{name}}',
  count_other: '{{count}} 則留言',
};
