/** A scene as shapes that can be edited: cards and notes hold their text, links are connectors, curves are freeforms. */
import type { Layout, Rect } from '../../layout/types';
import type { Blueprint, Id } from '../../model/schema';
import type { Scene, SceneItem } from '../../scene/types';
import { connectorShape } from './connector';
import { type Frame, lineXml, place, type SchemeColors, xfrm } from './drawing';
import { groupXml, runShapes, type ShapeContext, type TextItem } from './shapes';
import { cardSites, type Site, siteIndex } from './sites';

export interface SlideLinks {
  /** Id of the relation to an address or a picture. */
  readonly address: (href: string) => string;
  readonly picture: (assetId: Id) => string | null;
}

export interface SceneShapesOptions {
  readonly doc: Blueprint;
  readonly frame: Frame;
  readonly scheme: SchemeColors;
  readonly links: SlideLinks;
  /** Number of the next shape on the slide. */
  readonly nextId: () => number;
  /** Of the map that the scene draws; absent for charts and tables. */
  readonly layout?: Layout;
  /** Names of records by id, for the list of shapes and for readers by ear. */
  readonly describe: (id: Id) => { readonly name: string; readonly text: string } | null;
  readonly language: string;
}

/** Items that follow each other and belong to one record. */
function runsOf(items: readonly SceneItem[]): readonly (readonly SceneItem[])[] {
  const runs: SceneItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && item.ref !== undefined && last[0]?.ref === item.ref) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

const HEADS = { flow: 'triangle', informs: 'arrow', depends: 'arrow' } as const;

function connectorXml(
  id: Id,
  line: SceneItem,
  { doc, frame, scheme, layout, nextId, describe }: SceneShapesOptions,
  shapeOf: ReadonlyMap<Id, { readonly number: number; readonly box: Rect }>,
  sites: ReadonlyMap<Id, readonly Site[]>,
): string {
  const link = doc.links[id];
  const route = layout?.links.find((one) => one.id === id);
  const shape = route && connectorShape(route.points);
  if (!link || !route || !shape || line.type !== 'path' || !line.stroke) return '';
  const head = HEADS[link.kind ?? 'flow'];
  const glue = (tag: string, cardId: Id, end: 'first' | 'last') => {
    const card = shapeOf.get(cardId);
    const point = end === 'first' ? route.points[0] : route.points.at(-1);
    return card && point
      ? `<a:${tag} id="${card.number}" idx="${siteIndex(sites.get(cardId) ?? [], card.box, point)}"/>`
      : '';
  };
  const size = ' w="sm" len="sm"';
  const ends = `${link.both ? `<a:headEnd type="${head}"${size}/>` : ''}<a:tailEnd type="${head}"${size}/>`;
  const words = describe(id);
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${nextId()}" name="${words?.name ?? ''}" descr="${words?.text ?? ''}"/>` +
    `<p:cNvCxnSpPr>${glue('stCxn', link.from, 'first')}${glue('endCxn', link.to, 'last')}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${xfrm(place(frame, shape.box), shape.turn)}${shape.geometry}${lineXml(line.stroke, frame.scale, scheme, { ends })}</p:spPr></p:cxnSp>`
  );
}

/** Texts that end on one line with others but begin elsewhere: in another font they would end raggedly. */
function rightAlignment({ items }: Scene): (item: TextItem) => boolean {
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()];
  const edge = (value: number) => Math.round(value * 10);
  const count = (edges: Map<number, number>, value: number) =>
    edges.set(edge(value), (edges.get(edge(value)) ?? 0) + 1);
  for (const item of items)
    if (item.type === 'text') {
      count(lefts, item.x);
      count(rights, item.x + item.width);
    }
  return ({ x, width }) => (rights.get(edge(x + width)) ?? 0) > (lefts.get(edge(x)) ?? 0);
}

/** Shapes from the lowest to the highest. */
export function sceneShapes(scene: Scene, options: SceneShapesOptions): string {
  const { doc, layout, nextId } = options;
  const shapeOf = new Map<Id, { number: number; box: Rect }>();
  const drawnLinks = new Set<Id>();
  const parts: (string | (() => string))[] = [];
  const isWritten = (ref: Id | undefined): boolean =>
    ref !== undefined && (Object.hasOwn(doc.cards, ref) || Object.hasOwn(doc.notes, ref));
  const sites = layout ? cardSites(layout) : new Map<Id, readonly Site[]>();
  const context: ShapeContext = { ...options, isWritten, sites, isRightAligned: rightAlignment(scene) };
  for (const run of runsOf(scene.items)) {
    const ref = run[0]?.ref;
    const isLink = ref !== undefined && layout !== undefined && Object.hasOwn(doc.links, ref);
    if (isLink && !drawnLinks.has(ref)) {
      drawnLinks.add(ref);
      const line = run[0]!;
      // Cards come later: their numbers are known when all is drawn.
      parts.push(() => connectorXml(ref, line, options, shapeOf, sites));
      continue;
    }
    const isCard = ref !== undefined && layout?.cards.has(ref) === true && !shapeOf.has(ref);
    const shapes = runShapes(run, context);
    if (isCard && shapes.host !== null)
      shapeOf.set(ref, { number: shapes.host, box: layout.cards.get(ref)! });
    parts.push(
      isCard && shapes.xml.length > 1 ? groupXml(shapes, ref, nextId(), options) : shapes.xml.join(''),
    );
  }
  return parts.map((part) => (typeof part === 'string' ? part : part())).join('');
}
