/** The far-zoom picture: cards as small rectangles, with titles where they can still be read. One canvas instead of thousands of nodes. */
import type { CardBox, Layout, Rect } from '../../shared/layout/types';
import { getLocale } from '../../shared/model/document';
import type { Blueprint, Card, Id } from '../../shared/model/schema';
import { heatFill } from '../../shared/scene/cards';
import { noteLook } from '../../shared/scene/notes';
import type { Theme } from '../../shared/scene/themes';
import type { SceneOptions } from '../../shared/scene/types';
import { zoneTokens } from '../../shared/scene/zones';
import { mapFontFamily } from '../../shared/text/faces';
import { ascent } from '../../shared/text/measureText';
import { stepsBack } from '../state/presenting';
import { meets } from './camera';
import { cardsIn } from './cardIndex';
import { cardFace, TITLES_ONLY } from './cardText';

export interface PictureOptions {
  readonly theme: Theme;
  readonly heat: SceneOptions['heat'];
  readonly selected: ReadonlySet<Id>;
  readonly held: ReadonlySet<Id>;
  /** Cards whose text is not to be seen. */
  readonly covered: ReadonlySet<Id>;
  /** What lies beyond it steps back; null where nothing does. */
  readonly lit: Pick<Rect, 'x' | 'w'> | null;
  /** Zoom at which the picture will be seen. */
  readonly zoom: number;
}

/** Below this zoom a title is only texture, and is left out. */
const READABLE = 0.2;

const strong: Readonly<Partial<Record<Card['kind'], keyof Theme>>> = {
  pain: 'painMark',
  gain: 'gainMark',
  opportunity: 'oppMark',
};
const soft: Readonly<Partial<Record<Card['kind'], keyof Theme>>> = {
  pain: 'painSoft',
  gain: 'gainSoft',
  opportunity: 'oppSoft',
};

function fillOf(box: CardBox, card: Card | undefined, far: boolean, options: PictureOptions): string {
  const { theme, heat } = options;
  const base = theme[zoneTokens(box.zone).card];
  const kind = card && (far ? strong : soft)[card.kind];
  if (heat && !(far && kind)) return heatFill(theme, base, heat.cards.get(box.id) ?? 0).fill;
  return kind ? theme[kind] : base;
}

/** A card beyond the phase that is presented has an edge only. */
const STEPPED_BACK = 'transparent';

/** Cards by fill, so that each colour is set once. */
function groupByFill(boxes: readonly CardBox[], doc: Blueprint, far: boolean, options: PictureOptions) {
  const groups = new Map<string, CardBox[]>();
  for (const box of boxes) {
    if (options.held.has(box.id)) continue;
    const back = stepsBack(box, options.lit);
    const fill = back ? STEPPED_BACK : fillOf(box, doc.cards[box.id], far, options);
    const group = groups.get(fill);
    if (group) group.push(box);
    else groups.set(fill, [box]);
  }
  return groups;
}

/** Draws what of the map lies in `region`; the context is scaled so that map units fit. */
export function paintPicture(
  ctx: CanvasRenderingContext2D,
  doc: Blueprint,
  layout: Layout,
  region: Rect,
  options: PictureOptions,
): void {
  const { theme, zoom, selected } = options;
  const boxes = cardsIn(layout, region);
  const far = zoom < 0.15;
  ctx.lineWidth = Math.max(1, 0.7 / zoom);
  ctx.strokeStyle = theme.edge3;
  for (const [fill, group] of groupByFill(boxes, doc, far, options)) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    for (const { x, y, w, h } of group) ctx.roundRect(x + 1, y + 1, w - 2, h - 2, 5);
    ctx.fill();
    ctx.stroke();
  }
  if (zoom >= READABLE) paintTitles(ctx, doc, boxes, options);
  ctx.strokeStyle = theme.accent;
  ctx.lineWidth = 2 / zoom;
  for (const box of boxes) {
    if (!selected.has(box.id)) continue;
    ctx.beginPath();
    ctx.roundRect(box.x, box.y, box.w, box.h, 5);
    ctx.stroke();
  }
  for (const note of layout.notes) {
    if (!meets(note, region)) continue;
    ctx.fillStyle = noteLook(theme, doc.notes[note.id]?.color).fill;
    ctx.fillRect(note.x, note.y, note.w, note.h);
  }
}

function paintTitles(
  ctx: CanvasRenderingContext2D,
  doc: Blueprint,
  boxes: readonly CardBox[],
  { theme, held, covered, lit }: PictureOptions,
): void {
  const locale = getLocale(doc);
  ctx.textBaseline = 'alphabetic';
  ctx.fontKerning = 'none';
  let font = '';
  for (const box of boxes) {
    if (held.has(box.id) || covered.has(box.id)) continue;
    ctx.fillStyle = stepsBack(box, lit) ? theme.ink3 : theme.ink;
    for (const block of cardFace(box, doc.cards[box.id]?.title ?? '', locale, TITLES_ONLY).text) {
      const next = `${block.style.size}px ${mapFontFamily(block.style.weight, locale)}`;
      if (next !== font) {
        ctx.font = next;
        font = next;
      }
      let y = box.y + block.top + ascent(block.style);
      for (const line of block.text.split('\n')) {
        ctx.fillText(line, box.x + block.left, y);
        y += block.style.lineHeight;
      }
    }
  }
}
