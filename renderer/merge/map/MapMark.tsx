/** One changed record on the map: its badge, both answers where it is asked about, or its struck-through text where it is gone. */
import type { CSSProperties } from 'react';
import type { Side } from '../../../shared/merge/types';
import { answer, goToConflict, useMerging } from '../../state/merging';
import { useT } from '../../state/useT';
import type { CardQuestion } from './conflictCards';
import type { PlacedMark } from './placeMarks';

export interface MapMarkProps {
  readonly placed: PlacedMark;
  /** The record, in words. */
  readonly what: string;
  readonly title: string;
  readonly question: CardQuestion | undefined;
  readonly removed: boolean;
  /** Its question is the one in hand. */
  readonly inHand: boolean;
  readonly active: boolean;
  readonly tabIndex: number;
  readonly onOpen: () => void;
}

export function MapMark(props: MapMarkProps) {
  const { placed, what, question, removed, inHand, active, tabIndex, title, onOpen } = props;
  const t = useT();
  const { box, at, mark, table } = placed;
  const done = useMerging(({ decisions }) => mark.conflicts.every((id) => Object.hasOwn(decisions, id)));
  const isAsked = mark.by === 'conflict';
  const said = t(
    `merging.mark.${isAsked && done ? 'conflictDone' : removed && !isAsked ? 'removed' : mark.by}`,
  );
  // What is asked about is a question first, also where one side took it away.
  const by = removed && !isAsked ? (mark.kinds.ours === 'removed' ? 'ours' : 'theirs') : mark.by;
  const classes = ['merge-mark', `by-${mark.by}`, `of-${table}`];
  if (removed && table === 'cards' && !question) classes.push('gone');
  if (isAsked && done) classes.push('done');
  if (inHand) classes.push('in-hand');
  if (active) classes.push('active');
  const style = {
    '--x': `${box.x}px`,
    '--y': `${box.y}px`,
    '--w': `${box.w}px`,
    '--h': `${box.h}px`,
    '--bx': `${at.x - box.x}px`,
    '--by': `${at.y - box.y}px`,
  } as CSSProperties;
  return (
    <li className={classes.join(' ')} style={style}>
      <button
        type="button"
        className="merge-mark-button"
        data-mark={placed.key}
        tabIndex={tabIndex}
        aria-label={t('merging.markNamed', { what, mark: said })}
        aria-current={inHand || undefined}
        title={t('merging.markNamed', { what, mark: said })}
        onClick={onOpen}
      >
        {removed && table === 'cards' && !question && <span className="merge-gone">{title}</span>}
      </button>
      {question && <Answers question={question} />}
      <span className="merge-badge" aria-hidden="true">
        {isAsked && done ? '✓' : t(`merging.letter.${by}`)}
      </span>
    </li>
  );
}

const SIDES: readonly Side[] = ['ours', 'theirs'];

/** Both answers on the card itself, for the pointer; for the keyboard they stand in the pane, and on 1 and 2. */
function Answers({ question }: { readonly question: CardQuestion }) {
  const t = useT();
  const { conflict, asked, more } = question;
  const chosen = useMerging((state) => state.decisions[conflict.id]);
  return (
    <div className="merge-answers" aria-hidden="true">
      {asked && <span className="merge-asked">{asked}</span>}
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          tabIndex={-1}
          className={`merge-answer of-${side}${chosen === side ? ' chosen' : chosen === undefined ? '' : ' other'}`}
          onClick={() => {
            goToConflict(conflict.id);
            answer(conflict.id, chosen === side ? null : side);
          }}
        >
          <span className="merge-radio" />
          <span>{question[side]}</span>
        </button>
      ))}
      {more > 0 && <span className="merge-more">{t('merging.more', { count: more })}</span>}
    </div>
  );
}
