/** Sheets whose rows are entries of a list within a record: needs of personas, variants of cards. */
import type { Blueprint, Id } from '../model/schema';
import { number, reference, references, text } from './fields';
import { contextColumns } from './recordColumns';
import type { FieldColumn, Fields, WorkbookContext } from './types';

/** The field of a row that says whose entry it is; no field of the entry itself. */
export const OWNER = 'owner';

function needColumns({ t, labels }: WorkbookContext): readonly FieldColumn[] {
  const rated = (key: 'importance' | 'satisfaction') =>
    number({ key, label: t(`window.part.${key}`), width: 14 }, { min: 0, max: 10 });
  return [
    reference(
      { key: OWNER, label: t('compare.table.personas'), width: 22, list: 'personas' },
      'personas',
      labels,
      { required: true },
    ),
    text({ key: 'text', label: t('window.part.need'), width: 60 }, { required: true }),
    rated('importance'),
    rated('satisfaction'),
  ];
}

function variantColumns({ t, labels }: WorkbookContext): readonly FieldColumn[] {
  return [
    reference({ key: OWNER, label: t('compare.table.cards'), width: 34 }, 'cards', labels, {
      required: true,
    }),
    references(
      { key: 'personas', label: t('window.field.personas'), width: 20, field: 'personaIds' },
      'personas',
      labels,
    ),
    ...contextColumns(t, 'when'),
    text({ key: 'text', label: t('window.part.variantText'), width: 50 }, { required: true }),
    number({ key: 'minutes', label: t('window.field.minutes') }, { min: 0 }),
    number({ key: 'cost', label: t('window.field.cost') }),
  ];
}

export const partSheets = {
  needs: { table: 'personas', field: 'needs', columns: needColumns },
  variants: { table: 'cards', field: 'variants', columns: variantColumns },
} as const;
export type PartRole = keyof typeof partSheets;

/** The entries of a record, as rows have them. */
export const partsOf = (doc: Blueprint, role: PartRole, owner: Id): readonly Fields[] => {
  const { table, field } = partSheets[role];
  const record = doc[table][owner] as Fields | undefined;
  return (record?.[field] ?? []) as readonly Fields[];
};

/** Entries have no ids of their own: the record's id and the place in its list, counted from 1, stand for one. */
export const partId = (owner: Id, index: number): string => `${owner}.${index + 1}`;

export function readPartId(id: string): { readonly owner: Id; readonly index: number } | null {
  const [, owner = '', place = ''] = /^([^.]+)\.(\d+)$/.exec(id) ?? [];
  return owner === '' ? null : { owner, index: Number(place) - 1 };
}
