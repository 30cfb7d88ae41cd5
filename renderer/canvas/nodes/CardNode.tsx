/** A card on the map: the lines that layout broke, its marks, and the shape that says its kind. */
import { memo } from 'react';
import type { CardBox } from '../../../shared/layout/types';
import { getLocale } from '../../../shared/model/document';
import type { Card } from '../../../shared/model/schema';
import { cardPath, FOLD } from '../../../shared/scene/cardPath';
import { editor } from '../../state/editor';
import { cardFace } from '../cardText';
import { Marks } from './Marks';
import type { CardLook, CardNode as CardNodeData } from './mapNode';
import { Picture } from './Picture';

const TINTED = new Set(['pain', 'gain', 'opportunity']);

function classOf(box: CardBox, card: Card, look: CardLook): string {
  const names = ['map-card', `map-card-z${box.zone}`];
  if (TINTED.has(card.kind)) names.push(`map-card-${card.kind}`);
  if (card.moment) names.push('map-card-moment');
  if (hasShape(card)) names.push('map-card-shaped');
  if (look.selected) names.push('map-card-selected');
  if (look.dimmed) names.push('map-card-dimmed');
  if (look.away) names.push('map-card-away');
  if (look.covered) names.push('map-card-covered');
  return names.join(' ');
}

/** Evidence has a folded corner, a decision a notch in its lower edge: their outline is drawn, not a border. */
const hasShape = (card: Card): boolean =>
  card.decision === true || (card.kind === 'evidence' && !card.moment);

function Shape({ box, card }: { readonly box: CardBox; readonly card: Card }) {
  const cuts = { fold: card.kind === 'evidence' && !card.moment, notch: card.decision === true };
  const inner = { x: 0.5, y: 0.5, w: box.w - 1, h: box.h - 1 };
  const right = box.w - 0.5;
  return (
    <svg className="map-card-shape" width={box.w} height={box.h} aria-hidden="true">
      <path className="map-card-outline" d={cardPath(inner, 4.5, cuts)} />
      {cuts.fold && <path className="map-card-fold" d={`M${right - FOLD} 0.5V${0.5 + FOLD}H${right}Z`} />}
    </svg>
  );
}

function CardView({ node }: { readonly node: CardNodeData }) {
  const { box, card, look } = node;
  const locale = getLocale(editor.getState().session.doc);
  if (look.covered) return <div className={classOf(box, card, look)} />;
  const face = cardFace(box, card.title, locale, look.textScale);
  const style = {
    ...(look.fill !== null && { '--card-fill': look.fill }),
    ...(look.edge !== null && { '--card-edge': look.edge }),
    ...(look.ink !== null && { '--card-ink': look.ink }),
  };
  return (
    <div className={classOf(box, card, look)} style={style}>
      {hasShape(card) && <Shape box={box} card={card} />}
      {box.picture && card.assetId !== undefined && <Picture assetId={card.assetId} frame={box.picture} />}
      {face.text.map((block) => (
        <div
          key={`${block.role} ${block.top}`}
          className={`map-card-${block.role}`}
          style={{
            left: block.left,
            top: block.top,
            fontSize: block.style.size,
            lineHeight: `${block.style.lineHeight}px`,
          }}
        >
          {block.text}
        </div>
      ))}
      <Marks box={box} marks={face.marks} scale={face.markScale} ink={look.ink} />
    </div>
  );
}

export const CardNode = memo(CardView);
