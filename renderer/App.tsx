/** The frame of the window: start screen, or bars and panes around the canvas; dialogs and messages over both. */
// The window's own rules come first, so that a panel's can refine them.
import { locales } from '../shared/model/locales';
import './ui/cspGuard';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/buttons.css';
import './ui/field.css';
import './ui/inputs.css';
import './ui/parts.css';
import './ui/overlays.css';
import './ui/coarse.css';
import './app.css';

import { type CSSProperties, lazy, Suspense, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Canvas } from './canvas/Canvas';
import { showSelection } from './canvas/mapKeys';
import { viewport } from './canvas/viewport';
import { DialogHost } from './dialogs/DialogHost';
import { LeftRail } from './LeftRail';
import { Notices } from './Notices';
import { PaneResizer } from './PaneResizer';
import { PartBoundary } from './PartBoundary';
import { FindBar } from './panels/find/FindBar';
import { HandbookHost } from './panels/handbook/HandbookHost';
import { LegendPanel } from './panels/legend/LegendPanel';
import { OutlinePanel } from './panels/outline/OutlinePanel';
import { Presenter } from './panels/present/Presenter';
import { StartScreen } from './panels/start/StartScreen';
import { StatusBar } from './panels/status/StatusBar';
import { TopBar } from './panels/topBar/TopBar';
import { TimerChime } from './panels/workshop/TimerChime';
import { VoteList } from './panels/workshop/VoteList';
import { WorkshopBar } from './panels/workshop/WorkshopBar';
import { RightPane } from './RightPane';
import { clampPane } from './state/panes';
import { useUi } from './state/ui';
import { startAnalysis } from './state/useAnalysis';
import { TourHost } from './tour/TourHost';
import { watchRegions } from './ui/regions';

/** The names react-aria knows our languages by. */

export function App() {
  const locale = useUi((state) => state.locale);
  useEffect(() => startAnalysis(), []);
  useEffect(() => watchRegions(viewport.focus), []);
  return (
    <I18nProvider locale={locales[locale].tag}>
      <Screen />
      <PartBoundary>
        <HandbookHost />
      </PartBoundary>
      <PartBoundary>
        <TourHost />
      </PartBoundary>
      <PartBoundary>
        <DialogHost />
      </PartBoundary>
      <Notices />
      <Announcer />
    </I18nProvider>
  );
}

/** Seldom needed: not part of the first load. */
const MergeScreen = lazy(() =>
  import('./merge/MergeScreen').then((module) => ({ default: module.MergeScreen })),
);

function Screen() {
  const screen = useUi((state) => state.screen);
  if (screen === 'start') return <StartScreen />;
  if (screen === 'map') return <MapScreen />;
  return (
    <Suspense fallback={null}>
      <MergeScreen />
    </Suspense>
  );
}

/** The analysis's large view, for its charts: more than half of the window, never all of it. */
const WIDE = 'clamp(560px, 56vw, 960px)';

function MapScreen() {
  const leftOpen = useUi((state) => state.leftOpen);
  const rightOpen = useUi((state) => state.rightPanel !== null);
  const wide = useUi((state) => state.wideAnalysis && state.rightPanel === 'analysis');
  const outline = useUi((state) => state.outline);
  const legend = useUi((state) => state.legend);
  const presenting = useUi((state) => state.presenting !== null);
  const left = useUi((state) => clampPane('left', state.leftWidth));
  const right = useUi((state) => clampPane('right', state.rightWidth));
  useFocusOn(outline);
  return (
    <div
      className={`frame${leftOpen ? '' : ' left-folded'}${rightOpen ? '' : ' right-closed'}${presenting ? ' presenting' : ''}${legend ? ' legend-open' : ''}`}
      style={{ '--left': `${left}px`, '--right': wide ? WIDE : `${right}px` } as CSSProperties}
    >
      <TopBar />
      <PartBoundary>
        <LeftRail />
      </PartBoundary>
      {leftOpen && <PaneResizer side="left" />}
      <main className="canvas-slot" data-region="canvas">
        <PartBoundary>{outline ? <OutlinePanel /> : <Canvas />}</PartBoundary>
        <FindBar />
      </main>
      <VoteList />
      {rightOpen && <PaneResizer side="right" />}
      <RightPane />
      <LegendPanel />
      <WorkshopBar />
      <StatusBar />
      <Presenter />
      <TimerChime />
    </div>
  );
}

/** From map to outline and back: the keyboard goes with it, to what is selected. */
function useFocusOn(outline: boolean): void {
  const before = useRef(outline);
  useEffect(() => {
    if (before.current === outline) return;
    before.current = outline;
    // A frame later the canvas has its size, and a dialog that asked for this is gone.
    const frame = requestAnimationFrame(() => {
      viewport.focus();
      showSelection();
    });
    return () => cancelAnimationFrame(frame);
  }, [outline]);
}

/** What a command did, for screen readers. */
function Announcer() {
  const text = useUi((state) => state.announcement);
  return (
    <div className="hidden-visually" role="status" aria-live="polite">
      {text}
    </div>
  );
}
