/** The columns of a card: all that a card says, in the order in which a reader looks for it. */

import { getLocale, getSettings } from '../model/document';
import { cardColumns as columnsOf, orderedSteps } from '../model/queries';
import type { Card } from '../model/schema';
import { variantText } from '../model/variants';
import { choice, choices, computed, inside, number, reference, references, text, texts } from './fields';
import type { FieldColumn, Fields, WorkbookContext } from './types';
import { valueWords } from './words';

const asCard = (record: Fields): Card => record as unknown as Card;

export function cardColumns({ doc, t, labels }: WorkbookContext): readonly FieldColumn[] {
  const words = valueWords(t);
  const { scale } = getSettings(doc);
  const rating = { min: 1, max: scale, whole: true };
  const rated = (key: string, label: string) => number({ key, label, list: 'ratings' }, rating);
  const steps = orderedSteps(doc);
  const phaseName = (record: Fields): string | null => {
    const columns = columnsOf(doc, asCard(record));
    const phaseId = columns && steps[columns[0]]?.record.phaseId;
    return phaseId ? labels.of('phases', phaseId) : null;
  };
  const fail = (column: FieldColumn) => inside('fail', column, 'kind');
  const recovery = (column: FieldColumn) => fail(inside('recovery', column));
  const wait = (column: FieldColumn) => inside('wait', column, 'minutes');
  return [
    text({ key: 'title', label: t('window.field.title'), width: 38 }, { required: true }),
    computed({ key: 'phase', label: t('window.field.phase'), width: 16 }, phaseName),
    reference(
      { key: 'step', label: t('window.field.step'), width: 20, list: 'steps', field: 'stepId' },
      'steps',
      labels,
      { required: true },
    ),
    reference(
      { key: 'lane', label: t('window.field.lane'), width: 20, list: 'lanes', field: 'laneId' },
      'lanes',
      labels,
      { required: true },
    ),
    choice({ key: 'kind', label: t('window.field.kind'), width: 12, list: 'cardKinds' }, words.cardKinds, {
      required: true,
    }),
    text({ key: 'body', label: t('window.field.body'), width: 44 }),
    number({ key: 'span', label: t('window.field.span') }, { min: 1, max: 1000, whole: true }),
    references(
      { key: 'personas', label: t('window.field.personas'), width: 18, field: 'personaIds' },
      'personas',
      labels,
    ),
    texts({ key: 'channels', label: t('window.field.channels'), width: 18 }),
    text({ key: 'owner', label: t('window.field.owner'), width: 18 }),
    texts({ key: 'tags', label: t('window.field.tags'), width: 16 }),
    choice({ key: 'evidence', label: t('window.field.evidence'), width: 12, list: 'grades' }, words.grades),
    text({ key: 'source', label: t('window.field.source'), width: 20 }),
    choice({ key: 'moment', label: t('window.field.moment'), width: 18, list: 'moments' }, words.moments),
    choice({ key: 'decision', label: t('window.field.decision'), list: 'yes' }, words.yes),
    fail(
      choice(
        { key: 'fail', label: t('window.field.fail'), width: 16, list: 'failures', field: 'kind' },
        words.failures,
      ),
    ),
    fail(text({ key: 'failNote', label: t('window.part.failNote'), width: 26, field: 'note' })),
    recovery(text({ key: 'respond', label: t('lane.recovery.respond'), width: 20 })),
    recovery(text({ key: 'apologise', label: t('lane.recovery.apologise'), width: 20 })),
    recovery(text({ key: 'resolve', label: t('lane.recovery.resolve'), width: 20 })),
    recovery(text({ key: 'followUp', label: t('lane.recovery.followUp'), width: 20 })),
    recovery(
      number(
        { key: 'recoveryMinutes', label: t('workbook.column.recoveryMinutes'), field: 'minutes' },
        { min: 0 },
      ),
    ),
    recovery(
      text({ key: 'recoveryOwner', label: t('workbook.column.recoveryOwner'), width: 16, field: 'owner' }),
    ),
    wait(number({ key: 'wait', label: t('window.field.wait'), field: 'minutes' }, { min: 0 })),
    wait(number({ key: 'waitTarget', label: t('workbook.column.waitTarget'), field: 'target' }, { min: 0 })),
    wait(number({ key: 'waitLimit', label: t('workbook.column.waitLimit'), field: 'limit' }, { min: 0 })),
    number({ key: 'minutes', label: t('window.field.minutes') }, { min: 0 }),
    number({ key: 'cost', label: t('window.field.cost') }),
    choice(
      { key: 'standard', label: t('window.field.standard'), width: 20, list: 'standards' },
      words.standards,
    ),
    computed({ key: 'variants', label: t('window.field.variants'), width: 24 }, (record) => {
      const variants = asCard(record).variants ?? [];
      return variants.map((variant) => variantText(variant, getLocale(doc))).join('\n') || null;
    }),
    choices({ key: 'data', label: t('window.field.data'), width: 16 }, words.data),
    rated('severity', t('window.field.severity')),
    rated('frequency', t('window.field.frequency')),
    rated('detection', t('window.field.detection')),
    reference({ key: 'about', label: t('window.field.about'), width: 24 }, 'cards', labels),
    choice({ key: 'failure', label: t('window.field.failure'), width: 16, list: 'failures' }, words.failures),
    number({ key: 'gap', label: t('window.field.gap') }, { min: 1, max: 5, whole: true }),
    number({ key: 'mentions', label: t('window.field.mentions') }, { min: 0, whole: true }),
    rated('intensity', t('window.field.intensity')),
    references({ key: 'addresses', label: t('window.field.addresses'), width: 30 }, 'cards', labels, {
      by: 'line',
    }),
    rated('impact', t('window.field.impact')),
    rated('effort', t('window.field.effort')),
    number({ key: 'reach', label: t('window.field.reach') }, { min: 0 }),
    number({ key: 'confidence', label: t('window.field.confidence') }, { min: 0, max: 1 }),
    choice({ key: 'kano', label: t('window.field.kano'), width: 14, list: 'kano' }, words.kano),
    choice({ key: 'stage', label: t('workbook.column.stage'), width: 14, list: 'stages' }, words.stages),
    text({ key: 'due', label: t('window.field.due'), width: 12 }),
    text({ key: 'result', label: t('window.field.result'), width: 24 }),
    number({ key: 'votes', label: t('window.field.votes') }, { min: 0, whole: true }),
    reference(
      { key: 'measure', label: t('window.field.measure'), width: 16, field: 'measureId' },
      'measures',
      labels,
    ),
    text({ key: 'url', label: t('window.field.url'), width: 24 }),
  ];
}
