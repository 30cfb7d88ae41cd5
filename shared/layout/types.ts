/** What layout() gives: where everything on the map stands. Units: 1 = 1 CSS px at 100 %; origin at the map's top left corner. */
import type { LineKind, Zone } from '../model/laneKinds';
import type { Blueprint, Id, LaneKind } from '../model/schema';
import type { TextLine } from '../text/types';
import type { ContentCode } from './contentCode';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface PhaseBox extends Rect {
  readonly id: Id;
  readonly title: readonly TextLine[];
  readonly stepCount: number;
}
export interface StepBox extends Rect {
  readonly id: Id;
  readonly phaseId: Id;
  readonly index: number;
  readonly title: readonly TextLine[];
  readonly minutes: number | null;
}
export interface LaneBox extends Rect {
  readonly id: Id;
  readonly kind: LaneKind;
  readonly zone: Zone;
  readonly index: number;
  readonly collapsed: boolean;
  readonly cardCount: number;
  /** Lines of the lane's name, relative to the lane's top left, in the label column. */
  readonly title: readonly TextLine[];
}
/** The band of one of the three lines; the stroke runs through its vertical middle. */
export interface LineBand extends Rect {
  readonly kind: LineKind;
  readonly upperZone: Zone;
  readonly lowerZone: Zone;
}

/** In the order in which a legend lists them. */
export const MARK_KINDS = [
  'moment',
  'fail',
  'failRecovered',
  'wait',
  'decision',
  'fixed',
  'flexible',
  'data',
  'pain',
  'gain',
  'opportunity',
  'votes',
  'variants',
  'owner',
  'link',
  'evidence1',
  'evidence2',
  'evidence3',
  'evidence4',
  'persona',
] as const;

/** A mark in a card's bottom row (or, for `moment` and `decision`, on its edge), in the order in which it is drawn. */
export interface MarkBox extends Rect {
  readonly kind: (typeof MARK_KINDS)[number];
  /** Drawn beside the glyph: minutes, votes, a score. */
  readonly text?: string;
  /** On a wait over its limit: drawn in the colour of pain. */
  readonly alarm?: boolean;
  /** persona marks: whose. */
  readonly personaId?: Id;
  /** persona marks: stands before what is different for this persona. */
  readonly variant?: true;
}

export interface CardBox extends Rect {
  readonly id: Id;
  readonly laneId: Id;
  readonly stepId: Id;
  readonly zone: Zone;
  /** Relative to the card's top left. */
  readonly title: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly marks: readonly MarkBox[];
  /** Picture area, relative to the card's top left. */
  readonly picture: Rect | null;
}

export interface CurvePoint extends Point {
  readonly stepId: Id;
  readonly value: number;
}
/** One emotion curve; personaId null = everyone (the share-weighted mean). Bézier segments pass through all points without overshooting them. */
export interface Curve {
  readonly laneId: Id;
  readonly personaId: Id | null;
  readonly points: readonly CurvePoint[];
  /** SVG path data, absolute coordinates. */
  readonly path: string;
}

export interface LinkRoute {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  /** Corner points of the orthogonal route, from edge to edge. */
  readonly points: readonly Point[];
  readonly label: (Rect & { readonly lines: readonly TextLine[] }) | null;
}

export interface NoteBox extends Rect {
  readonly id: Id;
  readonly lines: readonly TextLine[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of the label column at the left; height of the phase row and the step row at the top. */
  readonly labelWidth: number;
  readonly phaseHeight: number;
  readonly stepHeight: number;
  readonly phases: readonly PhaseBox[];
  readonly steps: readonly StepBox[];
  /** Visible lanes from top to bottom. */
  readonly lanes: readonly LaneBox[];
  readonly lines: readonly LineBand[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly curves: readonly Curve[];
  readonly links: readonly LinkRoute[];
  readonly notes: readonly NoteBox[];
}

/** What is shown: absent = everything that is not hidden. */
export interface LayoutView {
  readonly laneIds?: readonly Id[];
  readonly personaIds?: readonly Id[];
  readonly phaseIds?: readonly Id[];
}

export interface LayoutOptions {
  readonly view?: LayoutView;
  /** Text drawn in pain cards beside the bolt: the score; by card id. */
  readonly scores?: ReadonlyMap<Id, string>;
  /** From `layOutAhead` for an equal document with the same view and scores: nothing has to be measured. */
  readonly contents?: ContentCode;
  /** From there, too: the dearest part of a layout from nothing. `later`: the layout has no links yet. */
  readonly linkPaths?: Int32Array | 'later';
}

/*
 * layout(doc: Blueprint, options?: LayoutOptions): Layout                           shared/layout/layout.ts, from nothing
 * createLayouter(): (doc: Blueprint, options?: LayoutOptions) => Layout             shared/layout/layouter.ts, keeps what did not change: a CardBox,
 *   LaneBox, … whose inputs and place are the same is the same object (===), so a view can compare by identity
 */
export type Layouter = (doc: Blueprint, options?: LayoutOptions) => Layout;
