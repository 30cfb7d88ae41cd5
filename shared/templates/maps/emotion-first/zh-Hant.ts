/** The map that begins with the curve in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Emotion first': '情緒先行',
  'The curve comes first: drag the points up and down, then write down why': '先畫曲線：上下拖曳各點，再寫下原因',
  'Start here in a workshop: everyone can say how it felt before anyone can say why.': '工作坊適合從這裡開始：說出感受總比說出原因容易。',
  'Two opposite people show where the same step pleases one and hurts the other.': '兩種相反的人能看出：同一步驟讓誰滿意、讓誰難受。',
  'Typical customer': '一般顧客',
  'Demanding customer': '高要求顧客',
  Before: '之前',
  Expect: '期待',
  Prepare: '準備',
  Beginning: '開始',
  'First contact': '初次接觸',
  'First result': '初見成效',
  Middle: '過程',
  'Everyday use': '日常使用',
  'When it goes wrong': '出錯時',
  End: '結束',
  'Last contact': '最後接觸',
  Memory: '回憶',
};
