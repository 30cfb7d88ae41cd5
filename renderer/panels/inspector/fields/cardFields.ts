/** The fields of every card kind, in groups, as format.md gives them. */
import {
  type Card,
  type CardKind,
  DATA_KINDS,
  EVIDENCE_GRADES,
  KANO_CATEGORIES,
  LOOP_STAGES,
  MOMENTS,
} from '../../../../shared/model/schema';
import type { FieldGroup, FieldRow } from './fieldRow';

type Row = FieldRow<Card>;
type Group = FieldGroup<Card>;

const rows = {
  title: { name: 'title', label: 'window.field.title', control: { kind: 'title' }, required: true },
  body: { name: 'body', label: 'window.field.body', control: { kind: 'text' } },
  kind: { name: 'kind', label: 'window.field.kind', hint: 'window.hint.kind', control: { kind: 'cardKind' } },
  span: {
    name: 'span',
    label: 'window.field.span',
    hint: 'window.hint.span',
    control: { kind: 'number', min: 1, max: 1000, whole: true, unit: 'steps' },
  },
  personas: {
    name: 'personaIds',
    label: 'window.field.personas',
    hint: 'window.hint.personas',
    control: { kind: 'personas' },
  },
  channels: {
    name: 'channels',
    label: 'window.field.channels',
    hint: 'window.hint.channels',
    control: { kind: 'tokens', from: 'channels' },
  },
  owner: {
    name: 'owner',
    label: 'window.field.owner',
    hint: 'window.hint.owner',
    control: { kind: 'owner' },
  },
  tags: { name: 'tags', label: 'window.field.tags', control: { kind: 'tokens', from: 'tags' } },
  color: { name: 'color', label: 'window.field.color', control: { kind: 'color' } },
  picture: { name: 'assetId', label: 'window.field.picture', control: { kind: 'picture' } },
  url: { name: 'url', label: 'window.field.url', control: { kind: 'url' } },
  evidence: {
    name: 'evidence',
    label: 'window.field.evidence',
    hint: 'window.hint.evidence',
    control: { kind: 'choice', choices: { keys: EVIDENCE_GRADES, texts: 'lane.grade', fallback: 'assumed' } },
  },
  source: {
    name: 'source',
    label: 'window.field.source',
    hint: 'window.hint.source',
    control: { kind: 'line' },
  },

  moment: {
    name: 'moment',
    label: 'window.field.moment',
    hint: 'window.hint.moment',
    control: { kind: 'choice', choices: { keys: MOMENTS, texts: 'lane.moment' } },
  },
  decision: {
    name: 'decision',
    label: 'window.field.decision',
    hint: 'window.hint.decision',
    control: { kind: 'flag' },
  },
  fail: { name: 'fail', label: 'window.field.fail', hint: 'window.hint.fail', control: { kind: 'fail' } },
  wait: { name: 'wait', label: 'window.field.wait', hint: 'window.hint.wait', control: { kind: 'wait' } },
  minutes: {
    name: 'minutes',
    label: 'window.field.minutes',
    hint: 'window.hint.minutes',
    control: { kind: 'number', min: 0, unit: 'minutes' },
  },
  cost: { name: 'cost', label: 'window.field.cost', hint: 'window.hint.cost', control: { kind: 'number' } },
  standard: {
    name: 'standard',
    label: 'window.field.standard',
    hint: 'window.hint.standard',
    control: { kind: 'choice', choices: { keys: ['fixed', 'flexible'], texts: 'window.choice.standard' } },
  },
  variants: {
    name: 'variants',
    label: 'window.field.variants',
    hint: 'window.hint.variants',
    control: { kind: 'variants' },
  },
  data: {
    name: 'data',
    label: 'window.field.data',
    hint: 'window.hint.data',
    control: { kind: 'flags', choices: { keys: DATA_KINDS, texts: 'lane.data' } },
  },

  severity: {
    name: 'severity',
    label: 'window.field.severity',
    hint: 'window.hint.severity',
    control: { kind: 'rating' },
  },
  frequency: {
    name: 'frequency',
    label: 'window.field.frequency',
    hint: 'window.hint.frequency',
    control: { kind: 'rating' },
  },
  detection: {
    name: 'detection',
    label: 'window.field.detection',
    hint: 'window.hint.detection',
    control: { kind: 'rating' },
  },
  about: {
    name: 'about',
    label: 'window.field.about',
    hint: 'window.hint.about',
    control: { kind: 'card', accepts: ['action', 'touchpoint', 'process', 'evidence'] },
  },
  failure: {
    name: 'failure',
    label: 'window.field.failure',
    hint: 'window.hint.failure',
    control: { kind: 'choice', choices: { keys: ['outcome', 'process'], texts: 'lane.failure' } },
  },
  gap: {
    name: 'gap',
    label: 'window.field.gap',
    hint: 'window.hint.gap',
    control: { kind: 'numberChoice', choices: { keys: ['1', '2', '3', '4', '5'], texts: 'lane.gap' } },
  },
  mentions: {
    name: 'mentions',
    label: 'window.field.mentions',
    hint: 'window.hint.mentions',
    control: { kind: 'number', min: 0, whole: true },
  },
  intensity: {
    name: 'intensity',
    label: 'window.field.intensity',
    hint: 'window.hint.intensity',
    control: { kind: 'rating' },
  },

  addresses: {
    name: 'addresses',
    label: 'window.field.addresses',
    hint: 'window.hint.addresses',
    control: { kind: 'cards', accepts: ['pain'] },
  },
  impact: {
    name: 'impact',
    label: 'window.field.impact',
    hint: 'window.hint.impact',
    control: { kind: 'rating' },
  },
  effort: {
    name: 'effort',
    label: 'window.field.effort',
    hint: 'window.hint.effort',
    control: { kind: 'rating' },
  },
  reach: {
    name: 'reach',
    label: 'window.field.reach',
    hint: 'window.hint.reach',
    control: { kind: 'number', min: 0 },
  },
  confidence: {
    name: 'confidence',
    label: 'window.field.confidence',
    hint: 'window.hint.confidence',
    control: { kind: 'share' },
  },
  kano: {
    name: 'kano',
    label: 'window.field.kano',
    hint: 'window.hint.kano',
    control: { kind: 'choice', choices: { keys: KANO_CATEGORIES, texts: 'lane.kano' } },
  },
  stage: {
    name: 'stage',
    label: 'window.field.stage',
    hint: 'window.hint.stage',
    control: { kind: 'choice', choices: { keys: LOOP_STAGES, texts: 'lane.stage' } },
  },
  due: { name: 'due', label: 'window.field.due', hint: 'window.hint.due', control: { kind: 'date' } },
  result: {
    name: 'result',
    label: 'window.field.result',
    hint: 'window.hint.result',
    control: { kind: 'text' },
  },
  votes: {
    name: 'votes',
    label: 'window.field.votes',
    hint: 'window.hint.votes',
    control: { kind: 'number', min: 0, whole: true },
  },
  measure: {
    name: 'measureId',
    label: 'window.field.measure',
    hint: 'window.hint.measure',
    control: { kind: 'record', table: 'measures' },
  },
} as const satisfies Record<string, Row>;

const words: Group = { title: 'window.group.card', rows: [rows.title, rows.body, rows.kind] };
const place: Group = {
  title: 'window.group.people',
  rows: [rows.personas, rows.channels, rows.owner, rows.span],
};
const more: Group = {
  title: 'window.group.more',
  folded: true,
  rows: [rows.tags, rows.color, rows.picture, rows.url],
};
const basis: Group = { title: 'window.group.basis', rows: [rows.evidence, rows.source] };

const service: readonly Group[] = [
  { title: 'window.group.marks', rows: [rows.moment, rows.decision, rows.fail, rows.wait] },
  { title: 'window.group.effort', rows: [rows.minutes, rows.cost] },
  { title: 'window.group.variation', folded: true, rows: [rows.standard, rows.variants, rows.data] },
];
const pain: Group = {
  title: 'window.group.pain',
  rows: [rows.severity, rows.frequency, rows.detection, rows.about, rows.failure, rows.gap, rows.mentions],
};
const gain: Group = { title: 'window.group.gain', rows: [rows.intensity, rows.about] };
const opportunity: readonly Group[] = [
  {
    title: 'window.group.opportunity',
    rows: [rows.addresses, rows.impact, rows.effort, rows.reach, rows.confidence, rows.kano, rows.votes],
  },
  { title: 'window.group.loop', rows: [rows.stage, rows.due, rows.result] },
];
/** A picture card is first of all its picture. */
const picture: Group = { title: 'window.group.picture', rows: [rows.picture] };
const metric: Group = { title: 'window.group.metric', rows: [rows.measure] };

const withOwn = (...own: readonly Group[]): readonly Group[] => [words, ...own, place, basis, more];

export const cardFields: Readonly<Record<CardKind, readonly Group[]>> = {
  action: withOwn(...service),
  touchpoint: withOwn(...service),
  process: withOwn(...service),
  evidence: withOwn(...service),
  thought: withOwn(),
  pain: withOwn(pain),
  gain: withOwn(gain),
  opportunity: withOwn(...opportunity),
  metric: withOwn(metric),
  picture: [picture, words, place, basis, { ...more, rows: more.rows.filter((row) => row !== rows.picture) }],
  text: withOwn(),
};

/** What cards of several kinds have in common: the groups whose every kind has them. */
export function sharedCardFields(kinds: readonly CardKind[]): readonly Group[] {
  const [first, ...others] = kinds.map((kind) => cardFields[kind]);
  return (first ?? []).filter((group) => others.every((groups) => groups.includes(group)));
}
