/** The fields of steps, phases, lanes, links, notes, personas, segments and of the document itself. */
import {
  LANE_KINDS,
  type Lane,
  LINK_KINDS,
  type Link,
  LOCALES,
  type Meta,
  type Note,
  PAIN_MODELS,
  type Persona,
  type Phase,
  type Segment,
  type Settings,
  type Step,
} from '../../../../shared/model/schema';
import type { FieldGroup } from './fieldRow';

export const stepFields: readonly FieldGroup<Step>[] = [
  {
    title: 'window.group.step',
    rows: [
      { name: 'name', label: 'window.field.name', control: { kind: 'title' }, required: true },
      {
        name: 'minutes',
        label: 'window.field.planned',
        hint: 'window.hint.planned',
        control: { kind: 'number', min: 0, unit: 'minutes' },
      },
    ],
  },
  {
    title: 'window.group.context',
    folded: true,
    rows: [
      {
        name: 'context',
        label: 'window.field.context',
        hint: 'window.hint.context',
        control: { kind: 'context' },
      },
    ],
  },
];

export const phaseFields: readonly FieldGroup<Phase>[] = [
  {
    title: 'window.group.phase',
    rows: [
      { name: 'name', label: 'window.field.name', control: { kind: 'title' }, required: true },
      { name: 'color', label: 'window.field.color', control: { kind: 'color' } },
      { name: 'note', label: 'window.field.note', control: { kind: 'text' } },
    ],
  },
];

export const laneFields: readonly FieldGroup<Lane>[] = [
  {
    title: 'window.group.lane',
    rows: [
      {
        name: 'kind',
        label: 'window.field.kind',
        hint: 'window.hint.laneKind',
        control: { kind: 'choice', choices: { keys: LANE_KINDS, texts: 'lane.kind' } },
        required: true,
      },
      {
        name: 'name',
        label: 'window.field.laneName',
        hint: 'window.hint.laneName',
        control: { kind: 'title' },
      },
      {
        name: 'personaId',
        label: 'window.field.lanePersona',
        hint: 'window.hint.lanePersona',
        control: { kind: 'record', table: 'personas' },
      },
      { name: 'hidden', label: 'window.field.hidden', control: { kind: 'flag' } },
      { name: 'collapsed', label: 'window.field.collapsed', control: { kind: 'flag' } },
    ],
  },
];

export const linkFields: readonly FieldGroup<Link>[] = [
  {
    title: 'window.group.link',
    rows: [
      { name: 'label', label: 'window.field.label', control: { kind: 'title' } },
      {
        name: 'kind',
        label: 'window.field.linkKind',
        hint: 'window.hint.linkKind',
        control: { kind: 'choice', choices: { keys: LINK_KINDS, texts: 'lane.link', fallback: 'flow' } },
      },
      { name: 'both', label: 'window.field.both', control: { kind: 'flag' } },
    ],
  },
];

export const noteFields: readonly FieldGroup<Note>[] = [
  {
    title: 'window.group.note',
    rows: [
      { name: 'text', label: 'window.field.text', control: { kind: 'text' }, required: true },
      { name: 'color', label: 'window.field.color', control: { kind: 'color' } },
    ],
  },
];

export const personaFields: readonly FieldGroup<Persona>[] = [
  {
    title: 'window.group.persona',
    rows: [
      { name: 'name', label: 'window.field.name', control: { kind: 'title' }, required: true },
      { name: 'role', label: 'window.field.role', hint: 'window.hint.role', control: { kind: 'line' } },
      { name: 'avatar', label: 'window.field.avatar', control: { kind: 'avatar' } },
      { name: 'color', label: 'window.field.color', control: { kind: 'color' } },
      { name: 'share', label: 'window.field.share', hint: 'window.hint.share', control: { kind: 'share' } },
      {
        name: 'segmentId',
        label: 'window.field.segment',
        hint: 'window.hint.segment',
        control: { kind: 'record', table: 'segments' },
      },
      { name: 'tier', label: 'window.field.tier', hint: 'window.hint.tier', control: { kind: 'line' } },
    ],
  },
  {
    title: 'window.group.portrait',
    rows: [
      { name: 'quote', label: 'window.field.quote', control: { kind: 'text' } },
      { name: 'bio', label: 'window.field.bio', control: { kind: 'text' } },
      { name: 'goals', label: 'window.field.goals', hint: 'window.hint.goals', control: { kind: 'lines' } },
      { name: 'frustrations', label: 'window.field.frustrations', control: { kind: 'lines' } },
      { name: 'habits', label: 'window.field.habits', control: { kind: 'lines' } },
      { name: 'preferences', label: 'window.field.preferences', control: { kind: 'lines' } },
      {
        name: 'channels',
        label: 'window.field.channels',
        hint: 'window.hint.personaChannels',
        control: { kind: 'tokens', from: 'channels' },
      },
    ],
  },
  {
    title: 'window.group.needs',
    rows: [
      { name: 'needs', label: 'window.field.needs', hint: 'window.hint.needs', control: { kind: 'needs' } },
    ],
  },
  {
    title: 'window.group.context',
    folded: true,
    rows: [
      {
        name: 'context',
        label: 'window.field.context',
        hint: 'window.hint.context',
        control: { kind: 'context' },
      },
    ],
  },
];

const oneToFive = { kind: 'number', min: 1, max: 5 } as const;

export const segmentFields: readonly FieldGroup<Segment>[] = [
  {
    title: 'window.group.segment',
    rows: [
      { name: 'name', label: 'window.field.name', control: { kind: 'title' }, required: true },
      {
        name: 'criteria',
        label: 'window.field.criteria',
        hint: 'window.hint.criteria',
        control: { kind: 'text' },
      },
      {
        name: 'size',
        label: 'window.field.size',
        hint: 'window.hint.segmentSize',
        control: { kind: 'share' },
      },
      {
        name: 'potential',
        label: 'window.field.potential',
        hint: 'window.hint.attractiveness',
        control: oneToFive,
      },
      { name: 'fit', label: 'window.field.fit', hint: 'window.hint.attractiveness', control: oneToFive },
      {
        name: 'competition',
        label: 'window.field.competition',
        hint: 'window.hint.attractiveness',
        control: oneToFive,
      },
    ],
  },
];

export const metaFields: readonly FieldGroup<Meta>[] = [
  {
    title: 'window.group.document',
    rows: [
      { name: 'title', label: 'window.field.title', control: { kind: 'title' }, required: true },
      { name: 'description', label: 'window.field.description', control: { kind: 'text' } },
      {
        name: 'state',
        label: 'window.field.state',
        hint: 'window.hint.state',
        control: { kind: 'choice', choices: { keys: ['current', 'future'], texts: 'lane.state' } },
      },
      {
        name: 'locale',
        label: 'window.field.locale',
        hint: 'window.hint.locale',
        control: { kind: 'choice', choices: { keys: LOCALES, texts: 'window.language' } },
        required: true,
      },
    ],
  },
];

export const settingsFields: readonly FieldGroup<Settings>[] = [
  {
    title: 'window.group.scoring',
    rows: [
      {
        name: 'scale',
        label: 'window.field.scale',
        hint: 'window.hint.scale',
        control: {
          kind: 'numberChoice',
          choices: { keys: ['5', '10'], texts: 'window.choice.scale', fallback: '5' },
        },
      },
      {
        name: 'momentFactor',
        label: 'window.field.momentFactor',
        hint: 'window.hint.momentFactor',
        control: { kind: 'number', min: 1, max: 3, step: 0.1, fallback: 1.5 },
      },
      {
        name: 'painModel',
        label: 'window.field.painModel',
        hint: 'window.hint.painModel',
        control: {
          kind: 'choice',
          choices: { keys: PAIN_MODELS, texts: 'analysis.model', fallback: 'weighted' },
        },
      },
    ],
  },
];
