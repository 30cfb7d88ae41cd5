/** The worst pains, hung from the map's lower edge on leaders while the heat is on and titles are too small to read. */
import { memo, useLayoutEffect, useRef } from 'react';
import { painValue } from '../../../shared/analysis/painValue';
import { getSettings } from '../../../shared/model/document';
import type { Id } from '../../../shared/model/schema';
import { measureText } from '../../../shared/text/measureText';
import { useSettled } from '../../state/settled';
import { useShownDoc } from '../../state/shown';
import { useAnalysis } from '../../state/useAnalysis';
import { getCamera, HEAD, TITLES_ZOOM } from '../camera';
import { useCamera } from '../useCamera';
import { useView } from '../view';
import { viewport } from '../viewport';

const SHOWN = 5;
const STYLE = { size: 12.5, lineHeight: 17, weight: 600 } as const;
const ROW = 46;
const FIRST_ROW = 26;
const GAP = 18;

interface Hung {
  readonly id: Id;
  readonly rank: number;
  readonly title: string;
  readonly value: number;
  /** Middle of the pain's card on the map. */
  readonly x: number;
  readonly width: number;
}

interface Label {
  /** The leader's place, and from where to where the words reach, px. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Rows from above: from the right to the left, each below those whose leaders its words would meet, so that no leader runs through
 * words. Labels that hang to the left, at the canvas's right edge, come last.
 */
function rowsOf(labels: readonly Label[]): readonly number[] {
  const rows = labels.map(() => 0);
  const hangsLeft = (label: Label) => label.left < label.x;
  const order = labels
    .map((label, index) => ({ label, index }))
    .sort((a, b) => Number(hangsLeft(a.label)) - Number(hangsLeft(b.label)) || b.label.x - a.label.x);
  for (const [place, { label, index }] of order.entries()) {
    const met = order
      .slice(0, place)
      .filter(({ label: other }) => other.x > label.left - GAP && other.left < label.right + GAP)
      .map((other) => rows[other.index] ?? 0);
    rows[index] = met.length === 0 ? 0 : Math.max(...met) + 1;
  }
  return rows;
}

export const WorstPains = memo(function WorstPains() {
  const layout = useSettled((state) => state.layout);
  const far = useView((state) => state.zoom < TITLES_ZOOM);
  const doc = useShownDoc();
  const pains = useAnalysis((state) => state.pains);
  const model = getSettings(doc).painModel;
  const strip = useRef<HTMLDivElement>(null);
  const hung = pains.slice(0, SHOWN).flatMap((pain, index): Hung[] => {
    const box = layout.cards.get(pain.id);
    const title = doc.cards[pain.id]?.title.split('\n')[0] ?? '';
    if (!box) return [];
    const width = measureText(`${index + 1}  ${title}`, STYLE) + 6;
    return [
      { id: pain.id, rank: index + 1, title, value: painValue(pain, model), x: box.x + box.w / 2, width },
    ];
  });

  const place = () => {
    const element = strip.current;
    if (!element) return;
    const { zoom, x, y, width } = getCamera();
    element.style.transform = `translate(${x}px,${layout.height * zoom + y}px)`;
    // A label that would leave the canvas hangs to the left of its leader.
    const labels = hung.map((pain) => {
      const at = pain.x * zoom;
      return at + x + pain.width > width
        ? { x: at, left: at - pain.width, right: at }
        : { x: at, left: at, right: at + pain.width };
    });
    const rows = rowsOf(labels);
    for (const [index, child] of [...element.children].entries()) {
      const pain = hung[index];
      const label = labels[index];
      if (!(child instanceof HTMLElement) || !pain || !label) continue;
      child.style.left = `${pain.x * zoom}px`;
      child.style.setProperty('--drop', `${FIRST_ROW + (rows[index] ?? 0) * ROW}px`);
      child.classList.toggle('map-worst-left', label.left < pain.x * zoom - 1);
    }
  };
  useLayoutEffect(place);
  useCamera((camera, before) => {
    if (camera.zoom !== before.zoom || camera.width !== before.width) place();
    else if (strip.current)
      strip.current.style.transform = `translate(${camera.x}px,${layout.height * camera.zoom + camera.y}px)`;
  });

  if (!far || hung.length === 0) return null;
  return (
    <div className="map-worst" style={{ top: HEAD.height, left: HEAD.width }}>
      <div
        ref={strip}
        className="map-worst-strip"
        style={{ marginTop: -HEAD.height, marginLeft: -HEAD.width }}
      >
        {hung.map(({ id, rank, title, value }) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            className="map-worst-pain"
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => viewport.reveal(id)}
          >
            <span className="map-worst-title">
              <span className="map-worst-rank">{rank}</span> {title}
            </span>
            <span className="map-worst-score">{value.toFixed(1)}</span>
          </button>
        ))}
      </div>
    </div>
  );
});
