/** The empty journey and blueprint in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Journey and blueprint': '旅程與藍圖',
  'The journey with the service that carries it, and the lanes for pains, opportunities and figures': '旅程、支撐它的服務，以及寫痛點、機會點和指標的泳道',
  'Start here when one map shall hold everything: what people live through and what brings it about.': '想在一張圖裡放下全部時就用這張：人們的經歷，以及經歷從何而來。',
  'Every pain can then be traced down to the work that causes it.': '這樣每個痛點都能一路追到造成它的環節。',
  Discover: '發現',
  'Hear of it': '聽說',
  Compare: '比較',
  Book: '預訂',
  Choose: '選擇',
  Confirm: '確認',
  Arrive: '抵達',
  'Find the way': '找到地方',
  'Be welcomed': '接待',
  Use: '使用',
  'Use it': '使用服務',
  'Get help': '求助',
  Leave: '離開',
  Pay: '付款',
  'Come back': '再訪',
};
