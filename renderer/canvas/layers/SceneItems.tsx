/** Scene items as SVG elements: how layers behind the cards draw what exports draw. */
import { memo, useId } from 'react';
import type { SceneItem, Stroke } from '../../../shared/scene/types';

const strokeOf = (stroke: Stroke | undefined) =>
  stroke
    ? {
        stroke: stroke.color,
        strokeWidth: stroke.width,
        strokeLinecap: stroke.cap ?? ('butt' as const),
        ...(stroke.dash && { strokeDasharray: stroke.dash.join(' ') }),
      }
    : {};

function Item({ item, id }: { readonly item: SceneItem; readonly id: string }) {
  switch (item.type) {
    case 'rect':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.w}
          height={item.h}
          rx={item.radius}
          fill={item.fill ?? 'none'}
          opacity={item.opacity}
          {...strokeOf(item.stroke)}
        />
      );
    case 'path':
      return <path d={item.d} fill={item.fill ?? 'none'} opacity={item.opacity} {...strokeOf(item.stroke)} />;
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fill={item.color}
          fontSize={item.style.size}
          fontWeight={item.style.weight}
        >
          {item.text}
        </text>
      );
    case 'gradient':
      return (
        <>
          <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={item.top.color} stopOpacity={item.top.opacity} />
            <stop offset="1" stopColor={item.bottom.color} stopOpacity={item.bottom.opacity} />
          </linearGradient>
          <rect x={item.x} y={item.y} width={item.w} height={item.h} fill={`url(#${id})`} />
        </>
      );
    case 'image':
      // Pictures stand in cards, which are nodes of their own.
      return null;
  }
}

export const SceneItems = memo(function SceneItems({ items }: { readonly items: readonly SceneItem[] }) {
  const prefix = useId();
  return items.map((item, index) => <Item key={index} item={item} id={`${prefix}${index}`} />);
});
