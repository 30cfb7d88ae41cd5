/** What can be tried besides the ratings: the weight of moments of truth, who the customers are, and how long they wait. */
import { useMemo } from 'react';
import type { Override } from '../../../shared/analysis';
import { cardsInOrder } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { useT } from '../../state/useT';
import { Section } from '../../ui/Section';
import { percent } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { usePersonaIds } from '../parts/usePersonas';
import { TryNumber } from './TryNumber';

const FIRST_WAITS = 12;

export interface WhatIfInputsProps {
  readonly doc: Blueprint;
  readonly scratch: Blueprint;
  readonly overrides: readonly Override[];
}

export function WhatIfInputs(props: WhatIfInputsProps) {
  const t = useT();
  return (
    <div>
      <Section title={t('analysisPane.momentFactor')} memory="whatIf.moment">
        <TryNumber
          doc={props.doc}
          overrides={props.overrides}
          target={{ kind: 'momentFactor' }}
          label={t('analysis.factor.moment')}
          min={1}
          max={3}
          step={0.1}
        />
      </Section>
      <Shares {...props} />
      <Waits {...props} />
    </div>
  );
}

function Shares({ doc, scratch, overrides }: WhatIfInputsProps) {
  const t = useT();
  const ids = usePersonaIds();
  const shares = personaShares(scratch);
  const tried = overrides.some((override) => override.kind === 'share');
  if (ids.length < 2) return null;
  return (
    <Section title={t('analysisPane.shares')} memory="whatIf.shares">
      <ul className="try-list">
        {ids.map((id) => (
          <li key={id}>
            <PersonaMark id={id} />
            <TryNumber
              doc={doc}
              overrides={overrides}
              target={{ kind: 'share', id }}
              label={doc.personas[id]?.name ?? ''}
              min={0}
              max={100}
              step={5}
              unit="%"
              times={100}
            />
            {tried && (
              <span className="caption">
                {t('analysisPane.counts', { percent: percent(shares.get(id) ?? 0) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="caption">{t('analysisPane.sharesHint')}</p>
    </Section>
  );
}

function Waits({ doc, overrides }: WhatIfInputsProps) {
  const t = useT();
  const waits = useMemo(() => cardsInOrder(doc).filter(({ record }) => record.wait), [doc]);
  const { shown, hidden, showAll } = useLimit(waits, FIRST_WAITS);
  if (waits.length === 0) return null;
  return (
    <Section title={t('analysisPane.waits')} count={waits.length} memory="whatIf.waits">
      <ul className="try-list">
        {shown.map(({ id, record }) => (
          <li key={id} className="titled">
            <RefLink id={id}>{record.title || t('window.untitled')}</RefLink>
            <TryNumber
              doc={doc}
              overrides={overrides}
              target={{ kind: 'wait', id }}
              label={t('analysis.waiting')}
              about={record.title}
              min={0}
              step={1}
              unit={t('analysisPane.minutesUnit')}
            />
          </li>
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}
