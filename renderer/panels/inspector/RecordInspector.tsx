/** The inspector of records whose form is all there is to them: phases, lanes, links, notes, segments, measures. */
import { useShallow } from 'zustand/react/shallow';
import { laneName } from '../../../shared/i18n/laneName';
import { getLocale } from '../../../shared/model/document';
import type { Blueprint, Id, Table, Tables } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { editOf } from './editRecords';
import { Form } from './Form';
import type { FieldGroup } from './fields/fieldRow';
import { measureFields } from './fields/measureFields';
import { laneFields, linkFields, noteFields, phaseFields, segmentFields } from './fields/recordFields';
import { InspectorHead } from './InspectorHead';
import { MeasureResult } from './MeasureResult';
import { useStable } from './useStable';

type PlainTable = 'phases' | 'lanes' | 'links' | 'notes' | 'segments' | 'measures';

const groupsOf = {
  phases: () => phaseFields,
  lanes: () => laneFields,
  links: () => linkFields,
  notes: () => noteFields,
  segments: () => segmentFields,
  measures: (measure) => measureFields(measure.kind),
} as const satisfies { [T in PlainTable]: (record: Tables[T]) => readonly FieldGroup<Tables[T]>[] };

const titles = {
  phases: 'window.group.phase',
  lanes: 'window.group.lane',
  links: 'window.group.link',
  notes: 'window.group.note',
  segments: 'window.group.segment',
  measures: 'window.group.measure',
} as const satisfies Record<PlainTable, string>;

/** What of the head says which one it is; of the others the form below says it at once. */
function nameOf({ session: { doc } }: { session: { doc: Blueprint } }, table: PlainTable, id: Id): string {
  const lane = table === 'lanes' ? doc.lanes[id] : undefined;
  if (lane) return laneName(lane, getLocale(doc));
  if (table === 'phases') return doc.phases[id]?.name ?? '';
  const link = table === 'links' ? doc.links[id] : undefined;
  const titleOf = (cardId: Id): string => doc.cards[cardId]?.title ?? '';
  return link ? `${titleOf(link.from)} → ${titleOf(link.to)}` : '';
}

export function RecordInspector<T extends PlainTable>({ table, ids }: { table: T; ids: readonly Id[] }) {
  const t = useT();
  const records = useSettled(
    useShallow((state) =>
      ids
        .map((id) => (state.session.doc[table] as Table<Tables[T]>)[id])
        .filter((record) => record !== undefined),
    ),
  );
  const name = useSettled((state) => nameOf(state, table, ids[0] ?? ''));
  const readOnly = useSettled((state) => state.readOnly);
  const subject = `${table} ${ids.join(' ')}`;
  const edit = useStable(subject, () => editOf(table, ids));
  const [first] = records;
  const [id] = ids;
  if (!first || id === undefined) return null;
  const groups = (groupsOf[table] as (record: Tables[T]) => readonly FieldGroup<Tables[T]>[])(first);
  const kind =
    table === 'measures' && 'kind' in first ? t(`lane.measure.${(first as Tables['measures']).kind}`) : null;
  return (
    <>
      <InspectorHead
        title={kind ?? t(titles[table])}
        caption={records.length > 1 ? t('window.inspector.records', { count: records.length }) : name}
      />
      {table === 'measures' && <MeasureResult id={id} />}
      <Form subject={subject} groups={groups} records={records} edit={edit} disabled={readOnly} />
    </>
  );
}
