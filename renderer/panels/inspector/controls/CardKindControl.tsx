/** A card's kind: those that its lane accepts first, the others marked. */
import { laneKind } from '../../../../shared/model/laneKinds';
import { CARD_KINDS, type CardKind } from '../../../../shared/model/schema';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { Select } from '../../../ui/Select';
import type { ControlProps } from './controlProps';

export function CardKindControl({ value, mixed, onChange, ...props }: ControlProps<CardKind>) {
  const t = useT();
  // All selected cards' lanes must accept a kind for it to stand first.
  const accepted = useSettled(({ session: { doc, selection } }) =>
    CARD_KINDS.filter((kind) =>
      selection.ids.every((id) => {
        const lane = doc.lanes[doc.cards[id]?.laneId ?? ''];
        return lane !== undefined && laneKind(lane.kind).accepts.includes(kind);
      }),
    ).join(' '),
  ).split(' ');
  const options = CARD_KINDS.map((key) => ({
    key,
    label: t(`lane.card.${key}`),
    fits: accepted.includes(key),
  })).sort((a, b) => Number(b.fits) - Number(a.fits));
  return (
    <Select
      {...props}
      value={mixed ? null : (value ?? null)}
      placeholder={t('window.inspector.mixed')}
      options={options.map(({ key, label, fits }) => ({
        key,
        label,
        ...(!fits && { note: t('window.inspector.otherLane') }),
      }))}
      onChange={onChange}
    />
  );
}
