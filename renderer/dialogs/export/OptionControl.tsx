/** The control of an option, by its kind. */
import type { ChosenOptions, OptionId, OptionRow } from '../../../shared/exporters/options';
import { translateData } from '../../../shared/i18n/translate';
import type { Asset, Id } from '../../../shared/model/schema';
import { themes } from '../../../shared/scene/themes';
import { useT } from '../../state/useT';
import { assertNever } from '../../ui/assertNever';
import { ColorInput } from '../../ui/ColorInput';
import type { ControlIds } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { TextInput } from '../../ui/TextInput';
import { LogoControl } from './LogoControl';
import { RecordsControl } from './RecordsControl';

type Value = ChosenOptions[OptionId] | undefined;

export interface OptionControlProps {
  readonly ids: ControlIds;
  readonly row: Exclude<OptionRow, { readonly kind: 'view' }>;
  readonly value: Value;
  /** What counts where nothing is chosen; undefined = the export decides. */
  readonly fallback: Value;
  readonly disabled: boolean;
  /** Undefined puts the option back to its default. */
  readonly onChange: (value: Value) => void;
}

/** More choices than these stand in a list. */
const SIDE_BY_SIDE = 3;
const SWATCHES = ['accent', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;

export function OptionControl({ ids, row, value, fallback, disabled, onChange }: OptionControlProps) {
  const t = useT();
  const { labelledBy } = ids;
  switch (row.kind) {
    case 'choice': {
      const auto = fallback === undefined ? [''] : [];
      const options = [...auto, ...row.choices].map((choice) => ({
        key: String(choice),
        label: translateData(t, `${row.texts}.${choice === '' ? 'auto' : choice}`),
      }));
      const key = String(value ?? fallback ?? '');
      const choose = (chosen: string | null) =>
        onChange(row.choices.find((choice) => String(choice) === chosen) as Value);
      return options.length <= SIDE_BY_SIDE && row.texts !== 'window.language' ? (
        <Segmented
          labelledBy={labelledBy}
          disabled={disabled}
          required
          value={key || 'auto'}
          options={options.map((option) => ({ ...option, key: option.key || 'auto' }))}
          onChange={choose}
        />
      ) : (
        <Select labelledBy={labelledBy} disabled={disabled} value={key} options={options} onChange={choose} />
      );
    }
    case 'flag':
      return (
        <Switch
          labelledBy={labelledBy}
          disabled={disabled}
          value={Boolean(value ?? fallback ?? false)}
          onChange={(on) => onChange(on === (fallback ?? false) ? undefined : on)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...ids}
          disabled={disabled}
          value={typeof value === 'number' ? value : null}
          min={row.min}
          max={row.max}
          step={row.step}
          whole
          unit={row.unit}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'text':
      return (
        <TextInput
          {...ids}
          disabled={disabled}
          value={typeof value === 'string' ? value : ''}
          onChange={(text) => onChange(text === '' ? undefined : text.slice(0, row.longest))}
        />
      );
    case 'color':
      return (
        <ColorInput
          {...ids}
          disabled={disabled}
          value={typeof value === 'string' ? value : null}
          swatches={SWATCHES.map((token, index) => ({
            color: themes.light[token],
            label: t('window.inspector.swatch', { number: index + 1 }),
          }))}
          ownLabel={t('window.inspector.ownColor')}
          noneLabel={t('window.inspector.noColor')}
          onChange={(color) => onChange(color ?? undefined)}
        />
      );
    case 'picture':
      return (
        <LogoControl
          ids={ids}
          longest={row.longest}
          value={value as Asset | undefined}
          disabled={disabled}
          onChange={onChange}
        />
      );
    case 'records':
      return (
        <RecordsControl
          ids={ids}
          table={row.table}
          value={value as readonly Id[] | undefined}
          disabled={disabled}
          onChange={onChange}
        />
      );
    default:
      return assertNever(row);
  }
}
