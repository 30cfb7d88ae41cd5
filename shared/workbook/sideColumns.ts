/** The columns of what stands beside the map: segments, sticky notes, comments and pictures. */
import { commentPlace } from '../model/comments';
import type { Comment } from '../model/schema';
import { choice, computed, number, reference, text } from './fields';
import type { FieldColumn, Fields, WorkbookContext } from './types';
import { valueWords } from './words';

export function segmentColumns({ t }: WorkbookContext): readonly FieldColumn[] {
  const rated = (key: 'potential' | 'fit' | 'competition') =>
    number({ key, label: t(`window.field.${key}`), width: 14 }, { min: 1, max: 5 });
  return [
    text({ key: 'name', label: t('window.field.name'), width: 26 }, { required: true }),
    text({ key: 'criteria', label: t('window.field.criteria'), width: 50 }),
    number({ key: 'size', label: t('window.field.size') }, { min: 0, max: 1 }),
    rated('potential'),
    rated('fit'),
    rated('competition'),
  ];
}

export function noteColumns({ t }: WorkbookContext): readonly FieldColumn[] {
  const far = { min: -1e6, max: 1e6, required: true };
  const wide = { min: 1, max: 1e5, required: true };
  return [
    text({ key: 'text', label: t('window.field.text'), width: 60 }, { required: true }),
    number({ key: 'x', label: t('workbook.column.left') }, far),
    number({ key: 'y', label: t('workbook.column.top') }, far),
    number({ key: 'w', label: t('workbook.column.width') }, wide),
    number({ key: 'h', label: t('workbook.column.height') }, wide),
  ];
}

export function commentColumns({ doc, t, labels }: WorkbookContext): readonly FieldColumn[] {
  const { yes } = valueWords(t);
  const textOf = (field: 'noteId' | 'replyTo') => (record: Fields) =>
    doc[field === 'noteId' ? 'notes' : 'comments'][String(record[field])]?.text || null;
  const placeOf = (record: Fields): string => {
    const { table } = commentPlace(record as unknown as Comment);
    return table === null ? t('workbook.column.wholeMap') : t(`compare.table.${table}`);
  };
  return [
    text({ key: 'text', label: t('window.field.text'), width: 60 }, { required: true }),
    computed({ key: 'place', label: t('workbook.column.on'), width: 12 }, placeOf),
    reference({ key: 'card', label: t('compare.table.cards'), width: 30, field: 'cardId' }, 'cards', labels),
    reference(
      { key: 'step', label: t('compare.table.steps'), width: 22, list: 'steps', field: 'stepId' },
      'steps',
      labels,
    ),
    computed({ key: 'note', label: t('compare.table.notes'), width: 22 }, textOf('noteId')),
    text({ key: 'author', label: t('workbook.column.author'), width: 18 }, { required: true }),
    text({ key: 'at', label: t('workbook.column.at'), width: 24 }, { required: true }),
    choice({ key: 'resolved', label: t('comments.resolved'), list: 'yes' }, yes),
    computed({ key: 'replyTo', label: t('workbook.column.replyTo'), width: 30 }, textOf('replyTo')),
  ];
}

export function pictureColumns({ doc, t, labels }: WorkbookContext): readonly FieldColumn[] {
  const users = new Map<string, string[]>();
  const use = (assetId: string | undefined, name: string | null) => {
    if (assetId !== undefined && name !== null) users.set(assetId, [...(users.get(assetId) ?? []), name]);
  };
  for (const [id, card] of Object.entries(doc.cards)) use(card.assetId, labels.of('cards', id));
  for (const [id, { avatar }] of Object.entries(doc.personas)) use(avatar, labels.of('personas', id));
  return [
    text({ key: 'name', label: t('window.field.name'), width: 28 }),
    text({ key: 'alt', label: t('workbook.column.alt'), width: 60 }),
    computed({ key: 'usedBy', label: t('workbook.column.usedBy'), width: 34 }, (_, id) =>
      [...(users.get(id) ?? [])].sort().join('\n'),
    ),
    computed(
      { key: 'pixels', label: t('workbook.column.pixels'), width: 14 },
      ({ width, height }) => `${width} × ${height}`,
    ),
  ];
}
