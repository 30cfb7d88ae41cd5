/** The marks of a card, always in the same order: work, feeling, people at the bottom left, evidence dots at the bottom right. */
import { formatMinutes } from '../i18n/formatMinutes';
import type { Card, CardKind, EvidenceGrade, Id, Locale } from '../model/schema';
import { variantPersonas } from '../model/variants';
import { measureText } from '../text/measureText';
import { textStyles } from '../text/styles';
import { CARD_PADDING, MARK, MARK_GAP, MARK_TEXT_GAP, NOTCH, PERSONA_MARK } from './metrics';
import type { MarkBox } from './types';

export interface MarkTexts {
  /** A pain's score. */
  readonly score: string | undefined;
  readonly scale: number;
  readonly locale: Locale;
  readonly hasPersona: (id: Id) => boolean;
  /** The persona whose variants stand in place of the card's text; null for the text itself. */
  readonly variantOf: Id | null;
}
type Mark = Omit<MarkBox, 'x' | 'y' | 'w' | 'h'>;

/** Kinds whose statements are graded even where nobody has graded them (`assumed`). */
const GRADED: ReadonlySet<CardKind> = new Set([
  'action',
  'touchpoint',
  'process',
  'evidence',
  'thought',
  'pain',
  'gain',
]);
const GRADE_MARKS: Readonly<Record<EvidenceGrade, MarkBox['kind']>> = {
  assumed: 'evidence1',
  reported: 'evidence2',
  observed: 'evidence3',
  measured: 'evidence4',
};
const MAX_PERSONAS = 6;

/** At most one decimal, none where it is 0. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Longer waits are told in hours and days; shorter ones are minutes, and a number says enough. */
const MINUTES_ALONE = 120;

function waitMark({ minutes, limit }: NonNullable<Card['wait']>, locale: Locale): Mark {
  const said = (value: number): string =>
    minutes < MINUTES_ALONE ? short(value) : formatMinutes(value, locale);
  const over = limit !== undefined && minutes > limit;
  return over
    ? { kind: 'wait', text: `${said(minutes)} > ${said(limit)}`, alarm: true }
    : { kind: 'wait', text: said(minutes) };
}

function leftMarks(card: Card, texts: MarkTexts): Mark[] {
  const shown = (ids: readonly Id[] = []) =>
    [...new Set(ids)].filter(texts.hasPersona).slice(0, MAX_PERSONAS);
  const marks: Mark[] = [];
  const { severity = 1, frequency = 1, intensity } = card;
  if (card.kind === 'pain') marks.push({ kind: 'pain', text: texts.score ?? `${severity} × ${frequency}` });
  if (card.kind === 'gain')
    marks.push(
      intensity === undefined ? { kind: 'gain' } : { kind: 'gain', text: `${intensity}/${texts.scale}` },
    );
  if (card.kind === 'opportunity') marks.push({ kind: 'opportunity' });
  if (card.votes !== undefined && card.votes > 0) marks.push({ kind: 'votes', text: String(card.votes) });
  if (card.fail) {
    const { respond, resolve } = card.fail.recovery ?? {};
    marks.push({ kind: respond && resolve ? 'failRecovered' : 'fail' });
  }
  if (card.wait) marks.push(waitMark(card.wait, texts.locale));
  if (card.standard) marks.push({ kind: card.standard });
  if (card.data && card.data.length > 0) marks.push({ kind: 'data' });
  if (card.variants && card.variants.length > 0)
    marks.push({ kind: 'variants', text: String(card.variants.length) });
  // Whom a variant is for stands beside their number; where the card itself is for some personas only, those are told.
  if (!card.personaIds?.length && texts.variantOf === null)
    for (const personaId of shown(variantPersonas(card))) marks.push({ kind: 'persona', personaId });
  if (card.url) marks.push({ kind: 'link' });
  for (const personaId of shown(card.personaIds)) marks.push({ kind: 'persona', personaId });
  return marks;
}

function evidenceMark(card: Card): Mark | null {
  if (card.evidence === undefined && !GRADED.has(card.kind)) return null;
  return { kind: GRADE_MARKS[card.evidence ?? 'assumed'] };
}

export interface MarkRows {
  readonly rows: number;
  /** The marks once the card's height is known. */
  readonly place: (cardHeight: number) => readonly MarkBox[];
}

/** Sets the marks of a card of the given width; a row that is full goes on in the next. */
export function layOutMarks(card: Card, width: number, texts: MarkTexts): MarkRows {
  const style = textStyles(texts.locale).mark;
  const evidence = evidenceMark(card);
  const right = width - CARD_PADDING.right;
  const set: { mark: Mark; x: number; row: number; w: number; h: number }[] = [];
  let x: number = CARD_PADDING.left;
  let row = 0;
  for (const mark of leftMarks(card, texts)) {
    const h = mark.kind === 'persona' ? PERSONA_MARK : MARK;
    const w = mark.text === undefined ? h : h + MARK_TEXT_GAP + measureText(mark.text, style, texts.locale);
    const end = right - (evidence ? MARK + MARK_GAP : 0);
    if (x + w > end && x > CARD_PADDING.left) {
      x = CARD_PADDING.left;
      row++;
    }
    set.push({ mark, x, row, w, h });
    x += w + (mark.kind === 'persona' ? MARK_GAP / 2 : MARK_GAP);
  }
  const rows = set.length > 0 || evidence ? row + 1 : 0;
  return {
    rows,
    place: (cardHeight) => {
      const top = (at: number, h: number) =>
        cardHeight - CARD_PADDING.bottom - (rows - at) * MARK - (rows - 1 - at) * 2 + (MARK - h) / 2;
      const boxes: MarkBox[] = set.map(({ mark, x: left, row: at, w, h }) => ({
        ...mark,
        x: left,
        y: top(at, h),
        w,
        h,
      }));
      if (evidence) boxes.push({ ...evidence, x: right - MARK, y: top(rows - 1, MARK), w: MARK, h: MARK });
      if (card.decision)
        boxes.push({ kind: 'decision', x: width / 2 - NOTCH.w / 2, y: cardHeight - NOTCH.h, ...NOTCH });
      if (card.moment) boxes.push({ kind: 'moment', x: width - MARK / 2, y: -MARK / 2, w: MARK, h: MARK });
      return boxes;
    },
  };
}
