/** Arbitrary valid documents, unknown fields and odd texts included. */
import fc from 'fast-check';
import { isId } from '../../shared/model/fields';
import {
  type Blueprint,
  CARD_KINDS,
  EVIDENCE_GRADES,
  LANE_KINDS,
  MOMENTS,
  recordShapes,
} from '../../shared/model/schema';

const RESERVED = /"(__proto__|constructor|prototype)":/;
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/).filter(isId),
  fc.nat(99).map(String),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '\ud800',
    'a\udc00b',
    '旅客入住',
    '客戶「入住」',
    '👩🏽‍🚀',
    '"\\\n\t\u0000',
    '__proto__',
  ),
);
const rank = fc.stringMatching(/^[0-9a-z]{1,6}$/);
const rating = fc.integer({ min: 1, max: 5 });
/** JSON has one zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !RESERVED.test(JSON.stringify(value)));
const unknownFields = fc
  .dictionary(
    fc.oneof(fc.constantFrom('toJSON', 'then', 'length', '0', '10', 'x y', '阶段'), fc.string()),
    json,
    {
      maxKeys: 2,
    },
  )
  .filter((fields) => !RESERVED.test(JSON.stringify(fields)));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Makes the records of one table under the given ids, drops fields without a value and adds unknown ones. */
function table(
  ids: readonly string[],
  name: keyof typeof recordShapes,
  model: Record<string, fc.Arbitrary<unknown>>,
) {
  const known = new Set(Object.keys(recordShapes[name]));
  const record = fc.tuple(fc.record(model), unknownFields).map(([fields, extra]) => ({
    ...Object.fromEntries(Object.entries(extra).filter(([key]) => !known.has(key))),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  }));
  return fc
    .array(record, { minLength: ids.length, maxLength: ids.length })
    .map((records) => Object.fromEntries(records.map((value, i) => [ids[i]!, value])));
}

const someIds = (min: number, max: number) => fc.uniqueArray(id, { minLength: min, maxLength: max });

export const arbitraryBlueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    personas: someIds(0, 3),
    phases: someIds(1, 3),
    steps: someIds(1, 5),
    lanes: someIds(1, 4),
    cards: someIds(0, 8),
    links: someIds(0, 3),
    comments: someIds(0, 2),
    notes: someIds(0, 2),
  })
  .chain((ids) => {
    const one = (of: readonly string[]) => fc.constantFrom(...of);
    const maybe = (of: readonly string[]) => (of.length > 0 ? optional(one(of)) : fc.constant(undefined));
    const several = (of: readonly string[]) => optional(fc.subarray([...of]));
    const links = ids.cards.length >= 2 ? ids.links : [];
    return fc.record({
      format: fc.constant('blueprint'),
      version: fc.constant(1),
      meta: fc.tuple(fc.record({ title: text, description: text }), unknownFields).map(([known]) => known),
      settings: fc.constantFrom({}, { scale: 10 }, { scale: 5, momentFactor: 2 }),
      segments: fc.constant({}),
      personas: table(ids.personas, 'personas', {
        name: text,
        quote: optional(text),
        goals: optional(fc.array(text)),
      }),
      phases: table(ids.phases, 'phases', { name: text, rank }),
      steps: table(ids.steps, 'steps', { name: text, rank, phaseId: one(ids.phases) }),
      lanes: table(ids.lanes, 'lanes', {
        kind: fc.constantFrom(...LANE_KINDS),
        rank,
        personaId: maybe(ids.personas),
      }),
      cards: table(ids.cards, 'cards', {
        laneId: one(ids.lanes),
        stepId: one(ids.steps),
        rank,
        kind: fc.constantFrom(...CARD_KINDS),
        title: text,
        body: optional(text),
        span: optional(fc.integer({ min: 1, max: 4 })),
        personaIds: several(ids.personas),
        tags: optional(fc.array(text, { maxLength: 3 })),
        evidence: optional(fc.constantFrom(...EVIDENCE_GRADES)),
        moment: optional(fc.constantFrom(...MOMENTS)),
        severity: optional(rating),
        cost: optional(number),
        about: maybe(ids.cards),
        addresses: several(ids.cards),
      }),
      links: fc
        .array(
          fc.shuffledSubarray(ids.cards.length >= 2 ? [...ids.cards] : ['', ' '], {
            minLength: 2,
            maxLength: 2,
          }),
          {
            minLength: links.length,
            maxLength: links.length,
          },
        )
        .map((ends) =>
          Object.fromEntries(ends.map(([from, to], i) => [links[i]!, { from: from!, to: to! }])),
        ),
      emotions: fc.constant({}),
      measures: fc.constant({}),
      notes: table(ids.notes, 'notes', {
        x: fc.integer({ min: -1000, max: 1000 }),
        y: fc.integer({ min: -1000, max: 1000 }),
        w: fc.constant(100),
        h: fc.constant(100),
        text,
      }),
      comments: table(ids.comments, 'comments', { author: text, at: text, text, cardId: maybe(ids.cards) }),
      views: fc.constant({}),
      assets: fc.constant({}),
      'x-table': fc.dictionary(id, json, { maxKeys: 2 }),
      zz: json,
    });
  })
  .map((doc) => doc as unknown as Blueprint);
