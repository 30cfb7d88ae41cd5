/** The copies that came back: whose each is and what is in it; the comments of all are taken with one press. */
import { Trash2 } from 'lucide-react';
import { readComments } from '../../../shared/review/takeComments';
import { collectReviews, takeAllComments } from '../../actions/reviews';
import { allSuggestions, commentsToTake, type Reviews, removeCopy } from '../../state/reviews';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';

export function Copies({ open }: { readonly open: Reviews }) {
  const t = useT();
  const doc = useSettled((state) => state.session.doc);
  const readOnly = useSettled((state) => state.readOnly);
  const { copies } = open.collected;
  const all = allSuggestions(open);
  const { added, changed } = commentsToTake(doc, copies);
  return (
    <section className="review-copies" aria-label={t('review.copies')}>
      <div className="reviews-head">
        <h3>{t('review.copies')}</h3>
        <Button size="small" look="quiet" onPress={() => void collectReviews()}>
          {t('review.add')}
        </Button>
      </div>
      <ul>
        {copies.map((copy, index) => {
          const wrote = readComments(copy.base, [copy]).counts;
          return (
            <li key={`${copy.name} ${index}`}>
              <div className="review-copy">
                <b className="ellipsis">{copy.reviewer || t('review.unnamed')}</b>
                <span className="caption ellipsis" title={copy.name}>
                  {copy.name}
                </span>
                <span className="review-counts">
                  {t('review.comments', { count: wrote.added + wrote.changed })}
                  {' · '}
                  {t('review.suggestions', { count: all.filter(({ by }) => by.includes(index)).length })}
                </span>
                {!copy.baseKnown && <span className="caption">{t('review.baseUnknown')}</span>}
                {copy.scale !== undefined && (
                  <span className="caption">{t('review.otherScale', { scale: copy.scale })}</span>
                )}
              </div>
              <IconButton
                small
                icon={Trash2}
                label={t('review.remove', { name: copy.reviewer || copy.name })}
                onPress={() => removeCopy(index)}
              />
            </li>
          );
        })}
      </ul>
      {added + changed > 0 ? (
        <Button look="primary" isDisabled={readOnly} onPress={takeAllComments}>
          {t('review.takeComments', { count: added + changed })}
        </Button>
      ) : (
        <p className="caption">{t('review.noComments')}</p>
      )}
    </section>
  );
}
