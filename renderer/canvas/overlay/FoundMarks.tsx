/** Over the cards: outlines of what was found, and a veil of the lane's own ground on what the filter lets step back. A few paths, however many cards. */
import { memo, useMemo } from 'react';
import type { Layout, Rect } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';
import { useFind } from '../../state/find';
import { meets } from '../camera';
import { cardsIn } from '../cardIndex';
import { useView } from '../view';
import './found.css';

const NONE: ReadonlySet<Id> = new Set();

const rectPath = ({ x, y, w, h }: Rect, grow: number): string =>
  `M${x - grow} ${y - grow}h${w + 2 * grow}v${h + 2 * grow}h${-w - 2 * grow}z`;

/** Boxes of cards and notes with these ids that lie in the region. */
function boxesOf(layout: Layout, region: Rect, ids: ReadonlySet<Id>): readonly Rect[] {
  if (ids.size === 0) return [];
  return [
    ...cardsIn(layout, region).filter((box) => ids.has(box.id)),
    ...layout.notes.filter((box) => ids.has(box.id) && meets(box, region)),
  ];
}

function useFoundIds(): { readonly found: ReadonlySet<Id>; readonly at: Id | null } {
  const hits = useFind((state) => state.hits);
  const at = useFind((state) => state.hits[state.at]?.id ?? null);
  const found = useMemo(() => (hits.length === 0 ? NONE : new Set(hits.map(({ id }) => id))), [hits]);
  return { found, at };
}

const Outlines = memo(function Outlines() {
  const { found, at } = useFoundIds();
  const layout = useEditor((state) => state.layout);
  const region = useView((state) => state.region);
  const outlines = useMemo(
    () =>
      boxesOf(layout, region, found)
        .map((box) => rectPath(box, 2))
        .join(''),
    [layout, region, found],
  );
  const here = at === null ? undefined : (layout.cards.get(at) ?? layout.notes.find(({ id }) => id === at));
  if (outlines === '' && !here) return null;
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      <path className="map-found" d={outlines} />
      {here && <path className="map-found-here" d={rectPath(here, 3)} />}
    </svg>
  );
});

const Veil = memo(function Veil({ bright }: { readonly bright: ReadonlySet<Id> }) {
  const layout = useEditor((state) => state.layout);
  const region = useView((state) => state.region);
  const selection = useEditor((state) => state.session.selection);
  const paths = useMemo(() => {
    const selected = new Set(selection.table === 'cards' ? selection.ids : []);
    const zones = new Map<string, string[]>();
    for (const box of cardsIn(layout, region)) {
      if (bright.has(box.id) || selected.has(box.id)) continue;
      const zone = `z${box.zone}`;
      const group = zones.get(zone);
      if (group) group.push(rectPath(box, 3));
      else zones.set(zone, [rectPath(box, 3)]);
    }
    return [...zones];
  }, [layout, region, bright, selection]);
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      {paths.map(([zone, parts]) => (
        <path key={zone} className={`map-veil ${zone}`} d={parts.join('')} />
      ))}
    </svg>
  );
});

export const FoundMarks = memo(function FoundMarks() {
  const open = useFind((state) => state.open);
  const bright = useFind((state) => state.bright);
  if (!open) return null;
  return (
    <>
      {bright && <Veil bright={bright} />}
      <Outlines />
    </>
  );
});
