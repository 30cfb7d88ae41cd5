/** What the checks find, worst first; what was muted, with its reason. */
import { findMuted, findProblems } from '../../../analysis/problems';
import { sayProblem } from '../../../analysis/sayProblem';
import type { Problem, ProblemLevel } from '../../../analysis/types';
import { type Pen, STYLES } from '../pen';
import { bullets, type Piece, paragraph, partTitle, sectionTitle } from '../pieces';

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];

export function problems(pen: Pen): readonly Piece[] {
  const { t, doc, options } = pen;
  const found = findProblems(doc, options.date);
  const muted = findMuted(doc, options.date);
  if (found.length === 0 && muted.length === 0) return [];
  const say = (problem: Problem) => sayProblem(problem, pen.locale);
  return [
    ...partTitle(pen, 'problems', t('export.report.problems')),
    ...(found.length === 0 ? paragraph(pen, t('report.noProblems'), STYLES.body) : []),
    ...LEVELS.flatMap((level) => {
      const own = found.filter((problem) => problem.level === level);
      if (own.length === 0) return [];
      return [
        ...sectionTitle(pen, t('report.levelCount', { level: t(`check.level.${level}`), count: own.length })),
        ...bullets(pen, own.map(say)),
      ];
    }),
    ...(muted.length > 0
      ? [
          ...sectionTitle(pen, t('report.muted', { count: muted.length })),
          ...bullets(
            pen,
            muted.map((problem) => `${say(problem)} (${problem.mute.reason})`),
            { color: pen.theme.ink3 },
          ),
        ]
      : []),
  ];
}
