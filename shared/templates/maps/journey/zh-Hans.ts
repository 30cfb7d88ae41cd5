/** The empty journey in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Journey map': '顾客旅程图',
  'What people do, think and feel from first to last; nothing behind the scenes yet': '人们从头到尾做什么、想什么、感受如何；暂不涉及幕后',
  'Start here when you are still listening: after interviews, before anyone speaks of systems.': '还在倾听的阶段用它：访谈之后、谈论系统之前。',
  'Fill the actions first, in the words of the people; then what they think, then the curve.': '先用当事人的话写下行为，再写想法，最后画情绪曲线。',
  'Become aware': '察觉',
  'Notice a need': '产生需求',
  'Look around': '四处了解',
  Decide: '决定',
  Compare: '比较',
  Choose: '选择',
  Begin: '开始',
  Arrive: '到来',
  'Get started': '上手',
  Use: '使用',
  'Use it': '日常使用',
  'Get help': '求助',
  Afterwards: '之后',
  End: '结束',
  'Tell others': '告诉他人',
};
