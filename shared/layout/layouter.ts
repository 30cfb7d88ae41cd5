/** Lays out a document again and again, keeping every box that did not change. */
import { getLocale } from '../model/document';
import type { Blueprint, Id, Locale } from '../model/schema';
import { createCardBoxMaker } from './cardBoxes';
import { createCardStates } from './cardStates';
import type { ContentCode } from './contentCode';
import { laneCurves } from './curves';
import { createFrameMaker } from './frame';
import { createGridMaker } from './grid';
import { createKeep, createKeptList, type Keep } from './keep';
import { createLaneMaker, type LaneRow } from './lanes';
import { createLinkMaker } from './links/links';
import { decodePaths, encodePaths } from './links/pathCode';
import { LABEL_WIDTH, NOTE_REACH, PHASE_HEIGHT } from './metrics';
import { createNoteMaker } from './notes';
import { createStacker, createWidthKeeper } from './stacks';
import type { Curve, Layouter, LayoutOptions, LayoutView, LinkRoute } from './types';

const NO_VIEW: LayoutView = {};
const NO_LINKS: readonly LinkRoute[] = [];

function createLayouterFor(locale: Locale) {
  const makeFrame = createFrameMaker();
  const states = createCardStates(locale);
  const widthsOf = createWidthKeeper(states);
  const makeGrid = createGridMaker(locale);
  const makeStacks = createStacker(states);
  const makeLanes = createLaneMaker(locale);
  const makeCards = createCardBoxMaker();
  const links = createLinkMaker(locale);
  const makeNotes = createNoteMaker(locale);
  const laneCurvesKept: Keep<Id, readonly Curve[]> = createKeep();
  const keptCurves = createKeptList<Curve>();

  const run: Layouter = (doc, options = {}) => {
    const { view = NO_VIEW, scores, contents, linkPaths } = options;
    const frame = makeFrame(doc, view);
    const changes = states.update(doc, frame, scores, contents);
    const grid = makeGrid(frame, widthsOf(frame, changes.widths));
    const laneCards = makeStacks(frame, grid.columns, changes.lanes);
    const stacks = laneCards.map(({ stack }) => stack);
    const rows = frame.lanes.map((lane, i): LaneRow => ({ lane, ...laneCards[i]! }));
    const { lanes, lines, bottom } = makeLanes(rows, PHASE_HEIGHT + grid.stepHeight, grid.right);
    const { cards, rows: cardRows } = makeCards(lanes, stacks, grid.columns);

    const shownPersonas = view.personaIds?.join(' ');
    const curves = lanes.flatMap((lane) => {
      if (lane.kind !== 'emotions' || lane.collapsed) return [];
      const inputs = [doc.emotions, doc.personas, grid.steps, lane.y, doc.lanes[lane.id], shownPersonas];
      return laneCurvesKept.get(lane.id, inputs, () => laneCurves(doc, lane, grid.steps, view.personaIds));
    });
    laneCurvesKept.sweep();

    const notes = makeNotes(doc);
    const reach = (edge: number, ends: readonly number[]): number =>
      ends.reduce((most, end) => (end <= edge + NOTE_REACH ? Math.max(most, end) : most), edge);
    return {
      width: reach(
        grid.right,
        notes.map(({ x, w }) => x + w),
      ),
      height: reach(
        bottom,
        notes.map(({ y, h }) => y + h),
      ),
      labelWidth: LABEL_WIDTH,
      phaseHeight: PHASE_HEIGHT,
      stepHeight: grid.stepHeight,
      phases: grid.phases,
      steps: grid.steps,
      lanes,
      lines,
      cards,
      curves: keptCurves(curves),
      links:
        linkPaths === 'later'
          ? NO_LINKS
          : links.route({
              ...{ doc, lanes, stacks, cards, cardRows, columns: grid.columns, right: grid.right },
              knownPaths: linkPaths && decodePaths(linkPaths),
            }),
      notes,
    };
  };
  return { run, contents: states.encode, paths: links.paths };
}

/** What another thread's layout of an equal document need not work out itself. */
export interface LaidOutAhead {
  readonly contents: ContentCode;
  /** Worked out when it is asked for. */
  readonly linkPaths: () => Int32Array<ArrayBuffer>;
}

export function layOutAhead(doc: Blueprint, options?: LayoutOptions): LaidOutAhead {
  const { run, contents, paths } = createLayouterFor(getLocale(doc));
  run(doc, { ...options, linkPaths: 'later' });
  const linkPaths = () => {
    run(doc, options);
    return encodePaths(paths());
  };
  return { contents: contents(), linkPaths };
}

/** A function that lays out document after document. What it keeps is a cache only: its results equal those of `layout`. */
export function createLayouter(): Layouter {
  let locale: Locale | null = null;
  let run: Layouter | null = null;
  return (doc, options) => {
    const wanted = getLocale(doc);
    if (!run || wanted !== locale) {
      locale = wanted;
      ({ run } = createLayouterFor(wanted));
    }
    return run(doc, options);
  };
}
