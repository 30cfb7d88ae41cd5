/** The empty journey in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Journey map': '顧客旅程地圖',
  'What people do, think and feel from first to last; nothing behind the scenes yet': '人們從頭到尾做什麼、想什麼、感受如何；還不談幕後',
  'Start here when you are still listening: after interviews, before anyone speaks of systems.': '還在傾聽的階段就用這張：訪談之後、談系統之前。',
  'Fill the actions first, in the words of the people; then what they think, then the curve.': '先用當事人的話寫下行為，再寫想法，最後畫情緒曲線。',
  'Become aware': '察覺',
  'Notice a need': '產生需求',
  'Look around': '四處了解',
  Decide: '決定',
  Compare: '比較',
  Choose: '選擇',
  Begin: '開始',
  Arrive: '到來',
  'Get started': '上手',
  Use: '使用',
  'Use it': '日常使用',
  'Get help': '求助',
  Afterwards: '之後',
  End: '結束',
  'Tell others': '告訴別人',
};
