/** The future half of a pair in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Future state': '未來',
  'How it shall be: the same steps as the current map, to be compared with it': '未來的樣子：步驟與現況圖相同，便於對照',
  'Draw only what changes; a step that is gone is deleted, a new one is added, and the comparison says so.': '只畫有變化的部分：拿掉的步驟刪除，新的步驟加入，對照時自然會顯示。',
  Before: '之前',
  'Learn of it': '得知',
  Decide: '決定',
  Start: '開始',
  'Sign up': '註冊',
  'First use': '首次使用',
  Service: '服務',
  'Use it': '日常使用',
  'Get help': '求助',
  After: '之後',
  Pay: '付款',
  'Stay or leave': '留下或離開',
};
