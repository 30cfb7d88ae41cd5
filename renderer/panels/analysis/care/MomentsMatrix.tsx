/** Moments of truth by persona: whether there is a variant, and cells to write one. */
import { Check, Plus } from 'lucide-react';
import { computePersonalisation } from '../../../../shared/analysis';
import { momentsTable } from '../../../../shared/charts/careTables';
import { orderedPersonaIds } from '../../../../shared/model/queries';
import type { Blueprint, Card, Id } from '../../../../shared/model/schema';
import { editor } from '../../../state/editor';
import { pointing } from '../../../state/pointedAt';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { percent } from '../../parts/numbers';
import { PersonaMark } from '../../parts/PersonaMark';
import { RefLink } from '../../parts/RefLink';
import { ChartBox } from '../ChartFigure';
import { Figure } from '../Figure';
import { WriteInPlace } from './WriteInPlace';

const ownVariant = (card: Card | undefined, personaId: Id) =>
  card?.variants?.find((variant) => variant.personaIds?.includes(personaId));

/** Writes what is different for a persona: one step of undo. */
function writeVariant(id: Id, personaId: Id, text: string): void {
  const card = editor.getState().session.doc.cards[id];
  if (!card || text === '') return;
  const variants = card.variants ?? [];
  const known = ownVariant(card, personaId);
  const next = known
    ? variants.map((variant) => (variant === known ? { ...variant, text } : variant))
    : [...variants, { personaIds: [personaId], text }];
  editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { variants: next } });
}

export function MomentsMatrix({ doc, readOnly }: { doc: Blueprint; readOnly: boolean }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const { moments } = computePersonalisation(doc);
  const pairs = moments.flatMap((moment) => moment.personas);
  if (pairs.length === 0) return null;
  const varied = pairs.filter((pair) => pair.varied).length;
  return (
    <>
      <section className="measure">
        <header>
          <div>
            <h3 className="pane-title">{t('care.moments')}</h3>
            <p className="caption">{t('care.ofAll', { count: varied, all: pairs.length })}</p>
          </div>
          <Figure big figure="personalisation.varied">
            {t('window.percent', { value: percent(varied / pairs.length) })}
          </Figure>
        </header>
      </section>
      <ChartBox
        quiet
        title={t('care.moments')}
        table={() => momentsTable(doc, locale)}
        picture={<Matrix doc={doc} readOnly={readOnly} />}
      />
    </>
  );
}

function Matrix({ doc, readOnly }: { doc: Blueprint; readOnly: boolean }) {
  const t = useT();
  const personaIds = orderedPersonaIds(doc);
  return (
    <table className="moments-matrix">
      <thead>
        <tr>
          <th scope="col">{t('chart.moment')}</th>
          {personaIds.map((id) => (
            <th key={id} scope="col" title={doc.personas[id]?.name}>
              <PersonaMark id={id} named />
              <span className="moments-name" aria-hidden>
                {doc.personas[id]?.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {computePersonalisation(doc).moments.map(({ cardId, personas }) => {
          const card = doc.cards[cardId];
          return (
            <tr key={cardId} {...pointing([cardId])}>
              <th scope="row">
                <RefLink id={cardId}>{card?.title || t('window.untitled')}</RefLink>
              </th>
              {personaIds.map((personaId) => {
                const found = personas.find((row) => row.personaId === personaId);
                const persona = doc.personas[personaId]?.name ?? '';
                const text = ownVariant(card, personaId)?.text ?? '';
                return (
                  <td key={personaId}>
                    {found ? (
                      <WriteInPlace
                        label={
                          found.varied
                            ? `${t('analysis.variantFor', { persona })}: ${text}`
                            : t('analysis.noVariantFor', { persona })
                        }
                        className={found.varied ? 'moment-cell said' : 'moment-cell'}
                        face={found.varied ? <Check size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
                        value={text}
                        disabled={readOnly}
                        onKeep={(next) => writeVariant(cardId, personaId, next)}
                      />
                    ) : (
                      <span role="img" aria-label={t('care.notConcerned', { persona })}>
                        –
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
