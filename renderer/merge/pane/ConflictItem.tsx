/** One question: what it is about, the values of base and both sides, and the answers to choose from. */
import { memo } from 'react';
import { recordName } from '../../../shared/compare/recordName';
import { nameInWords, noun } from '../../../shared/compare/sayChange';
import { type Translate, translateData } from '../../../shared/i18n/translate';
import { canKeepBoth, isCopy, isWritten, writtenAs } from '../../../shared/merge/decisions';
import { isTable } from '../../../shared/merge/documents';
import { fieldInWords } from '../../../shared/merge/sayConflict';
import { sayOption } from '../../../shared/merge/sayOption';
import type { Conflict, Merge } from '../../../shared/merge/types';
import { viewport } from '../../canvas/viewport';
import { goToConflict, useMerging } from '../../state/merging';
import { useT } from '../../state/useT';
import { chooseAnswer } from '../chooseAnswer';
import { WriteAnother } from './WriteAnother';

/** Name of the record in question, and what of it is asked about. */
export function conflictHead(
  t: Translate,
  merge: Merge,
  conflict: Conflict,
): readonly [name: string, about: string] {
  const { table, record, kind, ours } = conflict;
  const field = fieldInWords(t, conflict);
  if (!isTable(table)) {
    const key = `merge.whole.${table}`;
    const whole = translateData(t, key);
    return [whole === key ? table : whole, field];
  }
  const { versions } = merge.plan;
  const doc =
    [merge.doc, versions.ours, versions.theirs, versions.base].find((each) =>
      Object.hasOwn(each[table], record),
    ) ?? merge.doc;
  const what = noun(t, doc, table, record);
  const about =
    kind === 'deleted'
      ? t(ours === undefined ? 'merging.removedHere' : 'merging.removedThere')
      : kind === 'inside'
        ? t(ours === undefined ? 'merging.insideHere' : 'merging.insideThere')
        : kind === 'needed'
          ? t(ours === undefined ? 'merging.neededHere' : 'merging.neededThere')
          : kind === 'order'
            ? t('merging.place')
            : conflict.field === null
              ? t('merging.wholeRecord')
              : field;
  const step = table === 'cards' ? recordName(doc, 'steps', doc.cards[record]?.stepId ?? '') : '';
  const name = nameInWords(t, doc, table, record) || t('compare.noName');
  return [name, [about, what, step].filter(Boolean).join(' · ')];
}

const SIDES = ['ours', 'theirs'] as const;

export interface ConflictItemProps {
  readonly conflict: Conflict;
  /** From 1. */
  readonly number: number;
  readonly inHand: boolean;
}

export const ConflictItem = memo(function ConflictItem({ conflict, number, inHand }: ConflictItemProps) {
  const t = useT();
  const merge = useMerging((state) => state.merge);
  const sides = useMerging((state) => state.sides);
  const decision = useMerging((state) => state.decisions[conflict.id]);
  const { id, along } = conflict;
  const [name, about] = conflictHead(t, merge, conflict);
  const say = (of: 'base' | 'ours' | 'theirs') => sayOption(t, merge, sides, conflict, of);
  const form = writtenAs(conflict);
  const classes = ['merge-conflict'];
  if (inHand) classes.push('in-hand');
  if (decision !== undefined) classes.push('done');
  const inputName = `merge ${id}`;
  return (
    <li className={classes.join(' ')} data-conflict={id} aria-current={inHand || undefined}>
      <fieldset onFocus={() => !inHand && goToConflict(id)}>
        <legend>
          <span className="merge-conflict-number">{number}</span>
          <span className="merge-conflict-name">{name}</span>
          <span className="merge-conflict-about">{about}</span>
        </legend>
        {isTable(conflict.table) && (
          <button type="button" className="merge-show" onClick={() => viewport.reveal(conflict.record)}>
            {t('merging.showOnMap')}
          </button>
        )}
        {conflict.base !== undefined && conflict.field !== null && (
          <p className="merge-value base">
            <span className="merge-side">{t('merging.side.base')}</span>
            <span className="merge-said">{say('base')}</span>
          </p>
        )}
        {SIDES.map((side) => (
          <label key={side} className={`merge-value of-${side}${decision === side ? ' chosen' : ''}`}>
            <input
              type="radio"
              name={inputName}
              checked={decision === side}
              onChange={() => chooseAnswer(conflict, side)}
            />
            <span className="merge-side">{t(`merging.side.${side}`)}</span>
            <span className="merge-said">{say(side)}</span>
          </label>
        ))}
        {decision === 'base' && (
          <label className="merge-value chosen">
            <input type="radio" name={inputName} checked readOnly />
            <span className="merge-side">{t('merging.side.base')}</span>
            <span className="merge-said">{say('base')}</span>
          </label>
        )}
        {canKeepBoth(conflict) && (
          <label className={`merge-value wide${isCopy(decision) ? ' chosen' : ''}`}>
            <input
              type="radio"
              name={inputName}
              checked={isCopy(decision)}
              onChange={() => chooseAnswer(conflict, 'both')}
            />
            <span className="merge-said">{t('merging.keepBoth')}</span>
          </label>
        )}
        {form && (
          <WriteAnother
            conflict={conflict}
            form={form}
            name={inputName}
            value={isWritten(decision) ? decision.value : null}
          />
        )}
        {along.length > 0 && (
          <p className="caption merge-along">{t('merge.along', { count: along.length })}</p>
        )}
        {decision !== undefined && (
          <button type="button" className="merge-reopen" onClick={() => chooseAnswer(conflict, null)}>
            {t('merging.takeBack')}
          </button>
        )}
      </fieldset>
    </li>
  );
});
