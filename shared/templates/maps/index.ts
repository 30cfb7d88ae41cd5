/** All templates, in the order in which the gallery shows them: one line each. Nothing of a template is read before it is wanted. */
import type { TemplateRow } from '../types';

export const templates: readonly TemplateRow[] = [
  { id: 'hotel-stay', title: { en: 'Hotel stay', 'zh-Hans': '一次酒店入住', 'zh-Hant': '一次飯店住宿' }, industry: 'travel', map: () => import('./hotel-stay/map'), texts: { 'zh-Hans': () => import('./hotel-stay/zh-Hans'), 'zh-Hant': () => import('./hotel-stay/zh-Hant') } },
  { id: 'coffee-shop', title: { en: 'Coffee shop', 'zh-Hans': '咖啡店', 'zh-Hant': '咖啡店' }, industry: 'food', map: () => import('./coffee-shop/map'), texts: { 'zh-Hans': () => import('./coffee-shop/zh-Hans'), 'zh-Hant': () => import('./coffee-shop/zh-Hant') } },
  { id: 'bank-account', title: { en: 'Opening a bank account', 'zh-Hans': '开立银行账户', 'zh-Hant': '開立銀行帳戶' }, industry: 'finance', map: () => import('./bank-account/map'), texts: { 'zh-Hans': () => import('./bank-account/zh-Hans'), 'zh-Hant': () => import('./bank-account/zh-Hant') } },
  { id: 'restaurant', title: { en: 'Restaurant', 'zh-Hans': '餐厅', 'zh-Hant': '餐廳' }, industry: 'food', map: () => import('./restaurant/map'), texts: { 'zh-Hans': () => import('./restaurant/zh-Hans'), 'zh-Hant': () => import('./restaurant/zh-Hant') } },
  { id: 'online-shop', title: { en: 'Online shop with recommendations', 'zh-Hans': '会推荐的网店', 'zh-Hant': '會推薦的網路商店' }, industry: 'retail', map: () => import('./online-shop/map'), texts: { 'zh-Hans': () => import('./online-shop/zh-Hans'), 'zh-Hant': () => import('./online-shop/zh-Hant') } },
  { id: 'trip-planning', title: { en: 'Trip planning', 'zh-Hans': '旅行规划', 'zh-Hant': '行程規劃' }, industry: 'travel', map: () => import('./trip-planning/map'), texts: { 'zh-Hans': () => import('./trip-planning/zh-Hans'), 'zh-Hant': () => import('./trip-planning/zh-Hant') } },
  { id: 'saas-onboarding', title: { en: 'Onboarding to rota software', 'zh-Hans': '排班软件的上手之路', 'zh-Hant': '導入排班軟體' }, industry: 'software', map: () => import('./saas-onboarding/map'), texts: { 'zh-Hans': () => import('./saas-onboarding/zh-Hans'), 'zh-Hant': () => import('./saas-onboarding/zh-Hant') } },
  { id: 'ride-hailing', title: { en: 'Ride hailing at peak hours', 'zh-Hans': '高峰期网约车', 'zh-Hant': '尖峰時段叫車' }, industry: 'mobility', map: () => import('./ride-hailing/map'), texts: { 'zh-Hans': () => import('./ride-hailing/zh-Hans'), 'zh-Hant': () => import('./ride-hailing/zh-Hant') } },
  {
    id: 'wealth-advice',
    title: { en: 'Wealth advice by risk profile', 'zh-Hans': '按风险类型做理财咨询', 'zh-Hant': '依風險屬性的理財諮詢' },
    industry: 'finance',
    map: () => import('./wealth-advice/map'),
    texts: { 'zh-Hans': () => import('./wealth-advice/zh-Hans'), 'zh-Hant': () => import('./wealth-advice/zh-Hant') },
  },
  { id: 'car-purchase', title: { en: 'Car purchase and after-sales', 'zh-Hans': '购车与售后', 'zh-Hant': '購車與售後' }, industry: 'mobility', map: () => import('./car-purchase/map'), texts: { 'zh-Hans': () => import('./car-purchase/zh-Hans'), 'zh-Hant': () => import('./car-purchase/zh-Hant') } },
  { id: 'tailored-clothing', title: { en: 'Tailor-made suit', 'zh-Hans': '定制一套西装', 'zh-Hant': '訂製一套西裝' }, industry: 'retail', map: () => import('./tailored-clothing/map'), texts: { 'zh-Hans': () => import('./tailored-clothing/zh-Hans'), 'zh-Hant': () => import('./tailored-clothing/zh-Hant') } },
  { id: 'clinic-visit', title: { en: 'Clinic visit', 'zh-Hans': '一次门诊', 'zh-Hant': '一次門診' }, industry: 'health', map: () => import('./clinic-visit/map'), texts: { 'zh-Hans': () => import('./clinic-visit/zh-Hans'), 'zh-Hant': () => import('./clinic-visit/zh-Hant') } },
  { id: 'online-bookshop', title: { en: 'Online bookshop', 'zh-Hans': '网上书店', 'zh-Hant': '網路書店' }, industry: 'retail', map: () => import('./online-bookshop/map'), texts: { 'zh-Hans': () => import('./online-bookshop/zh-Hans'), 'zh-Hant': () => import('./online-bookshop/zh-Hant') } },
  { id: 'public-counter', title: { en: 'Public service counter', 'zh-Hans': '政务服务窗口', 'zh-Hant': '公家機關櫃檯' }, industry: 'public', map: () => import('./public-counter/map'), texts: { 'zh-Hans': () => import('./public-counter/zh-Hans'), 'zh-Hant': () => import('./public-counter/zh-Hant') } },
  // Without content.
  { id: 'both', title: { en: 'Journey and blueprint', 'zh-Hans': '旅程与蓝图', 'zh-Hant': '旅程與藍圖' }, industry: 'blank', map: () => import('./both/map'), texts: { 'zh-Hans': () => import('./both/zh-Hans'), 'zh-Hant': () => import('./both/zh-Hant') } },
  { id: 'journey', title: { en: 'Journey map', 'zh-Hans': '顾客旅程图', 'zh-Hant': '顧客旅程地圖' }, industry: 'blank', map: () => import('./journey/map'), texts: { 'zh-Hans': () => import('./journey/zh-Hans'), 'zh-Hant': () => import('./journey/zh-Hant') } },
  { id: 'blueprint', title: { en: 'Service blueprint', 'zh-Hans': '服务蓝图', 'zh-Hant': '服務藍圖' }, industry: 'blank', map: () => import('./blueprint/map'), texts: { 'zh-Hans': () => import('./blueprint/zh-Hans'), 'zh-Hant': () => import('./blueprint/zh-Hant') } },
  { id: 'emotion-first', title: { en: 'Emotion first', 'zh-Hans': '情绪先行', 'zh-Hant': '情緒先行' }, industry: 'blank', map: () => import('./emotion-first/map'), texts: { 'zh-Hans': () => import('./emotion-first/zh-Hans'), 'zh-Hant': () => import('./emotion-first/zh-Hant') } },
  { id: 'current-map', title: { en: 'Current state', 'zh-Hans': '现状', 'zh-Hant': '現況' }, industry: 'blank', map: () => import('./current-map/map'), texts: { 'zh-Hans': () => import('./current-map/zh-Hans'), 'zh-Hant': () => import('./current-map/zh-Hant') } },
  { id: 'future-map', title: { en: 'Future state', 'zh-Hans': '未来', 'zh-Hant': '未來' }, industry: 'blank', futureOf: 'current-map', map: () => import('./future-map/map'), texts: { 'zh-Hans': () => import('./future-map/zh-Hans'), 'zh-Hant': () => import('./future-map/zh-Hant') } },
];
