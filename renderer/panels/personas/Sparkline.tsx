/** A persona's emotion curve, small: enough to tell the three apart and to see where it falls. */
import { curveMonotoneX, line } from 'd3-shape';
import type { Id } from '../../../shared/model/schema';
import { personaStyles } from '../../../shared/scene/personaStyle';
import { useSettled } from '../../state/settled';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { usePersonaLook } from '../parts/PersonaMark';

const WIDTH = 94;
const HEIGHT = 16;

export function Sparkline({ id }: { id: Id }) {
  const t = useT();
  const curve = useAnalysis((state) => state.curves.find((row) => row.personaId === id));
  const name = useSettled((state) => state.session.doc.personas[id]?.name);
  const shape = useSettled((state) => personaStyles(state.session.doc).get(id)?.shape ?? 'circle');
  const { color } = usePersonaLook(id);
  if (!curve) return <span className="sparkline" />;
  const span = Math.max(1, curve.values.length - 1);
  const yOf = (value: number) => 1.5 + ((5 - value) / 10) * (HEIGHT - 3);
  const points = curve.values.map(({ value }, i): [number, number] => [(i / span) * (WIDTH - 8), yOf(value)]);
  return (
    <span className="sparkline" role="img" aria-label={t('window.left.curveOf', { name: name ?? '' })}>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <line x1={0} x2={WIDTH - 8} y1={yOf(0)} y2={yOf(0)} className="zero" />
        <path d={line().curve(curveMonotoneX)(points) ?? ''} stroke={color} strokeWidth={1.4} fill="none" />
      </svg>
      <span className="spark-end" style={{ top: yOf(curve.end.value) }}>
        <Glyph name={shape} size={9} color={color} />
      </span>
    </span>
  );
}
