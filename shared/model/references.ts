/** Which fields of which table name records of another one, and what becomes of them when that record goes. */
import { isId } from './fields';
import type { Card, Id, TableName, Tables, Variant } from './schema';

/** Gives the id that stands in an id's place; null takes it out. */
type Rename = (id: Id) => Id | null;

export interface Reference {
  readonly holder: TableName;
  readonly field: string;
  /** Where the ids stand in the record; `*` stands for every entry of a list. */
  readonly path: readonly string[];
  readonly target: TableName;
  /** When the target is deleted: the record that names it goes too, or only forgets it. */
  readonly whenGone: 'delete' | 'clear';
  /** The ids that a value of the field names. */
  readonly ids: (value: unknown) => readonly Id[];
  /** The value with its ids renamed; undefined where nothing is left of it. */
  readonly rename: (value: unknown, rename: Rename) => unknown;
}

const renameList = (ids: readonly Id[], rename: Rename): Id[] =>
  ids.map(rename).filter((id): id is Id => id !== null);

function one<T extends TableName>(
  holder: T,
  field: keyof Tables[T] & string,
  target: TableName,
  whenGone: Reference['whenGone'],
): Reference {
  return {
    holder,
    field,
    path: [field],
    target,
    whenGone,
    ids: (value) => [value as Id],
    rename: (value, rename) => rename(value as Id) ?? undefined,
  };
}

function many<T extends TableName>(holder: T, field: keyof Tables[T] & string, target: TableName): Reference {
  return {
    holder,
    field,
    path: [field, '*'],
    target,
    whenGone: 'clear',
    ids: (value) => value as readonly Id[],
    rename: (value, rename) => {
      const ids = renameList(value as readonly Id[], rename);
      return ids.length > 0 ? ids : undefined;
    },
  };
}

/** A variant for nobody that is left goes, unless it is for a situation too. */
function renameVariants(variants: readonly Variant[], rename: Rename): Card['variants'] {
  const kept = variants.flatMap((variant): Variant[] => {
    if (!variant.personaIds?.length) return [variant];
    const { personaIds, ...rest } = variant;
    const left = renameList(personaIds, rename);
    if (left.length > 0) return [{ ...variant, personaIds: left }];
    return variant.when ? [rest] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

export const REFERENCES: readonly Reference[] = [
  one('personas', 'segmentId', 'segments', 'clear'),
  {
    // An avatar is an asset's id or one emoji, and no emoji has the form of an id.
    ...one('personas', 'avatar', 'assets', 'clear'),
    ids: (value) => (isId(value as string) ? [value as Id] : []),
    rename: (value, rename) => (isId(value as string) ? (rename(value as Id) ?? undefined) : value),
  },
  one('steps', 'phaseId', 'phases', 'delete'),
  one('lanes', 'personaId', 'personas', 'clear'),
  one('cards', 'laneId', 'lanes', 'delete'),
  one('cards', 'stepId', 'steps', 'delete'),
  many('cards', 'personaIds', 'personas'),
  {
    ...many('cards', 'variants', 'personas'),
    path: ['variants', '*', 'personaIds', '*'],
    ids: (value) => (value as readonly Variant[]).flatMap((variant) => variant.personaIds ?? []),
    rename: (value, rename) => renameVariants(value as readonly Variant[], rename),
  },
  one('cards', 'assetId', 'assets', 'clear'),
  one('cards', 'about', 'cards', 'clear'),
  many('cards', 'addresses', 'cards'),
  one('cards', 'measureId', 'measures', 'clear'),
  one('links', 'from', 'cards', 'delete'),
  one('links', 'to', 'cards', 'delete'),
  one('emotions', 'stepId', 'steps', 'delete'),
  one('emotions', 'personaId', 'personas', 'delete'),
  one('measures', 'stepId', 'steps', 'clear'),
  one('measures', 'cardId', 'cards', 'clear'),
  one('measures', 'personaId', 'personas', 'clear'),
  one('comments', 'cardId', 'cards', 'delete'),
  one('comments', 'stepId', 'steps', 'delete'),
  one('comments', 'noteId', 'notes', 'delete'),
  one('comments', 'replyTo', 'comments', 'delete'),
  many('views', 'laneIds', 'lanes'),
  many('views', 'personaIds', 'personas'),
  many('views', 'phaseIds', 'phases'),
];

const byHolder = new Map<TableName, Reference[]>();
for (const reference of REFERENCES)
  byHolder.set(reference.holder, [...(byHolder.get(reference.holder) ?? []), reference]);

/** The references that records of this table hold. */
export const referencesOf = (holder: TableName): readonly Reference[] => byHolder.get(holder) ?? [];
