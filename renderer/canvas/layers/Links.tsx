/** Links in one SVG: all that are in sight as one path for each kind, those of the selection again on top in the accent. */
import { memo } from 'react';
import type { Layout, LinkRoute, Rect } from '../../../shared/layout/types';
import { getLocale } from '../../../shared/model/document';
import type { Blueprint, Id, Link, Locale } from '../../../shared/model/schema';
import { type Brush, createBrush } from '../../../shared/scene/brush';
import { drawLinkLabels, drawLinks } from '../../../shared/scene/links';
import { themes } from '../../../shared/scene/themes';
import type { SceneItem, ThemeName } from '../../../shared/scene/types';
import { mergePaths } from './mergePaths';
import { SceneItems } from './SceneItems';

const bounds = new WeakMap<LinkRoute, Rect>();

export function boundsOf(route: LinkRoute): Rect {
  let rect = bounds.get(route);
  if (!rect) {
    const xs = route.points.map((point) => point.x);
    const ys = route.points.map((point) => point.y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    rect = { x: x - 4, y: y - 4, w: Math.max(...xs) - x + 8, h: Math.max(...ys) - y + 8 };
    bounds.set(route, rect);
  }
  return rect;
}

interface LinksProps {
  readonly doc: Blueprint;
  readonly layout: Layout;
  /** Links are drawn from here to there across the map. */
  readonly from: number;
  readonly to: number;
  readonly selected: ReadonlySet<Id>;
  /** Links that are left out. */
  readonly held: ReadonlySet<Id>;
  readonly theme: ThemeName;
  readonly locale: Locale;
}

const drawn = new WeakMap<
  LinkRoute,
  { readonly link: Link | undefined; readonly theme: ThemeName; readonly items: readonly SceneItem[] }
>();

/** The paths of one link, remembered: an edit gives few links another route, and only those are drawn anew. */
function pathsOf(brush: Brush, { doc, layout, theme }: LinksProps, route: LinkRoute): readonly SceneItem[] {
  const link = doc.links[route.id];
  let known = drawn.get(route);
  if (!known || known.link !== link || known.theme !== theme) {
    brush.items.length = 0;
    drawLinks(brush, doc, { ...layout, links: [route] });
    known = { link, theme, items: [...brush.items] };
    drawn.set(route, known);
  }
  return known.items;
}

function itemsOf(props: LinksProps): readonly SceneItem[] {
  const { doc, layout, from, to, theme, locale, held } = props;
  const links = layout.links.filter((route) => {
    const { x, w } = boundsOf(route);
    return x < to && from < x + w && !held.has(route.id);
  });
  const brush = createBrush(theme, locale, getLocale(doc));
  const lines = mergePaths(links.flatMap((route) => pathsOf(brush, props, route)));
  brush.items.length = 0;
  drawLinkLabels(brush, { ...layout, links });
  return [...lines, ...brush.items];
}

/** The selected links once more: in the accent, a little stronger. */
function chosenItems({ doc, layout, selected, theme, locale, held }: LinksProps): readonly SceneItem[] {
  if (selected.size === 0) return [];
  const { accent } = themes[theme];
  const brush = createBrush(theme, locale, getLocale(doc));
  drawLinks(brush, doc, {
    ...layout,
    links: layout.links.filter((route) => selected.has(route.id) && !held.has(route.id)),
  });
  return mergePaths(brush.items).map((item) =>
    item.type !== 'path'
      ? item
      : {
          ...item,
          ...(item.fill && { fill: accent }),
          ...(item.stroke && { stroke: { ...item.stroke, color: accent, width: 2 } }),
        },
  );
}

export const Links = memo(
  function Links(props: LinksProps) {
    const { layout } = props;
    return (
      <svg className="map-layer layer-links" width={layout.width} height={layout.height} aria-hidden="true">
        <SceneItems items={itemsOf(props)} />
        <SceneItems items={chosenItems(props)} />
      </svg>
    );
  },
  (a, b) =>
    a.layout.links === b.layout.links &&
    a.doc.links === b.doc.links &&
    a.from === b.from &&
    a.to === b.to &&
    a.selected === b.selected &&
    a.held === b.held &&
    a.theme === b.theme &&
    a.layout.width === b.layout.width &&
    a.layout.height === b.layout.height,
);
