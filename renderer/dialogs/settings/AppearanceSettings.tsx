/** Who one is, and how the window looks, moves and sounds. */
import { LOCALES } from '../../../shared/model/schema';
import { settingRows } from '../../../shared/settings/rows';
import { changeSettings, useSettings } from '../../state/settings';
import { useT } from '../../state/useT';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { TextInput } from '../../ui/TextInput';
import { SettingGroup } from './SettingGroup';
import { SettingRow } from './SettingRow';

export function AppearanceSettings() {
  const t = useT();
  const { author, language, theme, motion, timerSound } = useSettings((state) => state);
  return (
    <>
      <SettingGroup title={t('settings.group.you')}>
        <SettingRow id="author">
          {(ids) => (
            <TextInput
              {...ids}
              value={author}
              onChange={(text) => changeSettings({ author: text.slice(0, 200) })}
            />
          )}
        </SettingRow>
        <SettingRow id="language" group>
          {(ids) => (
            <Select
              {...ids}
              value={language}
              options={[
                { key: 'system', label: t('settings.choice.language.system') },
                ...LOCALES.map((key) => ({ key, label: t(`window.language.${key}`) })),
              ]}
              onChange={(key) => changeSettings({ language: key })}
            />
          )}
        </SettingRow>
      </SettingGroup>
      <SettingGroup title={t('settings.group.appearance')}>
        <SettingRow id="theme" group>
          {(ids) => (
            <Segmented
              {...ids}
              required
              value={theme}
              options={settingRows.theme.choices.map((key) => ({
                key,
                label: t(`settings.choice.theme.${key}`),
              }))}
              onChange={(key) => changeSettings({ theme: key })}
            />
          )}
        </SettingRow>
        <SettingRow id="motion" group>
          {(ids) => (
            <Segmented
              {...ids}
              required
              value={motion}
              options={settingRows.motion.choices.map((key) => ({
                key,
                label: t(`settings.choice.motion.${key}`),
              }))}
              onChange={(key) => changeSettings({ motion: key })}
            />
          )}
        </SettingRow>
        <SettingRow id="timerSound" group>
          {(ids) => (
            <Switch {...ids} value={timerSound} onChange={(on) => changeSettings({ timerSound: on })} />
          )}
        </SettingRow>
      </SettingGroup>
    </>
  );
}
