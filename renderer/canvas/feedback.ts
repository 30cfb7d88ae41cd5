/** What a gesture shows while it is under way: insertion bar, refused cell, ghost, marquee, wire. Plain elements on the map, moved without rendering. */
import type { Point, Rect } from '../../shared/layout/types';
import { getCamera } from './camera';

interface Parts {
  readonly bar: HTMLElement;
  readonly room: HTMLElement;
  readonly ghost: HTMLElement;
  readonly marquee: HTMLElement;
  readonly wire: SVGPathElement;
  readonly face: HTMLElement;
}
let parts: Parts | null = null;

const NAMES = ['bar', 'room', 'ghost', 'marquee', 'face'] as const;

/** Fills the element in which feedback is shown; returns the function that empties it. It lies in map coordinates. */
export function mountFeedback(root: HTMLElement): () => void {
  const made = Object.fromEntries(
    NAMES.map((name) => {
      const element = document.createElement('div');
      element.className = `map-feedback map-feedback-${name}`;
      element.hidden = true;
      root.append(element);
      return [name, element];
    }),
  ) as unknown as Omit<Parts, 'wire'>;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'map-feedback-wire');
  const wire = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.append(wire);
  root.append(svg);
  parts = { ...made, wire };
  return () => {
    parts = null;
    root.replaceChildren();
  };
}

function place(element: HTMLElement | undefined, rect: Rect | null): void {
  if (!element) return;
  element.hidden = rect === null;
  if (!rect) return;
  element.style.transform = `translate(${rect.x}px,${rect.y}px)`;
  element.style.width = `${rect.w}px`;
  element.style.height = `${rect.h}px`;
}

/** The insertion bar: a line with ring ends, horizontal where it is wider than high. */
export function showBar(rect: Rect | null): void {
  parts?.bar.classList.toggle('map-feedback-bar-down', rect !== null && rect.h > rect.w);
  place(parts?.bar, rect);
}

/** A cell that takes what is held (`reason` null), or that does not, and why. */
export function showRoom(rect: Rect | null, reason: string | null = null): void {
  place(parts?.room, rect);
  if (!parts) return;
  parts.room.classList.toggle('map-feedback-refused', reason !== null);
  parts.room.textContent = reason ?? '';
}

/** A likeness of an element under the pointer, `count` of them. */
export function showGhost(source: Element | null, size: Pick<Rect, 'w' | 'h'>, count: number): void {
  if (!parts) return;
  const { ghost } = parts;
  ghost.replaceChildren();
  ghost.hidden = false;
  ghost.style.width = `${size.w}px`;
  ghost.style.height = `${size.h}px`;
  if (source) {
    const copy = source.cloneNode(true) as Element;
    copy.classList.remove('map-card-away', 'map-note-away');
    ghost.append(copy);
  }
  if (count > 1) {
    const badge = document.createElement('span');
    badge.className = 'map-feedback-count';
    badge.textContent = String(count);
    ghost.append(badge);
  }
}
export function moveGhost(point: Point): void {
  if (parts) parts.ghost.style.transform = `translate(${point.x}px,${point.y}px)`;
}

export const showMarquee = (rect: Rect | null): void => place(parts?.marquee, rect);

/** Lines through points, in the accent. */
export function showWires(lines: readonly (readonly Point[])[]): void {
  const line = (points: readonly Point[]) =>
    points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
  parts?.wire.setAttribute('d', lines.map(line).join(''));
}

export const showWire = (points: readonly Point[] | null): void => showWires(points ? [points] : []);

/** A word beside the pointer: the value an emotion would get, what a drop would make. It keeps its size at every zoom. */
export function showFace(at: Point | null, text = ''): void {
  if (!parts) return;
  const { face } = parts;
  face.hidden = at === null;
  if (!at) return;
  const { zoom } = getCamera();
  face.style.transform = `translate(${at.x}px,${at.y - 12 / zoom}px) scale(${1 / zoom})`;
  face.textContent = text;
}

/** Takes everything away. */
export function clearFeedback(): void {
  showBar(null);
  showRoom(null);
  showMarquee(null);
  showWire(null);
  showFace(null);
  if (parts) {
    parts.ghost.hidden = true;
    parts.ghost.replaceChildren();
  }
}
