/** The map itself, shown where nothing is selected: its title and state, how it scores, its segments and measures. */
import { Plus, Table2 } from 'lucide-react';
import { newId } from '../../../shared/model/newId';
import type { TableName } from '../../../shared/model/schema';
import { runAction } from '../../actions/run';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { AddMeasure } from '../parts/AddMeasure';
import { editMeta, editSettings } from './editRecords';
import { Form } from './Form';
import { metaFields, settingsFields } from './fields/recordFields';

export function DocumentInspector() {
  const meta = useSettled((state) => state.session.doc.meta);
  const settings = useSettled((state) => state.session.doc.settings);
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <>
      <Form subject="meta" groups={metaFields} records={[meta]} edit={editMeta} disabled={readOnly} />
      <Form
        subject="settings"
        groups={settingsFields}
        records={[settings]}
        edit={editSettings}
        disabled={readOnly}
      />
      <Segments />
      <Measures />
    </>
  );
}

function RecordLink({ table, id, name }: { table: TableName; id: string; name: string }) {
  const select = useSettled((state) => state.select);
  return (
    <li>
      <Button look="link" onPress={() => select({ table, ids: [id] })}>
        <span className="ellipsis">{name}</span>
      </Button>
    </li>
  );
}

function Segments() {
  const t = useT();
  const segments = useSettled((state) => state.session.doc.segments);
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const select = useSettled((state) => state.select);
  const add = () => {
    const id = newId(Math.random);
    if (dispatch({ type: 'segment.add', id, segment: { name: t('window.inspector.newSegment') } }) === null)
      select({ table: 'segments', ids: [id] });
  };
  return (
    <Section title={t('window.group.segments')} memory="segments" open={Object.keys(segments).length > 0}>
      <ul className="inset">
        {Object.entries(segments).map(([id, segment]) => (
          <RecordLink key={id} table="segments" id={id} name={segment.name || t('window.untitled')} />
        ))}
      </ul>
      <div className="inset">
        <Button look="quiet" size="small" isDisabled={readOnly} onPress={add}>
          <Plus size={14} aria-hidden />
          {t('window.inspector.addSegment')}
        </Button>
        <Button look="quiet" size="small" onPress={() => runAction('segment.table')}>
          <Table2 size={14} aria-hidden />
          {t('action.segment.table')}
        </Button>
      </div>
    </Section>
  );
}

function Measures() {
  const t = useT();
  const measures = useSettled((state) => state.session.doc.measures);
  return (
    <Section title={t('window.group.measures')} memory="measures" open={Object.keys(measures).length > 0}>
      <ul className="inset">
        {Object.entries(measures).map(([id, measure]) => (
          <RecordLink
            key={id}
            table="measures"
            id={id}
            name={measure.name || t(`lane.measure.${measure.kind}`)}
          />
        ))}
      </ul>
      <div className="inset">
        <AddMeasure />
      </div>
    </Section>
  );
}
