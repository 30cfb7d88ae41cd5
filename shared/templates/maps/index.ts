/** All templates, in the order in which the gallery shows them: one line each. Nothing of a template is read before it is wanted. */
import type { TemplateRow } from '../types';

export const templates: readonly TemplateRow[] = [{ id: 'hotel-stay', industry: 'travel', map: () => import('./hotel-stay/map'), texts: { 'zh-Hans': () => import('./hotel-stay/zh-Hans'), 'zh-Hant': () => import('./hotel-stay/zh-Hant') } }];
