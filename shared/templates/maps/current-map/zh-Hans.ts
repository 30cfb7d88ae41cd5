/** The current half of a pair in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Current state': '现状',
  'How it is today, with figures; the future map with the same steps belongs to it': '今天的样子与数据；另有步骤相同的未来图与之成对',
  'Start here when something shall change: draw what is, then what shall be, and let both be compared.': '要推动改变时用它：先画现状，再画未来，然后两相对比。',
  'Both maps have the same steps, so every figure is shown as before → after → difference.': '两张图步骤相同，每个数字都按“之前 → 之后 → 差值”显示。',
  Before: '之前',
  'Learn of it': '了解',
  Decide: '决定',
  Start: '开始',
  'Sign up': '注册',
  'First use': '首次使用',
  Service: '服务',
  'Use it': '日常使用',
  'Get help': '求助',
  After: '之后',
  Pay: '付款',
  'Stay or leave': '留下或离开',
};
