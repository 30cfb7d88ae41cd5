/** Makes random commands that fit a document, of every type there is; now and then one that should be refused. */
import { copiedWith } from '../../shared/commands/duplicate';
import { commandTable, type SingleType } from '../../shared/commands/table';
import type { CellPlace, Command, CommandOf, CommandType } from '../../shared/commands/types';
import { newId, type Random } from '../../shared/model/newId';
import {
  ASSET_MIMES,
  type Blueprint,
  CARD_KINDS,
  type Card,
  EVIDENCE_GRADES,
  type Id,
  LANE_KINDS,
  LINK_KINDS,
  MEASURE_KINDS,
  MOMENTS,
  type TableName,
} from '../../shared/model/schema';

type Makers = { readonly [T in CommandType]: () => CommandOf<T> };

/** The same document and randomness give the same command. */
export function randomCommand(doc: Blueprint, random: Random, depth = 0): Command {
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)]!;
  const maybe = <T extends object>(chance: number, make: () => T): T | Record<never, never> =>
    random() < chance ? make() : {};
  const fresh = (): Id => newId(random);
  const id = (table: TableName): Id =>
    pick([...Object.keys(doc[table]), ...(random() < 0.02 ? ['nobody'] : [])]) ?? 'nobody';
  const ids = (table: TableName, most = 3): Id[] => Array.from({ length: 1 + upTo(most) }, () => id(table));
  const text = () =>
    pick(['', 'Key', 'a longer text\nof two lines', '房卡', '<b>&', 'x'.repeat(50), '  spaced ']);
  const orNull = <T>(value: T): T | null => (random() < 0.3 ? null : value);
  const index = () => maybe(0.6, () => ({ index: upTo(6) - (random() < 0.05 ? 1 : 0) }));
  const cell = (): CellPlace => ({ laneId: id('lanes'), stepId: id('steps'), ...index() });
  const existing = (table: TableName): Id[] => (Object.keys(doc[table]).length > 0 ? [id(table)] : []);
  const copies = (table: 'phases' | 'steps' | 'lanes' | 'personas', of: Id): Record<Id, Id> =>
    Object.hasOwn(doc[table], of)
      ? Object.fromEntries(
          copiedWith(doc, table, of).flatMap((part) => (random() < 0.9 ? [[part, fresh()]] : [])),
        )
      : {};

  const cardFields = (): Partial<Omit<Card, 'laneId' | 'stepId' | 'rank'>> => ({
    ...maybe(0.4, () => ({ body: text() })),
    ...maybe(0.2, () => ({ span: 1 + upTo(5) })),
    ...maybe(0.3, () => ({ personaIds: existing('personas') })),
    ...maybe(0.2, () => ({ severity: 1 + upTo(5), frequency: 1 + upTo(6) })),
    ...maybe(0.2, () => ({ moment: pick(MOMENTS), evidence: pick(EVIDENCE_GRADES) })),
    ...maybe(0.2, () => ({ variants: [{ personaIds: existing('personas'), text: text() }] })),
    ...maybe(0.2, () => ({ fail: { kind: 'process' as const, recovery: { minutes: upTo(9) } } })),
    ...(Object.keys(doc.cards).length > 0 && {
      ...maybe(0.2, () => ({ about: id('cards') })),
      ...maybe(0.2, () => ({ addresses: ids('cards') })),
    }),
    ...(Object.keys(doc.assets).length > 0 && maybe(0.2, () => ({ assetId: id('assets') }))),
    ...(Object.keys(doc.measures).length > 0 && maybe(0.2, () => ({ measureId: id('measures') }))),
  });

  const types = Object.keys(commandTable) as SingleType[];
  const makers: Makers = {
    'card.add': () => ({
      type: 'card.add',
      id: fresh(),
      at: cell(),
      card: { kind: pick(CARD_KINDS), title: text(), ...cardFields() },
    }),
    'card.edit': () => ({
      type: 'card.edit',
      ids: ids('cards'),
      fields: {
        ...cardFields(),
        ...maybe(0.5, () => ({ title: text() })),
        ...maybe(0.1, () => ({ kind: pick(CARD_KINDS), color: orNull('#123abc') })),
        ...maybe(0.2, () => ({ personaIds: null, about: null, span: null })),
      },
    }),
    'card.move': () => ({ type: 'card.move', ids: ids('cards', 4), to: cell() }),
    'card.shift': () => ({ type: 'card.shift', ids: ids('cards'), lanes: upTo(3) - 1, steps: upTo(3) - 1 }),
    'card.delete': () => ({ type: 'card.delete', ids: ids('cards', 2) }),
    'card.duplicate': () => {
      const of = [...new Set(ids('cards'))];
      return { type: 'card.duplicate', ids: of, newIds: of.map(fresh) };
    },
    'phase.add': () => ({ type: 'phase.add', id: fresh(), ...index(), phase: { name: text() } }),
    'phase.edit': () => ({
      type: 'phase.edit',
      id: id('phases'),
      fields: { name: text(), note: orNull(text()) },
    }),
    'phase.move': () => ({ type: 'phase.move', id: id('phases'), index: upTo(5) }),
    'phase.delete': () => ({ type: 'phase.delete', id: id('phases') }),
    'phase.duplicate': () => {
      const of = id('phases');
      return { type: 'phase.duplicate', id: of, newIds: copies('phases', of) };
    },
    'step.add': () => ({
      type: 'step.add',
      id: fresh(),
      phaseId: id('phases'),
      ...index(),
      step: { name: text() },
    }),
    'step.edit': () => ({
      type: 'step.edit',
      id: id('steps'),
      fields: { minutes: orNull(upTo(60)), context: orNull({ place: text() }) },
    }),
    'step.move': () => ({ type: 'step.move', ids: ids('steps'), phaseId: id('phases'), index: upTo(4) }),
    'step.delete': () => ({ type: 'step.delete', ids: ids('steps', 2) }),
    'step.duplicate': () => {
      const of = id('steps');
      return { type: 'step.duplicate', id: of, newIds: copies('steps', of) };
    },
    'lane.add': () => ({
      type: 'lane.add',
      id: fresh(),
      ...index(),
      lane: { kind: pick(LANE_KINDS), ...maybe(0.3, () => ({ personaId: id('personas') })) },
    }),
    'lane.edit': () => ({
      type: 'lane.edit',
      id: id('lanes'),
      fields: { hidden: orNull(true), ...maybe(0.3, () => ({ kind: pick(LANE_KINDS) })) },
    }),
    'lane.move': () => ({ type: 'lane.move', id: id('lanes'), index: upTo(9) }),
    'lane.delete': () => ({ type: 'lane.delete', id: id('lanes') }),
    'lane.duplicate': () => {
      const of = id('lanes');
      return { type: 'lane.duplicate', id: of, newIds: copies('lanes', of) };
    },
    'link.add': () => ({
      type: 'link.add',
      id: fresh(),
      link: { from: id('cards'), to: id('cards'), ...maybe(0.5, () => ({ kind: pick(LINK_KINDS) })) },
    }),
    'link.edit': () => ({
      type: 'link.edit',
      id: id('links'),
      fields: { label: orNull(text()), ...maybe(0.3, () => ({ to: id('cards') })) },
    }),
    'link.delete': () => ({ type: 'link.delete', ids: ids('links', 2) }),
    'emotion.set': () => ({
      type: 'emotion.set',
      id: fresh(),
      stepId: id('steps'),
      value: orNull(upTo(11) - 5),
      ...maybe(0.8, () => ({ personaId: id('personas') })),
      ...maybe(0.3, () => ({ note: orNull(text()) })),
    }),
    'persona.add': () => ({
      type: 'persona.add',
      id: fresh(),
      persona: {
        name: text(),
        avatar: random() < 0.5 ? '🧳' : id('assets'),
        ...maybe(0.3, () => ({ segmentId: id('segments') })),
      },
    }),
    'persona.edit': () => ({
      type: 'persona.edit',
      id: id('personas'),
      fields: {
        share: orNull(random()),
        segmentId: orNull(id('segments')),
        needs: [{ text: text(), importance: upTo(11) }],
      },
    }),
    'persona.move': () => ({ type: 'persona.move', id: id('personas'), index: upTo(4) }),
    'persona.delete': () => ({ type: 'persona.delete', id: id('personas') }),
    'persona.duplicate': () => {
      const of = id('personas');
      return { type: 'persona.duplicate', id: of, newIds: copies('personas', of) };
    },
    'segment.add': () => ({ type: 'segment.add', id: fresh(), segment: { name: text(), size: random() } }),
    'segment.edit': () => ({
      type: 'segment.edit',
      id: id('segments'),
      fields: { criteria: orNull(text()) },
    }),
    'segment.delete': () => ({ type: 'segment.delete', id: id('segments') }),
    'measure.add': () => ({
      type: 'measure.add',
      id: fresh(),
      measure: {
        kind: pick(MEASURE_KINDS),
        ...maybe(0.5, () => ({ stepId: id('steps') })),
        ...maybe(0.3, () => ({ cardId: id('cards') })),
        ...maybe(0.3, () => ({ personaId: id('personas') })),
      },
    }),
    'measure.edit': () => ({
      type: 'measure.edit',
      id: id('measures'),
      fields: { answers: [upTo(11)], stepId: orNull(id('steps')) },
    }),
    'measure.delete': () => ({ type: 'measure.delete', id: id('measures') }),
    'note.add': () => ({
      type: 'note.add',
      id: fresh(),
      note: { x: upTo(900), y: -0, w: 160, h: 120, text: text() },
    }),
    'note.edit': () => ({
      type: 'note.edit',
      ids: ids('notes', 2),
      fields: { x: upTo(900), color: orNull('#fff') },
    }),
    'note.delete': () => ({ type: 'note.delete', ids: ids('notes', 2) }),
    'note.duplicate': () => {
      const of = ids('notes', 2);
      return { type: 'note.duplicate', ids: of, newIds: of.map(fresh) };
    },
    'comment.add': () => ({
      type: 'comment.add',
      id: fresh(),
      comment: {
        author: 'Mara',
        at: '2026-01-01T00:00:00Z',
        text: text(),
        ...maybe(0.5, () => ({ cardId: id('cards') })),
        ...maybe(0.2, () => ({ stepId: id('steps') })),
        ...maybe(0.2, () => ({ noteId: id('notes') })),
        ...maybe(0.4, () => ({ replyTo: id('comments') })),
      },
    }),
    'comment.edit': () => ({
      type: 'comment.edit',
      id: id('comments'),
      fields: { resolved: orNull(true), ...maybe(0.3, () => ({ replyTo: id('comments') })) },
    }),
    'comment.delete': () => ({ type: 'comment.delete', id: id('comments') }),
    'view.add': () => ({
      type: 'view.add',
      id: fresh(),
      view: {
        name: text(),
        laneIds: existing('lanes'),
        personaIds: existing('personas'),
        phaseIds: existing('phases'),
      },
    }),
    'view.edit': () => ({
      type: 'view.edit',
      id: id('views'),
      fields: { laneIds: orNull(existing('lanes')) },
    }),
    'view.delete': () => ({ type: 'view.delete', id: id('views') }),
    'asset.add': () => ({
      type: 'asset.add',
      id: fresh(),
      asset: { mime: pick(ASSET_MIMES), data: 'iVBORw0KGgo=', width: 1, height: 1 },
    }),
    'asset.edit': () => ({ type: 'asset.edit', id: id('assets'), fields: { alt: orNull(text()) } }),
    'asset.delete': () => ({ type: 'asset.delete', id: id('assets') }),
    'meta.edit': () => ({ type: 'meta.edit', fields: { title: orNull(text()), state: 'future' } }),
    'settings.edit': () => ({
      type: 'settings.edit',
      fields: { scale: orNull(pick([5, 10] as const)), momentFactor: orNull(1 + random() * 2) },
    }),
    'document.write': () => ({
      type: 'document.write',
      records: {
        notes: { [fresh()]: { x: upTo(900), y: 0, w: 160, h: 120, text: text() }, [id('notes')]: null },
        ...maybe(0.2, () => ({ cards: { [fresh()]: { title: 'no kind' } } })),
      },
      ...maybe(0.3, () => ({ parts: { elsewhere: orNull({ kept: upTo(3) }) } })),
    }),
    batch: () => {
      // Often of one type, as pasting is.
      const same = pick(types);
      const one = random() < 0.5 ? () => makers[same]() : () => randomCommand(doc, random, depth + 1);
      return { type: 'batch', label: { key: 'edit' }, commands: Array.from({ length: upTo(4) }, one) };
    },
  };
  // Maps would starve if things were deleted as often as they are made.
  const type = depth < 2 ? pick([...types, 'batch' as const]) : pick(types);
  const deletes = type.endsWith('.delete') && random() < 0.5;
  return makers[deletes ? pick(['card.add', 'step.add', 'phase.add', 'lane.add'] as const) : type]();
}
