/** A card's marks larger than layout set them, in the same corners: at small zooms they shrink slower than the card does. */
import { CARD_PADDING, MARK_GAP } from '../../shared/layout/metrics';
import type { CardBox, MarkBox } from '../../shared/layout/types';

/** How far marks twice as large would reach into the padding below them. */
const LOWER = 7;

const isEvidence = (mark: MarkBox): boolean => mark.kind.startsWith('evidence');
/** Marks of the bottom row or rows; a moment's diamond sits on the corner, a decision's notch in the edge. */
const inRows = (mark: MarkBox): boolean => mark.kind !== 'moment' && mark.kind !== 'decision';

/** From the lower left corner the row grows up and to the right, the evidence from the lower right one, the diamond around itself. */
export function scaledMarks(box: CardBox, scale: number): readonly MarkBox[] {
  if (scale === 1) return box.marks;
  const bottom = Math.max(0, ...box.marks.filter(inRows).map((mark) => mark.y + mark.h));
  return box.marks.map((mark) => {
    if (mark.kind === 'decision') return mark;
    const [w, h] = [mark.w * scale, mark.h * scale];
    if (mark.kind === 'moment')
      return { ...mark, w, h, x: mark.x + (mark.w - w) / 2, y: mark.y + (mark.h - h) / 2 };
    const y = bottom + LOWER * (scale - 1) - (bottom - mark.y) * scale;
    const x = isEvidence(mark)
      ? mark.x + mark.w - w
      : CARD_PADDING.left + (mark.x - CARD_PADDING.left) * scale;
    return { ...mark, x, y, w, h };
  });
}

/** Whether the row ends before the evidence begins, or before the card does. */
export function marksFit(box: CardBox, marks: readonly MarkBox[]): boolean {
  const evidence = marks.find(isEvidence);
  const end = evidence ? evidence.x - MARK_GAP / 2 : box.w - CARD_PADDING.right;
  return marks.every((mark) => !inRows(mark) || isEvidence(mark) || mark.x + mark.w <= end);
}
