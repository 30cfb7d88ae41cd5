/** The empty service blueprint in Traditional Chinese, as in Taiwan. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Service blueprint': '服務藍圖',
  'How a service is delivered: evidence, front and back of the stage, support, with the three lines': '服務如何交付：實體證據、前台、後台與支援，以及三條分界線',
  'Start here when the journey is known and the question is who does what, when, and with which system.': '旅程已經清楚，要弄明白誰在何時、用哪個系統做什麼時，就用這張。',
  'Draw links from the customer down to support; where one skips a line, someone is missing.': '從顧客一路連到支援流程；連線跳過某條分界線的地方，就少了一個角色。',
  'Frontstage: people': '前台：人員',
  'Frontstage: technology': '前台：科技',
  Before: '之前',
  Ask: '詢問',
  Book: '預約',
  Start: '開始',
  Arrive: '抵達',
  'Be welcomed': '接待',
  Service: '服務',
  'Say what is needed': '說明需求',
  'Be served': '接受服務',
  Check: '確認結果',
  After: '之後',
  Pay: '付款',
  Leave: '離開',
  'Follow-up': '後續追蹤',
};
