/** What stands over the painted map: one stop of the Tab key, walked by arrows in the order in which the map is read. */
import { type KeyboardEvent, useRef } from 'react';
import { nameInWords, noun } from '../../../shared/compare/sayChange';
import { goToConflict, useMerging } from '../../state/merging';
import { useT } from '../../state/useT';
import { MapMark } from './MapMark';
import type { MapCamera, Size } from './mapCamera';
import type { MarkPlace, PlacedMark } from './placeMarks';
import type { MergeMapShown } from './useShownMap';

const PLACES: readonly MarkPlace[] = ['head', 'labels', 'body'];

/** Each part of the map moves with it in its own direction, and shows only what lies in it. */
export function placeLayers(root: HTMLElement, { x, y, zoom }: MapCamera, head: Size): void {
  root.style.setProperty('--merge-zoom', String(zoom));
  root.style.setProperty('--head-w', `${head.w * zoom}px`);
  root.style.setProperty('--head-h', `${head.h * zoom}px`);
  const moves: Readonly<Record<MarkPlace, readonly [number, number]>> = {
    head: [-x, 0],
    labels: [0, -y],
    body: [-x, -y],
  };
  for (const layer of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const [dx, dy] = moves[layer.dataset.place as MarkPlace];
    layer.style.transform = `translate(${dx * zoom}px,${dy * zoom}px) scale(${zoom})`;
  }
}

export interface MarkLayersProps {
  readonly map: MergeMapShown;
  readonly placed: readonly PlacedMark[];
  /** Key of the one that is walked to. */
  readonly active: string | null;
  readonly onShow: (mark: PlacedMark) => void;
}

export function MarkLayers({ map, placed, active, onShow }: MarkLayersProps) {
  const t = useT();
  const current = useMerging((state) => state.current);
  const root = useRef<HTMLDivElement>(null);
  const { doc, questions, removed } = map;
  const stop = placed.find(({ key }) => key === active) ?? placed[0];
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = stop ? placed.indexOf(stop) : -1;
    const ends = { Home: placed[0], End: placed.at(-1) }[event.key];
    const next = ends ?? (by === undefined ? undefined : placed[at + by]);
    if (!next) return;
    event.preventDefault();
    onShow(next);
    root.current
      ?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next.key)}"]`)
      ?.focus({ preventScroll: true });
  };
  return (
    <div ref={root} className="merge-marks" role="toolbar" aria-label={t('merging.mapHelp')} onKeyDown={walk}>
      {PLACES.map((place) => (
        <div key={place} className={`merge-marks-${place}`}>
          <ul data-place={place}>
            {placed.map((mark) =>
              mark.place === place ? (
                <MapMark
                  key={mark.key}
                  placed={mark}
                  what={t('merge.named', {
                    what: noun(t, doc, mark.table, mark.id),
                    name: nameInWords(t, doc, mark.table, mark.id) || t('compare.noName'),
                  })}
                  question={mark.table === 'cards' ? questions.get(mark.id) : undefined}
                  title={mark.table === 'cards' ? (doc.cards[mark.id]?.title ?? '') : ''}
                  removed={removed.has(mark.key)}
                  inHand={mark.mark.conflicts.includes(current ?? '')}
                  active={mark.key === active}
                  tabIndex={mark === stop ? 0 : -1}
                  onOpen={() => {
                    const [first] = mark.mark.conflicts;
                    if (first !== undefined && !mark.mark.conflicts.includes(current ?? ''))
                      goToConflict(first);
                    onShow(mark);
                  }}
                />
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}
