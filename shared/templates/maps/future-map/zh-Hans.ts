/** The future half of a pair in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Future state': '未来',
  'How it shall be: the same steps as the current map, to be compared with it': '将来的样子：步骤与现状图相同，便于对比',
  'Draw only what changes; a step that is gone is deleted, a new one is added, and the comparison says so.': '只画有变化的部分：去掉的步骤删除，新的步骤添加，对比时自会显示。',
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
