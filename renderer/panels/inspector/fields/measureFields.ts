/** The fields of every kind of measure, as the table of measures in scoring.md gives them. */
import { CARD_KINDS, type Measure, type MeasureKind } from '../../../../shared/model/schema';
import type { FieldGroup, FieldRow } from './fieldRow';

type Row = FieldRow<Measure>;

const count = { kind: 'number', min: 0 } as const;

const own: Readonly<Record<MeasureKind, readonly Row[]>> = {
  nps: [
    { name: 'promoters', label: 'window.field.promoters', hint: 'window.hint.nps', control: count },
    { name: 'passives', label: 'window.field.passives', hint: 'window.hint.nps', control: count },
    { name: 'detractors', label: 'window.field.detractors', hint: 'window.hint.nps', control: count },
    {
      name: 'answers',
      label: 'window.field.answers',
      hint: 'window.hint.answers',
      control: { kind: 'numbers', min: 0, max: 10 },
    },
  ],
  csat: [
    { name: 'satisfied', label: 'window.field.satisfied', hint: 'window.hint.csat', control: count },
    { name: 'total', label: 'window.field.total', hint: 'window.hint.total', control: count },
  ],
  'csat-mean': [
    {
      name: 'scores',
      label: 'window.field.scores',
      hint: 'window.hint.csatMean',
      control: { kind: 'numbers', min: 0 },
    },
    {
      name: 'max',
      label: 'window.field.max',
      hint: 'window.hint.maxScore',
      control: { kind: 'number', min: 1 },
    },
  ],
  ces: [
    {
      name: 'counts',
      label: 'window.field.counts',
      hint: 'window.hint.ces',
      control: { kind: 'effortCounts' },
    },
  ],
  csi: [{ name: 'items', label: 'window.field.items', hint: 'window.hint.csi', control: { kind: 'items' } }],
  servqual: [
    {
      name: 'dimensions',
      label: 'window.field.dimensions',
      hint: 'window.hint.servqual',
      control: { kind: 'dimensions' },
    },
    {
      name: 'weights',
      label: 'window.field.weights',
      hint: 'window.hint.weights',
      control: { kind: 'weights' },
    },
  ],
  kano: [
    {
      name: 'answers',
      label: 'window.field.kanoAnswers',
      hint: 'window.hint.kanoAnswers',
      control: { kind: 'kanoCounts' },
    },
  ],
  number: [
    { name: 'value', label: 'window.field.value', control: { kind: 'number' } },
    { name: 'unit', label: 'window.field.unit', control: { kind: 'line' } },
    { name: 'target', label: 'window.field.target', hint: 'window.hint.target', control: { kind: 'number' } },
    {
      name: 'better',
      label: 'window.field.better',
      hint: 'window.hint.better',
      control: { kind: 'choice', choices: { keys: ['up', 'down'], texts: 'window.choice.better' } },
    },
  ],
};

const common: readonly Row[] = [
  { name: 'name', label: 'window.field.name', control: { kind: 'line' } },
  { name: 'at', label: 'window.field.at', control: { kind: 'date' } },
  {
    name: 'personaId',
    label: 'window.field.measurePersona',
    control: { kind: 'record', table: 'personas' },
  },
  { name: 'stepId', label: 'window.field.step', control: { kind: 'record', table: 'steps' } },
  { name: 'cardId', label: 'window.field.measureCard', control: { kind: 'card', accepts: CARD_KINDS } },
];

export const measureFields = (kind: MeasureKind): readonly FieldGroup<Measure>[] => [
  { title: 'window.group.measure', rows: common },
  { title: 'window.group.values', rows: own[kind] },
];
