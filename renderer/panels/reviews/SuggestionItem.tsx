/** One suggestion: what it changes in words, who suggests it, what the map says now, and what becomes of it. */
import { Check, CircleDot, X } from 'lucide-react';
import { sayFields } from '../../../shared/compare/sayChange';
import type { Translate } from '../../../shared/i18n/translate';
import { isSame } from '../../../shared/model/isSame';
import type { Blueprint } from '../../../shared/model/schema';
import { isRejected } from '../../../shared/review/rejected';
import { reviewersOf, saySuggestion } from '../../../shared/review/sayReview';
import { isHeadChange, type Suggestion } from '../../../shared/review/types';
import {
  acceptSuggestion,
  goToSuggestion,
  placeOf,
  rejectSuggestion,
  reopenSuggestion,
  skipSuggestion,
} from '../../actions/reviews';
import { pointing } from '../../state/pointedAt';
import type { Reviews, SuggestionState } from '../../state/reviews';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { CHANGE_ICONS } from '../parts/changeIcons';

const STATE_ICONS = { open: CircleDot, accepted: Check, onMap: Check, rejected: X } as const;

/** Where the map went on since the copy was sent: what it says now; null where it says what was sent. */
function sayNow(
  t: Translate,
  { collected }: Reviews,
  { change, by }: Suggestion,
  doc: Blueprint,
): string | null {
  const copy = collected.copies[by[0] ?? -1];
  if (!copy || isHeadChange(change) || change.kind === 'added' || change.beforeId === null) return null;
  const { table, beforeId } = change;
  const [was, is] = [copy.base, doc].map(
    (each) => each[table][beforeId] as Readonly<Record<string, unknown>> | undefined,
  );
  if (!is) return t('review.gone');
  const fields = change.fields
    .filter(({ field }) => !isSame(was?.[field], is[field]))
    .map(({ field }) => ({ field, from: was?.[field], to: is[field] }));
  if (fields.length === 0) return null;
  return t('review.now', { text: sayFields(t, { ...change, fields }, copy.base, doc) });
}

export interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly open: Reviews;
  readonly state: SuggestionState;
}

export function SuggestionItem({ suggestion, open, state }: SuggestionItemProps) {
  const t = useT();
  const doc = useSettled((now) => now.session.doc);
  const readOnly = useSettled((now) => now.readOnly);
  const { change, along } = suggestion;
  const isInHand = suggestion.id === open.current;
  const kind = isHeadChange(change) ? 'changed' : change.kind;
  const Icon = CHANGE_ICONS[kind];
  const StateIcon = STATE_ICONS[state];
  const place = placeOf(open.collected, suggestion, doc);
  const now =
    isInHand && (state === 'open' || state === 'rejected') ? sayNow(t, open, suggestion, doc) : null;
  return (
    <div
      className={`review-item change-${kind} is-${state}`}
      data-in-hand={isInHand || undefined}
      aria-current={isInHand || undefined}
      {...(place !== null && pointing([place]))}
    >
      <button type="button" className="review-text" onClick={() => goToSuggestion(suggestion)}>
        <Icon size={14} aria-label={t(`compare.kind.${kind}`)} />
        <span>{saySuggestion(t, open.collected, suggestion)}</span>
      </button>
      <p className="review-by">
        <b>{reviewersOf(t, open.collected, suggestion)}</b>
        {along.size > 0 && <span>{t('review.along', { count: along.size })}</span>}
        {state !== 'open' && (
          <span className="review-state">
            <StateIcon size={12} aria-hidden />
            {t(`review.state.${state}`)}
          </span>
        )}
      </p>
      {now !== null && <p className="review-now">{now}</p>}
      {isInHand && !readOnly && (
        <div className="review-answers">
          {state !== 'accepted' && state !== 'onMap' && (
            <Button size="small" look="primary" onPress={() => acceptSuggestion(suggestion)}>
              {t('review.accept')}
            </Button>
          )}
          {state === 'open' && (
            <>
              <Button size="small" onPress={() => rejectSuggestion(suggestion)}>
                {t('review.reject')}
              </Button>
              <Button size="small" look="quiet" onPress={() => skipSuggestion(suggestion)}>
                {t('review.skip')}
              </Button>
            </>
          )}
          {state === 'rejected' && (open.decided.has(suggestion.id) || isRejected(doc, suggestion)) && (
            <Button size="small" look="quiet" onPress={() => reopenSuggestion(suggestion)}>
              {t('review.reopen')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
