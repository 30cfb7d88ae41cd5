/** Where personas feel most differently about the same step. */

import { stepIndex } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { plain } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { Figure } from './Figure';

const SHOWN = 5;
/** On the scale of −5…+5, less is no difference worth a design of its own. */
const LEAST = 2;

export function DivergenceCard({ divergence }: { divergence: ReadonlyMap<Id, number> }) {
  const t = useT();
  const steps = useSettled((state) => state.session.doc.steps);
  const index = useSettled((state) => stepIndex(state.session.doc));
  const widest = [...divergence]
    .filter(([, value]) => value >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (index.get(a) ?? 0) - (index.get(b) ?? 0))
    .slice(0, SHOWN);
  if (widest.length === 0) return null;
  return (
    <section className="measure">
      <h3 className="pane-title">{t('analysis.divergence')}</h3>
      <p className="caption">{t('analysis.divergenceHint')}</p>
      <dl className="figures">
        {widest.map(([id, value]) => (
          <div key={id} {...pointing([id])}>
            <dt>
              <RefLink id={id}>{steps[id]?.name || t('window.untitled')}</RefLink>
            </dt>
            <dd>
              <Figure figure="step.divergence" id={id}>
                {plain(value)}
              </Figure>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
