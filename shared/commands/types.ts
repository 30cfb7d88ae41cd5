/** Every command as plain data. Ids and times of new things are arguments, so that a replay gives the same bytes. */
import type { Pinned } from '../model/pinned';
import type {
  Asset,
  Blueprint,
  Card,
  Comment,
  Emotion,
  Id,
  Lane,
  Link,
  Measure,
  Meta,
  Note,
  Persona,
  Phase,
  Segment,
  Settings,
  Step,
  TableName,
  View,
} from '../model/schema';

/** Fields to set on a record; `null` removes an optional field. */
export type Fields<T> = { readonly [K in keyof T]?: T[K] | null };
/** A new record without what the command works out itself. */
type New<T, Derived extends keyof T> = Omit<T, Derived>;

/** Where a card goes: a cell and the place in it (0 = first; absent or past the end = last). Cards that are being moved do not count. */
export interface CellPlace {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index?: number;
}

/*
 * `index` of phases, lanes, personas and steps (within their phase): the place it has afterwards, those being moved not counted; absent = last,
 * and for steps and cards past the end = last, too.
 * `newIds` of a duplicate gives the new id of each record that is to be copied, by its old id (see copiedWith in ./duplicate);
 * what hangs on the original and has no new id there is not copied.
 * A span never reaches past the map's last step: a longer one is cut when it is written.
 */
export type Command =
  | {
      readonly type: 'card.add';
      readonly id: Id;
      readonly at: CellPlace;
      readonly card: New<Card, 'laneId' | 'stepId' | 'rank'>;
    }
  | {
      readonly type: 'card.edit';
      readonly ids: readonly Id[];
      readonly fields: Fields<Omit<Card, 'laneId' | 'stepId' | 'rank'>>;
    }
  /** Moves the cards, in map order, to one place one below the other. */
  | { readonly type: 'card.move'; readonly ids: readonly Id[]; readonly to: CellPlace }
  /** Moves each card by whole cells, keeping the group's shape (hidden lanes do not count); refused where one would leave the map. */
  | {
      readonly type: 'card.shift';
      readonly ids: readonly Id[];
      readonly lanes: number;
      readonly steps: number;
    }
  | { readonly type: 'card.delete'; readonly ids: readonly Id[] }
  /** Copies stand right below their originals; `newIds` pairs with `ids`. */
  | { readonly type: 'card.duplicate'; readonly ids: readonly Id[]; readonly newIds: readonly Id[] }
  | {
      readonly type: 'phase.add';
      readonly id: Id;
      readonly index?: number;
      readonly phase: New<Phase, 'rank'>;
    }
  | { readonly type: 'phase.edit'; readonly id: Id; readonly fields: Fields<Omit<Phase, 'rank'>> }
  | { readonly type: 'phase.move'; readonly id: Id; readonly index: number }
  | { readonly type: 'phase.delete'; readonly id: Id }
  | { readonly type: 'phase.duplicate'; readonly id: Id; readonly newIds: Readonly<Record<Id, Id>> }
  | {
      readonly type: 'step.add';
      readonly id: Id;
      readonly phaseId: Id;
      readonly index?: number;
      readonly step: New<Step, 'rank' | 'phaseId'>;
    }
  | { readonly type: 'step.edit'; readonly id: Id; readonly fields: Fields<Omit<Step, 'rank' | 'phaseId'>> }
  | { readonly type: 'step.move'; readonly ids: readonly Id[]; readonly phaseId: Id; readonly index: number }
  | { readonly type: 'step.delete'; readonly ids: readonly Id[] }
  | { readonly type: 'step.duplicate'; readonly id: Id; readonly newIds: Readonly<Record<Id, Id>> }
  | { readonly type: 'lane.add'; readonly id: Id; readonly index?: number; readonly lane: New<Lane, 'rank'> }
  | { readonly type: 'lane.edit'; readonly id: Id; readonly fields: Fields<Omit<Lane, 'rank'> & Pinned> }
  | { readonly type: 'lane.move'; readonly id: Id; readonly index: number }
  | { readonly type: 'lane.delete'; readonly id: Id }
  | { readonly type: 'lane.duplicate'; readonly id: Id; readonly newIds: Readonly<Record<Id, Id>> }
  | { readonly type: 'link.add'; readonly id: Id; readonly link: Link }
  | { readonly type: 'link.edit'; readonly id: Id; readonly fields: Fields<Link> }
  | { readonly type: 'link.delete'; readonly ids: readonly Id[] }
  /** Sets or, with `value: null`, removes the one emotion of a step and persona; `id` is used where none exists yet. */
  | {
      readonly type: 'emotion.set';
      readonly id: Id;
      readonly stepId: Id;
      readonly personaId?: Id;
      readonly value: Emotion['value'] | null;
      readonly note?: string | null;
    }
  | {
      readonly type: 'persona.add';
      readonly id: Id;
      readonly index?: number;
      readonly persona: New<Persona, 'rank'>;
    }
  | { readonly type: 'persona.edit'; readonly id: Id; readonly fields: Fields<Omit<Persona, 'rank'>> }
  | { readonly type: 'persona.move'; readonly id: Id; readonly index: number }
  | { readonly type: 'persona.delete'; readonly id: Id }
  | { readonly type: 'persona.duplicate'; readonly id: Id; readonly newIds: Readonly<Record<Id, Id>> }
  | { readonly type: 'segment.add'; readonly id: Id; readonly segment: Segment }
  | { readonly type: 'segment.edit'; readonly id: Id; readonly fields: Fields<Segment> }
  | { readonly type: 'segment.delete'; readonly id: Id }
  | { readonly type: 'measure.add'; readonly id: Id; readonly measure: Measure }
  | { readonly type: 'measure.edit'; readonly id: Id; readonly fields: Fields<Measure> }
  | { readonly type: 'measure.delete'; readonly id: Id }
  | { readonly type: 'note.add'; readonly id: Id; readonly note: Note }
  | { readonly type: 'note.edit'; readonly ids: readonly Id[]; readonly fields: Fields<Note> }
  | { readonly type: 'note.delete'; readonly ids: readonly Id[] }
  | { readonly type: 'note.duplicate'; readonly ids: readonly Id[]; readonly newIds: readonly Id[] }
  | { readonly type: 'comment.add'; readonly id: Id; readonly comment: Comment }
  | { readonly type: 'comment.edit'; readonly id: Id; readonly fields: Fields<Comment> }
  | { readonly type: 'comment.delete'; readonly id: Id }
  | { readonly type: 'view.add'; readonly id: Id; readonly view: View }
  | { readonly type: 'view.edit'; readonly id: Id; readonly fields: Fields<View> }
  | { readonly type: 'view.delete'; readonly id: Id }
  | { readonly type: 'asset.add'; readonly id: Id; readonly asset: Asset }
  | { readonly type: 'asset.edit'; readonly id: Id; readonly fields: Fields<Pick<Asset, 'name' | 'alt'>> }
  | { readonly type: 'asset.delete'; readonly id: Id }
  | { readonly type: 'meta.edit'; readonly fields: Fields<Meta> }
  | { readonly type: 'settings.edit'; readonly fields: Fields<Settings> }
  /** Takes in records, and parts that are no tables (`meta`, `settings`, unknown ones), as they are elsewhere; null takes one out. */
  | {
      readonly type: 'document.write';
      readonly records: { readonly [T in TableName]?: Readonly<Record<Id, object | null>> };
      readonly parts?: Readonly<Record<string, unknown>>;
    }
  /** Several commands as one history entry; all or none. */
  | { readonly type: 'batch'; readonly label: CommandLabel; readonly commands: readonly Command[] };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>;
/** What a history entry is called: an i18n key under `history.` (without that prefix) and its variables. */
export interface CommandLabel {
  readonly key: string;
  readonly vars?: Readonly<Record<string, string | number>>;
}

/** Why a command may not run: an i18n key under `refusal.` (without that prefix) and its variables. */
export interface Refusal {
  readonly key: string;
  readonly vars?: Readonly<Record<string, string | number>>;
}

export interface Selection {
  readonly table: TableName | 'cell' | null;
  /** Record ids; for `cell` exactly `[laneId, stepId]`. */
  readonly ids: readonly Id[];
}

/** One row of the command table: the rule asked first, then the recipe run in immer. */
export interface CommandRow<C extends Command> {
  readonly label: (command: C, doc: Blueprint) => CommandLabel;
  /** Null where it may run. Also asked by the canvas while hovering. */
  readonly rule: (doc: Blueprint, command: C) => Refusal | null;
  /** Writes into the draft; reads from `doc`, the document as it was before. */
  readonly recipe: (draft: Draft, command: C, doc: Blueprint) => void;
  /** What is selected afterwards, `doc` being the document before; absent = the selection stays, less what is gone. */
  readonly selects?: (command: C, doc: Blueprint) => Selection;
  /**
   * For batches of many: whether the command neither builds on nor collides with earlier ones of its type, so that all their recipes
   * may run in one draft, on the document as it was before the first of them. Absent = never.
   */
  readonly joins?: (earlier: readonly C[], command: C) => boolean;
}

/** A document open for writing inside a recipe. */
export type Draft = Writable<Blueprint>;
export type Writable<T> = T extends readonly (infer E)[]
  ? Writable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;
