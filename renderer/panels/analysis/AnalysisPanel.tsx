/** The analysis pane: pains, curve, measures, opportunities, time and cost. */
import { useState } from 'react';
import { useT } from '../../state/useT';
import { Tabs } from '../../ui/Tabs';
import { CurveTab } from './CurveTab';
import { MeasuresTab } from './MeasuresTab';
import { OpportunitiesTab } from './OpportunitiesTab';
import { PainsTab } from './PainsTab';
import { TimeTab } from './TimeTab';
import './analysis.css';

const TABS = {
  pains: PainsTab,
  curve: CurveTab,
  measures: MeasuresTab,
  opportunities: OpportunitiesTab,
  time: TimeTab,
} as const;
type TabKey = keyof typeof TABS;

/** Stays open at the same tab when the pane was closed in between. */
let lastOpen: TabKey = 'pains';

export function AnalysisPanel() {
  const t = useT();
  const [open, setOpen] = useState<TabKey>(lastOpen);
  return (
    <Tabs
      pills
      label={t('analysis.title')}
      open={open}
      onOpen={(key) => {
        lastOpen = key;
        setOpen(key);
      }}
      tabs={(Object.keys(TABS) as TabKey[]).map((key) => {
        const Content = TABS[key];
        return { key, label: t(`analysis.tab.${key}`), content: () => <Content /> };
      })}
    />
  );
}
