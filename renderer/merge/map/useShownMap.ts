/** The document that the map shows, laid out: the result with what it leaves out, or one of the three versions. */
import { useMemo, useRef } from 'react';
import { painTexts } from '../../../shared/analysis/painValue';
import { createLayouter } from '../../../shared/layout/layouter';
import { withRemoved } from '../../../shared/merge/withRemoved';
import type { Id } from '../../../shared/model/schema';
import { useMerging } from '../../state/merging';
import { useT } from '../../state/useT';
import { type CardQuestion, cardQuestions, withQuestions } from './conflictCards';
import type { ShownMap } from './mapScenes';

export interface MergeMapShown extends ShownMap {
  /** `table/record` of what the shown version no longer has. */
  readonly removed: ReadonlySet<string>;
  /** Only where the result is shown. */
  readonly questions: ReadonlyMap<Id, CardQuestion>;
}

const NONE: ReadonlyMap<Id, CardQuestion> = new Map();

export function useShownMap(): MergeMapShown {
  const t = useT();
  const open = useMerging((state) => state);
  const layouter = useRef(createLayouter()).current;
  const { shown, result } = open;
  const { versions } = open.merge.plan;
  const questions = useMemo(() => (shown === 'result' ? cardQuestions(open, t) : NONE), [open, shown, t]);
  return useMemo(() => {
    const version = shown === 'result' ? result : versions[shown];
    const { doc, removed } = withRemoved(version, versions.base);
    const filled = withQuestions(doc, questions);
    return { doc: filled, removed, questions, layout: layouter(filled, { scores: painTexts(version) }) };
  }, [shown, result, versions, questions, layouter]);
}
