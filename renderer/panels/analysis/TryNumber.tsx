/** One number of the scratch copy: what the map says stands beside it where another is tried. */
import { useId } from 'react';
import { currentValue, type Override } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { tryValue } from '../../state/whatIf';
import { NumberInput } from '../../ui/NumberInput';
import { plain } from '../parts/numbers';

/** An override without its value. */
export type TryTarget = Override extends infer O ? (O extends Override ? Omit<O, 'value'> : never) : never;

export interface TryNumberProps {
  readonly doc: Blueprint;
  readonly overrides: readonly Override[];
  readonly target: TryTarget;
  readonly label: string;
  /** What the number is of, for readers by ear. */
  readonly about?: string;
  readonly min: number;
  readonly max?: number;
  readonly step?: number;
  readonly whole?: boolean;
  readonly unit?: string;
  /** The field shows the value times this: shares are shown in per cent. */
  readonly times?: number;
}

const sameTarget = (a: TryTarget, b: TryTarget): boolean =>
  a.kind === b.kind && ('id' in a ? a.id : null) === ('id' in b ? b.id : null);

export function TryNumber(props: TryNumberProps) {
  const { doc, overrides, target, label, about, times = 1 } = props;
  const t = useT();
  const id = useId();
  const own = currentValue(doc, { ...target, value: 0 } as Override);
  const tried = overrides.find((override) => sameTarget(override, target))?.value;
  if (own === null) return null;
  const shown = (value: number) => Number((value * times).toPrecision(6));
  return (
    <span className={tried === undefined ? 'try-number' : 'try-number tried'}>
      <label htmlFor={id} id={`${id}-label`}>
        {label}
        {about !== undefined && <span className="hidden-visually">: {about}</span>}
      </label>
      <NumberInput
        id={id}
        labelledBy={`${id}-label`}
        describedBy={tried === undefined ? undefined : `${id}-was`}
        value={shown(tried ?? own)}
        min={props.min}
        max={props.max}
        step={props.step}
        whole={props.whole}
        unit={props.unit}
        onChange={(value) => tryValue({ ...target, value: value === null ? own : value / times } as Override)}
      />
      <span className="was" id={`${id}-was`}>
        {tried !== undefined && t('analysisPane.was', { value: plain(shown(own), 2) })}
      </span>
    </span>
  );
}
