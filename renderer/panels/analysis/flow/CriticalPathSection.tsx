/** Which cards make the journey as long as it is; they can be shown on the map. */
import { ToggleButton } from 'react-aria-components';
import { computeCriticalPath } from '../../../../shared/analysis';
import { cardMinutes } from '../../../../shared/analysis/criticalPath';
import { duration } from '../../../../shared/analysis/duration';
import type { Blueprint } from '../../../../shared/model/schema';
import { showCriticalPath, useCriticalPathShown } from '../../../state/criticalPath';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { RefLink } from '../../parts/RefLink';
import { useLaneName } from '../../parts/useLaneName';
import { Figure } from '../Figure';

export function CriticalPathSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const laneName = useLaneName();
  const onMap = useCriticalPathShown();
  const steps = computeCriticalPath(doc).filter(({ cardIds, planned }) => cardIds.length > 0 || planned);
  if (steps.length === 0) return null;
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('flow.criticalPath')}</h3>
        <ToggleButton
          className="button quiet small chart-switch"
          isSelected={onMap}
          onChange={showCriticalPath}
        >
          {t('flow.showOnMap')}
        </ToggleButton>
      </header>
      <p className="caption">{t('flow.criticalPathHint')}</p>
      <ol className="critical-steps">
        {steps.map(({ stepId, laneId, cardIds, minutes, planned }) => {
          const lane = laneId === null ? undefined : doc.lanes[laneId];
          return (
            <li key={stepId} {...pointing(cardIds.length > 0 ? cardIds : [stepId])}>
              <span>
                <RefLink id={stepId}>{doc.steps[stepId]?.name || t('window.untitled')}</RefLink>
                {lane && <span className="caption"> {laneName(lane)}</span>}
              </span>
              <Figure figure="step.minutes" id={stepId}>
                {duration(planned ?? minutes, t)}
              </Figure>
              {cardIds.length > 0 && (
                <ul>
                  {cardIds.map((id) => {
                    const card = doc.cards[id];
                    return (
                      <li key={id}>
                        <RefLink id={id}>{card?.title || t('window.untitled')}</RefLink>
                        <span className="caption">{card && duration(cardMinutes(card), t)}</span>
                      </li>
                    );
                  })}
                </ul>
              )}
              {planned !== null && minutes > 0 && minutes !== planned && (
                <span className="caption">
                  {t('flow.planned', { planned: duration(planned, t), cards: duration(minutes, t) })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
