/** An empty place that is selected: its lane and step, with a way to put a card there. */
import { Plus } from 'lucide-react';
import { laneKind } from '../../../shared/model/laneKinds';
import type { Id } from '../../../shared/model/schema';
import { runAction } from '../../actions/run';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { useLaneName } from '../parts/useLaneName';
import { InspectorHead } from './InspectorHead';
import { StepInspector } from './StepInspector';

export function CellInspector({ laneId, stepId }: { laneId: Id; stepId: Id }) {
  const t = useT();
  const laneName = useLaneName();
  const lane = useSettled((state) => state.session.doc.lanes[laneId]);
  const step = useSettled((state) => state.session.doc.steps[stepId]?.name);
  const readOnly = useSettled((state) => state.readOnly);
  if (!lane) return null;
  return (
    <>
      <InspectorHead title={laneName(lane)} caption={step} whole={false} />
      {laneKind(lane.kind).newCard && (
        <div className="inset">
          <Button size="small" isDisabled={readOnly} onPress={() => runAction('card.add')}>
            <Plus size={14} aria-hidden />
            {t('window.inspector.addCard')}
          </Button>
        </div>
      )}
      <StepInspector ids={[stepId]} whole={false} />
    </>
  );
}
