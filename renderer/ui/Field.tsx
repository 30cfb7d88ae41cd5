/** A label beside (or above) a control, with a hint: on hover, behind a question mark, and as the control's description. */
import { type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Hint } from './Hint';
import { type FieldHelp, HintButton } from './HintButton';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The words around the hint: gives it its question mark. */
  readonly help?: FieldHelp | undefined;
  /** The label stands above: for controls that need the whole width. */
  readonly tall?: boolean | undefined;
  /** The label is read out but not shown: a heading right above already says it. */
  readonly quiet?: boolean | undefined;
  /** Gets what ties the control to its label and hint. `group` controls use `labelledBy`, single inputs `id`. */
  readonly children: (ids: ControlIds) => ReactNode;
  /** Its name in the format: what help is shown for it. */
  readonly name?: string | undefined;
  /** The control is a row of colours, which needs the label's room. */
  readonly colors?: boolean | undefined;
  /** The control is a group of parts: the label is no `<label>` of one input. */
  readonly group?: boolean | undefined;
}
export interface ControlIds {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
}

const HOVER_MS = 450;

export function Field({ label, hint, help, tall, quiet, group, colors, name, children }: FieldProps) {
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The label under the pointer, once it has rested there. */
  const [hinting, setHinting] = useState<HTMLElement | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const marked = hint !== undefined && hint !== '' && help !== undefined;
  const names = ['field'];
  if (tall) names.push('tall');
  if (quiet) names.push('quiet');
  if (marked) names.push('marked');
  if (colors) names.push('colors');
  const Label = group ? 'span' : 'label';
  return (
    <div className={names.join(' ')} data-field={name}>
      <Label
        id={`${id}-label`}
        {...(!group && { htmlFor: id })}
        className={quiet ? 'hidden-visually' : hint ? 'field-label hinted' : 'field-label'}
        onPointerEnter={(event: PointerEvent<HTMLElement>) => {
          const label = event.currentTarget;
          timer.current = setTimeout(() => setHinting(label), HOVER_MS);
        }}
        onPointerLeave={() => {
          clearTimeout(timer.current);
          setHinting(null);
        }}
      >
        {label}
      </Label>
      {marked && <HintButton help={help} hint={hint} />}
      {children({ id, labelledBy: `${id}-label`, describedBy: hint && `${id}-hint` })}
      {hint && (
        <span hidden id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {hint && hinting && <Hint anchor={hinting}>{hint}</Hint>}
    </div>
  );
}
