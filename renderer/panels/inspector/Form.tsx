/** A form made from rows of fields: shows what the given records hold, reports each change as fields to set on all of them. */
import { memo, useCallback, useRef } from 'react';
import type { Command } from '../../../shared/commands/types';
import { useT } from '../../state/useT';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { FieldControl, isSingleInput, isTall, isTyped } from './controls/FieldControl';
import type { FieldGroup, FieldRow } from './fields/fieldRow';

/** Sets one field on all records; null removes it. */
export type EditField = (
  name: string,
  value: unknown,
  options: { readonly mergeKey?: string; readonly before?: readonly Command[] },
) => void;

export interface FormProps<T> {
  /** What is edited, for the merging of keystrokes: table and ids. */
  readonly subject: string;
  readonly groups: readonly FieldGroup<T>[];
  /** At least one. */
  readonly records: readonly T[];
  readonly edit: EditField;
  readonly disabled: boolean;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The value all records share in a field; `mixed` where they differ. */
function commonValue<T>(records: readonly T[], name: keyof T): { value: unknown; mixed: boolean } {
  const value: unknown = records[0]?.[name];
  const mixed = records.some((record) => !same(record[name], value));
  return { value: mixed ? undefined : value, mixed };
}

export function Form<T>({ subject, groups, records, edit, disabled }: FormProps<T>) {
  const t = useT();
  return groups.map((group) => {
    const filled = group.rows.some((row) => records.some((record) => record[row.name] !== undefined));
    return (
      <Section
        key={`${group.title}${group.folded && filled ? ' filled' : ''}`}
        title={t(group.title)}
        memory={filled ? `${group.title} filled` : group.title}
        open={!group.folded || filled}
      >
        {group.rows.map((row) => {
          const { value, mixed } = commonValue(records, row.name);
          return (
            <FormField
              key={`${subject} ${row.name}`}
              row={row as FieldRow<never>}
              subject={subject}
              value={value}
              mixed={mixed}
              alone={group.rows.length === 1 && isTall(row.control)}
              edit={edit}
              disabled={disabled}
            />
          );
        })}
      </Section>
    );
  });
}

interface FormFieldProps {
  readonly row: FieldRow<never>;
  readonly subject: string;
  readonly value: unknown;
  readonly mixed: boolean;
  /** The only field of its group: the group's title is its label. */
  readonly alone: boolean;
  readonly edit: EditField;
  readonly disabled: boolean;
}

/** Numbers each stay in a field, so that only keystrokes of one stay merge into one step of history. */
let stays = 0;

const FormField = memo(function FormField({
  row,
  subject,
  value,
  mixed,
  alone,
  edit,
  disabled,
}: FormFieldProps) {
  const t = useT();
  const { control, required = false } = row as FieldRow<Record<string, unknown>>;
  const name: string = row.name;
  const stay = useRef(0);
  const onFocus = useCallback(() => {
    stay.current = ++stays;
  }, []);
  const change = (next: unknown, before?: readonly Command[]) => {
    const emptied = required && typeof (value ?? '') === 'string' ? '' : null;
    edit(name, next ?? emptied, {
      ...(isTyped(control) && { mergeKey: `${subject} ${name} ${stay.current}` }),
      ...(before && { before }),
    });
  };
  const label = t(row.label);
  return (
    <Field
      label={label}
      hint={row.hint && t(row.hint)}
      tall={isTall(control)}
      quiet={alone}
      group={!isSingleInput(control)}
    >
      {(ids) => (
        <FieldControl
          {...ids}
          control={control}
          label={label}
          required={required}
          value={value}
          mixed={mixed}
          disabled={disabled}
          onFocus={onFocus}
          onChange={change}
        />
      )}
    </Field>
  );
});
