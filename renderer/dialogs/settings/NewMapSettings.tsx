/** What new maps begin with, and the paper that printing begins with. */
import { settingRows } from '../../../shared/settings/rows';
import { changeSettings, useSettings } from '../../state/settings';
import { useT } from '../../state/useT';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { SettingGroup } from './SettingGroup';
import { NumberSetting, SettingRow } from './SettingRow';

const SCALES = ['5', '10'] as const;

export function NewMapSettings() {
  const t = useT();
  const paper = useSettings((state) => state.paper);
  const scale = useSettings((state) => state.scale);
  return (
    <>
      <SettingGroup title={t('settings.group.printing')}>
        <SettingRow id="paper" group>
          {(ids) => (
            <Select
              {...ids}
              value={paper}
              options={settingRows.paper.choices.map((key) => ({ key, label: t(`export.paper.${key}`) }))}
              onChange={(key) => changeSettings({ paper: key })}
            />
          )}
        </SettingRow>
      </SettingGroup>
      <SettingGroup title={t('settings.group.newMaps')} hint={t('settings.groupHint.newMaps')}>
        <SettingRow id="scale" group>
          {(ids) => (
            <Segmented
              {...ids}
              required
              value={String(scale) as (typeof SCALES)[number]}
              options={SCALES.map((key) => ({ key, label: t(`settings.choice.scale.${key}`) }))}
              onChange={(key) => changeSettings({ scale: key === '10' ? 10 : 5 })}
            />
          )}
        </SettingRow>
        <NumberSetting id="momentFactor" unit={t('settings.unit.times')} step={0.1} />
      </SettingGroup>
    </>
  );
}
