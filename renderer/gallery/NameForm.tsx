/** Asks for a template's name; what it is called now stands there selected, ready to be written over. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../state/useT';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

export interface NameFormProps {
  readonly name: string;
  /** Only what is a name. */
  readonly onName: (name: string) => void;
  readonly id?: string;
  readonly className?: string;
  readonly children: (isEmpty: boolean) => ReactNode;
}

export function NameForm({ name: first, onName, id, className, children }: NameFormProps) {
  const t = useT();
  const [name, setName] = useState(first);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const clean = name.trim();
  return (
    <form
      ref={form}
      id={id}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (clean !== '') onName(clean);
      }}
    >
      <Field tall label={t('templates.own.name')}>
        {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
      </Field>
      {children(clean === '')}
    </form>
  );
}
