/** What each step of the tour points at, what it prepares, and how it knows that the user has done it. */
import type { TextKey } from '../../shared/i18n/translate';
import { orderedLanes, orderedSteps } from '../../shared/model/queries';
import type { Blueprint, Id, LaneKind } from '../../shared/model/schema';
import { showSelection } from '../canvas/mapKeys';
import { viewport } from '../canvas/viewport';
import { editor } from '../state/editor';
import type { TourName } from '../state/tour';
import { ui } from '../state/ui';

export interface TourStep {
  readonly name: TourName;
  /** The first of these that is in sight is pointed at. */
  readonly anchors: readonly string[];
  /** Brings what is pointed at into view, with the keyboard on it. */
  readonly prepare: () => void;
  /** What the user is asked to do, and whether that was done since the step began; absent where there is only to look. */
  readonly asks?: { readonly text: TextKey; readonly isDone: (start: Blueprint) => boolean };
}

const doc = (): Blueprint => editor.getState().session.doc;

const laneOf = (kind: LaneKind): Id | undefined =>
  orderedLanes(doc()).find(({ record }) => record.kind === kind)?.id;

/** Shows a place on the map and leaves it selected. */
function selectCell(laneId: Id | undefined, stepId: Id | undefined): void {
  if (laneId === undefined || stepId === undefined) return;
  ui.getState().set({ outline: false, editing: null, tool: 'select' });
  viewport.zoomTo(1);
  editor.getState().select({ table: 'cell', ids: [laneId, stepId] });
  viewport.focus();
  showSelection();
}

/** The first step with nothing in a lane of this kind. */
function emptyStep(laneId: Id | undefined): Id | undefined {
  const taken = new Set(
    Object.values(doc().cards)
      .filter((card) => card.laneId === laneId)
      .map((card) => card.stepId),
  );
  return orderedSteps(doc()).find(({ id }) => !taken.has(id))?.id;
}

const pains = (of: Blueprint) => Object.entries(of.cards).filter(([, card]) => card.kind === 'pain');

/** A pain that is not the worst, so that a mark moves it up: of those nobody has measured yet, the first. */
const painToMark = (): Id | undefined => {
  const found = pains(doc());
  return (found.find(([, card]) => card.evidence === 'assumed') ?? found[0])?.[0];
};

const titled = (of: Blueprint): number =>
  Object.values(of.cards).filter(({ title }) => title.trim() !== '').length;

const marks = (of: Blueprint): string =>
  JSON.stringify(pains(of).map(([id, { severity, frequency }]) => [id, severity, frequency]));

const moments = (of: Blueprint): number => Object.values(of.cards).filter((card) => card.moment).length;

export const tourSteps: readonly TourStep[] = [
  {
    name: 'map',
    anchors: ['.map-band-visibility .map-band-stroke', '.canvas-slot'],
    prepare: () => {
      ui.getState().set({ outline: false, rightPanel: 'inspector' });
      editor.getState().select({ table: 'cards', ids: [] });
      viewport.fit();
    },
  },
  {
    name: 'write',
    anchors: ['.map-field', '.map-invitation', '.map-cell-ring'],
    prepare: () => {
      const lane = laneOf('frontstage');
      selectCell(lane, emptyStep(lane));
    },
    asks: { text: 'tour.write.task', isDone: (start) => titled(doc()) > titled(start) },
  },
  {
    name: 'pain',
    anchors: ['.right-pane [data-field="severity"]', '.right-pane'],
    prepare: () => {
      ui.getState().set({ outline: false, rightPanel: 'inspector', editing: null });
      const pain = painToMark();
      if (pain !== undefined) viewport.reveal(pain);
    },
    asks: { text: 'tour.pain.task', isDone: (start) => marks(doc()) !== marks(start) },
  },
  {
    name: 'curve',
    anchors: ['.map-cell-ring', '.map-emotion-slider'],
    prepare: () => {
      const worst = pains(doc()).find(([, card]) => card.severity === 5)?.[1];
      selectCell(laneOf('emotions'), worst?.stepId ?? orderedSteps(doc())[0]?.id);
    },
    asks: {
      text: 'tour.curve.task',
      isDone: (start) => doc().emotions !== start.emotions || moments(doc()) !== moments(start),
    },
  },
  {
    name: 'share',
    anchors: ['.top-bar .button.primary'],
    prepare: () => {
      document.querySelector<HTMLElement>('.top-bar .button.primary')?.focus();
    },
    asks: { text: 'tour.share.task', isDone: () => ui.getState().dialog?.kind === 'export' },
  },
];
