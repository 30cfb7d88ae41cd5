/** Portraits of the personas to hang up: each begins a sheet of its own, with everything that is known of it and how the journey feels. */
import { computeCurves } from '../../analysis/curves';
import { computeDivergence } from '../../analysis/divergence';
import { emotionChart } from '../../charts/emotionChart';
import type { Blueprint, Id } from '../../model/schema';
import type { ExportOptions } from '../types';
import { type Composed, compose } from './compose';
import { chartFrame, figure } from './figure';
import { type Pen, STYLES } from './pen';
import { type Piece, paragraph, sectionTitle } from './pieces';
import { createPress } from './press';
import type { Report } from './report';
import { personaPieces } from './sections/personas';
import { createSubject } from './subject';

/** Its own curve alone: on its sheet it is not compared. */
function ownCurve(pen: Pen, id: Id): readonly Piece[] {
  const { doc, t } = pen;
  const own = computeCurves(doc).filter(({ personaId }) => personaId === id);
  if (own.length === 0) return [];
  const title = t('personas.portrait.curve');
  return [
    ...sectionTitle(pen, title),
    figure(pen, emotionChart(doc, own, computeDivergence(doc), chartFrame(pen)), title),
  ];
}

export function composePortraits(doc: Blueprint, options: ExportOptions): Report {
  const { pens, desk, furnish, print } = createPress(doc, options);
  const pen = pens.portrait;
  const { personaIds } = createSubject(doc, options, pen.t).shown;
  const sheets = personaIds.map((id) => ({
    name: doc.personas[id]?.name || pen.t('window.untitled'),
    pages: compose(
      [{ orientation: 'portrait', pieces: [...personaPieces(pen, id, false), ...ownCurve(pen, id)] }],
      desk,
    ),
  }));
  const none = () =>
    compose(
      [{ orientation: 'portrait', pieces: paragraph(pen, pen.t('personas.portrait.none'), STYLES.body) }],
      desk,
    );
  const all: readonly { readonly name: string; readonly page: Composed }[] =
    sheets.length > 0
      ? sheets.flatMap(({ name, pages }) => pages.map((page) => ({ name, page })))
      : none().map((page) => ({ name: '', page }));
  all.forEach(({ name, page }, index) => {
    furnish(page, { number: index + 1, count: all.length, part: name });
  });
  return {
    pages: all.map(({ page }) => print(page)),
    places: all.flatMap(({ page: { anchors } }, index) =>
      anchors
        .filter(({ level }) => level === 2)
        .map((anchor) => ({ ...anchor, level: 1, page: index + 1, index })),
    ),
    labels: all.map((_, index) => String(index + 1)),
  };
}
