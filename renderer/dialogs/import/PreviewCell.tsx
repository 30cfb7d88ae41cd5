/** What stands in a cell of an import preview: moods with their words, cards with the steps that they cover. */
import { signed } from '../../../shared/i18n/numbers';
import { cardsInCell, emotionAt, type Keyed } from '../../../shared/model/queries';
import type { Blueprint, Id, Lane } from '../../../shared/model/schema';

export interface PreviewCellProps {
  readonly doc: Blueprint;
  readonly lane: Keyed<Lane>;
  readonly stepId: Id;
}

export function PreviewCell({ doc, lane, stepId }: PreviewCellProps) {
  const isMood = doc.lanes[lane.id]?.kind === 'emotions';
  const personaId = lane.record.personaId ?? null;
  const moods = isMood
    ? Object.keys(doc.personas)
        .map((id) => emotionAt(doc, stepId, id))
        .concat(emotionAt(doc, stepId, personaId))
        .flatMap((mood) => (mood ? [mood] : []))
    : [];
  return (
    <>
      {[...new Map(moods.map((mood) => [mood.id, mood.record])).entries()].map(([id, { value, note }]) => (
        <span key={id} className="paste-feeling">
          {note ? `${note} → ${signed(value)}` : signed(value)}
        </span>
      ))}
      {cardsInCell(doc, lane.id, stepId).map(({ id, record }) => (
        <span key={id} className="paste-card">
          {record.title}
          {(record.span ?? 1) > 1 && <span className="caption"> → {record.span}</span>}
        </span>
      ))}
    </>
  );
}
