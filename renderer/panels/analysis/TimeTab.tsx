/** Time, waiting, cost, crossings, recovery and personalisation: what the blueprint's own figures add up to. */
import { useMemo } from 'react';
import {
  computeCost,
  computeCrossings,
  computePersonalisation,
  computeRecovery,
  computeTime,
} from '../../../shared/analysis';
import { duration } from '../../../shared/analysis/duration';
import { orderedLanes, orderedPhases } from '../../../shared/model/queries';
import type { Blueprint, Id } from '../../../shared/model/schema';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { percent, plain } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { useLaneName } from '../parts/useLaneName';

export function TimeTab() {
  const t = useT();
  const doc = useAnalysis((state) => state.doc);
  if (!doc) return <p className="empty">{t('window.pane.computing')}</p>;
  return (
    <div className="scroll pane-scroll">
      <Time doc={doc} />
      <Cost doc={doc} />
      <Flow doc={doc} />
      <Recovery doc={doc} />
    </div>
  );
}

function Bars({ rows, most }: { rows: readonly (readonly [Id, string, number, string])[]; most: number }) {
  return (
    <ul className="bars short">
      {rows.map(([id, name, value, text]) => (
        <li key={id}>
          <span className="bar-label">
            <RefLink id={id}>{name}</RefLink>
          </span>
          <span className="bar-value">{text}</span>
          <span className="bar ink">
            <i style={{ width: `${most > 0 ? (100 * value) / most : 0}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function CardList({ doc, ids }: { doc: Blueprint; ids: readonly Id[] }) {
  const t = useT();
  return (
    <ul className="card-list">
      {ids.map((id) => (
        <li key={id}>
          <RefLink id={id}>{doc.cards[id]?.title || t('window.untitled')}</RefLink>
          {doc.cards[id]?.wait && (
            <span className="caption">{duration(doc.cards[id]?.wait?.minutes ?? 0, t)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Time({ doc }: { doc: Blueprint }) {
  const t = useT();
  const time = computeTime(doc);
  const rows = orderedPhases(doc).map(({ id, record }) => {
    const minutes = time.phases.get(id) ?? 0;
    return [id, record.name || t('window.untitled'), minutes, duration(minutes, t)] as const;
  });
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('analysis.journeyTime')}</h3>
        <b className="big-figure">{duration(time.total, t)}</b>
      </header>
      <Bars rows={rows} most={Math.max(0, ...rows.map((row) => row[2]))} />
      <dl className="figures">
        <div>
          <dt>{t('analysis.waiting')}</dt>
          <dd>{duration(time.waiting, t)}</dd>
        </div>
        {time.waitingShare !== null && (
          <div>
            <dt>{t('analysis.waitingShare')}</dt>
            <dd>{t('window.percent', { value: percent(time.waitingShare, 1) })}</dd>
          </div>
        )}
      </dl>
      {time.overLimit.length > 0 && (
        <>
          <h4 className="alarm">{t('analysis.overLimit')}</h4>
          <CardList doc={doc} ids={time.overLimit} />
        </>
      )}
      {time.overTarget.length > 0 && (
        <>
          <h4 className="warn">{t('analysis.overTarget')}</h4>
          <CardList doc={doc} ids={time.overTarget} />
        </>
      )}
    </section>
  );
}

function Cost({ doc }: { doc: Blueprint }) {
  const t = useT();
  const laneName = useLaneName();
  const cost = computeCost(doc);
  if (cost.total === 0 && cost.max === 0) return null;
  const phases = orderedPhases(doc).map(({ id, record }) => {
    const value = cost.phases.get(id) ?? 0;
    return [id, record.name || t('window.untitled'), value, plain(value, 2)] as const;
  });
  const lanes = orderedLanes(doc).flatMap(({ id, record }) => {
    const value = cost.lanes.get(id) ?? 0;
    return value === 0 ? [] : [[id, laneName(record), value, plain(value, 2)] as const];
  });
  const most = Math.max(0, ...phases.map((row) => row[2]), ...lanes.map((row) => row[2]));
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('analysis.cost')}</h3>
        <b className="big-figure">{plain(cost.total, 2)}</b>
      </header>
      {cost.min !== cost.max && (
        <p className="caption">
          {t('analysis.costRange', { min: plain(cost.min, 2), max: plain(cost.max, 2) })}
        </p>
      )}
      <h4>{t('window.pane.perPhase')}</h4>
      <Bars rows={phases} most={most} />
      <h4>{t('window.pane.perLane')}</h4>
      <Bars rows={lanes} most={most} />
    </section>
  );
}

function Flow({ doc }: { doc: Blueprint }) {
  const t = useT();
  const { links, handoffs } = computeCrossings(doc);
  return (
    <section className="measure">
      <h3 className="pane-title">{t('analysis.crossings')}</h3>
      <dl className="figures">
        {(['interaction', 'visibility', 'internal'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(`lane.line.${kind}`)}</dt>
            <dd>{links[kind].length}</dd>
          </div>
        ))}
        <div title={t('analysis.handoffsHint')}>
          <dt>{t('analysis.handoffs')}</dt>
          <dd>{handoffs.length}</dd>
        </div>
      </dl>
    </section>
  );
}

function Recovery({ doc }: { doc: Blueprint }) {
  const t = useT();
  const recovery = computeRecovery(doc);
  const personalisation = useMemo(() => computePersonalisation(doc), [doc]);
  const open = recovery.list
    .filter((failure) => failure.recovery !== 'full')
    .map((failure) => failure.cardId);
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('analysis.recoveryCoverage')}</h3>
        {recovery.coverage !== null && (
          <b className="big-figure">{t('window.percent', { value: percent(recovery.coverage) })}</b>
        )}
      </header>
      <p className="caption">
        {recovery.failures === 0
          ? t('analysis.failures', { count: 0 })
          : t('analysis.covered', { covered: recovery.covered, failures: recovery.failures })}
      </p>
      <CardList doc={doc} ids={open} />
      <h3 className="pane-title spaced">{t('analysis.personalisation')}</h3>
      <dl className="figures">
        {(['flexible', 'fixed', 'undecided'] as const).map((key) => (
          <div key={key}>
            <dt>{t(`analysis.${key}`)}</dt>
            <dd>{personalisation[key].length}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
