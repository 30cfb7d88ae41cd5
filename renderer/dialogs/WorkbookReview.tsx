/** The changes that a workbook would make on the open map, in words; each is taken or left, and all that is taken is one entry of the history. */
import { useId, useMemo, useState } from 'react';
import { type ChangeSet, changesCommand } from '../../shared/changeSet/changeSet';
import { withNeeds } from '../../shared/changeSet/needs';
import type { SheetChange } from '../../shared/changeSet/types';
import { translateData } from '../../shared/i18n/translate';
import { neverBack } from '../../shared/workbook/neverBack';
import { CHANGE_ICONS } from '../panels/parts/changeIcons';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

export interface WorkbookReviewProps {
  readonly fileName: string;
  readonly changeSet: ChangeSet;
  readonly onAsMap: () => void;
  readonly onClose: () => void;
}

export function WorkbookReview({ fileName, changeSet, onAsMap, onClose }: WorkbookReviewProps) {
  const t = useT();
  const { changes, remarks } = changeSet;
  // What was edited on the map since, too, is not overwritten unless it is asked for.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ conflict }) => conflict).map(({ key }) => key)),
  );
  const taken = useMemo(
    () => withNeeds(changes, new Set(changes.filter(({ key }) => !left.has(key)).map(({ key }) => key))),
    [changes, left],
  );
  const choose = (key: string, take: boolean) => {
    const next = new Set(left);
    if (take) {
      for (const need of withNeeds(changes, new Set([key]))) next.delete(need);
    } else {
      // What builds on it cannot be taken without it.
      for (const { key: other } of changes)
        if (withNeeds(changes, new Set([other])).has(key)) next.add(other);
    }
    setLeft(next);
  };
  const apply = () => {
    const count = taken.size;
    onClose();
    if (editor.getState().dispatch(changesCommand(changes, taken)) === null)
      notify(t('workbook.review.applied', { count }));
  };
  return (
    <DialogFrame
      width="wide"
      title={t('workbook.review.title', { name: fileName })}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onAsMap}>
            {t('workbook.review.asMap')}
          </Button>
          <span className="dialog-gap" />
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          {changes.length > 0 && (
            <Button look="primary" autoFocus isDisabled={taken.size === 0} onPress={apply}>
              {t('workbook.review.apply', { count: taken.size })}
            </Button>
          )}
        </>
      }
    >
      {changes.length === 0 ? (
        <p className="empty">{t('workbook.review.none')}</p>
      ) : (
        <>
          <p className="caption">{t('workbook.review.intro')}</p>
          <div className="review-tools">
            <Button size="small" onPress={() => setLeft(new Set())}>
              {t('workbook.review.all')}
            </Button>
            <Button size="small" onPress={() => setLeft(new Set(changes.map(({ key }) => key)))}>
              {t('workbook.review.nothing')}
            </Button>
          </div>
          <ul className="review" aria-label={t('workbook.review.list')}>
            {changes.map((change) => (
              <ReviewRow key={change.key} change={change} taken={taken.has(change.key)} onChoose={choose} />
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && (
        <section className="remarks">
          <h3>{t('workbook.review.remarks')}</h3>
          <ul>
            {remarks.map(({ key, vars }) => (
              <li key={`${key} ${JSON.stringify(vars)}`}>
                {translateData(t, `workbook.remark.${key}`, vars)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="remarks">
        <summary>{t('workbook.review.never')}</summary>
        <ul>
          {neverBack(t).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
    </DialogFrame>
  );
}

function ReviewRow(props: {
  readonly change: SheetChange;
  readonly taken: boolean;
  readonly onChoose: (key: string, take: boolean) => void;
}) {
  const { change, taken, onChoose } = props;
  const t = useT();
  const detail = useId();
  const Icon = CHANGE_ICONS[change.kind];
  const isLong = change.before !== undefined || change.after !== undefined;
  return (
    <li className={`review-row ${change.kind}`}>
      <label>
        <input
          type="checkbox"
          checked={taken}
          aria-describedby={isLong || change.conflict ? detail : undefined}
          onChange={(event) => onChoose(change.key, event.target.checked)}
        />
        <Icon size={14} aria-label={t(`compare.kind.${change.kind}`)} />
        <span>{change.sentence}</span>
      </label>
      <div id={detail} className="review-detail">
        {change.conflict && <p className="review-conflict">{t('workbook.review.conflict')}</p>}
        {isLong && (
          <dl>
            <dt>{t('workbook.review.before')}</dt>
            <dd>{change.before ?? t('workbook.review.empty')}</dd>
            <dt>{t('workbook.review.after')}</dt>
            <dd>{change.after ?? t('workbook.review.empty')}</dd>
          </dl>
        )}
      </div>
    </li>
  );
}
