/** One pain of the ranking: score bar with the firmness of its rank, who feels it and where; opens to its formula. */

import { memo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PainScore, RankStability } from '../../../shared/analysis';
import { painValue } from '../../../shared/analysis/painValue';
import { getSettings } from '../../../shared/model/document';
import { orderedPersonaIds } from '../../../shared/model/queries';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { EvidenceDots } from '../parts/EvidenceDots';
import { fixed, plain } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { RefLink } from '../parts/RefLink';
import { PainDetails } from './PainDetails';

export interface PainRowProps {
  readonly pain: PainScore;
  readonly rank: number;
  readonly open: boolean;
  /** It belongs to what is selected on the map. */
  readonly lit: boolean;
  readonly onToggle: () => void;
  /** Stands above it: the head of its group. */
  readonly head: ReactNode;
}

/** Pains are worked out anew with every change of any card; a row is drawn again only where its own figures changed. */
const samePain = (a: PainRowProps, b: PainRowProps): boolean =>
  a.rank === b.rank &&
  a.open === b.open &&
  a.lit === b.lit &&
  a.head === null &&
  b.head === null &&
  (Object.keys(a.pain) as (keyof PainScore)[]).every((key) =>
    Object.is(JSON.stringify(a.pain[key]), JSON.stringify(b.pain[key])),
  );

export const PainRow = memo(function PainRow({ pain, rank, open, lit, onToggle, head }: PainRowProps) {
  const t = useT();
  const settings = useSettled(useShallow((state) => getSettings(state.session.doc)));
  const stability = useAnalysis((state) => state.stability.get(pain.id));
  const doc = useAnalysis((state) => (open ? state.doc : null));
  const step = useSettled(({ session }) => session.doc.steps[session.doc.cards[pain.id]?.stepId ?? '']?.name);
  const named = useSettled(({ session }) => session.doc.cards[pain.id]?.personaIds);
  const everyone = useSettled(({ session }) => orderedPersonaIds(session.doc).join(' '));
  const personaIds = named?.length ? named : everyone.split(' ').filter(Boolean);
  const { scale, painModel } = settings;
  const value = painValue(pain, painModel);
  const most = painModel === 'weighted' ? 100 : painModel === 'rpn' ? scale ** 3 : scale ** 2;
  const digits = painModel === 'weighted' ? 1 : 0;
  const title = pain.title || t('window.untitled');
  const about = useSettled(({ session }) => session.doc.cards[pain.id]?.about);
  const Heading = head ? 'h4' : 'h3';
  return (
    <li className={`pain${head ? ' heads-group' : ''}${open ? ' open' : ''}${lit ? ' lit' : ''}`}>
      {head}
      <div {...pointing(about === undefined ? [pain.id] : [pain.id, about])}>
        <Heading>
          <button type="button" className="pain-head" aria-expanded={open} onClick={onToggle}>
            <span className="pain-rank">{rank}</span> <span className="pain-title">{title}</span>{' '}
            <span className="pain-score">{fixed(value, digits)}</span>
          </button>
        </Heading>
        <PainBar value={value} most={most} stability={stability} measured={pain.evidence === 'measured'} />
        <div className="pain-foot">
          <RefLink id={pain.id} label={`${step ?? ''}: ${title}`}>
            {step ?? ''}
          </RefLink>
          <span className="marks">
            {personaIds.map((id) => (
              <PersonaMark key={id} id={id} named />
            ))}
            {pain.moment && (
              <Glyph name="moment" size={12} color="var(--ink)" label={t('lane.mark.moment')} />
            )}
          </span>
          <span className="pain-firm">
            {stability && <Interval stability={stability} />}
            {painModel !== 'weighted' && `${t('analysis.factor.severity')} ${plain(pain.severity)}`}
          </span>
          <EvidenceDots grade={pain.evidence} />
        </div>
        {open && doc && <PainDetails pain={pain} doc={doc} stability={stability} />}
      </div>
    </li>
  );
}, samePain);

function Interval({ stability }: { stability: RankStability }) {
  const t = useT();
  const [low, high] = stability.rankInterval;
  return low === high ? t('analysis.rankAlways', { rank: low }) : t('analysis.rankInterval', { low, high });
}

interface PainBarProps {
  readonly value: number;
  /** What the whole width stands for. */
  readonly most: number;
  readonly stability: RankStability | undefined;
  readonly measured: boolean;
}

/** The bar is the value, the whisker under it where re-draws put it; a measured pain has an upright tick instead. */
function PainBar({ value, most, stability, measured }: PainBarProps) {
  const at = (v: number) => `${Math.min(100, (100 * v) / most)}%`;
  const [low, high] = stability?.scoreInterval ?? [value, value];
  return (
    <div className="pain-bar" aria-hidden>
      <div className="bar">
        <i style={{ width: at(value) }} />
      </div>
      {measured && <b className="tick" style={{ left: at(value) }} />}
      {!measured && stability && (
        <span className="whisker" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      )}
      {!measured && stability && <b className="point" style={{ left: at(value) }} />}
    </div>
  );
}
