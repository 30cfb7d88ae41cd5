/** The rows of phases and steps, held at the top of the canvas while the map moves below. Their text does not shrink with it. */
import { memo, useRef } from 'react';
import { formatMinutes } from '../../../shared/i18n/formatMinutes';
import type { PhaseBox, Rect, StepBox } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { addPhase, addStep } from '../../actions/add';
import { useEditor } from '../../state/editor';
import { stepsBack, useLitPhase } from '../../state/presenting';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { FAR_ZOOM, HEAD, toMap } from '../camera';
import { startHeaderDrag } from '../gestures/headerDrag';
import { startEdgeDrag } from '../gestures/phaseEdge';
import { useCamera } from '../useCamera';
import { coarseSpan, readSpan, useView } from '../view';
import { NameField } from './NameField';
import { PhasePain } from './PhasePain';
import { placeScaled } from './placeScaled';
import { StepMinutes } from './StepMinutes';

/** Columns narrower than this on screen show no step names. */
const LEAST_STEP = 72;
/** Width that a phase's name may take at the edge, and below which it is left out, px. */
const MOST_NAME = 240;
const LEAST_NAME = 28;

/** Columns are mounted in spans of this many map units. */
const SPAN = 1600;
const inSpan = coarseSpan(SPAN);

/** Letters of phases seen from far, px: one size for all, by the width of a common phase. */
const FAR_NAME = { least: 11, most: 17, ofWidth: 0.18 };

function farNameSize(phases: readonly PhaseBox[], zoom: number): number {
  const widths = phases.map(({ w }) => w).sort((a, b) => a - b);
  const common = (widths[Math.floor(widths.length / 2)] ?? 0) * zoom;
  return Math.min(FAR_NAME.most, Math.max(FAR_NAME.least, common * FAR_NAME.ofWidth));
}

const at = (box: Rect) => ({ 'data-at': box.x, 'data-size': box.w });

const PhaseHead = memo(function PhaseHead({
  box,
  selected,
  dimmed,
  pains,
  last,
}: {
  readonly box: PhaseBox;
  readonly selected: boolean;
  readonly dimmed: boolean;
  /** No phase stands after it. */
  readonly last: boolean;
  /** Says how much pain the phase carries. */
  readonly pains: boolean;
}) {
  const t = useT();
  const phase = useEditor((state) => state.session.doc.phases[box.id]);
  const editing = useUi((state) => state.editing?.kind === 'phase' && state.editing.id === box.id);
  const readOnly = useEditor((state) => state.readOnly);
  if (!phase) return null;
  return (
    <div
      className={`map-head-phase${selected ? ' map-head-selected' : ''}${dimmed ? ' map-head-dimmed' : ''}`}
      {...at(box)}
      data-phase={box.id}
      onPointerDown={(event) => startHeaderDrag(event, 'phases', box.id)}
    >
      {editing ? (
        <NameField table="phases" id={box.id} name={phase.name} />
      ) : (
        <div className="map-head-phase-name">
          {phase.color && <span className="map-head-dot" style={{ background: phase.color }} />}
          <span className="map-head-text" title={phase.name}>
            {phase.name}
          </span>
          <span className="map-head-count">{t('canvas.stepCount', { count: box.stepCount })}</span>
        </div>
      )}
      {pains && <PhasePain id={box.id} />}
      {!readOnly && !last && (
        <div
          className="map-head-edge"
          aria-hidden="true"
          onPointerDown={(event) => startEdgeDrag(event, box.id)}
        />
      )}
      {!readOnly && (
        <button
          type="button"
          className="map-head-add"
          tabIndex={-1}
          title={t('canvas.addPhase')}
          aria-label={t('canvas.addPhase')}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => addPhaseAfter(box.id)}
        >
          +
        </button>
      )}
    </div>
  );
});

function addPhaseAfter(id: Id): void {
  addPhase({ after: id });
}

const StepHead = memo(function StepHead({
  box,
  selected,
  dimmed,
}: {
  readonly box: StepBox;
  readonly selected: boolean;
  readonly dimmed: boolean;
}) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const step = useEditor((state) => state.session.doc.steps[box.id]);
  const editing = useUi((state) => state.editing?.kind === 'step' && state.editing.id === box.id);
  const readOnly = useEditor((state) => state.readOnly);
  if (!step) return null;
  return (
    <div
      className={`map-head-step${selected ? ' map-head-selected' : ''}${dimmed ? ' map-head-dimmed' : ''}`}
      {...at(box)}
      data-step={box.id}
      onPointerDown={(event) => startHeaderDrag(event, 'steps', box.id)}
    >
      {editing ? (
        <NameField table="steps" id={box.id} name={step.name} />
      ) : (
        <>
          <span className="map-head-step-name" title={step.name}>
            {step.name}
          </span>
          {box.minutes !== null && <StepMinutes name={step.name} text={formatMinutes(box.minutes, locale)} />}
        </>
      )}
      {!readOnly && (
        <button
          type="button"
          className="map-head-add"
          tabIndex={-1}
          title={t('canvas.addStep')}
          aria-label={t('canvas.addStep')}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => addStep({ after: box.id })}
        >
          +
        </button>
      )}
    </div>
  );
});

/**
 * The name of the phase that the left edge cuts, held at that edge. It changes when another phase comes to the edge, not with every
 * move: what moves with the map is moved by the browser alone.
 */
const CutPhase = memo(function CutPhase({ phases }: { readonly phases: readonly PhaseBox[] }) {
  const label = useRef<HTMLDivElement>(null);
  const shown = useRef<{ id: Id | null; room: number }>({ id: null, room: 0 });
  const names = useEditor((state) => state.session.doc.phases);
  useCamera(
    (camera, before) => {
      const element = label.current;
      if (!element) return;
      const edge = toMap({ x: HEAD.width, y: 0 }, camera).x;
      const cut = phases.find((phase) => phase.x < edge - 1 && phase.x + phase.w > edge);
      const id = cut?.id ?? null;
      const room = cut ? Math.min(MOST_NAME, Math.ceil((cut.x + cut.w - edge) * camera.zoom)) : 0;
      if (camera !== before && id === shown.current.id && room === shown.current.room) return;
      shown.current = { id, room };
      element.hidden = id === null || room < LEAST_NAME;
      element.style.maxWidth = `${room}px`;
      element.textContent = id === null ? '' : (names[id]?.name ?? '');
    },
    [phases, names],
  );
  return <div ref={label} className="map-head-cut" aria-hidden="true" hidden />;
});

export const HeaderStrip = memo(function HeaderStrip() {
  const t = useT();
  const phases = useEditor((state) => state.layout.phases);
  const steps = useEditor((state) => state.layout.steps);
  const strip = useRef<HTMLDivElement>(null);
  const span = useView(inSpan);
  const [from, to] = readSpan(span);
  const inSight = (box: { readonly x: number; readonly w: number }): boolean =>
    box.x < to && from < box.x + box.w;
  const showSteps = useView((state) => (steps[0]?.w ?? 0) * state.zoom >= LEAST_STEP);
  const far = useView((state) => state.zoom < FAR_ZOOM);
  const heat = useUi((state) => state.heat);
  const selection = useEditor((state) => state.session.selection);
  const current = useEditor(currentStep);
  const lit = useLitPhase();
  useCamera(
    (camera, before) => {
      const element = strip.current;
      if (!element) return;
      element.style.transform = `translateX(${camera.x - HEAD.width}px)`;
      if (camera.zoom === before.zoom && camera !== before) return;
      placeScaled(element, 'x', camera.zoom);
      if (camera.zoom < FAR_ZOOM)
        element.style.setProperty('--far-name', `${farNameSize(phases, camera.zoom)}px`);
    },
    // Steps that come into sight by zooming in have no place yet.
    [phases, steps, span, showSteps],
  );
  const selectedIn = (table: string, id: Id) => selection.table === table && selection.ids.includes(id);
  return (
    <div className={`map-head${showSteps ? '' : ' map-head-phases'}${far ? ' map-head-far' : ''}`}>
      <div className="map-head-corner">
        <span>{t('canvas.phases')}</span>
        {showSteps && <span>{t('canvas.steps')}</span>}
      </div>
      <div className="map-head-clip">
        <CutPhase phases={phases} />
        <div className="map-head-strip" ref={strip}>
          {phases.map(
            (box, i) =>
              inSight(box) && (
                <PhaseHead
                  key={box.id}
                  box={box}
                  selected={selectedIn('phases', box.id)}
                  dimmed={stepsBack(box, lit)}
                  pains={heat && !showSteps}
                  last={i === phases.length - 1}
                />
              ),
          )}
          {showSteps &&
            steps.map(
              (box) =>
                inSight(box) && (
                  <StepHead
                    key={box.id}
                    box={box}
                    selected={selectedIn('steps', box.id) || current === box.id}
                    dimmed={stepsBack(box, lit)}
                  />
                ),
            )}
        </div>
      </div>
    </div>
  );
});

/** The step of the selected cell or card: its header is marked. */
function currentStep({
  session,
}: {
  session: {
    selection: { table: unknown; ids: readonly Id[] };
    doc: { cards: Readonly<Record<Id, { stepId: Id }>> };
  };
}): Id | null {
  const { table, ids } = session.selection;
  if (table === 'cell') return ids[1] ?? null;
  return table === 'cards' && ids.length === 1 ? (session.doc.cards[ids[0] ?? '']?.stepId ?? null) : null;
}
