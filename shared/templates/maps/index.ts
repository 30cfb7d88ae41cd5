/** All templates, in the order in which the gallery shows them: one line each. Nothing of a template is read before it is wanted. */
import type { TemplateRow } from '../types';

export const templates: readonly TemplateRow[] = [
  { id: 'hotel-stay', industry: 'travel', map: () => import('./hotel-stay/map'), texts: { 'zh-Hans': () => import('./hotel-stay/zh-Hans'), 'zh-Hant': () => import('./hotel-stay/zh-Hant') } },
  { id: 'coffee-shop', industry: 'food', map: () => import('./coffee-shop/map'), texts: { 'zh-Hans': () => import('./coffee-shop/zh-Hans'), 'zh-Hant': () => import('./coffee-shop/zh-Hant') } },
  { id: 'bank-account', industry: 'finance', map: () => import('./bank-account/map'), texts: { 'zh-Hans': () => import('./bank-account/zh-Hans'), 'zh-Hant': () => import('./bank-account/zh-Hant') } },
  { id: 'restaurant', industry: 'food', map: () => import('./restaurant/map'), texts: { 'zh-Hans': () => import('./restaurant/zh-Hans'), 'zh-Hant': () => import('./restaurant/zh-Hant') } },
  { id: 'online-shop', industry: 'retail', map: () => import('./online-shop/map'), texts: { 'zh-Hans': () => import('./online-shop/zh-Hans'), 'zh-Hant': () => import('./online-shop/zh-Hant') } },
  { id: 'trip-planning', industry: 'travel', map: () => import('./trip-planning/map'), texts: { 'zh-Hans': () => import('./trip-planning/zh-Hans'), 'zh-Hant': () => import('./trip-planning/zh-Hant') } },
  { id: 'saas-onboarding', industry: 'software', map: () => import('./saas-onboarding/map'), texts: { 'zh-Hans': () => import('./saas-onboarding/zh-Hans'), 'zh-Hant': () => import('./saas-onboarding/zh-Hant') } },
  { id: 'ride-hailing', industry: 'mobility', map: () => import('./ride-hailing/map'), texts: { 'zh-Hans': () => import('./ride-hailing/zh-Hans'), 'zh-Hant': () => import('./ride-hailing/zh-Hant') } },
  { id: 'wealth-advice', industry: 'finance', map: () => import('./wealth-advice/map'), texts: { 'zh-Hans': () => import('./wealth-advice/zh-Hans'), 'zh-Hant': () => import('./wealth-advice/zh-Hant') } },
  { id: 'car-purchase', industry: 'mobility', map: () => import('./car-purchase/map'), texts: { 'zh-Hans': () => import('./car-purchase/zh-Hans'), 'zh-Hant': () => import('./car-purchase/zh-Hant') } },
  { id: 'tailored-clothing', industry: 'retail', map: () => import('./tailored-clothing/map'), texts: { 'zh-Hans': () => import('./tailored-clothing/zh-Hans'), 'zh-Hant': () => import('./tailored-clothing/zh-Hant') } },
  { id: 'clinic-visit', industry: 'health', map: () => import('./clinic-visit/map'), texts: { 'zh-Hans': () => import('./clinic-visit/zh-Hans'), 'zh-Hant': () => import('./clinic-visit/zh-Hant') } },
  { id: 'online-bookshop', industry: 'retail', map: () => import('./online-bookshop/map'), texts: { 'zh-Hans': () => import('./online-bookshop/zh-Hans'), 'zh-Hant': () => import('./online-bookshop/zh-Hant') } },
  { id: 'public-counter', industry: 'public', map: () => import('./public-counter/map'), texts: { 'zh-Hans': () => import('./public-counter/zh-Hans'), 'zh-Hant': () => import('./public-counter/zh-Hant') } },
  // Without content.
  { id: 'both', industry: 'blank', map: () => import('./both/map'), texts: { 'zh-Hans': () => import('./both/zh-Hans'), 'zh-Hant': () => import('./both/zh-Hant') } },
  { id: 'journey', industry: 'blank', map: () => import('./journey/map'), texts: { 'zh-Hans': () => import('./journey/zh-Hans'), 'zh-Hant': () => import('./journey/zh-Hant') } },
  { id: 'blueprint', industry: 'blank', map: () => import('./blueprint/map'), texts: { 'zh-Hans': () => import('./blueprint/zh-Hans'), 'zh-Hant': () => import('./blueprint/zh-Hant') } },
  { id: 'emotion-first', industry: 'blank', map: () => import('./emotion-first/map'), texts: { 'zh-Hans': () => import('./emotion-first/zh-Hans'), 'zh-Hant': () => import('./emotion-first/zh-Hant') } },
  { id: 'current-map', industry: 'blank', map: () => import('./current-map/map'), texts: { 'zh-Hans': () => import('./current-map/zh-Hans'), 'zh-Hant': () => import('./current-map/zh-Hant') } },
  { id: 'future-map', industry: 'blank', futureOf: 'current-map', map: () => import('./future-map/map'), texts: { 'zh-Hans': () => import('./future-map/zh-Hans'), 'zh-Hant': () => import('./future-map/zh-Hant') } },
];
