/** A form made from rows of fields: shows what the given records hold, reports each change as fields to set on all of them. */
import { memo, useCallback, useRef } from 'react';
import type { Command } from '../../../shared/commands/types';
import { useT } from '../../state/useT';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { FieldControl, isSingleInput, isTall, isTyped } from './controls/FieldControl';
import { fieldHelp } from './fieldHelp';
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
  return groups.map((group) => {
    const fields = group.rows.map((row) => ({
      row: row as FieldRow<never>,
      ...commonValue(records, row.name),
    }));
    return (
      <FormGroup
        key={`${subject} ${group.title}`}
        subject={subject}
        title={group.title}
        folded={group.folded ?? false}
        fields={fields}
        edit={edit}
        disabled={disabled}
      />
    );
  });
}

interface FormGroupProps {
  readonly subject: string;
  readonly title: FieldGroup<never>['title'];
  readonly folded: boolean;
  readonly fields: readonly {
    readonly row: FieldRow<never>;
    readonly value: unknown;
    readonly mixed: boolean;
  }[];
  readonly edit: EditField;
  readonly disabled: boolean;
}

/** A key press changes one field: the groups it is not in are not drawn again. */
const sameGroup = (a: FormGroupProps, b: FormGroupProps): boolean =>
  a.subject === b.subject &&
  a.title === b.title &&
  a.edit === b.edit &&
  a.disabled === b.disabled &&
  a.fields.length === b.fields.length &&
  a.fields.every((field, index) => {
    const other = b.fields[index];
    return field.row === other?.row && field.value === other.value && field.mixed === other.mixed;
  });

const FormGroup = memo(function FormGroup(props: FormGroupProps) {
  const { subject, title, folded, fields, edit, disabled } = props;
  const t = useT();
  const filled = fields.some(({ value, mixed }) => value !== undefined || mixed);
  return (
    <Section title={t(title)} memory={filled ? `${title} filled` : title} open={!folded || filled}>
      {fields.map(({ row, value, mixed }) => (
        <FormField
          key={`${subject} ${row.name}`}
          row={row}
          subject={subject}
          value={value}
          mixed={mixed}
          alone={fields.length === 1 && isTall(row.control)}
          edit={edit}
          disabled={disabled}
        />
      ))}
    </Section>
  );
}, sameGroup);

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
      name={name}
      hint={row.hint && t(row.hint)}
      help={row.hint && fieldHelp(row.name, label, t)}
      tall={isTall(control)}
      quiet={alone}
      colors={control.kind === 'color'}
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
