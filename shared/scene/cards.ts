/** Cards: ground and shape say the kind, marks stand in the bottom row, the heat overlay mixes the fill towards pain. */
import type { CardBox, Layout, MarkBox, Rect } from '../layout/types';
import type { Blueprint, Card, CardKind } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import { cardPath, FOLD } from './cardPath';
import { contrast, mixOklab } from './color';
import { markToken } from './glyphs';
import { num } from './path';
import { personaColor, personaStyles } from './personaStyle';
import { safeHref } from './safeHref';
import type { Theme, TokenName } from './themes';
import type { Color, SceneOptions } from './types';
import { zoneTokens } from './zones';

const RADIUS = 5;
/** Distance between the two edges of a moment of truth. */
const DOUBLE = 2.5;

interface Look {
  readonly fill: Color;
  readonly edge: Color;
  readonly ground: Color;
  readonly title: Color;
  readonly body: Color;
  /** Every mark in this colour, where the heat overlay leaves their own unreadable. */
  readonly marks: Color | null;
}

const tints: Readonly<Partial<Record<CardKind, readonly [fill: TokenName, edge: TokenName]>>> = {
  pain: ['painSoft', 'painEdge'],
  gain: ['gainSoft', 'gainEdge'],
  opportunity: ['oppSoft', 'oppEdge'],
};

/** Fill of a card at heat 0…1, held back where neither ink would keep 4.5 : 1 on it. */
export function heatFill(theme: Theme, base: Color, heat: number): { fill: Color; ink: Color } {
  const inks = [theme.ink, theme.accentInk, theme.c0] as const;
  for (let share = Math.min(1, Math.max(0, heat)); ; share -= 0.04) {
    const fill = mixOklab(base, theme.painMark, share);
    const ink = inks.find((candidate) => contrast(candidate, fill) >= 4.5);
    if (ink !== undefined || share <= 0) return { fill, ink: ink ?? theme.ink };
  }
}

function lookOf(theme: Theme, box: CardBox, card: Card | undefined, heat: number | undefined): Look {
  const zone = zoneTokens(box.zone);
  const ground = theme[zone.ground];
  if (heat !== undefined) {
    const { fill, ink } = heatFill(theme, theme[zone.card], heat);
    const edge = mixOklab(theme[zone.edge], theme.painMark, heat);
    return { fill, edge, ground, title: ink, body: ink, marks: ink };
  }
  const tint = card && tints[card.kind];
  const plain = { ground, title: theme.ink, body: theme.ink2, marks: null };
  if (tint) return { ...plain, fill: theme[tint[0]], edge: theme[tint[1]] };
  if (card?.color) {
    const fill = mixOklab(theme[zone.card], card.color, 0.14);
    return { ...plain, fill, edge: mixOklab(theme[zone.edge], card.color, 0.6), body: theme.ink };
  }
  return { ...plain, fill: theme[zone.card], edge: theme[zone.edge] };
}

const outset = (box: Rect, by: number): Rect => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});

function drawBody(brush: Brush, box: CardBox, card: Card | undefined, look: Look): void {
  const { theme } = brush;
  const cuts = { fold: card?.kind === 'evidence' && !card.moment, notch: card?.decision === true };
  const edge = (by: number, color: Color, radius: number, fill: Color | undefined) =>
    brush.path(cardPath(outset(box, by), radius, cuts), {
      ...(fill !== undefined && { fill }),
      stroke: { color, width: 1 },
      ref: box.id,
    });
  if (card?.moment) {
    edge(DOUBLE / 2, theme.ink2, RADIUS + DOUBLE / 2, look.ground);
    edge(-DOUBLE / 2, theme.ink2, RADIUS - DOUBLE / 2, look.fill);
  } else edge(-0.5, look.edge, RADIUS - 0.5, look.fill);
  if (cuts.fold) {
    const [x, y] = [box.x + box.w - 0.5, box.y + 0.5];
    brush.path(`M${num(x - FOLD)} ${num(y)}V${num(y + FOLD)}H${num(x)}Z`, {
      fill: look.ground,
      stroke: { color: look.edge, width: 1 },
      ref: box.id,
    });
  }
}

function drawMark(brush: Brush, doc: Blueprint, box: CardBox, mark: MarkBox, look: Look): void {
  // The notch is part of the card's outline.
  if (mark.kind === 'decision') return;
  const { theme } = brush;
  const at = { x: box.x + mark.x, y: box.y + mark.y };
  const size = mark.h;
  if (mark.kind === 'persona') {
    const style = mark.personaId === undefined ? undefined : personaStyles(doc).get(mark.personaId);
    if (!style) return;
    brush.glyph(style.shape, at, size, look.marks ?? personaColor(style, theme), look.fill, box.id);
    return;
  }
  const onPain = mark.kind.startsWith('evidence') && doc.cards[box.id]?.kind === 'pain';
  const color =
    mark.kind === 'moment' ? theme.ink : (look.marks ?? (onPain ? theme.pain : theme[markToken(mark)]));
  brush.glyph(mark.kind, at, size, color, look.fill, box.id);
  if (mark.text === undefined) return;
  const style = textStyles(brush.textLocale).mark;
  const textColor = look.marks ?? (mark.alarm ? theme.pain : theme[textToken(mark.kind)]);
  brush.text(mark.text, { x: at.x + size + 3, y: at.y + size / 2 + style.size * 0.36 }, style, textColor, {
    ref: box.id,
  });
}

/** Text beside a mark keeps 4.5 : 1, so pain's darker text colour stands beside its mark. */
const textToken = (kind: MarkBox['kind']): TokenName =>
  kind === 'pain' || kind === 'fail'
    ? 'pain'
    : kind === 'gain'
      ? 'gain'
      : kind === 'opportunity'
        ? 'opp'
        : 'ink2';

function drawPicture(brush: Brush, doc: Blueprint, box: CardBox, card: Card): void {
  const asset = card.assetId === undefined ? undefined : doc.assets[card.assetId];
  if (!box.picture || card.assetId === undefined || !asset) return;
  const { x, y, w, h } = box.picture;
  const frame = { x: box.x + x, y: box.y + y, w, h };
  // A picture that cannot be read leaves an empty frame; one at the card's top follows its round corners.
  const radius = y < RADIUS ? RADIUS - 1 : 0;
  brush.rect(frame, { fill: brush.theme.panel2, radius, ref: box.id });
  brush.add({
    type: 'image',
    assetId: card.assetId,
    ...frame,
    radius,
    content: coverBox(frame, asset),
    ref: box.id,
  });
}

/** Where a whole picture lies so that it fills the frame and is cut evenly on both sides. */
export function coverBox(frame: Rect, picture: { readonly width: number; readonly height: number }): Rect {
  const scale = Math.max(frame.w / picture.width, frame.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  return { x: frame.x + (frame.w - w) / 2, y: frame.y + (frame.h - h) / 2, w, h };
}

export function drawCards(brush: Brush, doc: Blueprint, layout: Layout, heat: SceneOptions['heat']): void {
  const styles = textStyles(brush.textLocale);
  for (const box of layout.cards.values()) {
    const card = doc.cards[box.id];
    const look = lookOf(brush.theme, box, card, heat && (heat.cards.get(box.id) ?? 0));
    const href = card?.url === undefined ? null : safeHref(card.url);
    drawBody(brush, box, card, look);
    if (card) drawPicture(brush, doc, box, card);
    const ref = { ref: box.id };
    brush.lines(box.title, box, styles.cardTitle, look.title, href === null ? ref : { ...ref, href });
    brush.lines(box.body, box, styles.cardBody, look.body, ref);
    for (const mark of box.marks) drawMark(brush, doc, box, mark, look);
  }
}
