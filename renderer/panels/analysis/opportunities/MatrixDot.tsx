/** One opportunity in the matrix or waiting below it: dragged, moved with the arrow keys, pressed to see it on the map. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { OpportunityScore } from '../../../../shared/analysis';
import type { Ratings } from '../../../../shared/charts/matrixChart';
import { viewport } from '../../../canvas/viewport';
import { pointing } from '../../../state/pointedAt';
import { ui } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { rate } from './ratings';

export interface MatrixDotProps {
  readonly row: OpportunityScore;
  readonly number: number;
  readonly scale: number;
  /** Its middle in the matrix; null where it waits below. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly label: string;
  readonly readOnly: boolean;
  /** What a place of the window stands for. */
  readonly under: (x: number, y: number) => Ratings;
  /** Where it would land while it is dragged; null when that is over. */
  readonly onTry: (ratings: Ratings | null) => void;
}

/** Nearer than this to where it was pressed, it is not dragged, px. */
const SLACK = 4;

const STEPS: Readonly<Record<string, readonly [effort: number, impact: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function MatrixDot({ row, number, scale, at, label, readOnly, under, onTry }: MatrixDotProps) {
  const t = useT();
  const drag = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const stay = useRef(0);
  const dropped = useRef(false);
  const keys = useRef<(event: globalThis.KeyboardEvent) => void>(() => {});
  const points = pointing([row.id, ...row.addresses]);
  const within = (rating: number) => Math.max(1, Math.min(scale, rating));
  const end = () => {
    drag.current = null;
    onTry(null);
    window.removeEventListener('keydown', keys.current, true);
  };
  useEffect(() => () => window.removeEventListener('keydown', keys.current, true), []);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    dropped.current = false;
    if (readOnly || event.button !== 0) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
    event.currentTarget.setPointerCapture?.(event.pointerId);
    keys.current = (pressed) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      dropped.current = true;
      end();
    };
    window.addEventListener('keydown', keys.current, true);
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const now = drag.current;
    if (!now) return;
    now.moved ||= Math.hypot(clientX - now.x, clientY - now.y) > SLACK;
    if (now.moved) onTry(under(clientX, clientY));
  };
  const onPointerUp = ({ clientX, clientY }: PointerEvent) => {
    const moved = drag.current?.moved ?? false;
    if (drag.current) end();
    if (!moved) return;
    dropped.current = true;
    rate(row.id, under(clientX, clientY));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || readOnly) return;
    event.preventDefault();
    const middle = Math.ceil(scale / 2);
    const { impact, effort } = row;
    const next =
      impact === null || effort === null
        ? { impact: impact ?? middle, effort: effort ?? middle }
        : { impact: within(impact + step[1]), effort: within(effort + step[0]) };
    rate(row.id, next, stay.current);
    ui.getState().announce(t('opportunities.said', next));
  };
  return (
    <button
      type="button"
      className={at ? 'matrix-dot' : 'matrix-dot waiting'}
      style={at ? { left: at.x, top: at.y } : undefined}
      aria-label={label}
      aria-description={readOnly ? undefined : t('opportunities.dotHint')}
      title={row.title || t('window.untitled')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => drag.current && end()}
      onKeyDown={onKeyDown}
      onClick={() => {
        // The press that ends a drag is none.
        if (!dropped.current) viewport.reveal(row.id);
        dropped.current = false;
      }}
      {...points}
      onFocus={() => {
        stay.current++;
        points.onFocus();
      }}
    >
      {at ? null : number}
    </button>
  );
}
