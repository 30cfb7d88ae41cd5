/** The tabs of the analysis pane: one row and one file each. Their names are `analysis.tab.<key>`. */
import type { ComponentType } from 'react';
import type { TextKey } from '../../../shared/i18n/translate';
import { CurveTab } from './CurveTab';
import { FlowTab } from './FlowTab';
import { FutureTab } from './FutureTab';
import { MeasuresTab } from './MeasuresTab';
import { NeedsTab } from './NeedsTab';
import { OpportunitiesTab } from './OpportunitiesTab';
import { PainsTab } from './PainsTab';
import { PersonalTab } from './PersonalTab';
import { RecoveryTab } from './RecoveryTab';
import { SegmentsTab } from './SegmentsTab';
import { WhatIfTab } from './WhatIfTab';

export interface AnalysisTab {
  readonly key: string;
  readonly label: TextKey;
  readonly Content: ComponentType;
}

export const ANALYSIS_TABS = [
  { key: 'pains', label: 'analysis.tab.pains', Content: PainsTab },
  { key: 'whatIf', label: 'analysis.tab.whatIf', Content: WhatIfTab },
  { key: 'curve', label: 'analysis.tab.curve', Content: CurveTab },
  { key: 'measures', label: 'analysis.tab.measures', Content: MeasuresTab },
  { key: 'needs', label: 'analysis.tab.needs', Content: NeedsTab },
  { key: 'opportunities', label: 'analysis.tab.opportunities', Content: OpportunitiesTab },
  { key: 'flow', label: 'analysis.tab.flow', Content: FlowTab },
  { key: 'recovery', label: 'analysis.tab.recovery', Content: RecoveryTab },
  { key: 'personal', label: 'analysis.tab.personal', Content: PersonalTab },
  { key: 'segments', label: 'analysis.tab.segments', Content: SegmentsTab },
  { key: 'future', label: 'analysis.tab.future', Content: FutureTab },
] as const satisfies readonly AnalysisTab[];
