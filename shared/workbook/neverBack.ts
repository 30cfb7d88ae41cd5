/** What a workbook does not bring back, by name: on its first sheet and where its changes are reviewed. */
import type { Translate } from '../i18n/translate';

const NEVER = ['pictures', 'colours', 'answers', 'threads', 'views', 'settings', 'looks'] as const;

export const neverBack = (t: Translate): readonly string[] =>
  NEVER.map((what) => t(`workbook.never.${what}`));
