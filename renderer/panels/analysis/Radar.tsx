/** SERVQUAL as a radar: expectation as an outline, perception filled, on the scale of the largest value. */
import { type Measure, SERVQUAL_DIMENSIONS } from '../../../shared/model/schema';
import { useT } from '../../state/useT';

const SIZE = 220;
const RADIUS = 66;
const CENTRE = { x: 154, y: SIZE / 2 - 10 };

const angleOf = (index: number): number => (index / SERVQUAL_DIMENSIONS.length) * 2 * Math.PI - Math.PI / 2;
const pointAt = (index: number, share: number) => ({
  x: CENTRE.x + Math.cos(angleOf(index)) * RADIUS * share,
  y: CENTRE.y + Math.sin(angleOf(index)) * RADIUS * share,
});

export function Radar({ dimensions }: { dimensions: NonNullable<Measure['dimensions']> }) {
  const t = useT();
  const most = Math.max(
    1,
    ...SERVQUAL_DIMENSIONS.flatMap((name) => [dimensions[name].expectation, dimensions[name].perception]),
  );
  const outline = (side: 'expectation' | 'perception') =>
    SERVQUAL_DIMENSIONS.map((name, index) => {
      const { x, y } = pointAt(index, Math.max(0, dimensions[name][side]) / most);
      return `${x},${y}`;
    }).join(' ');
  const ring = (share: number) =>
    SERVQUAL_DIMENSIONS.map((_, index) => `${pointAt(index, share).x},${pointAt(index, share).y}`).join(' ');
  return (
    <svg
      className="radar"
      viewBox={`0 0 308 ${SIZE - 22}`}
      role="img"
      aria-label={t('lane.measure.servqual')}
    >
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <polygon key={share} className="ring" points={ring(share)} />
      ))}
      {SERVQUAL_DIMENSIONS.map((name, index) => {
        const end = pointAt(index, 1);
        const label = pointAt(index, 1.14);
        const side = Math.abs(label.x - CENTRE.x) < 8 ? 'middle' : label.x > CENTRE.x ? 'start' : 'end';
        return (
          <g key={name}>
            <line className="ring" x1={CENTRE.x} y1={CENTRE.y} x2={end.x} y2={end.y} />
            <text x={label.x} y={label.y + 4} textAnchor={side}>
              {t(`lane.servqual.${name}`)}
            </text>
          </g>
        );
      })}
      <polygon className="perception" points={outline('perception')} />
      <polygon className="expectation" points={outline('expectation')} />
      <g transform={`translate(0 ${SIZE - 30})`}>
        <line className="expectation" x1={2} x2={20} y1={-4} y2={-4} />
        <text x={26}>{t('analysis.expectation')}</text>
        <rect className="perception" x={150} y={-9} width={18} height={9} />
        <text x={174}>{t('analysis.perception')}</text>
      </g>
    </svg>
  );
}
