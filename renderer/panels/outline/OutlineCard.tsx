/** A card in the outline: its title, and its marks as on the map. */
import { memo } from 'react';
import type { MarkBox } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { markToken } from '../../../shared/scene/glyphs';
import { cardDetails, coveredLabel } from '../../canvas/describe';
import { editor, useEditor } from '../../state/editor';
import { usePrivate } from '../../state/privateWriting';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { PersonaMark } from '../parts/PersonaMark';
import { OutlineTalk } from './OutlineTalk';

const GLYPH = 13;

function Mark({ mark }: { readonly mark: MarkBox }) {
  if (mark.kind === 'persona')
    return mark.personaId === undefined ? null : <PersonaMark id={mark.personaId} size={9} />;
  if (mark.kind === 'decision')
    return (
      <svg className="outline-notch" viewBox="0 0 8 4" aria-hidden="true">
        <path d="M0 0h8L4 4z" />
      </svg>
    );
  return (
    <>
      <Glyph
        name={mark.kind}
        size={GLYPH}
        color={`var(--${mark.kind === 'moment' ? 'ink' : markToken(mark)})`}
        ground="var(--c0)"
      />
      {mark.text}
    </>
  );
}

/** Read out are its title and, instead of the marks that are seen, their meaning with lane, step and place. */
export const OutlineCard = memo(function OutlineCard({ id }: { readonly id: Id }) {
  const t = useT();
  const card = useEditor((state) => state.session.doc.cards[id]);
  const marks = useEditor((state) => state.layout.cards.get(id)?.marks);
  // Named in the label, which is made anew when one of them changes.
  useEditor((state) => state.session.doc.steps[card?.stepId ?? '']);
  useEditor((state) => state.session.doc.lanes[card?.laneId ?? '']);
  const selected = useEditor(
    ({ session: { selection } }) => selection.table === 'cards' && selection.ids.includes(id),
  );
  const active = useEditor(
    ({ session: { selection } }) => selection.table === 'cards' && selection.ids.at(-1) === id,
  );
  const covered = usePrivate((state) => state.covered.has(id));
  if (!card) return null;
  const { span = 1 } = card;
  const { doc } = editor.getState().session;
  return (
    <li>
      <button
        type="button"
        className={`outline-card kind-${card.kind}`}
        data-at={`cards ${id}`}
        data-active={active || undefined}
        tabIndex={active ? 0 : -1}
        aria-pressed={selected}
      >
        <span className="outline-title">
          {covered ? coveredLabel(doc, card) : card.title || t('window.untitled')}
        </span>
        {!covered && (
          <>
            <span className="outline-marks" aria-hidden>
              {span > 1 && <span title={t('outline.span', { count: span })}>⇥{span}</span>}
              {marks?.map((mark) => (
                <Mark key={`${mark.kind} ${mark.x} ${mark.y}`} mark={mark} />
              ))}
            </span>
            <span className="hidden-visually">, {cardDetails(doc, id)}</span>
          </>
        )}
      </button>
      <OutlineTalk id={id} reached={active} />
    </li>
  );
});
