/** The filter of the find bar: chips for personas, tags, owners, marks and evidence that the map uses. */

import { useMemo } from 'react';
import {
  type CardFilter,
  FILTER_MARKS,
  filterChoices,
  isFiltering,
  NO_CARD_FILTER,
} from '../../../shared/find/cardFilter';
import { orderedPersonaIds } from '../../../shared/model/queries';
import { EVIDENCE_GRADES } from '../../../shared/model/schema';
import { setFind, useFind } from '../../state/find';
import { useShownDoc } from '../../state/shown';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import type { Option } from '../../ui/Select';
import { ToggleChips } from '../../ui/ToggleChips';

/** Rare tags and owners are left to the search itself. */
const MOST_CHIPS = 24;

type Facet = keyof CardFilter;

function FacetChips<F extends Facet>({
  facet,
  options,
}: {
  facet: F;
  options: readonly Option<CardFilter[F][number]>[];
}) {
  const t = useT();
  const filter = useFind((state) => state.filter);
  if (options.length === 0) return null;
  const id = `filter-${facet}`;
  return (
    <section>
      <h3 id={id}>{t(`writing.filter.${facet}`)}</h3>
      <ToggleChips
        labelledBy={id}
        options={options}
        value={filter[facet] as readonly CardFilter[F][number][]}
        onChange={(keys) => setFind({ filter: { ...filter, [facet]: keys } })}
      />
    </section>
  );
}

const asOptions = (names: readonly string[]): readonly Option[] =>
  names.slice(0, MOST_CHIPS).map((name) => ({ key: name, label: name }));

export function FilterMenu() {
  const t = useT();
  const doc = useShownDoc();
  const filter = useFind((state) => state.filter);
  const bright = useFind((state) => state.bright);
  const choices = useMemo(() => filterChoices(doc), [doc]);
  const personas = orderedPersonaIds(doc).map((id) => ({ key: id, label: doc.personas[id]?.name ?? id }));
  const count = Object.keys(doc.cards).length;
  return (
    <div className="filter-menu scroll">
      <p className="caption">{t('writing.filter.hint')}</p>
      <FacetChips facet="personas" options={personas} />
      <FacetChips facet="tags" options={asOptions(choices.tags)} />
      <FacetChips facet="owners" options={asOptions(choices.owners)} />
      <FacetChips
        facet="marks"
        options={FILTER_MARKS.map((key) => ({ key, label: t(`lane.mark.${key}`) }))}
      />
      <FacetChips
        facet="evidence"
        options={EVIDENCE_GRADES.map((key) => ({ key, label: t(`lane.grade.${key}`) }))}
      />
      <div className="filter-foot">
        <span className="caption" role="status">
          {t('writing.filter.bright', { bright: bright?.size ?? count, count })}
        </span>
        <Button
          size="small"
          isDisabled={!isFiltering(filter)}
          onPress={() => setFind({ filter: NO_CARD_FILTER })}
        >
          {t('writing.filter.clear')}
        </Button>
      </div>
    </div>
  );
}
