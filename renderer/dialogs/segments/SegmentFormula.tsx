/** How a segment's attractiveness comes about: the mean of what is rated, each part with its own words. */
import { Fragment } from 'react';
import { segmentRatings } from '../../../shared/analysis/segments';
import type { Segment } from '../../../shared/model/schema';
import { plain } from '../../panels/parts/numbers';
import { useT } from '../../state/useT';

export function SegmentFormula({ segment, value }: { segment: Segment; value: number }) {
  const t = useT();
  const ratings = segmentRatings(segment);
  return (
    <div className="segments-sumup">
      {ratings.length > 1 && <span aria-hidden>(</span>}
      {ratings.map(({ field, rating }, index) => (
        <Fragment key={field}>
          {index > 0 && <span>+</span>}
          <span className="segments-part">
            <b>{plain(rating, 2)}</b>
            <span>
              {t(`personas.segment.part.${field}`, {
                share: plain(segment.size ?? 0, 2),
                value: plain(segment.competition ?? 0),
              })}
            </span>
          </span>
        </Fragment>
      ))}
      {ratings.length > 1 && <span aria-hidden>)</span>}
      <span>÷ {ratings.length}</span>
      <span className="segments-part">
        <b>= {plain(value, 2)}</b>
        <span>{t('personas.segment.mean', { count: ratings.length })}</span>
      </span>
    </div>
  );
}
