/** The inspector of one card or several: the fields of their kinds, their place and their links. */
import { useShallow } from 'zustand/react/shallow';
import { translateData } from '../../../shared/i18n/translate';
import type { Card, Id } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { CardLinks } from './CardLinks';
import { CardPlace } from './CardPlace';
import { editOf } from './editRecords';
import { Form } from './Form';
import { sharedCardFields } from './fields/cardFields';
import { InspectorHead } from './InspectorHead';
import { useStable } from './useStable';

export function CardInspector({ ids }: { ids: readonly Id[] }) {
  const t = useT();
  const cards = useEditor(
    useShallow((state) =>
      ids.map((id) => state.session.doc.cards[id]).filter((card): card is Card => !!card),
    ),
  );
  const readOnly = useEditor((state) => state.readOnly);
  const subject = `cards ${ids.join(' ')}`;
  const edit = useStable(subject, () => editOf('cards', ids));
  const [first] = cards;
  if (!first) return null;
  const several = cards.length > 1;
  const kind = cards.every((card) => card.kind === first.kind) ? t(`lane.card.${first.kind}`) : null;
  const count = t('window.inspector.cards', { count: cards.length });
  return (
    <>
      <InspectorHead
        title={several ? (kind ? `${count} · ${kind}` : count) : kind}
        caption={several ? t('window.inspector.several') : <PlaceOf card={first} />}
      />
      <Form
        subject={subject}
        groups={sharedCardFields(cards.map((card) => card.kind))}
        records={cards}
        edit={edit}
        disabled={readOnly}
      />
      <CardPlace ids={ids} />
      {!several && ids[0] !== undefined && <CardLinks id={ids[0]} />}
    </>
  );
}

function PlaceOf({ card }: { card: Card }) {
  const t = useT();
  const lane = useEditor((state) => state.session.doc.lanes[card.laneId]);
  const step = useEditor((state) => state.session.doc.steps[card.stepId]?.name);
  if (!lane) return null;
  const name = lane.name || translateData(t, `lane.kind.${lane.kind}`);
  return t('window.inspector.place', { lane: name, step: step ?? '' });
}
