/** The analysis pane: a bar of tabs that scrolls, a menu of all of them, and a large view for the charts. */

import { ChevronDown, Maximize2, Minimize2 } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { openAnalysisTab, useAnalysisTab } from '../../state/analysisTab';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { Tabs } from '../../ui/Tabs';
import { ANALYSIS_TABS } from './analysisTabs';
import './analysis.css';
import './care.css';
import './charts.css';
import './curves.css';
import './explain.css';
import './flow.css';
import './future.css';
import './opportunities.css';
import './pains.css';
import './whatIf.css';

type TabKey = (typeof ANALYSIS_TABS)[number]['key'];

const TabContent = memo(function TabContent({ open }: { open: TabKey }) {
  const { Content } = ANALYSIS_TABS.find((tab) => tab.key === open) ?? ANALYSIS_TABS[0];
  return <Content />;
});

export function AnalysisPanel() {
  const t = useT();
  const asked = useAnalysisTab();
  const wide = useUi((state) => state.wideAnalysis);
  const set = useUi((state) => state.set);
  const open = ANALYSIS_TABS.find((tab) => tab.key === asked)?.key ?? ANALYSIS_TABS[0].key;
  // The bar answers at once; what the tab shows is drawn in slices, so that no frame waits for a large map's charts.
  const shown = useDeferredValue(open);
  return (
    <Tabs
      pills
      label={t('analysis.title')}
      open={open}
      onOpen={openAnalysisTab}
      tabs={ANALYSIS_TABS.map(({ key, label }) => ({
        key,
        label: t(label),
        content: () => <TabContent key={shown} open={shown} />,
      }))}
      end={
        <>
          <MenuButton
            label={t('analysisPane.allTabs')}
            className="icon-button small"
            face={<ChevronDown size={16} aria-hidden />}
            placement="bottom end"
            items={ANALYSIS_TABS.map(({ key, label }) => ({
              id: key,
              label: t(label),
              checked: key === open,
              run: () => openAnalysisTab(key),
            }))}
          />
          <IconButton
            small
            icon={wide ? Minimize2 : Maximize2}
            label={t(wide ? 'analysisPane.narrow' : 'analysisPane.widen')}
            onPress={() => set({ wideAnalysis: !wide })}
          />
        </>
      }
    />
  );
}
