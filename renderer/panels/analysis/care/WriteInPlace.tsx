/** A cell that opens to a field: what is written there becomes one command when it is kept. */
import { type ReactNode, useState } from 'react';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { PopoverButton } from '../../../ui/PopoverButton';
import { TextInput } from '../../../ui/TextInput';

export interface WriteInPlaceProps {
  /** What the cell is about. */
  readonly label: string;
  readonly className: string;
  readonly face: ReactNode;
  readonly value: string;
  readonly disabled: boolean;
  readonly onKeep: (text: string) => void;
}

export const WriteInPlace = ({ label, className, face, value, disabled, onKeep }: WriteInPlaceProps) => (
  <PopoverButton label={label} className={className} face={face} disabled={disabled}>
    {(close) => (
      <Form
        label={label}
        value={value}
        onKeep={(text) => {
          onKeep(text);
          close();
        }}
      />
    )}
  </PopoverButton>
);

function Form({ label, value, onKeep }: Pick<WriteInPlaceProps, 'label' | 'value' | 'onKeep'>) {
  const t = useT();
  const [text, setText] = useState(value);
  return (
    <form
      className="popover-form write-in-place"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text.trim());
      }}
    >
      <Field label={label} tall>
        {(ids) => <TextInput {...ids} value={text} onChange={setText} />}
      </Field>
      <Button type="submit" look="primary" size="small">
        {t('care.keep')}
      </Button>
    </form>
  );
}
