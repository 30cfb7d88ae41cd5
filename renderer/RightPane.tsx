/** The pane at the right: inspector, analysis, problems, comments, history; reviews while copies are there. */

import { PartBoundary } from './PartBoundary';
import { AnalysisPanel } from './panels/analysis/AnalysisPanel';
import { CommentsPanel } from './panels/comments/CommentsPanel';
import { HistoryPanel } from './panels/history/HistoryPanel';
import { Inspector } from './panels/inspector/Inspector';
import { ProblemsPanel } from './panels/problems/ProblemsPanel';
import { ReviewsPanel } from './panels/reviews/ReviewsPanel';
import { useReviews } from './state/reviews';
import type { RightPanel } from './state/types';
import { useUi } from './state/ui';
import { useT } from './state/useT';
import { Tabs } from './ui/Tabs';

const PANELS = {
  inspector: Inspector,
  analysis: AnalysisPanel,
  problems: ProblemsPanel,
  comments: CommentsPanel,
  history: HistoryPanel,
  reviews: ReviewsPanel,
} as const satisfies Record<RightPanel, unknown>;

export function RightPane() {
  const t = useT();
  const open = useUi((state) => state.rightPanel);
  const set = useUi((state) => state.set);
  const reviewing = useReviews() !== null;
  if (open === null) return null;
  const keys = (Object.keys(PANELS) as RightPanel[]).filter(
    (key) => key !== 'reviews' || reviewing || open === 'reviews',
  );
  return (
    <aside className="right-pane" data-region="right" aria-label={t('window.right.region')}>
      <Tabs
        label={t('window.right.region')}
        open={open}
        onOpen={(rightPanel) => set({ rightPanel })}
        tabs={keys.map((key) => {
          const Panel = PANELS[key];
          return {
            key,
            label: t(`window.right.${key}`),
            content: () => (
              <PartBoundary key={key}>
                <Panel />
              </PartBoundary>
            ),
          };
        })}
      />
    </aside>
  );
}
