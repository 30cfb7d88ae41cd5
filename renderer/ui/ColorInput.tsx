/** A colour from a small set or of one's own as #rrggbb; pressing the chosen one takes it away. */
import { Button, Group } from 'react-aria-components';
import type { ControlIds } from './Field';

export interface ColorInputProps extends ControlIds {
  readonly value: string | null;
  readonly onChange: (color: string | null) => void;
  readonly swatches: readonly { readonly color: string; readonly label: string }[];
  readonly ownLabel: string;
  readonly noneLabel: string;
  readonly onFocus?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
}

export function ColorInput(props: ColorInputProps) {
  const { value, onChange, swatches } = props;
  return (
    <Group className="swatches" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <Button
        className="swatch none"
        aria-label={props.noneLabel}
        aria-pressed={value === null}
        isDisabled={props.disabled ?? false}
        onPress={() => onChange(null)}
      />
      {swatches.map(({ color, label }) => (
        <Button
          key={color}
          className="swatch"
          style={{ background: color }}
          aria-label={label}
          aria-pressed={value?.toLowerCase() === color}
          isDisabled={props.disabled ?? false}
          onPress={() => onChange(color)}
        />
      ))}
      <input
        className="swatch own"
        type="color"
        aria-label={props.ownLabel}
        value={value ?? '#888888'}
        disabled={props.disabled}
        onFocus={props.onFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    </Group>
  );
}
