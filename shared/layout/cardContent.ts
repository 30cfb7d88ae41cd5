/** What stands inside a card of a given width, and how high that makes it. */
import type { Asset, Card, Locale } from '../model/schema';
import { variantsFor, variantText } from '../model/variants';
import { textStyles } from '../text/styles';
import type { TextLine } from '../text/types';
import { layOutMarks, type MarkTexts } from './cardMarks';
import {
  BODY_GAP,
  BODY_MAX_LINES,
  CARD_MIN_HEIGHT,
  CARD_MIN_HEIGHT_PLAIN,
  CARD_PADDING,
  FOLD_ROOM,
  MARK,
  MARKS_GAP,
  PERSONA_MARK,
  PICTURE_GAP,
  PICTURE_MAX_HEIGHT,
  PICTURE_MIN_HEIGHT,
  TITLE_MAX_LINES,
  VARIANT_INDENT,
} from './metrics';
import { placeLines } from './placeLines';
import type { MarkBox, Rect } from './types';

/** All positions are relative to the card's top left. */
export interface CardContent {
  readonly h: number;
  readonly title: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly marks: readonly MarkBox[];
  readonly picture: Rect | null;
}

export interface CardTexts extends MarkTexts {
  readonly locale: Locale;
  /** A metric card's figure. */
  readonly value: string | undefined;
  readonly asset: Asset | undefined;
}

function pictureHeight(asset: Asset, width: number): number {
  const height = (width * asset.height) / asset.width;
  return Math.round(Math.max(PICTURE_MIN_HEIGHT, Math.min(PICTURE_MAX_HEIGHT, height)));
}

/** Lays out a card's content: title, picture, owner and body, marks. `width` is the card's. */
export function layOutCard(card: Card, width: number, texts: CardTexts): CardContent {
  const { locale } = texts;
  const styles = textStyles(locale);
  const inner = width - CARD_PADDING.left - CARD_PADDING.right;
  const x = CARD_PADDING.left;
  const fold = card.kind === 'evidence' ? FOLD_ROOM : 0;
  let y: number = CARD_PADDING.top;

  const title = placeLines(card.title, styles.cardTitle, {
    x,
    y,
    width: inner - fold,
    maxLines: TITLE_MAX_LINES,
    locale,
  });
  y += title.length * styles.cardTitle.lineHeight;

  let picture: Rect | null = null;
  if (texts.asset) {
    const top = title.length > 0 ? y + PICTURE_GAP : 1;
    picture = { x: 1, y: top, w: width - 2, h: pictureHeight(texts.asset, width - 2) };
    y = top + picture.h;
  }

  const body: TextLine[] = [];
  for (const [text, maxLines] of [
    [texts.value, 1],
    [card.owner, 1],
    [texts.variantOf === null ? card.body : undefined, BODY_MAX_LINES],
  ] as const) {
    if (!text) continue;
    if (body.length === 0) y += picture ? PICTURE_GAP : title.length > 0 ? BODY_GAP : 0;
    const lines = placeLines(text, styles.cardBody, { x, y, width: inner, maxLines, locale });
    body.push(...lines);
    y += lines.length * styles.cardBody.lineHeight;
  }

  const variantMarks: MarkBox[] = [];
  if (texts.variantOf !== null) {
    if (body.length === 0) y += picture ? PICTURE_GAP : title.length > 0 ? BODY_GAP : 0;
    for (const variant of variantsFor(card, texts.variantOf)) {
      const at = {
        x: x + VARIANT_INDENT,
        y,
        width: inner - VARIANT_INDENT,
        maxLines: BODY_MAX_LINES,
        locale,
      };
      const lines = placeLines(variantText(variant, locale), styles.cardBody, at);
      variantMarks.push({
        ...{ kind: 'persona', personaId: texts.variantOf, variant: true },
        ...{ x, y: y + (styles.cardBody.lineHeight - PERSONA_MARK) / 2, w: PERSONA_MARK, h: PERSONA_MARK },
      });
      body.push(...lines);
      y += lines.length * styles.cardBody.lineHeight;
    }
  }

  const marks = layOutMarks(card, width, texts);
  if (marks.rows > 0) y += MARKS_GAP + marks.rows * MARK + (marks.rows - 1) * 2;
  else if (picture && body.length === 0) y -= CARD_PADDING.bottom - 1;
  const least = marks.rows > 0 ? CARD_MIN_HEIGHT : CARD_MIN_HEIGHT_PLAIN;
  const h = Math.max(least, y + CARD_PADDING.bottom);
  return { h, title, body, marks: [...variantMarks, ...marks.place(h)], picture };
}
