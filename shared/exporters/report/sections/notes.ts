/** The sticky notes that float over the map, in words: on the map's own page they are too small to read. */
import { type Pen, STYLES } from '../pen';
import { bullets, type Piece, partTitle } from '../pieces';

/** From the top of the map down. */
export function notes(pen: Pen): readonly Piece[] {
  const texts = Object.values(pen.doc.notes)
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  return [
    ...partTitle(pen, 'notes', pen.t('report.part.notes'), 120),
    ...bullets(pen, texts, { style: STYLES.body }),
  ];
}
