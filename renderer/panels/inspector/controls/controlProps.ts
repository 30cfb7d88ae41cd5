/** What every control of the inspector gets; the value is of the type its row's field has, or undefined. */
import type { Command } from '../../../../shared/commands/types';
import type { ControlIds } from '../../../ui/Field';

export interface ControlProps<V> extends ControlIds {
  readonly value: V | undefined;
  /** The selected records differ in this field. */
  readonly mixed: boolean;
  /** Undefined removes the field; `before` are commands that must run first (a picture's), in the same history entry. */
  readonly onChange: (value: V | undefined, before?: readonly Command[]) => void;
  readonly onFocus: () => void;
  readonly disabled: boolean;
}
