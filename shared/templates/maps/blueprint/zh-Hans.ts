/** The empty service blueprint in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Service blueprint': '服务蓝图',
  'How a service is delivered: evidence, front and back of the stage, support, with the three lines': '服务如何交付：有形展示、前台、后台与支持，以及三条分界线',
  'Start here when the journey is known and the question is who does what, when, and with which system.': '旅程已经清楚，要弄明白谁在何时、用哪个系统做什么时用它。',
  'Draw links from the customer down to support; where one skips a line, someone is missing.': '从顾客一路连到支持过程；连线跳过某条分界线的地方，就缺了一个角色。',
  'Frontstage: people': '前台：人员',
  'Frontstage: technology': '前台：技术',
  Before: '之前',
  Ask: '咨询',
  Book: '预约',
  Start: '开始',
  Arrive: '到店',
  'Be welcomed': '接待',
  Service: '服务',
  'Say what is needed': '说明需求',
  'Be served': '接受服务',
  Check: '确认结果',
  After: '之后',
  Pay: '付款',
  Leave: '离开',
  'Follow-up': '跟进',
};
