/** The empty journey and blueprint in Simplified Chinese. */
import type { TemplateTexts } from '../../types';

export const texts: TemplateTexts = {
  'Journey and blueprint': '旅程与蓝图',
  'The journey with the service that carries it, and the lanes for pains, opportunities and figures': '旅程、支撑它的服务，以及写痛点、机会和指标的泳道',
  'Start here when one map shall hold everything: what people live through and what brings it about.': '想在一张图里放下全部时用它：人们的经历，以及经历从何而来。',
  'Every pain can then be traced down to the work that causes it.': '这样每个痛点都能一路追到造成它的环节。',
  Discover: '发现',
  'Hear of it': '听说',
  Compare: '比较',
  Book: '预订',
  Choose: '选择',
  Confirm: '确认',
  Arrive: '抵达',
  'Find the way': '找到地方',
  'Be welcomed': '接待',
  Use: '使用',
  'Use it': '使用服务',
  'Get help': '求助',
  Leave: '离开',
  Pay: '付款',
  'Come back': '再来',
};
