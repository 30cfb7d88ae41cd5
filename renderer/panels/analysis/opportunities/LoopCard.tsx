/** An opportunity on the board: what it is, who answers for it, when it is due; a press shows it on the map, the pencil opens its form. */
import { AlarmClock, Pencil } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { formatDate } from '../../../../shared/i18n/formatDate';
import type { Card, Id } from '../../../../shared/model/schema';
import { MOD_KEY } from '../../../actions/keyWords';
import { viewport } from '../../../canvas/viewport';
import { pointing } from '../../../state/pointedAt';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { PopoverButton } from '../../../ui/PopoverButton';
import { LoopForm } from './LoopForm';

export interface LoopCardProps {
  readonly id: Id;
  readonly card: Card;
  readonly late: boolean;
  readonly readOnly: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** While it is dragged, in px of the window. */
  readonly onDrag: (x: number, y: number) => void;
  /** Null where the drag was taken back. */
  readonly onDrop: (x: number | null, y: number | null) => void;
}

/** Nearer than this to where it was pressed, it is not dragged, px. */
const SLACK = 5;

export function LoopCard({ id, card, late, readOnly, onKeyDown, onDrag, onDrop }: LoopCardProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const wasDragged = useRef(false);
  const [by, setBy] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const title = card.title || t('window.untitled');
  const facts = [
    card.owner,
    card.due && t('opportunities.due', { day: formatDate(card.due, locale) }),
  ].filter((fact) => fact !== undefined && fact !== '');
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    if (readOnly || event.button !== 0) return;
    from.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (!from.current) return;
    const offset = { x: clientX - from.current.x, y: clientY - from.current.y };
    if (!by && Math.hypot(offset.x, offset.y) < SLACK) return;
    wasDragged.current = true;
    setBy(offset);
    onDrag(clientX, clientY);
  };
  const end = (x: number | null, y: number | null) => {
    const dragged = from.current !== null && wasDragged.current;
    from.current = null;
    setBy(null);
    if (dragged) onDrop(x, y);
  };
  return (
    <li
      className={`loop-card${by ? ' dragged' : ''}${late ? ' late' : ''}`}
      style={by ? { transform: `translate(${by.x}px, ${by.y}px)` } : undefined}
      {...pointing([id])}
    >
      <button
        type="button"
        className="loop-title"
        data-card={id}
        aria-label={[title, ...facts, ...(late ? [t('opportunities.overdue')] : [])].join(', ')}
        aria-description={readOnly ? undefined : t('opportunities.cardHint', { mod: MOD_KEY })}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={({ clientX, clientY }) => end(clientX, clientY)}
        onPointerCancel={() => end(null, null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && by) {
            event.stopPropagation();
            end(null, null);
          } else onKeyDown(event);
        }}
        onClick={() => {
          if (!wasDragged.current) viewport.reveal(id);
          wasDragged.current = false;
        }}
      >
        <span>{title}</span>
        {facts.length > 0 && (
          <span className={late ? 'loop-facts alarm' : 'loop-facts'}>
            {late && <AlarmClock size={12} aria-hidden />}{' '}
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        )}
      </button>
      <PopoverButton
        label={t('opportunities.editLoop', { title })}
        className="icon-button small"
        face={<Pencil size={14} aria-hidden />}
        placement="bottom end"
        disabled={readOnly}
      >
        {() => <LoopForm id={id} />}
      </PopoverButton>
    </li>
  );
}
