/** The `.blueprint` format, version 1, as zod schemas; every record type is inferred from here. */
import { z } from 'zod';
import {
  color,
  id,
  ids,
  minutes,
  number,
  oneToFive,
  rank,
  rating,
  share,
  text,
  texts,
  whole,
} from './fields';
import { measureFields } from './measureFields';

export const FORMAT = 'blueprint';
export const VERSION = 1;

export const LANE_KINDS = [
  'storyboard',
  'evidence',
  'actions',
  'thoughts',
  'emotions',
  'channels',
  'frontstage',
  'backstage',
  'support',
  'pains',
  'gains',
  'opportunities',
  'metrics',
  'time',
  'policies',
  'partners',
  'text',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const CARD_KINDS = [
  'action',
  'touchpoint',
  'process',
  'evidence',
  'thought',
  'pain',
  'gain',
  'opportunity',
  'metric',
  'picture',
  'text',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const MOMENTS = ['zero', 'first', 'second', 'ultimate', 'truth'] as const;
export const EVIDENCE_GRADES = ['assumed', 'reported', 'observed', 'measured'] as const;
export const DATA_KINDS = ['personal', 'payment', 'location', 'health'] as const;
export const LOOP_STAGES = [
  'collected',
  'interpreted',
  'planned',
  'assigned',
  'tracked',
  'evaluated',
] as const;
export const KANO_CATEGORIES = ['must', 'performance', 'attractive', 'indifferent', 'reverse'] as const;
export const LINK_KINDS = ['flow', 'depends', 'informs'] as const;
export const MEASURE_KINDS = [
  'nps',
  'csat',
  'csat-mean',
  'ces',
  'csi',
  'servqual',
  'kano',
  'number',
] as const;
export const PAIN_MODELS = ['weighted', 'rpn', 'criticality'] as const;
export const SERVQUAL_DIMENSIONS = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
] as const;
export const ASSET_MIMES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Locale = (typeof LOCALES)[number];

const context = z.looseObject({
  time: text.optional(),
  place: text.optional(),
  social: text.optional(),
  emotion: text.optional(),
});

const metaShape = {
  title: text.optional(),
  id: id.optional(),
  description: text.optional(),
  state: z.string().optional(),
  locale: text.optional(),
  createdAt: text.optional(),
  modifiedAt: text.optional(),
  generator: text.optional(),
};
/** A check that is not to be reported, on the whole map or (`ref`) on one record, and why. */
const mute = z.looseObject({ check: text, ref: text.optional(), reason: text });
const settingsShape = {
  scale: z.union([z.literal(5), z.literal(10)]).optional(),
  momentFactor: z.number().min(1).max(3).optional(),
  painModel: z.enum(PAIN_MODELS).optional(),
  mutes: z.array(mute).optional(),
};
const segmentShape = {
  name: text,
  criteria: text.optional(),
  size: share.optional(),
  potential: oneToFive.optional(),
  fit: oneToFive.optional(),
  competition: oneToFive.optional(),
};
const need = z.looseObject({
  text,
  importance: z.number().min(0).max(10).optional(),
  satisfaction: z.number().min(0).max(10).optional(),
});
const personaShape = {
  name: text,
  rank: rank.optional(),
  role: text.optional(),
  color: color.optional(),
  avatar: text.optional(),
  segmentId: id.optional(),
  share: share.optional(),
  quote: text.optional(),
  bio: text.optional(),
  goals: texts.optional(),
  needs: z.array(need).optional(),
  frustrations: texts.optional(),
  habits: texts.optional(),
  preferences: texts.optional(),
  channels: texts.optional(),
  context: context.optional(),
  tier: text.optional(),
};
const phaseShape = { name: text, rank, color: color.optional(), note: text.optional() };
const stepShape = { name: text, phaseId: id, rank, minutes: minutes.optional(), context: context.optional() };
const laneShape = {
  kind: z.enum(LANE_KINDS),
  rank,
  name: text.optional(),
  personaId: id.optional(),
  hidden: z.boolean().optional(),
  collapsed: z.boolean().optional(),
};
const recovery = z.looseObject({
  respond: text.optional(),
  apologise: text.optional(),
  resolve: text.optional(),
  followUp: text.optional(),
  minutes: minutes.optional(),
  owner: text.optional(),
});
const fail = z.looseObject({
  kind: z.enum(['outcome', 'process']),
  note: text.optional(),
  recovery: recovery.optional(),
});
const wait = z.looseObject({ minutes, target: minutes.optional(), limit: minutes.optional() });
const variant = z.looseObject({
  personaIds: ids.optional(),
  when: context.optional(),
  text,
  minutes: minutes.optional(),
  cost: number.optional(),
});
const cardShape = {
  laneId: id,
  stepId: id,
  rank,
  kind: z.enum(CARD_KINDS),
  title: text,
  body: text.optional(),
  span: whole.min(1).max(1000).optional(),
  personaIds: ids.optional(),
  channels: texts.optional(),
  owner: text.optional(),
  tags: texts.optional(),
  color: color.optional(),
  assetId: id.optional(),
  url: text.optional(),
  evidence: z.enum(EVIDENCE_GRADES).optional(),
  source: text.optional(),
  // action, touchpoint, process, evidence
  moment: z.enum(MOMENTS).optional(),
  fail: fail.optional(),
  wait: wait.optional(),
  decision: z.boolean().optional(),
  minutes: minutes.optional(),
  cost: number.optional(),
  standard: z.enum(['fixed', 'flexible']).optional(),
  variants: z.array(variant).optional(),
  data: z.array(z.enum(DATA_KINDS)).optional(),
  // pain, gain
  severity: rating.optional(),
  frequency: rating.optional(),
  detection: rating.optional(),
  about: id.optional(),
  failure: z.enum(['outcome', 'process']).optional(),
  gap: whole.min(1).max(5).optional(),
  mentions: whole.min(0).optional(),
  intensity: rating.optional(),
  // opportunity
  addresses: ids.optional(),
  impact: rating.optional(),
  effort: rating.optional(),
  reach: z.number().min(0).optional(),
  confidence: share.optional(),
  kano: z.enum(KANO_CATEGORIES).optional(),
  stage: z.enum(LOOP_STAGES).optional(),
  due: text.optional(),
  result: text.optional(),
  votes: whole.min(0).optional(),
  // metric
  measureId: id.optional(),
};
const linkShape = {
  from: id,
  to: id,
  kind: z.enum(LINK_KINDS).optional(),
  both: z.boolean().optional(),
  label: text.optional(),
};
const emotionShape = {
  stepId: id,
  personaId: id.optional(),
  value: z.number().min(-5).max(5),
  note: text.optional(),
};

const measureShape = { kind: z.enum(MEASURE_KINDS), ...measureFields };
const noteShape = {
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
  w: z.number().min(1).max(1e5),
  h: z.number().min(1).max(1e5),
  text,
  color: color.optional(),
};
const commentShape = {
  cardId: id.optional(),
  stepId: id.optional(),
  noteId: id.optional(),
  author: text,
  at: text,
  text,
  replyTo: id.optional(),
  resolved: z.boolean().optional(),
};
const viewShape = {
  name: text,
  laneIds: ids.optional(),
  personaIds: ids.optional(),
  phaseIds: ids.optional(),
  overlay: text.optional(),
};
const assetShape = {
  mime: z.enum(ASSET_MIMES),
  name: text.optional(),
  /** What the picture shows, for those who do not see it. */
  alt: text.optional(),
  data: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
  width: z.number().positive().max(1e6),
  height: z.number().positive().max(1e6),
};

/** Shape of each table's record, in the order in which the tables are written. */
export const recordShapes = {
  segments: segmentShape,
  personas: personaShape,
  phases: phaseShape,
  steps: stepShape,
  lanes: laneShape,
  cards: cardShape,
  links: linkShape,
  emotions: emotionShape,
  measures: measureShape,
  notes: noteShape,
  comments: commentShape,
  views: viewShape,
  assets: assetShape,
} as const;
export const headShapes = { meta: metaShape, settings: settingsShape } as const;

type Shape = Readonly<Record<string, z.ZodType>>;
type RecordOf<S extends Shape> = z.infer<z.ZodObject<S>>;
/** A record and everything inside it, not to be written outside a command's recipe. */
export type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
/** zod's loose objects infer an index signature; this drops it again, so that a misspelt field does not compile. */
type Known<T> = T extends (infer E)[]
  ? Known<E>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T;
type Row<S extends Shape> = DeepReadonly<Known<RecordOf<S>>>;

export type Meta = Row<typeof metaShape>;
export type Settings = Row<typeof settingsShape>;
export type Mute = NonNullable<Settings['mutes']>[number];
export type Context = DeepReadonly<Known<z.infer<typeof context>>>;
export type Need = DeepReadonly<Known<z.infer<typeof need>>>;
export type Segment = Row<typeof segmentShape>;
export type Persona = Row<typeof personaShape>;
export type Phase = Row<typeof phaseShape>;
export type Step = Row<typeof stepShape>;
export type Lane = Row<typeof laneShape>;
export type Card = Row<typeof cardShape>;
export type Fail = NonNullable<Card['fail']>;
export type Wait = NonNullable<Card['wait']>;
export type Variant = NonNullable<Card['variants']>[number];
export type Link = Row<typeof linkShape>;
export type Emotion = Row<typeof emotionShape>;
export type Measure = Row<typeof measureShape>;
export type Note = Row<typeof noteShape>;
export type Comment = Row<typeof commentShape>;
export type View = Row<typeof viewShape>;
export type Asset = Row<typeof assetShape>;

export type Id = string;
export type Table<T> = Readonly<Record<Id, T>>;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];
export type Moment = (typeof MOMENTS)[number];
export type PainModel = (typeof PAIN_MODELS)[number];
export type MeasureKind = (typeof MEASURE_KINDS)[number];
export type LoopStage = (typeof LOOP_STAGES)[number];

/** Record type by table name. */
export interface Tables {
  readonly segments: Segment;
  readonly personas: Persona;
  readonly phases: Phase;
  readonly steps: Step;
  readonly lanes: Lane;
  readonly cards: Card;
  readonly links: Link;
  readonly emotions: Emotion;
  readonly measures: Measure;
  readonly notes: Note;
  readonly comments: Comment;
  readonly views: View;
  readonly assets: Asset;
}
export type TableName = keyof Tables;
export const TABLE_NAMES = Object.keys(recordShapes) as readonly TableName[];

/**
 * A whole document. Tables and `meta`, `settings` are always present in memory.
 * Fields and tables this version does not know stay on the objects at run time and are written back.
 */
export type Blueprint = {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly meta: Meta;
  readonly settings: Settings;
} & { readonly [T in TableName]: Table<Tables[T]> };
