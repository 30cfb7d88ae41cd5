/** One setting: its name with a sentence under it at the left, its control at the right. */
import { type ReactNode, useId } from 'react';
import { type NumberRow, type SettingId, settingRows } from '../../../shared/settings/rows';
import { changeSettings, useSettings } from '../../state/settings';
import { useT } from '../../state/useT';
import type { ControlIds } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';

export type ShownSetting = Exclude<
  SettingId,
  'tour' | 'tourStep' | 'rightPanel' | 'leftOpen' | 'leftWidth' | 'rightWidth' | 'legend'
>;

export interface SettingRowProps {
  readonly id: ShownSetting;
  /** Gets what ties the control to its name and sentence. */
  readonly children: (ids: ControlIds) => ReactNode;
  /** The control is a group of parts. */
  readonly group?: boolean;
}

export function SettingRow({ id: setting, children, group = false }: SettingRowProps) {
  const t = useT();
  const id = useId();
  const Label = group ? 'span' : 'label';
  return (
    <div className="setting">
      <div className="setting-words">
        <Label id={`${id}-label`} {...(!group && { htmlFor: id })} className="setting-name">
          {t(`settings.label.${setting}`)}
        </Label>
        <p id={`${id}-hint`} className="caption">
          {t(`settings.hint.${setting}`)}
        </p>
      </div>
      {children({ id, labelledBy: `${id}-label`, describedBy: `${id}-hint` })}
    </div>
  );
}

type NumberSetting = {
  [K in ShownSetting]: (typeof settingRows)[K] extends NumberRow ? K : never;
}[ShownSetting];

export interface NumberSettingProps {
  readonly id: NumberSetting;
  readonly unit: string;
  readonly step?: number;
}

/** An emptied field is the default again. */
export function NumberSetting({ id: setting, unit, step = 1 }: NumberSettingProps) {
  const value = useSettings((state) => state[setting]);
  const { min, max, whole, fallback } = settingRows[setting];
  return (
    <SettingRow id={setting}>
      {(ids) => (
        <NumberInput
          {...ids}
          {...{ min, max, whole, step, unit }}
          value={value}
          placeholder={String(fallback)}
          onChange={(next) => changeSettings({ [setting]: next })}
        />
      )}
    </SettingRow>
  );
}
