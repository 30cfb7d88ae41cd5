/** A map drawn small from the file itself: grounds, lines, cards and curves, so that each looks like what it is. */
import { useMemo } from 'react';
import { layout } from '../../../shared/layout/layout';
import type { Blueprint, CardKind } from '../../../shared/model/schema';
import { personaStyles } from '../../../shared/scene/personaStyle';

const TINTS: Partial<Record<CardKind, string>> = {
  pain: 'var(--painMark)',
  gain: 'var(--gainMark)',
  opportunity: 'var(--oppMark)',
};

export function Thumbnail({ doc }: { doc: Blueprint }) {
  const box = useMemo(() => layout(doc), [doc]);
  const styles = personaStyles(doc);
  const top = box.phaseHeight + box.stepHeight;
  return (
    <svg
      className="thumbnail"
      viewBox={`${box.labelWidth} ${top} ${Math.max(1, box.width - box.labelWidth)} ${Math.max(1, box.height - top)}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {box.lanes.map((lane) => (
        <rect
          key={lane.id}
          x={lane.x}
          y={lane.y}
          width={lane.w}
          height={lane.h}
          fill={lane.zone === 'sheet' ? 'var(--sheet)' : `var(--z${lane.zone})`}
        />
      ))}
      {box.lines.map((line) => (
        <line
          key={line.kind}
          x1={box.labelWidth}
          x2={box.width}
          y1={line.y + line.h / 2}
          y2={line.y + line.h / 2}
          stroke="var(--ink)"
          strokeWidth={line.kind === 'visibility' ? 1.5 : 0.75}
          strokeDasharray={line.kind === 'visibility' ? '3.5 2' : undefined}
        />
      ))}
      {[...box.cards.values()].map((card) => {
        const tint = TINTS[doc.cards[card.id]?.kind ?? 'text'];
        return (
          <rect
            key={card.id}
            x={card.x}
            y={card.y}
            width={card.w}
            height={card.h}
            fill={tint ?? 'var(--c0)'}
            fillOpacity={tint ? 0.65 : 1}
            stroke={tint ? 'none' : 'var(--edge3)'}
            strokeWidth={0.75}
          />
        );
      })}
      {box.curves.map((curve) => {
        const style = curve.personaId === null ? undefined : styles.get(curve.personaId);
        return (
          style && (
            <path
              key={`${curve.laneId} ${curve.personaId}`}
              d={curve.path}
              fill="none"
              stroke={`var(--${style.token})`}
              strokeWidth={1.4}
            />
          )
        );
      })}
    </svg>
  );
}
