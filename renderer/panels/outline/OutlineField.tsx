/** The field in which a card is written, over its place in the cell of the outline. */
import { type CardFieldProps, useCardField } from '../../canvas/useCardField';
import { CARD } from './geometry';

interface OutlineFieldProps extends CardFieldProps {
  /** The card's place in its cell, from 0. */
  readonly place: number;
  readonly hint: string;
}

const INSET = 4;

export function OutlineField({ place, hint, ...field }: OutlineFieldProps) {
  const { ref, props } = useCardField(field);
  return (
    <textarea
      ref={ref}
      {...props}
      className={field.waiting ? 'outline-field outline-field-waiting' : 'outline-field'}
      data-active
      data-waiting={field.waiting || undefined}
      placeholder={hint}
      style={{ top: place * CARD + INSET }}
    />
  );
}
