/** The inspector of one card or several: the fields of their kinds, their place and their links. */
import { useShallow } from 'zustand/react/shallow';
import type { Card, Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { useLaneName } from '../parts/useLaneName';
import { CardLinks } from './CardLinks';
import { CardPlace } from './CardPlace';
import { editOf } from './editRecords';
import { Form } from './Form';
import { sharedCardFields } from './fields/cardFields';
import { InspectorHead } from './InspectorHead';
import { useStable } from './useStable';

export function CardInspector({ ids }: { ids: readonly Id[] }) {
  const t = useT();
  const cards = useSettled(
    useShallow((state) =>
      ids.map((id) => state.session.doc.cards[id]).filter((card): card is Card => !!card),
    ),
  );
  const readOnly = useSettled((state) => state.readOnly);
  const subject = `cards ${ids.join(' ')}`;
  const edit = useStable(subject, () => editOf('cards', ids));
  const place = usePlace(ids[0]);
  const [first] = cards;
  if (!first) return null;
  const several = cards.length > 1;
  const kind = cards.every((card) => card.kind === first.kind) ? t(`lane.card.${first.kind}`) : null;
  const count = t('window.inspector.cards', { count: cards.length });
  return (
    <>
      <InspectorHead
        title={several ? (kind ? `${count} · ${kind}` : count) : kind}
        caption={several ? t('window.inspector.several') : place}
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

/** Lane and step of a card, in words. */
function usePlace(id: Id | undefined): string {
  const t = useT();
  const laneName = useLaneName();
  const lane = useSettled(({ session: { doc } }) => doc.lanes[doc.cards[id ?? '']?.laneId ?? '']);
  const step = useSettled(({ session: { doc } }) => doc.steps[doc.cards[id ?? '']?.stepId ?? '']?.name);
  return lane ? t('window.inspector.place', { lane: laneName(lane), step: step ?? '' }) : '';
}
