/** Drives an editing session in the user's words: things are found by their name or title, a refusal throws. */
import type { Command, Fields, Refusal, Selection } from '../../shared/commands/types';
import { createBlueprint } from '../../shared/model/document';
import { laneKind } from '../../shared/model/laneKinds';
import { newId, seededRandom } from '../../shared/model/newId';
import {
  cardsInCell,
  orderedLanes,
  orderedPhases,
  orderedSteps,
  stepsOfPhase,
} from '../../shared/model/queries';
import type {
  Blueprint,
  Card,
  Emotion,
  Id,
  LaneKind,
  Link,
  Persona,
  TableName,
  Tables,
} from '../../shared/model/schema';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { redo } from '../../shared/session/redo';
import { select } from '../../shared/session/select';
import type { Session } from '../../shared/session/types';
import { undo } from '../../shared/session/undo';

/** What a record goes by in tests. */
const NAME: { readonly [T in TableName]?: (record: Tables[T]) => string | undefined } = {
  segments: (segment) => segment.name,
  personas: (persona) => persona.name,
  phases: (phase) => phase.name,
  steps: (step) => step.name,
  lanes: (lane) => lane.name ?? lane.kind,
  cards: (card) => card.title,
  links: (link) => link.label,
  measures: (measure) => measure.name,
  notes: (note) => note.text,
  comments: (comment) => comment.text,
  views: (view) => view.name,
  assets: (asset) => asset.name,
};

type NewCard = Partial<Omit<Card, 'laneId' | 'stepId' | 'rank'>> & {
  readonly lane?: string;
  readonly step?: string;
  readonly index?: number;
};
export interface CellName {
  readonly lane: string;
  readonly step: string;
  readonly index?: number;
}

export const emptyMap = (): Blueprint =>
  createBlueprint({
    id: 'test',
    title: 'Test',
    locale: 'en',
    now: '2026-01-01T00:00:00.000Z',
    generator: 'test',
  });

export class Editor {
  session: Session;
  readonly #random = seededRandom(1);

  constructor(doc: Blueprint) {
    this.session = createSession(doc);
  }

  get doc(): Blueprint {
    return this.session.doc;
  }

  newId(): Id {
    return newId(this.#random);
  }

  /** The refusal of a command, or null once it is done. */
  try(command: Command, options: { readonly mergeKey?: string } = {}): Refusal | null {
    const outcome = execute(this.session, command, options);
    if (!outcome.ok) return outcome.refusal;
    this.session = outcome.session;
    return null;
  }

  run(command: Command, options: { readonly mergeKey?: string } = {}): this {
    const refusal = this.try(command, options);
    if (refusal) throw new Error(`${command.type} is refused: ${refusal.key}`);
    return this;
  }

  /** Id of the one record with this name. */
  id(table: TableName, name: string): Id {
    const nameOf = NAME[table] as ((record: unknown) => string | undefined) | undefined;
    const found = Object.entries(this.doc[table]).filter(([, record]) => nameOf?.(record) === name);
    if (found.length !== 1) throw new Error(`${found.length} ${table} are called “${name}”`);
    return found[0]![0];
  }

  card = (title: string): Card => this.doc.cards[this.id('cards', title)]!;
  has = (table: TableName, name: string): boolean => {
    const nameOf = NAME[table] as ((record: unknown) => string | undefined) | undefined;
    return Object.values(this.doc[table]).some((record) => nameOf?.(record) === name);
  };

  /** Names in order, from left to right or top to bottom. */
  get phases(): string[] {
    return orderedPhases(this.doc).map((row) => row.record.name);
  }
  get steps(): string[] {
    return orderedSteps(this.doc).map((row) => row.record.name);
  }
  get lanes(): string[] {
    return orderedLanes(this.doc).map((row) => row.record.name ?? row.record.kind);
  }
  stepsOf = (phase: string): string[] =>
    stepsOfPhase(this.doc, this.id('phases', phase)).map((row) => row.record.name);
  /** Titles of the cards that begin in a cell, from the top. */
  cell = (lane: string, step: string): string[] =>
    cardsInCell(this.doc, this.id('lanes', lane), this.id('steps', step)).map((row) => row.record.title);

  addPhase(name: string, index?: number): this {
    return this.run({
      type: 'phase.add',
      id: this.newId(),
      phase: { name },
      ...(index !== undefined && { index }),
    });
  }

  /** In the last phase unless one is named; the first step makes one. */
  addStep(name: string, at: { readonly phase?: string; readonly index?: number } = {}): this {
    if (this.phases.length === 0) this.addPhase(at.phase ?? 'Phase');
    const phaseId = this.id('phases', at.phase ?? this.phases.at(-1)!);
    const { index } = at;
    return this.run({
      type: 'step.add',
      id: this.newId(),
      phaseId,
      step: { name },
      ...(index !== undefined && { index }),
    });
  }

  addSteps(...names: readonly string[]): this {
    for (const name of names) this.addStep(name);
    return this;
  }

  addLane(kind: LaneKind, name?: string): this {
    return this.run({ type: 'lane.add', id: this.newId(), lane: { kind, ...(name && { name }) } });
  }

  addPersona(name: string, fields: Partial<Persona> = {}): this {
    return this.run({ type: 'persona.add', id: this.newId(), persona: { name, ...fields } });
  }

  /** In the last lane and the last step unless they are named; of the kind that the lane's cells make. */
  addCard(card: NewCard | string): this {
    const { lane, step, index, ...fields }: NewCard = typeof card === 'string' ? { title: card } : card;
    const laneId = lane === undefined ? orderedLanes(this.doc).at(-1)!.id : this.id('lanes', lane);
    const stepId = step === undefined ? orderedSteps(this.doc).at(-1)!.id : this.id('steps', step);
    const kind = laneKind(this.doc.lanes[laneId]!.kind).newCard ?? 'text';
    return this.run({
      type: 'card.add',
      id: this.newId(),
      at: { laneId, stepId, ...(index !== undefined && { index }) },
      card: { kind, title: '', ...fields },
    });
  }

  addLink(from: string, to: string, fields: Partial<Link> = {}): this {
    const ends = { from: this.id('cards', from), to: this.id('cards', to) };
    return this.run({ type: 'link.add', id: this.newId(), link: { ...fields, ...ends } });
  }

  addNote(text: string): this {
    return this.run({ type: 'note.add', id: this.newId(), note: { x: 0, y: 0, w: 160, h: 120, text } });
  }

  setEmotion(step: string, value: Emotion['value'] | null, persona?: string): this {
    return this.run({
      type: 'emotion.set',
      id: this.newId(),
      stepId: this.id('steps', step),
      value,
      ...(persona && { personaId: this.id('personas', persona) }),
    });
  }

  /** [step, value] of a persona's curve (absent = everyone's), in map order. */
  emotions(persona?: string): [string, number][] {
    const personaId = persona && this.id('personas', persona);
    return orderedSteps(this.doc).flatMap(({ id, record }) =>
      Object.values(this.doc.emotions)
        .filter((emotion) => emotion.stepId === id && emotion.personaId === personaId)
        .map((emotion): [string, number] => [record.name, emotion.value]),
    );
  }

  edit(title: string, fields: Fields<Omit<Card, 'laneId' | 'stepId' | 'rank'>>, mergeKey?: string): this {
    return this.run(
      { type: 'card.edit', ids: [this.id('cards', title)], fields },
      mergeKey === undefined ? {} : { mergeKey },
    );
  }

  place = (to: CellName): { laneId: Id; stepId: Id; index?: number } => ({
    laneId: this.id('lanes', to.lane),
    stepId: this.id('steps', to.step),
    ...(to.index !== undefined && { index: to.index }),
  });

  move(titles: string | readonly string[], to: CellName): this {
    const ids = [titles].flat().map((title) => this.id('cards', title));
    return this.run({ type: 'card.move', ids, to: this.place(to) });
  }

  delete(...titles: readonly string[]): this {
    return this.run({ type: 'card.delete', ids: titles.map((title) => this.id('cards', title)) });
  }

  select(selection: Selection): this {
    this.session = select(this.session, selection);
    return this;
  }

  undo(times = 1): this {
    for (let i = 0; i < times; i++) this.session = undo(this.session);
    return this;
  }

  redo(times = 1): this {
    for (let i = 0; i < times; i++) this.session = redo(this.session);
    return this;
  }
}

/** Opens a document, or an empty map. */
export const editor = (doc: Blueprint = emptyMap()): Editor => new Editor(doc);
