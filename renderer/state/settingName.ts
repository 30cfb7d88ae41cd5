/** What a setting is called, in the window's language. */
import type { SettingId } from '../../shared/settings/rows';
import { t } from './useT';

export const settingName = (id: SettingId): string => t(`settings.label.${id}`);
