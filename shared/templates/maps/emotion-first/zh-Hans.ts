/** The map that begins with the curve in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Emotion first': '情绪先行',
  'The curve comes first: drag the points up and down, then write down why': '先画曲线：上下拖动各点，再写下原因',
  'Start here in a workshop: everyone can say how it felt before anyone can say why.': '工作坊适合从这里开始：说出感受总比说出原因容易。',
  'Two opposite people show where the same step pleases one and hurts the other.': '两类相反的人能看出：同一步骤让谁满意、让谁难受。',
  'Typical customer': '普通顾客',
  'Demanding customer': '高要求顾客',
  Before: '之前',
  Expect: '期待',
  Prepare: '准备',
  Beginning: '开始',
  'First contact': '初次接触',
  'First result': '初见成效',
  Middle: '过程',
  'Everyday use': '日常使用',
  'When it goes wrong': '出错时',
  End: '结束',
  'Last contact': '最后接触',
  Memory: '回忆',
};
