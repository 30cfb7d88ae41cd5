/** The nodes that are mounted: what lies in the region, what is in sight first, the rest a few per frame, so that panning never waits for it. */
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { CardBox } from '../../shared/layout/types';
import type { Card, Id } from '../../shared/model/schema';
import { heatFill } from '../../shared/scene/cards';
import { mixOklab } from '../../shared/scene/color';
import { type Theme, themes } from '../../shared/scene/themes';
import type { SceneOptions } from '../../shared/scene/types';
import { zoneTokens } from '../../shared/scene/zones';
import { useEditor } from '../state/editor';
import { stepsBack, useLitPhase } from '../state/presenting';
import { usePrivate } from '../state/privateWriting';
import { useUi } from '../state/ui';
import { grow, meets, visibleRect } from './camera';
import { cardsIn } from './cardIndex';
import { useHeld } from './held';
import { isMoving } from './moveCamera';
import { type CardLook, createNodeMaker, type MapNode } from './nodes/mapNode';
import { useView, view } from './view';

/** Nodes stay mounted this far beyond the region, px: going back costs nothing. */
const KEEP = 500;
/** New nodes per frame that are not in sight yet. */
const PER_FRAME = 8;
/** New nodes per frame while the map moves: fewer on a slow machine, where moving matters more than what comes into sight. */
const MOST_MOVING = 16;
const LEAST_MOVING = 2;
const SLOW_MS = 22;
let perFrame = MOST_MOVING;

/** `took`: time from drawing new nodes to the next frame, ms. */
function adapt(took: number): void {
  perFrame =
    took > SLOW_MS ? Math.max(LEAST_MOVING, Math.floor(perFrame / 2)) : Math.min(MOST_MOVING, perFrame + 1);
}
const NOTHING: ReadonlySet<Id> = new Set();

interface Paint {
  readonly fill: string | null;
  readonly edge: string | null;
  readonly ink: string | null;
}
const PLAIN: Paint = { fill: null, edge: null, ink: null };
/** Mixing colours is slow enough to remember. */
const painted = new Map<string, Paint>();

function paintOf(theme: Theme, box: CardBox, card: Card, heat: number | undefined): Paint {
  if (heat === undefined && !card.color) return PLAIN;
  const zone = zoneTokens(box.zone);
  const key = `${theme.panel} ${box.zone} ${heat === undefined ? card.color : heat.toFixed(2)}`;
  let paint = painted.get(key);
  if (!paint) {
    if (heat !== undefined) {
      const { fill, ink } = heatFill(theme, theme[zone.card], heat);
      paint = { fill, ink, edge: mixOklab(theme[zone.edge], theme.painMark, heat) };
    } else {
      const color = card.color ?? theme.edge;
      paint = {
        fill: mixOklab(theme[zone.card], color, 0.14),
        edge: mixOklab(theme[zone.edge], color, 0.6),
        ink: null,
      };
    }
    if (painted.size > 2000) painted.clear();
    painted.set(key, paint);
  }
  return paint;
}

/** Records of the selection, as a set that stays the same while it does. */
export function useSelected(table: 'cards' | 'notes' | 'links'): ReadonlySet<Id> {
  const selection = useEditor((state) => state.session.selection);
  return useMemo(() => (selection.table === table ? new Set(selection.ids) : NOTHING), [selection, table]);
}

function useWanted(
  heat: SceneOptions['heat'],
  mounted: { readonly current: ReadonlySet<Id> },
): readonly MapNode[] {
  const doc = useEditor((state) => state.session.doc);
  const layout = useEditor((state) => state.layout);
  const selectedCards = useSelected('cards');
  const selectedNotes = useSelected('notes');
  const theme = themes[useUi((state) => state.themeName)];
  const hidden = useUi((state) => state.hiddenPersonas);
  const editing = useUi((state) => state.editing);
  const away = useHeld((state) => state.ids);
  const covered = usePrivate((state) => state.covered);
  const lit = useLitPhase();
  const region = useView((state) => state.region);
  const mode = useView((state) => state.mode);
  const textScale = useView((state) => state.textScale);
  const maker = useRef(createNodeMaker()).current;
  const noteEdited = editing?.kind === 'note' ? editing.id : null;
  return useMemo(() => {
    if (mode === 'picture') return [];
    maker.sweep(layout, doc);
    const { zoom } = view.getState();
    const nodes: MapNode[] = [];
    const wide = grow(region, KEEP / zoom);
    for (const box of cardsIn(layout, wide)) {
      const card = doc.cards[box.id];
      if (!card || (!mounted.current.has(box.id) && !meets(box, region))) continue;
      const own = card.personaIds;
      const look: CardLook = {
        selected: selectedCards.has(box.id),
        dimmed:
          stepsBack(box, lit) ||
          (hidden.length > 0 &&
            own !== undefined &&
            own.length > 0 &&
            own.every((id) => hidden.includes(id))),
        covered: covered.has(box.id),
        away: away.has(box.id),
        ...paintOf(theme, box, card, heat && (heat.cards.get(box.id) ?? 0)),
        textScale,
      };
      nodes.push(maker.card(box, card, look));
    }
    for (const box of layout.notes) {
      const note = doc.notes[box.id];
      if (note && meets(box, region))
        nodes.push(
          maker.note(
            box,
            note,
            selectedNotes.has(box.id),
            away.has(box.id) || noteEdited === box.id,
            stepsBack(box, lit),
          ),
        );
    }
    return nodes;
  }, [
    doc,
    layout,
    selectedCards,
    selectedNotes,
    theme,
    hidden,
    away,
    covered,
    lit,
    region,
    mode,
    textScale,
    heat,
    maker,
    mounted,
    noteEdited,
  ]);
}

/** Cards that are there stay in their order: an element that is put elsewhere among its siblings is laid out and painted anew. */
function inKnownOrder(nodes: readonly MapNode[], before: readonly MapNode[]): MapNode[] {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const placeOf = ({ id, kind }: MapNode) =>
    kind === 'note' ? places.size + 1 : (places.get(id) ?? places.size);
  return nodes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Those of the wanted nodes that are mounted already or come now; asks for the next frame while some are left. */
export function useMapNodes(heat: SceneOptions['heat']): MapNode[] {
  const mounted = useRef<ReadonlySet<Id>>(NOTHING);
  const wanted = useWanted(heat, mounted);
  const shown = useRef<MapNode[]>([]);
  const [, next] = useReducer((count: number) => count + 1, 0);

  const seen = visibleRect();
  const moving = isMoving();
  let room = moving ? perFrame : PER_FRAME;
  const comes = new Set<Id>();
  // What is in sight comes first: all of it at rest, as much as a frame allows while the map moves.
  for (const inSight of [true, false])
    for (const { id, box } of wanted) {
      if (mounted.current.has(id) || meets(box, seen) !== inSight) continue;
      if ((!moving && inSight) || room-- > 0) comes.add(id);
    }
  const before = shown.current;
  const nodes = inKnownOrder(
    wanted.filter(({ id }) => mounted.current.has(id) || comes.has(id)),
    before,
  );
  const ids = new Set(nodes.map((node) => node.id));
  mounted.current = ids;
  const same = before.length === nodes.length && before.every((node, index) => node === nodes[index]);
  if (!same) shown.current = nodes;
  const complete = nodes.length === wanted.length;
  useEffect(() => {
    if (complete) return;
    const start = performance.now();
    const frame = requestAnimationFrame(() => {
      adapt(performance.now() - start);
      next();
    });
    return () => cancelAnimationFrame(frame);
  });
  return shown.current;
}
