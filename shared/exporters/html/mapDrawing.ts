/** The map as an SVG element in parts that the page's script can find: lanes, cards, what belongs to a persona. */
import type { Layout } from '../../layout/types';
import type { Blueprint, Id } from '../../model/schema';
import { itemBounds } from '../../scene/bounds';
import { num } from '../../scene/path';
import type { Scene, SceneItem } from '../../scene/types';
import { itemWriter, type Pictures } from '../svgText';
import { attributes } from '../xml';

/** Where an item stands: in a lane, above all of them (''), or over several (null). */
type Place = Id | '' | null;

/** Taller things are not moved as one when a lane is folded away, unless they lie in one lane. */
const SMALL = 60;
const SLACK = 3;

/** Lanes from top to bottom, each from the end of the one above it. */
const bandsOf = (layout: Layout) =>
  layout.lanes.map(({ id, y, h }, i) => {
    const above = layout.lanes[i - 1];
    return { id, top: above ? above.y + above.h : y, bottom: y + h };
  });

function placer(doc: Blueprint, layout: Layout): (item: SceneItem) => Place {
  const bands = bandsOf(layout);
  const first = bands[0]?.top ?? 0;
  const at = (y: number): Place => {
    if (y < first) return '';
    return bands.find(({ bottom }) => y < bottom)?.id ?? bands.at(-1)?.id ?? '';
  };
  const notes = new Map(layout.notes.map((note) => [note.id, at(note.y + note.h / 2)]));
  return (item) => {
    const card = item.ref === undefined ? undefined : doc.cards[item.ref];
    if (card) return card.laneId;
    const note = item.ref === undefined ? undefined : notes.get(item.ref);
    if (note !== undefined) return note;
    const { top, bottom } = itemBounds(item);
    if (bottom <= first + SLACK) return '';
    if (bottom - top <= SMALL) return at((top + bottom) / 2);
    const band = bands.find((one) => top >= one.top - SLACK && bottom <= one.bottom + SLACK);
    return band?.id ?? null;
  };
}

/** Attributes of a record's group. */
function groupOf(doc: Blueprint, ref: Id | undefined): string {
  if (ref === undefined) return '';
  const card = doc.cards[ref];
  if (card)
    return attributes({
      class: 'card',
      'data-ref': ref,
      'data-personas': card.personaIds?.length ? card.personaIds.join(' ') : undefined,
    });
  const link = doc.links[ref];
  if (link) {
    const ends = [link.from, link.to].map((id) => doc.cards[id]?.laneId ?? '');
    return attributes({ 'data-ends': ends.join(' ') });
  }
  return doc.personas[ref] ? attributes({ 'data-persona': ref }) : attributes({ 'data-ref': ref });
}

/** A scene as an SVG element, sized in its own units. */
export function plainDrawing(scene: Scene, pictures: Pictures, label: string): string {
  const write = itemWriter(pictures);
  const size = { width: num(scene.width), height: num(scene.height) };
  const root = attributes({
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': label,
  });
  return `<svg${root}>\n${scene.items.map((item) => write(item, scene.textLocale)).join('\n')}\n</svg>`;
}

/** A press on a card opens its details, and they hold the link. */
function withoutLink(item: SceneItem): SceneItem {
  if (item.type !== 'text' || item.href === undefined) return item;
  const { href: _, ...text } = item;
  return text;
}

export function mapDrawing(
  doc: Blueprint,
  layout: Layout,
  scene: Scene,
  page: { readonly pictures: Pictures; readonly label: string },
): string {
  const write = itemWriter(page.pictures);
  const place = placer(doc, layout);
  const lines: string[] = [];
  let openPlace: Place | undefined;
  let inNames = false;
  let openRef: Id | undefined;
  const closeRef = () => {
    if (openRef !== undefined) lines.push('</g>');
    openRef = undefined;
  };
  const closePlace = () => {
    closeRef();
    if (openPlace !== undefined) lines.push('</g>');
  };
  for (const item of scene.items) {
    const here = place(item);
    // What stands in the column of names keeps in sight when the page is scrolled, as the phases above do.
    const name = Boolean(here) && itemBounds(item).right <= layout.labelWidth + SLACK;
    if (here !== openPlace || name !== inNames) {
      closePlace();
      [openPlace, inNames] = [here, name];
      const kind = here === null ? 'across' : name ? 'name' : here === '' ? 'head' : undefined;
      lines.push(`<g${attributes({ class: kind, 'data-lane': here || undefined })}>`);
    }
    if (item.ref !== openRef) {
      closeRef();
      openRef = item.ref;
      if (openRef !== undefined) lines.push(`<g${groupOf(doc, openRef)}>`);
    }
    const line = write(withoutLink(item), scene.textLocale);
    if (line !== '') lines.push(line);
  }
  closePlace();
  const bands = bandsOf(layout)
    .map(({ id, top, bottom }) => `${id}:${num(top)}:${num(bottom)}`)
    .join(' ');
  const size = { width: num(scene.width), height: num(scene.height) };
  const root = attributes({
    id: 'drawing',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': page.label,
    'data-bands': bands,
    'data-head': num(layout.phaseHeight + layout.stepHeight),
    'data-names': num(layout.labelWidth),
  });
  return `<svg${root}>\n${lines.join('\n')}\n</svg>`;
}
