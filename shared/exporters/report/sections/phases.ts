/** The map phase by phase, at a size that can be read. */
import { computeCurves } from '../../../analysis/curves';
import { duration } from '../../../analysis/duration';
import { computePainTotals } from '../../../analysis/painTotals';
import { computeTime } from '../../../analysis/time';
import { plain, signed } from '../../../i18n/numbers';
import { stepsOfPhase } from '../../../model/queries';
import type { Id } from '../../../model/schema';
import type { CommentedPlace } from '../../../scene/comments';
import type { Run } from '../compose';
import { type Pen, STYLES } from '../pen';
import { type Piece, paragraph, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { cutToWindow, drawPhase, type PhaseSheet, phaseSheets } from './phaseSheets';

const GAP = 8;

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + piece.height + (index > 0 ? (piece.space ?? 0) : 0), 0);

const facts = (pen: Pen, phaseId: Id): string => {
  const { doc, t } = pen;
  const steps = new Set(stepsOfPhase(doc, phaseId).map(({ id }) => id));
  const minutes = computeTime(doc).phases.get(phaseId) ?? 0;
  const pain = computePainTotals(doc).phases.get(phaseId) ?? 0;
  const everyone = computeCurves(doc).find(({ personaId }) => personaId === null);
  const felt = (everyone?.values ?? []).filter(({ stepId }) => steps.has(stepId));
  const mean = felt.reduce((sum, { value }) => sum + value, 0) / felt.length;
  return [
    t('export.stepCount', { count: steps.size }),
    ...(minutes > 0 ? [duration(minutes, t)] : []),
    ...(pain > 0 ? [`${t('explain.figure.phase_pain')} ${plain(pain)}`] : []),
    ...(felt.length > 0 ? [`${t('explain.figure.curve_mean')} ${signed(mean)}`] : []),
  ].join(' · ');
};

function sheetPiece(sheet: PhaseSheet): Piece {
  const { scene, scale, windows } = sheet;
  return {
    height: windows.reduce((sum, { h }) => sum + h * scale, 0),
    space: GAP,
    draw: (canvas, at) => {
      let { y } = at;
      windows.forEach((window, index) => {
        const clip = { x: at.x, y, w: window.w * scale, h: window.h * scale };
        const again = windows.length > 1 && index === 0;
        canvas.place(cutToWindow(scene, window), { x: at.x, y: y - window.y * scale }, scale, {
          clip,
          ...(again && { role: { kind: 'decoration' as const } }),
        });
        y += clip.h;
      });
    },
  };
}

/** Each phase begins a page; upright or across, whichever takes fewer pages or else shows it larger. */
export function phases(
  pens: { readonly portrait: Pen; readonly landscape: Pen },
  subject: Subject,
  commented: readonly CommentedPlace[],
): readonly Run[] {
  const { t } = pens.portrait;
  const shown = subject.shown.phases.filter(({ steps }) => steps.length > 0);
  return shown.map(({ phase: { id, record } }, index): Run => {
    const name = record.name || t('window.untitled');
    const { doc, options } = pens.portrait;
    const drawing = drawPhase(doc, options, id, commented);
    const tries = (['portrait', 'landscape'] as const).map((orientation) => {
      const pen = pens[orientation];
      const head = [
        ...(index === 0 ? partTitle(pen, 'phases', t('report.part.phases')) : []),
        ...sectionTitle(pen, name, `phase-${id}`),
        ...paragraph(pen, facts(pen, id), STYLES.small, { color: pen.theme.ink3, keep: true }),
      ];
      const again = (part: number, count: number) =>
        paragraph(pen, t('report.continued', { title: name, part, count }), STYLES.small, {
          color: pen.theme.ink3,
          keep: true,
        });
      const room = {
        width: pen.width,
        first: pen.height - heightOf(head) - GAP,
        height: pen.height - heightOf(again(2, 2)) - GAP,
      };
      const sheets = phaseSheets(drawing, room);
      return { orientation, head, again, sheets };
    });
    const { orientation, head, again, sheets } = tries.reduce((a, b) => {
      const [few, many] = [b.sheets.length, a.sheets.length];
      const larger = (b.sheets[0]?.scale ?? 0) > (a.sheets[0]?.scale ?? 0) * 1.05;
      return few < many || (few === many && larger) ? b : a;
    });
    return {
      orientation,
      pieces: sheets.flatMap((sheet, part) => [
        ...(part === 0 ? head : again(part + 1, sheets.length)),
        sheetPiece(sheet),
      ]),
    };
  });
}
