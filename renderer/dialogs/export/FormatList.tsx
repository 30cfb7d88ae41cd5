/** The formats of the registry, each with a sentence on what it is for. */
import { Radio, RadioGroup } from 'react-aria-components';
import type { Exporter } from '../../../shared/exporters/types';
import { translateData } from '../../../shared/i18n/translate';
import { useT } from '../../state/useT';

export interface FormatListProps {
  readonly exporters: readonly Exporter[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

export function FormatList({ exporters, chosen, disabled, onChoose }: FormatListProps) {
  const t = useT();
  return (
    <RadioGroup
      className="format-list"
      aria-label={t('export.option.format')}
      value={chosen}
      isDisabled={disabled}
      onChange={onChoose}
    >
      {exporters.map(({ id }) => (
        <Radio key={id} value={id} className="format">
          <span className="format-name">{translateData(t, `export.format.${id}`)}</span>
          <span className="caption">{translateData(t, `export.hint.${id}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
