/** Reviews: the copies that came back, their comments with one press, and their suggestions, walked one by one on the map. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../../shared/review/types';
import {
  acceptSuggestion,
  acceptUncontested,
  collectReviews,
  finishReviews,
  rejectSuggestion,
  reviewSummary,
  skipSuggestion,
  uncontested,
  walkSuggestions,
} from '../../actions/reviews';
import { type Reviews, suggestionStates, useReviews } from '../../state/reviews';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { Copies } from './Copies';
import { SuggestionItem } from './SuggestionItem';
import './reviews.css';

const FIRST = 60;
const FILTERS = ['open', 'all'] as const;

export function ReviewsPanel() {
  const t = useT();
  const open = useReviews();
  if (open) return <Open open={open} />;
  return (
    <div className="reviews" data-panel="reviews">
      <p className="empty">{t('review.empty')}</p>
      <div className="reviews-start">
        <Button look="primary" onPress={() => void collectReviews()}>
          {t('review.add')}
        </Button>
      </div>
    </div>
  );
}

function Open({ open }: { readonly open: Reviews }) {
  const t = useT();
  const session = useSettled((state) => state.session);
  const readOnly = useSettled((state) => state.readOnly);
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('open');
  const states = suggestionStates(session, open);
  const { groups } = open.collected;
  // What is in hand stays in sight until the walk goes on.
  const isShown = ({ id, against }: Suggestion) =>
    filter === 'all' ||
    id === open.current ||
    states.get(id) === 'open' ||
    [...against].some((other) => states.get(other) === 'open');
  const fitting = groups.filter(({ suggestions }) => suggestions.some(isShown));
  const { shown, hidden, showAll } = useLimit(fitting, FIRST);
  const walked = shown.flatMap(({ suggestions }) => suggestions);
  const rest = uncontested(open).length;
  const list = useFollowedFocus(open.current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const current = walked.find(({ id }) => id === open.current);
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'arrowup') walkSuggestions(walked, key === 'arrowdown' ? 1 : -1);
    else if (readOnly || !current || event.shiftKey) return;
    else if (key === 'a' && states.get(current.id) !== 'accepted') acceptSuggestion(current);
    else if (key === 'r') rejectSuggestion(current);
    else if (key === 's') skipSuggestion(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="reviews" data-panel="reviews">
      <div className="scroll pane-scroll">
        <Copies open={open} />
        <div className="reviews-head">
          <h3>{t('review.list')}</h3>
          {groups.length > 0 && (
            <Segmented
              label={t('review.filter.label')}
              required
              value={filter}
              options={FILTERS.map((key) => ({ key, label: t(`review.filter.${key}`) }))}
              onChange={(key) => key && setFilter(key)}
            />
          )}
        </div>
        {groups.length === 0 && <p className="empty">{t('review.none')}</p>}
        {groups.length > 0 && fitting.length === 0 && <p className="empty">{t('review.noneOpen')}</p>}
        {/** biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within */}
        <div ref={list} onKeyDown={onKeyDown}>
          {shown.map(({ id, suggestions }) =>
            suggestions.length > 1 ? (
              <fieldset key={id} className="review-group">
                <legend>{t('review.contradict')}</legend>
                {suggestions.map((each) => (
                  <SuggestionItem
                    key={each.id}
                    suggestion={each}
                    open={open}
                    state={states.get(each.id) ?? 'open'}
                  />
                ))}
              </fieldset>
            ) : (
              suggestions.map((each) => (
                <SuggestionItem
                  key={each.id}
                  suggestion={each}
                  open={open}
                  state={states.get(each.id) ?? 'open'}
                />
              ))
            ),
          )}
          <ShowAll hidden={hidden} showAll={showAll} />
        </div>
      </div>
      <div className="reviews-foot">
        {groups.length > 0 && <p className="caption">{t('review.keys')}</p>}
        {rest > 0 && !readOnly && (
          <Button onPress={acceptUncontested}>{t('review.acceptRest', { count: rest })}</Button>
        )}
        <div className="reviews-end">
          <span className="caption">{reviewSummary(t, open)}</span>
          <Button onPress={finishReviews}>{t('review.close')}</Button>
        </div>
      </div>
    </div>
  );
}

/** The keyboard goes on with the walk where it was in the list, although what it was on has left it. */
function useFollowedFocus(current: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const enter = () => {
      within.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node) within.current = root.contains(relatedTarget);
    };
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
    };
  }, []);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (current === null || !within.current || !(lost || list.current?.contains(document.activeElement)))
      return;
    const item = list.current?.querySelector<HTMLElement>('[data-in-hand] .review-text');
    item?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return list;
}
