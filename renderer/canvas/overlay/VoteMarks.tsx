/** While voting is on: the dots of each pain and opportunity, with a press for one more and one for one less. */
import { memo, useMemo } from 'react';
import { vote } from '../../actions/vote';
import { useEditor } from '../../state/editor';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { dotsLeft, isVotable, useVoting } from '../../state/voting';
import { cardsIn } from '../cardIndex';
import { useView } from '../view';
import { Pinned, pinnedAt } from './Pinned';
import './pinned.css';

const LEAST_ZOOM = 0.3;

export const VoteMarks = memo(function VoteMarks() {
  const on = useVoting((state) => state.on);
  const readOnly = useEditor((state) => state.readOnly);
  return on && !readOnly ? <Marks /> : null;
});

function Marks() {
  const t = useT();
  const layout = useEditor((state) => state.layout);
  const { cards } = useShownDoc();
  const none = useEditor((state) => dotsLeft(state.session.doc) === 0);
  const region = useView((state) => state.region);
  const near = useView((state) => state.zoom >= LEAST_ZOOM);
  const presenting = useUi((state) => state.presenting !== null);
  const boxes = useMemo(
    () => cardsIn(layout, region).filter((box) => isVotable(cards[box.id])),
    [layout, region, cards],
  );
  if (!near || presenting) return null;
  return (
    <Pinned className="map-votes">
      {boxes.map(({ id, x, y, w }) => {
        const { title = '', votes = 0 } = cards[id] ?? {};
        return (
          <div key={id} className={votes > 0 ? 'map-vote given' : 'map-vote'} {...pinnedAt(x + w, y)}>
            {votes > 0 && (
              <button
                type="button"
                tabIndex={-1}
                aria-label={t('workshop.vote.remove', { title })}
                onClick={() => vote([id], -1)}
              >
                −
              </button>
            )}
            {votes > 0 && <span>{votes}</span>}
            <button
              type="button"
              tabIndex={-1}
              aria-label={t('workshop.vote.add', { title })}
              disabled={none}
              onClick={() => vote([id], 1)}
            >
              +
            </button>
          </div>
        );
      })}
    </Pinned>
  );
}
