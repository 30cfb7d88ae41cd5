/** Fail points by the four steps of recovery: what the plan says, and cells to fill where it says nothing. */
import { Check, Plus } from 'lucide-react';
import type { Failure } from '../../../../shared/analysis';
import { RECOVERY_STAGES, type RecoveryStage } from '../../../../shared/analysis/recoveryGrade';
import type { Blueprint, Id } from '../../../../shared/model/schema';
import { editor } from '../../../state/editor';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { Glyph } from '../../../ui/Glyph';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { WriteInPlace } from './WriteInPlace';

const FIRST = 30;

/** Writes one step of a plan, or takes it out: one step of undo. */
function writeStage(id: Id, stage: RecoveryStage, text: string): void {
  const fail = editor.getState().session.doc.cards[id]?.fail;
  if (!fail || (fail.recovery?.[stage] ?? '') === text) return;
  const { [stage]: _, ...others } = fail.recovery ?? {};
  const { recovery: __, ...rest } = fail;
  const recovery = text === '' ? others : { ...others, [stage]: text };
  const next = Object.keys(recovery).length > 0 ? { ...rest, recovery } : rest;
  editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { fail: next } });
}

export interface RecoveryMatrixProps {
  readonly doc: Blueprint;
  readonly list: readonly Failure[];
  readonly readOnly: boolean;
}

export function RecoveryMatrix({ doc, list, readOnly }: RecoveryMatrixProps) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(list, FIRST);
  return (
    <>
      <ul className="recovery-matrix">
        {shown.map(({ cardId, kind, moment, recovery }) => {
          const card = doc.cards[cardId];
          const title = card?.title || t('window.untitled');
          return (
            <li key={cardId} {...pointing([cardId])}>
              <div className="recovery-point">
                <RefLink id={cardId}>{title}</RefLink>
                {moment && <Glyph name="moment" size={12} color="var(--ink)" label={t('lane.mark.moment')} />}
                <span className="caption">
                  {t(`lane.failure.${kind}`)}
                  {' · '}
                  <span className={recovery === 'full' ? 'good' : recovery === 'none' ? 'alarm' : 'warn'}>
                    {t(`analysis.recoveryGrade.${recovery}`)}
                  </span>
                </span>
              </div>
              <div className="recovery-cells">
                {RECOVERY_STAGES.map((stage) => (
                  <Cell
                    key={stage}
                    stage={stage}
                    text={card?.fail?.recovery?.[stage]?.trim() ?? ''}
                    title={title}
                    readOnly={readOnly}
                    onKeep={(text) => writeStage(cardId, stage, text)}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}

interface CellProps {
  readonly stage: RecoveryStage;
  readonly text: string;
  readonly title: string;
  readonly readOnly: boolean;
  readonly onKeep: (text: string) => void;
}

function Cell({ stage, text, title, readOnly, onKeep }: CellProps) {
  const t = useT();
  const name = t(`lane.recovery.${stage}`);
  return (
    <WriteInPlace
      label={`${name}: ${text || t('care.missing')} (${title})`}
      className={text ? 'recovery-cell said' : 'recovery-cell'}
      disabled={readOnly}
      value={text}
      onKeep={onKeep}
      face={
        <>
          <span className="recovery-stage">
            {text ? <Check size={12} aria-hidden /> : <Plus size={12} aria-hidden />} {name}
          </span>
          <span className="recovery-text">{text || t('care.missing')}</span>
        </>
      }
    />
  );
}
