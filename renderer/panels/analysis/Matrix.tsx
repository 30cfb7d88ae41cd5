/** Impact against effort: each opportunity as its number, quick wins at the top left. */
import type { OpportunityScore, Quadrant } from '../../../shared/analysis';
import type { Id } from '../../../shared/model/schema';
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
  const rated = placed(rows, scale);
  if (rated.length === 0) return null;
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('window.pane.matrix')}
    >
      <rect className="matrix-frame" x={BOX.x} y={BOX.y} width={BOX.w} height={BOX.h} />
      <line
        className="matrix-frame"
        x1={BOX.x + BOX.w / 2}
        x2={BOX.x + BOX.w / 2}
        y1={BOX.y}
        y2={BOX.y + BOX.h}
      />
      <line
        className="matrix-frame"
        x1={BOX.x}
        x2={BOX.x + BOX.w}
        y1={BOX.y + BOX.h / 2}
        y2={BOX.y + BOX.h / 2}
      />
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

/** Dots of opportunities rated alike stand side by side, at most this many in a row. */
const BESIDE = 3;
const STEP = 17;

function placed(rows: readonly OpportunityScore[], scale: number) {
  const at = (rating: number) => (rating - 0.5) / scale;
  const alike = new Map<string, Id[]>();
  for (const { id, impact, effort } of rows) {
    const key = `${impact} ${effort}`;
    const ids = alike.get(key);
    if (ids) ids.push(id);
    else alike.set(key, [id]);
  }
  return rows.flatMap(({ id, title, impact, effort }, index) => {
    if (impact === null || effort === null) return [];
    const ids = alike.get(`${impact} ${effort}`) ?? [id];
    const [place, inRow] = [ids.indexOf(id), Math.min(ids.length, BESIDE)];
    const x = BOX.x + at(effort) * BOX.w + ((place % BESIDE) - (inRow - 1) / 2) * STEP;
    const y = BOX.y + (1 - at(impact)) * BOX.h + Math.floor(place / BESIDE) * STEP;
    return [{ id, title, number: index + 1, x, y }];
  });
}
