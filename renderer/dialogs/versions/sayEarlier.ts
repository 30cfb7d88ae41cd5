/** Of which file a version is, where it went on under another name or in another place. */
import type { Translate } from '../../../shared/i18n/translate';

export const sayEarlier = (t: Translate, of: string, now: string): string =>
  of === now ? t('versions.elsewhere') : t('versions.of', { name: of });
