/** React Flow as we use it: it pans and zooms what we draw; mounting, picking and dragging are ours. */
import { ReactFlow, ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { getLocale } from '../../shared/model/document';
import type { SceneOptions } from '../../shared/scene/types';
import { useEditor } from '../state/editor';
import { useLitPhase } from '../state/presenting';
import { useUi } from '../state/ui';
import { CameraBridge } from './CameraBridge';
import { FAR_ZOOM, MAX_ZOOM, MIN_ZOOM } from './camera';
import { TITLES_ONLY } from './cardText';
import { mountFeedback } from './feedback';
import { useHeld } from './held';
import { Curves } from './layers/Curves';
import { DivergenceMarks } from './layers/DivergenceMarks';
import { FarPicture } from './layers/FarPicture';
import { Ground } from './layers/Ground';
import { Links } from './layers/Links';
import { LitOnly, Shade } from './layers/StepBack';
import type { Movement } from './moveCamera';
import { Nodes } from './nodes/Nodes';
import { CompareMarks } from './overlay/CompareMarks';
import { CriticalPathMarks } from './overlay/CriticalPathMarks';
import { FoundMarks } from './overlay/FoundMarks';
import { PointedMarks } from './overlay/PointedMarks';
import { ProblemMarks } from './overlay/ProblemMarks';
import { SelectionMarks } from './overlay/Selection';
import { useSelected } from './useMapNodes';
import { coarseSpan, readSpan, useView } from './view';

/** Links and curves are drawn in spans of this many map units. */
const lineSpan = coarseSpan(2400);
const NONE: never[] = [];
const PRO = { hideAttribution: true };

interface FlowProps {
  readonly heat: SceneOptions['heat'];
  /** The hand tool, or Space held: the left button pans. */
  readonly pans: boolean;
  readonly focus: () => void;
  readonly onMoving: (moving: Movement) => void;
}

function Feedback() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? mountFeedback(root.current) : undefined), []);
  return <div ref={root} className="feedback-root" />;
}

const Behind = memo(function Behind({ heat }: { readonly heat: SceneOptions['heat'] }) {
  const doc = useEditor((state) => state.session.doc);
  const layout = useEditor((state) => state.layout);
  const theme = useUi((state) => state.themeName);
  const region = useView((state) => (state.mode === 'picture' ? state.region : null));
  const lit = useLitPhase();
  const span = readSpan(useView(lineSpan));
  const [from, to] = lit ? [lit.x, lit.x + lit.w] : span;
  const far = useView((state) => state.zoom < FAR_ZOOM);
  // From there down the style sheet gives curves their weight.
  const curveScale = useView(({ textScale }) => (textScale === TITLES_ONLY ? 1 : textScale));
  const selectedLinks = useSelected('links');
  const selectedCards = useSelected('cards');
  const heldLinks = useHeld((state) => state.links);
  const words = useUi((state) => state.locale);
  return (
    <div className="map-behind">
      <Ground layout={layout} theme={theme} locale={getLocale(doc)} heat={heat} />
      <Shade layout={layout} lit={lit} />
      {!far && (
        <Links
          doc={doc}
          layout={layout}
          from={from}
          to={to}
          selected={selectedLinks}
          held={heldLinks}
          theme={theme}
          locale={words}
        />
      )}
      <CriticalPathMarks part="way" />
      {region && (
        <FarPicture
          doc={doc}
          layout={layout}
          region={region}
          theme={theme}
          heat={heat}
          selected={selectedCards}
          lit={lit}
        />
      )}
      <LitOnly layout={layout} lit={lit}>
        <Curves
          doc={doc}
          layout={layout}
          from={span[0]}
          to={span[1]}
          scale={curveScale}
          theme={theme}
          locale={words}
        />
        <DivergenceMarks layout={layout} />
      </LitOnly>
    </div>
  );
});

export const Flow = memo(function Flow({ heat, pans, focus, onMoving }: FlowProps) {
  return (
    <ReactFlow
      nodes={NONE}
      edges={NONE}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      panOnDrag={pans ? [0, 1] : [1]}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      selectNodesOnDrag={false}
      autoPanOnNodeFocus={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      proOptions={PRO}
      // Without an event it is only told where the map is.
      onMoveStart={(event) => event && onMoving('pans')}
      onMoveEnd={(event) => event && onMoving('rests')}
    >
      <CameraBridge focus={focus} onMoving={onMoving} />
      <ViewportPortal>
        <Behind heat={heat} />
        <Nodes heat={heat} />
        <div className="map-front">
          <ProblemMarks />
          <CriticalPathMarks part="rings" />
          <CompareMarks />
          <FoundMarks />
          <PointedMarks />
          <SelectionMarks />
          <Feedback />
        </div>
      </ViewportPortal>
    </ReactFlow>
  );
});
