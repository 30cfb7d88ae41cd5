/** One curve's figures: peak–end large, a strip on one common scale, and the steps they come from. */
import type { CurveSummary } from '../../../shared/analysis';
import type { Id } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { faceGlyph } from '../../../shared/scene/glyphs';
import { personaStyles } from '../../../shared/scene/personaStyle';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { Avatar } from '../parts/Avatar';
import { LineSample } from '../parts/LineSample';
import { percent, signed } from '../parts/numbers';
import { usePersonaLook } from '../parts/PersonaMark';
import { RefLink } from '../parts/RefLink';
import { Figure } from './Figure';

interface CurveRow {
  readonly figure: 'peak' | 'end' | 'lowest' | 'steepestDrop' | 'swing';
  readonly value: string;
  readonly stepId?: Id;
  /** Where the drop begins. */
  readonly from?: Id;
}

export function CurveCard({ curve }: { curve: CurveSummary }) {
  const t = useT();
  const { personaId, peak, end, lowest, steepestDrop, swing, peakEnd } = curve;
  const persona = useSettled((state) => (personaId === null ? null : state.session.doc.personas[personaId]));
  const share = useSettled((state) => personaShares(state.session.doc).get(personaId ?? ''));
  const rows: readonly CurveRow[] = [
    { figure: 'peak', value: signed(peak.value), stepId: peak.stepId },
    { figure: 'end', value: signed(end.value), stepId: end.stepId },
    { figure: 'lowest', value: signed(lowest.value), stepId: lowest.stepId },
    ...(steepestDrop
      ? [
          {
            figure: 'steepestDrop',
            value: signed(-steepestDrop.drop),
            stepId: steepestDrop.toStepId,
            from: steepestDrop.fromStepId,
          } as const,
        ]
      : []),
    { figure: 'swing', value: signed(swing).replace('+', '') },
  ];
  return (
    <section className="curve-card" aria-label={persona?.name ?? t('analysis.everyone')}>
      <header>
        {personaId !== null ? <Avatar id={personaId} size={36} /> : <span className="everyone-mark" />}
        <div className="curve-who">
          <h3 className="pane-title ellipsis">{persona?.name ?? t('analysis.everyoneByShare')}</h3>
          {personaId !== null && share !== undefined && (
            <p className="caption">
              <LineSample id={personaId} /> {t('window.percent', { value: percent(share) })}
            </p>
          )}
        </div>
        <div className="peak-end">
          <Figure
            big
            figure="curve.peakEnd"
            id={personaId}
            tone={peakEnd < 0 ? 'alarm' : peakEnd > 0 ? 'good' : undefined}
          >
            {signed(peakEnd, 2)}
          </Figure>
          <span>{t('analysis.peakEnd')}</span>
        </div>
      </header>
      <Strip curve={curve} />
      <dl className="figures">
        {rows.map(({ figure, value, stepId, from }) => (
          <div key={figure} {...pointing([from, stepId].filter((id) => id !== undefined))}>
            <dt>{t(`analysis.${figure}`)}</dt>
            <dd>
              <Figure figure={`curve.${figure}`} id={personaId}>
                {value}
              </Figure>
            </dd>
            {stepId !== undefined && (
              <dd className="where">
                <StepName id={stepId} drop={from !== undefined} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function StepName({ id, drop }: { id: Id; drop: boolean }) {
  const t = useT();
  const name = useSettled((state) => state.session.doc.steps[id]?.name) || t('window.untitled');
  return <RefLink id={id}>{drop ? t('analysis.dropInto', { step: name }) : name}</RefLink>;
}

/** From lowest to highest on a track of −5…+5, with the peak as a face, the end as the persona's shape and the mean below. */
function Strip({ curve }: { curve: CurveSummary }) {
  const t = useT();
  const { personaId, lowest, swing, peak, end, mean } = curve;
  const { color } = usePersonaLook(personaId ?? '');
  const shape = useSettled(
    (state) => personaStyles(state.session.doc).get(personaId ?? '')?.shape ?? 'circle',
  );
  const at = (value: number) => `${(value + 5) * 10}%`;
  return (
    <div className="strip">
      <span className="track" />
      <span
        className="range"
        style={{ left: at(lowest.value), width: `${swing * 10}%`, background: color }}
      />
      <span className="zero" style={{ left: at(0) }} />
      <span className="at" style={{ left: at(end.value) }}>
        <Glyph name={shape} size={12} color={color} />
      </span>
      <span className="at" style={{ left: at(peak.value) }}>
        <Glyph name={faceGlyph(peak.value)} size={14} color={`var(--e${Math.round(peak.value) + 5})`} />
      </span>
      <span className="mean" style={{ left: at(mean) }}>
        <i />
        <span className={mean > 2.5 ? 'before' : undefined}>
          {t('analysis.mean')}{' '}
          <Figure figure="curve.mean" id={personaId}>
            {signed(mean)}
          </Figure>
        </span>
      </span>
    </div>
  );
}
