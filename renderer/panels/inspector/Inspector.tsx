/** The inspector: everything the selected records hold, or the map's own settings where nothing is selected. */

import { usePrivate } from '../../state/privateWriting';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { assertNever } from '../../ui/assertNever';
import { CardInspector } from './CardInspector';
import { CellInspector } from './CellInspector';
import { DocumentInspector } from './DocumentInspector';
import { PersonaInspector } from './PersonaInspector';
import { RecordInspector } from './RecordInspector';
import { StepInspector } from './StepInspector';
import './inspector.css';

export function Inspector() {
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <div className="inspector scroll" data-panel="inspector">
      {readOnly && <p className="empty">{t('window.inspector.readOnly')}</p>}
      <Subject />
    </div>
  );
}

function Subject() {
  const t = useT();
  const selection = useSettled((state) => state.session.selection);
  const { table, ids } = selection;
  const [first, second] = ids;
  const covered = usePrivate((state) => ids.some((id) => state.covered.has(id)));
  if (table === 'cards' && covered) return <p className="empty">{t('workshop.private.inspector')}</p>;
  if (table === null || first === undefined) return <DocumentInspector />;
  switch (table) {
    case 'cards':
      return <CardInspector ids={ids} />;
    case 'steps':
      return <StepInspector ids={ids} />;
    case 'cell':
      return second === undefined ? <DocumentInspector /> : <CellInspector laneId={first} stepId={second} />;
    case 'emotions':
      return <EmotionSubject id={first} />;
    case 'personas':
      return <PersonaInspector ids={ids} />;
    case 'phases':
    case 'lanes':
    case 'links':
    case 'notes':
    case 'segments':
    case 'measures':
      return <RecordInspector table={table} ids={ids} />;
    case 'comments':
    case 'views':
    case 'assets':
      return <DocumentInspector />;
    default:
      return assertNever(table);
  }
}

/** A point of a curve belongs to its step. */
function EmotionSubject({ id }: { id: string }) {
  const stepId = useSettled((state) => state.session.doc.emotions[id]?.stepId);
  return stepId === undefined ? <DocumentInspector /> : <StepInspector ids={[stepId]} />;
}
