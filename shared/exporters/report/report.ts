/** The whole report: every part that has something to say, composed into pages, with contents, bookmarks and page labels. */
import type { Blueprint } from '../../model/schema';
import type { Page } from '../../scene/types';
import { mapParts } from '../mapParts';
import type { ExportOptions } from '../types';
import { type Composed, compose, type Run } from './compose';
import { contents, type Entry } from './contents';
import { drawCover } from './cover';
import { createPress } from './press';
import { care } from './sections/care';
import { comments } from './sections/comments';
import { curves } from './sections/curves';
import { flow } from './sections/flow';
import { mapPage } from './sections/map';
import { measures } from './sections/measures';
import { methods } from './sections/methods';
import { needs } from './sections/needs';
import { notes } from './sections/notes';
import { opportunities } from './sections/opportunities';
import { pains } from './sections/pains';
import { personas } from './sections/personas';
import { phases } from './sections/phases';
import { problems } from './sections/problems';
import { recovery } from './sections/recovery';
import { summary } from './sections/summary';
import { createSubject } from './subject';

export interface ReportPlace extends Entry {
  /** Index of its page. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface Report {
  readonly pages: readonly Page[];
  /** Where contents, links and bookmarks lead to, in order. */
  readonly places: readonly ReportPlace[];
  /** What viewers call each page. */
  readonly labels: readonly string[];
}

/** Pages before the first part: the cover. The contents follow it. */
const COVER = 1;

const known = new WeakMap<ExportOptions, { readonly doc: Blueprint; readonly report: Report }>();

/** Composed once for the same document and the same options, which preview and pre-flight both ask for. */
export function composeReport(doc: Blueprint, options: ExportOptions): Report {
  const last = known.get(options);
  if (last?.doc === doc) return last.report;
  const report = makeReport(doc, options);
  known.set(options, { doc, report });
  return report;
}

function makeReport(doc: Blueprint, options: ExportOptions): Report {
  const { pens, desk, furnish, print } = createPress(doc, options);
  const pen = pens.portrait;
  const { t } = pen;
  const subject = createSubject(doc, options, t);

  const parts = mapParts(doc, options);
  const map = mapPage(pens.landscape, parts);
  const hasMap = subject.shown.steps.length > 0;
  const curve = curves(pens, subject);
  const runs: readonly Run[] = [
    { orientation: 'portrait', pieces: [...summary(pen, subject), ...personas(pen, subject)] },
    ...(hasMap ? [{ orientation: 'landscape' as const, pieces: map.pieces }] : []),
    ...(hasMap && !map.readable ? phases(pens, subject, parts.commented) : []),
    { orientation: 'portrait', pieces: pains(pen, subject) },
    ...curve.wide,
    {
      orientation: 'portrait',
      pieces: [
        ...curve.upright,
        ...measures(pen, subject),
        ...needs(pen, subject),
        ...opportunities(pen, subject),
        ...flow(pen, subject),
        ...recovery(pen, subject),
        ...care(pen, subject),
        ...notes(pen),
        ...comments(pen, parts.commented),
        ...problems(pen),
        ...methods(pen),
      ],
    },
  ];
  const body = compose(runs, desk);

  // How many pages the contents take does not depend on the numbers in them.
  const entriesFrom = (before: number): readonly Entry[] =>
    body.flatMap(({ anchors }, index) =>
      anchors.map(({ id, title, level }) => ({ id, title, level, page: before + index + 1 })),
    );
  const composeContents = (before: number) =>
    compose([{ orientation: 'portrait', pieces: contents(pen, entriesFrom(before)) }], desk);
  const front = COVER + composeContents(COVER).length;
  const cover: Composed = { orientation: 'portrait', canvas: desk.canvas('portrait'), anchors: [] };
  drawCover(pen, subject, cover.canvas, desk.body('portrait'));
  const all = [cover, ...composeContents(front), ...body];

  let part = t('report.contents');
  all.forEach((page, index) => {
    if (index < COVER) return;
    part = page.anchors.find(({ level }) => level === 1)?.title ?? part;
    furnish(page, { number: index + 1, count: all.length, part });
  });
  return {
    pages: all.map(print),
    places: all.flatMap(({ anchors }, index) =>
      anchors.map((anchor) => ({ ...anchor, page: index + 1, index })),
    ),
    labels: all.map((_, index) => (index < COVER ? t('report.cover') : String(index + 1))),
  };
}
