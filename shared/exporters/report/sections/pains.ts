/** The ranked pains, each with what its score is made of, how firm it is, and what is done about it. */
import { explain } from '../../../analysis/explain';
import { formulaInWords, formulaWithValues } from '../../../analysis/explain/formulas';
import { painValue } from '../../../analysis/painValue';
import { computeRankStability } from '../../../analysis/rankStability';
import type { PainScore } from '../../../analysis/types';
import { plain } from '../../../i18n/numbers';
import type { TextKey } from '../../../i18n/translate';
import { getSettings } from '../../../model/document';
import type { PainModel } from '../../../model/schema';
import { drawBar } from '../bar';
import { type Pen, STYLES } from '../pen';
import { baseline, note, type Piece, paragraph, partTitle } from '../pieces';
import type { Subject } from '../subject';
import { painText, writePain } from './painText';

const INDENT = 24;
const BAR = 120;
const VALUE = 46;

export function pains(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc } = pen;
  if (subject.pains.length === 0) return [];
  const model = getSettings(doc).painModel;
  const top = subject.pains[0];
  const most = model === 'weighted' ? 100 : Math.max(1, top ? painValue(top, model) : 1);
  const formula = formulaInWords(model, (place) => t(`explain.term.${place}` as TextKey));
  return [
    ...partTitle(pen, 'pains', t('report.part.pains')),
    ...paragraph(pen, t(`explain.method.${model}`), STYLES.body, { keep: true }),
    ...paragraph(pen, `${t(`explain.figure.pain_${model}`)} = ${formula}`, STYLES.strong, {
      color: pen.accentInk,
      space: 4,
      keep: true,
    }),
    ...note(pen, t('analysis.whisker').split('\n')[0] ?? ''),
    ...subject.pains.flatMap((pain) => painPieces(pen, subject, pain, { model, most })),
  ];
}

interface Scale {
  readonly model: PainModel;
  readonly most: number;
}

function painPieces(pen: Pen, subject: Subject, pain: PainScore, scale: Scale): readonly Piece[] {
  const { t, doc, theme } = pen;
  const card = doc.cards[pain.id];
  const line = (text: string, color = theme.ink3, style = STYLES.small): readonly Piece[] =>
    paragraph(pen, text, style, { x: INDENT, color, keep: true });
  const where = [
    subject.stepName(pain.id),
    subject.personaNames(card?.personaIds),
    ...(pain.moment ? [t('window.field.moment')] : []),
    ...(card?.gap === undefined ? [] : [t(`lane.gap.${card.gap}` as TextKey)]),
  ].filter((part) => part !== '');
  const basis = [
    `${t('window.field.evidence')}: ${t(`lane.grade.${pain.evidence}`)}`,
    ...(card?.source ? [card.source] : []),
    ...(card?.mentions === undefined ? [] : [t('analysis.mentions', { count: card.mentions })]),
  ];
  const addressed = pain.addressedBy.map(subject.cardTitle);
  const rows = [
    ...head(pen, subject, pain, scale),
    ...(card?.body ? line(card.body, theme.ink2) : []),
    ...line(where.join(' · ')),
    ...line(formulaLine(pen, pain, scale.model), theme.ink2),
    ...line(basis.join(' · ')),
    ...line(
      `${t('analysis.addressedBy')}: ${addressed.length > 0 ? addressed.join('; ') : t('analysis.notAddressed')}` +
        (pain.recovery === null
          ? ''
          : ` · ${t('analysis.recovery')}: ${t(`analysis.recoveryGrade.${pain.recovery}`)}`),
      addressed.length > 0 ? theme.ink2 : theme.pain,
    ),
  ];
  return rows.map((piece, index) => (index === rows.length - 1 ? { ...piece, keep: false } : piece));
}

/** Rank, title, bar with whisker, value. */
function head(pen: Pen, subject: Subject, pain: PainScore, { model, most }: Scale): readonly Piece[] {
  const { theme, doc } = pen;
  const style = STYLES.entry;
  const stability = computeRankStability(doc).get(pain.id);
  const title = subject.cardTitle(pain.id);
  const lines = paragraph(pen, title, style, {
    x: INDENT,
    width: pen.width - INDENT - BAR - VALUE - 20,
    keep: true,
    heading: 2,
    space: 13,
    anchor: { id: `pain-${pain.id}`, title, level: 3 },
  });
  return lines.map((piece, index) =>
    index > 0
      ? piece
      : {
          ...piece,
          rule: true as const,
          draw: (canvas, at) => {
            const brush = canvas.brush();
            const y = at.y + baseline(style);
            const rank = `${subject.rankOf(pain.id)}`;
            brush.text(rank, { x: at.x, y }, style, pen.accentInk);
            piece.draw(canvas, at);
            const x = at.x + pen.width - BAR - VALUE;
            const range = stability?.scoreInterval;
            drawBar(
              canvas,
              pen,
              {
                share: painValue(pain, model) / most,
                color: theme.painMark,
                ...(range && { range: [range[0] / most, range[1] / most] as const }),
              },
              { x, y: at.y + 4 },
              BAR,
            );
            const right = { x: at.x + pen.width, y };
            brush.text(painText(pain, model), right, style, theme.ink, { align: 'right' });
          },
        },
  );
}

/** The formula with this pain's numbers, and how firm the result is. */
function formulaLine(pen: Pen, pain: PainScore, model: PainModel): string {
  const { doc, t, options } = pen;
  const found = explain(doc, { figure: `pain.${model}`, id: pain.id }, options.date);
  if (!found) return '';
  const computed = `${formulaWithValues(found.formula, found.values, (value) => plain(value, 2))} = ${painText(pain, model)}`;
  if (pain.evidence === 'measured') return `${computed} · ${t('analysis.firmMeasured')}`;
  const stability = computeRankStability(doc).get(pain.id);
  if (!stability) return computed;
  const [low, high] = stability.rankInterval;
  const [least, most] = stability.scoreInterval;
  return [
    computed,
    t('analysis.firmScore', { low: writePain(least, model), high: writePain(most, model) }),
    low === high ? t('analysis.rankAlways', { rank: low }) : t('analysis.rankInterval', { low, high }),
    t('report.top3', { n: Math.round(stability.top3Share * 100) }),
  ].join(' · ');
}
