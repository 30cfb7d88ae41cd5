/** Ready choices above the formats: one press sets a format and its options. */
import { exportPresets } from '../../../shared/exporters/presets';
import { translateData } from '../../../shared/i18n/translate';
import { useT } from '../../state/useT';
import { Segmented } from '../../ui/Segmented';
import type { ExportChoice } from './useExportChoice';

export interface PresetBarProps {
  readonly choice: ExportChoice;
  readonly disabled: boolean;
}

export function PresetBar({ choice, disabled }: PresetBarProps) {
  const t = useT();
  return (
    <div className="export-presets">
      <span className="field-label" id="export-presets">
        {t('export.option.preset')}
      </span>
      <Segmented
        labelledBy="export-presets"
        disabled={disabled}
        value={choice.preset}
        options={exportPresets.map(({ id }) => ({ key: id, label: translateData(t, `export.preset.${id}`) }))}
        onChange={(id) => {
          const preset = exportPresets.find((one) => one.id === id);
          if (preset) choice.choosePreset(preset);
        }}
      />
    </div>
  );
}
