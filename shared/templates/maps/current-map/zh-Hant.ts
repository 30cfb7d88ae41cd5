/** The current half of a pair in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Current state': '現況',
  'How it is today, with figures; the future map with the same steps belongs to it': '今天的樣子與數據；另有步驟相同的未來圖與之成對',
  'Start here when something shall change: draw what is, then what shall be, and let both be compared.': '要推動改變時就用這張：先畫現況，再畫未來，然後兩相對照。',
  'Both maps have the same steps, so every figure is shown as before → after → difference.': '兩張圖步驟相同，每個數字都以「之前 → 之後 → 差值」顯示。',
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
