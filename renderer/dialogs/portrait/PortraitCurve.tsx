/** How the journey feels to the persona: its curve, with the best and the worst step called by name. */
import { curveMonotoneX, line } from 'd3-shape';
import { computeCurves } from '../../../shared/analysis/curves';
import { stepIndex } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { emotionToken } from '../../../shared/scene/themes';
import { signed } from '../../panels/parts/numbers';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';

const WIDTH = 700;
const HEIGHT = 56;
const INSET = 10;

export function PortraitCurve({ id }: { id: Id }) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const values = computeCurves(doc).find((row) => row.personaId === id)?.values ?? [];
  const [first, ...others] = values;
  const title = t('personas.portrait.curve');
  if (!first)
    return (
      <section className="portrait-block" aria-label={title}>
        <h3>{title}</h3>
        <p className="portrait-none">{t('personas.portrait.noCurve')}</p>
      </section>
    );
  const best = others.reduce((a, b) => (b.value > a.value ? b : a), first);
  const worst = others.reduce((a, b) => (b.value < a.value ? b : a), first);
  const columns = stepIndex(doc);
  const last = Math.max(1, columns.size - 1);
  const xOf = (stepId: Id) => INSET + ((columns.get(stepId) ?? 0) / last) * (WIDTH - 2 * INSET);
  const yOf = (value: number) => 4 + ((5 - value) / 10) * (HEIGHT - 8);
  const points = values.map(({ stepId, value }): [number, number] => [xOf(stepId), yOf(value)]);
  const told = best.value === worst.value ? [best] : [best, worst];
  return (
    <section className="portrait-block portrait-curve" aria-label={title}>
      <h3>{title}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <line className="zero" x1={0} x2={WIDTH} y1={yOf(0)} y2={yOf(0)} />
        <path className="curve" d={line().curve(curveMonotoneX)(points) ?? ''} />
        {told.map(({ stepId, value }) => (
          <circle key={stepId} cx={xOf(stepId)} cy={yOf(value)} r={4} />
        ))}
      </svg>
      <p className="portrait-extremes">
        {told.map(({ stepId, value }) => (
          <span key={stepId}>
            <Glyph name={faceGlyph(value)} color={`var(--${emotionToken(value)})`} size={16} />
            <b>{signed(value)}</b> {doc.steps[stepId]?.name}
          </span>
        ))}
      </p>
    </section>
  );
}
