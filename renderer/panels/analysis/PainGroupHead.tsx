/** The head of a group of pains: which step, lane, persona or phase, and how much it carries. */
import type { PainGrouping } from '../../../shared/analysis';
import type { Id } from '../../../shared/model/schema';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { plain } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { RefLink } from '../parts/RefLink';
import { useLaneName } from '../parts/useLaneName';
import { Figure } from './Figure';

export interface PainGroupHeadProps {
  readonly by: PainGrouping;
  readonly id: Id;
  /** Sum of the weighted scores, and that of the heaviest group. */
  readonly total: number;
  readonly most: number;
}

export function PainGroupHead({ by, id, total, most }: PainGroupHeadProps) {
  const t = useT();
  const laneName = useLaneName();
  const lane = useSettled((state) => (by === 'lane' ? state.session.doc.lanes[id] : undefined));
  const name = useSettled(({ session: { doc } }) => {
    if (by === 'step') return doc.steps[id]?.name;
    return by === 'phase' ? doc.phases[id]?.name : by === 'persona' ? doc.personas[id]?.name : undefined;
  });
  return (
    <div className="pain-group" {...pointing([id])}>
      {by === 'persona' && <PersonaMark id={id} />}
      <h3>
        <RefLink id={id}>{(lane ? laneName(lane) : name) || t('window.untitled')}</RefLink>
      </h3>
      <span className="pain-group-total">
        <Figure figure={`${by}.pain`} id={id}>
          {plain(total)}
        </Figure>
      </span>
      <span className="bar">
        <i style={{ width: `${most > 0 ? (100 * total) / most : 0}%` }} />
      </span>
    </div>
  );
}
