/** The columns of phases, steps, lanes, personas, links and measures. */

import type { Translate } from '../i18n/translate';
import { choice, computed, inside, number, reference, text, texts } from './fields';
import type { FieldColumn, WorkbookContext } from './types';
import { valueWords } from './words';

export const phaseColumns = ({ t }: WorkbookContext): readonly FieldColumn[] => [
  text({ key: 'name', label: t('window.field.name'), width: 28 }, { required: true }),
  text({ key: 'note', label: t('window.field.note'), width: 50 }),
];

/** When, where, with whom and in what mood, as columns of the part of a record that says so. */
export const contextColumns = (t: Translate, field: string): readonly FieldColumn[] =>
  (['time', 'place', 'social', 'emotion'] as const).map((key) =>
    inside(
      field,
      text({ key: `${field} ${key}`, label: t(`window.part.context.${key}`), width: 16, field: key }),
    ),
  );

export const stepColumns = ({ t, labels }: WorkbookContext): readonly FieldColumn[] => [
  reference(
    { key: 'phase', label: t('window.field.phase'), width: 24, list: 'phases', field: 'phaseId' },
    'phases',
    labels,
    { required: true },
  ),
  text({ key: 'name', label: t('window.field.name'), width: 32 }, { required: true }),
  number({ key: 'minutes', label: t('window.field.planned'), width: 14 }, { min: 0 }),
  ...contextColumns(t, 'context'),
];

export function laneColumns({ t, labels }: WorkbookContext): readonly FieldColumn[] {
  const words = valueWords(t);
  return [
    choice({ key: 'kind', label: t('window.field.kind'), width: 22, list: 'laneKinds' }, words.laneKinds, {
      required: true,
    }),
    text({ key: 'name', label: t('window.field.name'), width: 28 }),
    reference(
      {
        key: 'persona',
        label: t('window.field.lanePersona'),
        width: 18,
        list: 'personas',
        field: 'personaId',
      },
      'personas',
      labels,
    ),
    choice({ key: 'hidden', label: t('window.field.hidden'), list: 'yes' }, words.yes),
  ];
}

export const personaColumns = ({ t, labels }: WorkbookContext): readonly FieldColumn[] => [
  text({ key: 'name', label: t('window.field.name'), width: 20 }, { required: true }),
  text({ key: 'role', label: t('window.field.role'), width: 24 }),
  number({ key: 'share', label: t('window.field.share') }, { min: 0, max: 1 }),
  text({ key: 'tier', label: t('window.field.tier'), width: 12 }),
  reference(
    { key: 'segment', label: t('window.field.segment'), width: 18, list: 'segments', field: 'segmentId' },
    'segments',
    labels,
  ),
  text({ key: 'quote', label: t('window.field.quote'), width: 36 }),
  text({ key: 'bio', label: t('window.field.bio'), width: 40 }),
  texts({ key: 'goals', label: t('window.field.goals'), width: 32 }, { by: 'line' }),
  texts({ key: 'frustrations', label: t('window.field.frustrations'), width: 32 }, { by: 'line' }),
  texts({ key: 'habits', label: t('window.field.habits'), width: 32 }, { by: 'line' }),
  texts({ key: 'preferences', label: t('window.field.preferences'), width: 32 }, { by: 'line' }),
  texts({ key: 'channels', label: t('window.field.channels'), width: 18 }),
  ...contextColumns(t, 'context'),
];

export function linkColumns({ doc, t, labels }: WorkbookContext): readonly FieldColumn[] {
  const words = valueWords(t);
  const end = (key: 'from' | 'to') =>
    reference({ key, label: t(`workbook.column.${key}`), width: 34 }, 'cards', labels, { required: true });
  const stepOf = (key: 'fromStep' | 'toStep', field: 'from' | 'to') =>
    computed({ key, label: t(`workbook.column.${key}`), width: 18 }, (record) => {
      const stepId = doc.cards[String(record[field])]?.stepId;
      return stepId === undefined ? null : labels.of('steps', stepId);
    });
  return [
    end('from'),
    stepOf('fromStep', 'from'),
    end('to'),
    stepOf('toStep', 'to'),
    choice({ key: 'kind', label: t('window.field.linkKind'), width: 14, list: 'linkKinds' }, words.linkKinds),
    choice({ key: 'both', label: t('window.field.both'), list: 'yes' }, words.yes),
    text({ key: 'label', label: t('window.field.label'), width: 20 }),
  ];
}

export function measureColumns({ t, labels }: WorkbookContext): readonly FieldColumn[] {
  const words = valueWords(t);
  const count = (key: 'promoters' | 'passives' | 'detractors' | 'satisfied' | 'total') =>
    number({ key, label: t(`window.field.${key}`) }, { min: 0 });
  return [
    choice({ key: 'kind', label: t('window.field.kind'), width: 14 }, words.measureKinds, { required: true }),
    text({ key: 'name', label: t('window.field.name'), width: 28 }),
    reference(
      { key: 'step', label: t('window.field.step'), width: 20, list: 'steps', field: 'stepId' },
      'steps',
      labels,
    ),
    reference(
      { key: 'card', label: t('window.field.measureCard'), width: 24, field: 'cardId' },
      'cards',
      labels,
    ),
    reference(
      {
        key: 'persona',
        label: t('window.field.measurePersona'),
        width: 16,
        list: 'personas',
        field: 'personaId',
      },
      'personas',
      labels,
    ),
    text({ key: 'at', label: t('window.field.at'), width: 12 }),
    number({ key: 'value', label: t('window.field.value') }),
    text({ key: 'unit', label: t('window.field.unit') }),
    number({ key: 'target', label: t('window.field.target') }),
    choice({ key: 'better', label: t('window.field.better'), width: 12 }, words.better),
    count('promoters'),
    count('passives'),
    count('detractors'),
    count('satisfied'),
    count('total'),
  ];
}
