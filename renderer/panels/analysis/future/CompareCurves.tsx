/** Both emotion curves over each other, everyone's or one persona's. */
import { useCallback, useMemo, useState } from 'react';
import { compareChart, compareSteps, compareTable } from '../../../../shared/charts/compareChart';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Matching } from '../../../../shared/compare/types';
import { orderedPersonaIds } from '../../../../shared/model/queries';
import type { Blueprint, Id } from '../../../../shared/model/schema';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { Select } from '../../../ui/Select';
import { ChartFigure } from '../ChartFigure';

export interface CompareCurvesProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly matching: Matching;
  readonly openIsLater: boolean;
}

export function CompareCurves({ before, after, matching, openIsLater }: CompareCurvesProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const [chosen, setChosen] = useState<Id | ''>('');
  // Personas that are in both maps, by their later ids.
  const personas = orderedPersonaIds(before).flatMap((id) => {
    const afterId = matching.personas.get(id);
    return afterId === undefined ? [] : [{ id, afterId }];
  });
  const pair = personas.find(({ afterId }) => afterId === chosen);
  const [own, theirs] = [pair?.id ?? null, pair?.afterId ?? null];
  const steps = useMemo(
    () => compareSteps(before, after, matching.steps, [own, theirs]),
    [before, after, matching, own, theirs],
  );
  const draw = useCallback(
    (frame: ChartFrame) => compareChart(steps, openIsLater, frame),
    [steps, openIsLater],
  );
  return (
    <ChartFigure
      title={t('analysis.tab.curve')}
      draw={draw}
      table={() => compareTable(steps, openIsLater, locale)}
    >
      {personas.length > 0 && (
        <Select
          bare
          label={t('chart.persona')}
          value={chosen}
          options={[
            { key: '', label: t('analysis.everyone') },
            ...personas.map(({ afterId }) => ({
              key: afterId,
              label: after.personas[afterId]?.name || t('window.untitled'),
            })),
          ]}
          onChange={setChosen}
        />
      )}
    </ChartFigure>
  );
}
