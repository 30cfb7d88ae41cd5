/** For how much of what can fail there is a plan, and which of the four steps of each plan are missing. */
import { computeRecovery, type FigureRef } from '../../../shared/analysis';
import { ratio } from '../../../shared/analysis/ratio';
import { recoveryTable } from '../../../shared/charts/careTables';
import { useSettled } from '../../state/settled';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { percent } from '../parts/numbers';
import { ChartBox } from './ChartFigure';
import { RecoveryMatrix } from './care/RecoveryMatrix';
import { Figure } from './Figure';

export function RecoveryTab() {
  const t = useT();
  const doc = useShownDoc();
  const readOnly = useSettled((state) => state.readOnly);
  const locale = useUi((state) => state.locale);
  const recovery = computeRecovery(doc);
  if (recovery.failures === 0) return <p className="empty">{t('care.noFailures')}</p>;
  const { failures, covered, outcome, process, outcomeCovered, processCovered } = recovery;
  const kinds: readonly (readonly [
    FigureRef['figure'],
    'outcomeFailures' | 'processFailures',
    number,
    number,
  ])[] = [
    ['recovery.outcome', 'outcomeFailures', outcomeCovered, outcome],
    ['recovery.process', 'processFailures', processCovered, process],
  ];
  return (
    <div className="scroll pane-scroll">
      <section className="measure">
        <header>
          <div>
            <h3 className="pane-title">{t('analysis.recoveryCoverage')}</h3>
            <p className="caption">{t('analysis.covered', { covered, failures })}</p>
          </div>
          {recovery.coverage !== null && (
            <Figure big figure="recovery.coverage" tone={recovery.coverage < 1 ? undefined : 'good'}>
              {t('window.percent', { value: percent(recovery.coverage) })}
            </Figure>
          )}
        </header>
        <dl className="figures">
          {kinds.map(([figure, name, of, all]) => {
            const share = ratio(of, all);
            return (
              share !== null && (
                <div key={figure}>
                  <dt>
                    {t(`analysis.${name}`)}{' '}
                    <span className="caption">{t('care.ofAll', { count: of, all })}</span>
                  </dt>
                  <dd>
                    <Figure figure={figure}>{t('window.percent', { value: percent(share) })}</Figure>
                  </dd>
                </div>
              )
            );
          })}
        </dl>
        <p className="caption">{t('care.recoveryHint')}</p>
      </section>
      <ChartBox
        title={t('care.plans')}
        table={() => recoveryTable(doc, locale)}
        picture={<RecoveryMatrix doc={doc} list={recovery.list} readOnly={readOnly} />}
      />
    </div>
  );
}
