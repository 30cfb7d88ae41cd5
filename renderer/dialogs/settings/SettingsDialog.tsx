/** The settings: four groups on one sheet; each acts as it is changed. */
import { RotateCcw } from 'lucide-react';
import { dismissNotice, notify } from '../../state/notices';
import { changeSettings, resetSettings } from '../../state/settings';
import { t as now, useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { AppearanceSettings } from './AppearanceSettings';
import { NewMapSettings } from './NewMapSettings';
import { SettingGroup } from './SettingGroup';
import { NumberSetting } from './SettingRow';
import './settings.css';

/** What the user has set is taken back at once; a press brings it again. */
function reset(): void {
  const before = resetSettings();
  if (Object.keys(before).length === 0) return;
  const id = notify(now('settings.resetDone'), {
    action: {
      label: now('settings.resetUndo'),
      run: () => {
        dismissNotice(id);
        changeSettings(before);
      },
    },
  });
}

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <DialogFrame
      width="settings"
      title={t('settings.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <span className="spread">
            <Button look="quiet" onPress={reset}>
              <RotateCcw size={14} aria-hidden />
              {t('settings.reset')}
            </Button>
          </span>
          <Button look="primary" onPress={onClose}>
            {t('settings.done')}
          </Button>
        </>
      }
    >
      <AppearanceSettings />
      <NewMapSettings />
      <SettingGroup title={t('settings.group.backups')} hint={t('settings.groupHint.backups')}>
        <NumberSetting id="backupSaves" unit={t('settings.unit.saves')} />
        <NumberSetting id="backupHourlyDays" unit={t('settings.unit.days')} />
        <NumberSetting id="backupDailyDays" unit={t('settings.unit.days')} />
        <NumberSetting id="backupMegabytes" unit={t('settings.unit.megabytes')} step={50} />
      </SettingGroup>
    </DialogFrame>
  );
}
