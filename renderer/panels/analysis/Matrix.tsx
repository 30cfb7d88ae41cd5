/** Impact against effort: each opportunity as its number, quick wins at the top left. */
import type { OpportunityScore, Quadrant } from '../../../shared/analysis';
import { useT } from '../../state/useT';

const WIDTH = 340;
const HEIGHT = 200;
const BOX = { x: 34, y: 10, w: WIDTH - 50, h: HEIGHT - 38 };
const CORNERS: Readonly<Record<Quadrant, readonly [number, number, 'start' | 'end']>> = {
  quickWin: [BOX.x + 6, BOX.y + 14, 'start'],
  bigBet: [BOX.x + BOX.w - 6, BOX.y + 14, 'end'],
  fillIn: [BOX.x + 6, BOX.y + BOX.h - 6, 'start'],
  thankless: [BOX.x + BOX.w - 6, BOX.y + BOX.h - 6, 'end'],
};

export function Matrix({ rows, scale }: { rows: readonly OpportunityScore[]; scale: number }) {
  const t = useT();
  const at = (rating: number) => (rating - 0.5) / scale;
  // Opportunities at the same place stand side by side.
  const places = new Map<string, number>();
  const rated = rows.flatMap((row, index) => {
    if (row.impact === null || row.effort === null) return [];
    const key = `${row.impact} ${row.effort}`;
    const beside = places.get(key) ?? 0;
    places.set(key, beside + 1);
    const x = BOX.x + at(row.effort) * BOX.w + (beside % 3) * 15 - (beside > 0 ? 8 : 0);
    const y = BOX.y + (1 - at(row.impact)) * BOX.h + Math.floor(beside / 3) * 15;
    return [{ id: row.id, title: row.title, number: index + 1, x, y }];
  });
  if (rated.length === 0) return null;
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('window.pane.matrix')}
    >
      <rect className="frame" x={BOX.x} y={BOX.y} width={BOX.w} height={BOX.h} />
      <line className="frame" x1={BOX.x + BOX.w / 2} x2={BOX.x + BOX.w / 2} y1={BOX.y} y2={BOX.y + BOX.h} />
      <line className="frame" x1={BOX.x} x2={BOX.x + BOX.w} y1={BOX.y + BOX.h / 2} y2={BOX.y + BOX.h / 2} />
      {(Object.keys(CORNERS) as Quadrant[]).map((key) => {
        const [x, y, anchor] = CORNERS[key];
        return (
          <text key={key} className="corner" x={x} y={y} textAnchor={anchor}>
            {t(`analysis.quadrant.${key}`)}
          </text>
        );
      })}
      <text x={BOX.x + BOX.w} y={HEIGHT - 12} textAnchor="end">
        {t('analysis.effort')} →
      </text>
      <text x={BOX.x - 8} y={BOX.y + 2} textAnchor="end" transform={`rotate(-90 ${BOX.x - 8} ${BOX.y + 2})`}>
        {t('analysis.impact')} →
      </text>
      {rated.map(({ id, title, number, x, y }) => (
        <g key={id} className="dot">
          <title>{title}</title>
          <circle cx={x} cy={y} r={8} />
          <text x={x} y={y + 3.5} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
