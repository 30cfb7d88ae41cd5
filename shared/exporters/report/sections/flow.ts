/** Time, waits, cost and hand-offs: what the blueprint's own figures add up to. */
import { computeCost } from '../../../analysis/cost';
import { computeCrossings } from '../../../analysis/crossings';
import { duration } from '../../../analysis/duration';
import { overWhat } from '../../../analysis/overWhat';
import { computeTime } from '../../../analysis/time';
import type { BarRow } from '../../../charts/barChart';
import { costBars, stepTimeBars, waitBars } from '../../../charts/flowBars';
import { percent, plain } from '../../../i18n/numbers';
import type { Bar } from '../bar';
import { type Pen, STYLES } from '../pen';
import { note, type Piece, paragraph, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { type Cell, table } from '../table';

const LINES = ['interaction', 'visibility', 'internal'] as const;

export function flow(pen: Pen, subject: Subject): readonly Piece[] {
  const pieces = [...time(pen, subject), ...waits(pen, subject), ...cost(pen), ...crossings(pen, subject)];
  return pieces.length === 0 ? [] : [...partTitle(pen, 'flow', pen.t('report.part.flow')), ...pieces];
}

/** Bars with their names and values, on one scale. */
function bars(
  pen: Pen,
  rows: readonly BarRow[],
  titles: readonly [name: string, value: string],
  more: (row: BarRow) => readonly string[] = () => [],
): readonly Piece[] {
  const { theme } = pen;
  const most = Math.max(
    1e-9,
    ...rows.map(({ value, range, target = 0, limit = 0 }) => Math.max(value, range?.[1] ?? 0, target, limit)),
  );
  const bar = ({ value, part, range, target, limit, tone }: BarRow): Bar => ({
    share: value / most,
    color: tone === 'bad' ? theme.painMark : tone === 'warn' ? theme.warnMark : theme.ink3,
    ...(part !== undefined && part > 0 && { part: part / most }),
    ...(range && { range: [range[0] / most, range[1] / most] as const }),
    ...(target !== undefined && { target: target / most }),
    ...(limit !== undefined && { limit: limit / most }),
  });
  return table(
    pen,
    [
      { title: titles[0], weight: 4 },
      { title: '', weight: 5 },
      { title: titles[1], align: 'right' },
    ],
    rows.map((row) => [
      { text: row.name, more: more(row) },
      { text: '', bar: bar(row) },
      { text: row.text, style: STYLES.smallStrong },
    ]),
    { space: 4 },
  );
}

function time(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc, locale } = pen;
  const { total, waiting, waitingShare } = computeTime(doc);
  if (total <= 0) return [];
  const shown = new Set(subject.shown.steps.map(({ id }) => id));
  const rows = stepTimeBars(doc, locale).filter(({ key }) => shown.has(key));
  const said = [
    `${t('analysis.journeyTime')}: ${duration(total, t)}`,
    ...(waiting > 0 ? [`${t('analysis.waiting')}: ${duration(waiting, t)}`] : []),
    ...(waiting > 0 && waitingShare !== null
      ? [`${t('analysis.waitingShare')}: ${t('window.percent', { value: percent(waitingShare, 1) })}`]
      : []),
  ];
  return [
    ...sectionTitle(pen, t('analysis.journeyTime')),
    ...paragraph(pen, said.join(' · '), STYLES.strong, { keep: true }),
    ...note(pen, t('report.timeKey'), true),
    ...bars(pen, rows, [t('chart.step'), t('analysis.stepTime')]),
  ];
}

function waits(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc, locale } = pen;
  const rows = waitBars(doc, locale).filter(({ key }) => subject.shows(key));
  if (rows.length === 0) return [];
  return [
    ...sectionTitle(pen, t('analysis.waiting')),
    ...note(pen, t('report.waitKey'), true),
    ...bars(pen, rows, [t('chart.wait'), t('analysis.waiting')], ({ key }) => {
      const wait = doc.cards[key]?.wait;
      const over = wait && overWhat(wait);
      return [
        [
          subject.stepName(key),
          wait?.target === undefined ? '' : `${t('analysis.target')} ${duration(wait.target, t)}`,
          wait?.limit === undefined ? '' : `${t('chart.limit')} ${duration(wait.limit, t)}`,
          over ? t(over === 'limit' ? 'analysis.overLimit' : 'analysis.overTarget') : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ];
    }),
  ];
}

function cost(pen: Pen): readonly Piece[] {
  const { t, doc, locale } = pen;
  const { total, min, max } = computeCost(doc);
  if (total === 0 && max === 0) return [];
  const range =
    min === max ? '' : ` · ${t('analysis.costRange', { min: plain(min, 2), max: plain(max, 2) })}`;
  const value = t('analysis.cost');
  return [
    ...sectionTitle(pen, value),
    ...paragraph(pen, `${value}: ${plain(total, 2)}${range}`, STYLES.strong, { keep: true }),
    ...bars(pen, costBars(doc, 'phases', locale), [t('window.field.phase'), value]),
    ...bars(pen, costBars(doc, 'lanes', locale), [t('window.field.lane'), value]),
  ];
}

function crossings(pen: Pen, subject: Subject): readonly Piece[] {
  const { t, doc } = pen;
  const { links, handoffs } = computeCrossings(doc);
  if (Object.keys(doc.links).length === 0) return [];
  const shown = handoffs.flatMap((id) => {
    const link = doc.links[id];
    return link && subject.shows(link.from) && subject.shows(link.to) ? [link] : [];
  });
  const end = (id: string): Cell => ({
    text: subject.cardTitle(id),
    more: doc.cards[id]?.owner ? [doc.cards[id]?.owner ?? ''] : [],
  });
  return [
    ...sectionTitle(pen, t('analysis.crossings')),
    ...table(
      pen,
      [
        { title: t('report.line'), weight: 1 },
        { title: t('report.links'), align: 'right' },
      ],
      [
        ...LINES.map((line) => [t(`lane.line.${line}`), String(links[line].length)]),
        [t('analysis.handoffs'), String(handoffs.length)],
      ],
    ),
    ...(shown.length > 0
      ? [
          ...sectionTitle(pen, t('analysis.handoffs')),
          ...note(pen, t('analysis.handoffsHint'), true),
          ...table(
            pen,
            [
              { title: t('report.from'), weight: 1 },
              { title: t('report.to'), weight: 1 },
            ],
            shown.map(({ from, to }) => [end(from), end(to)]),
          ),
        ]
      : []),
  ];
}
