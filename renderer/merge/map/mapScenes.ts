/** The map of a merge as display lists: what changed stands out in its side's colour, the rest steps back. Body, header and labels apart, so that the latter stay in view. */
import { CARD_PADDING } from '../../../shared/layout/metrics';
import type { Layout } from '../../../shared/layout/types';
import { type MergeMarks, markOf } from '../../../shared/merge/sides';
import { getLocale } from '../../../shared/model/document';
import type { Blueprint, Id, Locale } from '../../../shared/model/schema';
import { type Brush, createBrush } from '../../../shared/scene/brush';
import { drawCards } from '../../../shared/scene/cards';
import { mixOklab } from '../../../shared/scene/color';
import { drawCurveGrounds, drawCurves } from '../../../shared/scene/curves';
import { drawColumns, drawGrounds, drawLaneBorders } from '../../../shared/scene/ground';
import { drawHeader } from '../../../shared/scene/header';
import { drawLaneLabels } from '../../../shared/scene/laneLabels';
import { drawLineLabels, drawLines } from '../../../shared/scene/lines';
import { drawLinkLabels, drawLinks } from '../../../shared/scene/links';
import { drawNotes } from '../../../shared/scene/notes';
import type { Theme, TokenName } from '../../../shared/scene/themes';
import type { Scene, SceneItem, ThemeName } from '../../../shared/scene/types';
import { zoneTokens } from '../../../shared/scene/zones';

export interface MapScenes {
  readonly body: Scene;
  readonly head: Scene;
  readonly labels: Scene;
}

/** Fill and edge of a changed card, by who changed it. */
const LOOKS: Readonly<Record<'ours' | 'theirs' | 'both' | 'conflict', readonly [TokenName, TokenName]>> = {
  ours: ['accentSoft', 'accent'],
  theirs: ['theirsSoft', 'theirs'],
  both: ['panel2', 'ink2'],
  conflict: ['painSoft', 'painMark'],
};

/** How far what did not change goes towards its ground. */
const BACK = 0.45;

const toScene = (brush: Brush, layout: Layout): Scene => ({
  width: layout.width,
  height: layout.height,
  background: null,
  items: brush.items,
  textLocale: brush.textLocale,
  bookmarks: [],
});

/** The card's own items in another colour: its body is the first shape with a fill, of a moment of truth the second. */
function tinted(
  items: readonly SceneItem[],
  doc: Blueprint,
  layout: Layout,
  theme: Theme,
  marks: MergeMarks,
) {
  const bodies = new Map<Id, number>();
  return items.map((item): SceneItem => {
    const box = item.ref === undefined ? undefined : layout.cards.get(item.ref);
    if (!box) return item;
    const mark = markOf(marks, 'cards', box.id);
    const isBody = item.type === 'path' && item.fill !== undefined && item.stroke !== undefined;
    const nth = isBody ? (bodies.get(box.id) ?? 0) + 1 : 0;
    if (isBody) bodies.set(box.id, nth);
    if (mark) {
      const [fill, edge] = LOOKS[mark.by];
      if (item.type !== 'path' || nth !== (doc.cards[box.id]?.moment ? 2 : 1)) return item;
      return { ...item, fill: theme[fill], stroke: { color: theme[edge], width: 1.5 } };
    }
    const ground = theme[zoneTokens(box.zone).ground];
    const back = (color: string) => mixOklab(color, ground, BACK);
    if (item.type === 'text') return { ...item, color: theme.ink3 };
    if (item.type !== 'path' && item.type !== 'rect') return item;
    return {
      ...item,
      ...(item.fill !== undefined && { fill: back(item.fill) }),
      ...(item.stroke && { stroke: { ...item.stroke, color: back(item.stroke.color) } }),
    };
  });
}

export interface ShownMap {
  readonly doc: Blueprint;
  readonly layout: Layout;
}

export function mapScenes(
  { doc, layout }: ShownMap,
  theme: ThemeName,
  locale: Locale,
  marks: MergeMarks,
): MapScenes {
  const brush = () => createBrush(theme, locale, getLocale(doc));
  const [body, cards, over, head, labels] = [brush(), brush(), brush(), brush(), brush()];
  drawGrounds(body, layout);
  drawCurveGrounds(body, layout);
  drawColumns(body, layout);
  drawLines(body, layout);
  drawLinks(body, doc, layout);
  drawLineLabels(body, layout);
  drawCards(cards, doc, layout, undefined);
  drawCurves(over, doc, layout);
  drawLinkLabels(over, layout);
  drawNotes(over, doc, layout);
  head.rect(
    { x: 0, y: 0, w: layout.width + CARD_PADDING.right, h: layout.phaseHeight + layout.stepHeight },
    { fill: head.theme.panel },
  );
  drawHeader(head, layout);
  drawGrounds(labels, layout);
  drawCurveGrounds(labels, layout);
  drawLaneBorders(labels, layout);
  drawLines(labels, layout);
  drawLaneLabels(labels, layout);
  drawLineLabels(labels, layout);
  const items = [...body.items, ...tinted(cards.items, doc, layout, cards.theme, marks), ...over.items];
  return {
    body: { ...toScene(body, layout), items },
    head: toScene(head, layout),
    labels: toScene(labels, layout),
  };
}
