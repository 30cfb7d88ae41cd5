/** Touchpoints that are the same for everyone, that may bend, and of which nobody has said; each can be decided here. */
import { useCallback, useMemo } from 'react';
import { computePersonalisation } from '../../../../shared/analysis';
import { barChart } from '../../../../shared/charts/barChart';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Blueprint, Card, Id } from '../../../../shared/model/schema';
import { editor } from '../../../state/editor';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { Section } from '../../../ui/Section';
import { Select } from '../../../ui/Select';
import { percent } from '../../parts/numbers';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { ChartFigure } from '../ChartFigure';
import { Figure } from '../Figure';

const KINDS = ['fixed', 'flexible', 'undecided'] as const;
type Kind = (typeof KINDS)[number];
const TONES = { fixed: 'plain', flexible: 'good', undecided: 'warn' } as const;
const FIRST = 20;

function decide(id: Id, kind: Kind): void {
  const standard: Card['standard'] | null = kind === 'undecided' ? null : kind;
  editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { standard } });
}

export function StandardSection({ doc, readOnly }: { doc: Blueprint; readOnly: boolean }) {
  const t = useT();
  const lists = computePersonalisation(doc);
  const decided = lists.fixed.length + lists.flexible.length;
  const rows = useMemo(
    () =>
      KINDS.map((kind) => {
        const value = lists[kind].length;
        return { key: kind, name: t(`analysis.${kind}`), value, text: String(value), tone: TONES[kind] };
      }),
    [lists, t],
  );
  const draw = useCallback((frame: ChartFrame) => barChart(rows, {}, frame), [rows]);
  return (
    <section>
      <div className="measure">
        <header>
          <div>
            <h3 className="pane-title">{t('care.standards')}</h3>
            <p className="caption">{t('care.standardsHint')}</p>
          </div>
          {decided > 0 && (
            <Figure big figure="personalisation.flexible">
              {t('window.percent', { value: percent(lists.flexible.length / decided) })}
            </Figure>
          )}
        </header>
        <ChartFigure quiet title={t('care.standards')} draw={draw} />
      </div>
      {KINDS.map((kind) => (
        <Section
          key={kind}
          title={t(`analysis.${kind}`)}
          count={lists[kind].length}
          open={kind === 'undecided'}
          memory={`standard ${kind}`}
        >
          <Cards doc={doc} ids={lists[kind]} kind={kind} readOnly={readOnly} />
        </Section>
      ))}
    </section>
  );
}

interface CardsProps {
  readonly doc: Blueprint;
  readonly ids: readonly Id[];
  readonly kind: Kind;
  readonly readOnly: boolean;
}

function Cards({ doc, ids, kind, readOnly }: CardsProps) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(ids, FIRST);
  return (
    <>
      <ul className="card-list pane-inset">
        {shown.map((id) => {
          const title = doc.cards[id]?.title || t('window.untitled');
          return (
            <li key={id} {...pointing([id])}>
              <RefLink id={id}>{title}</RefLink>
              <Select
                bare
                label={t('care.standardOf', { title })}
                value={kind}
                disabled={readOnly}
                options={KINDS.map((key) => ({ key, label: t(`analysis.${key}`) }))}
                onChange={(next) => decide(id, next)}
              />
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}
