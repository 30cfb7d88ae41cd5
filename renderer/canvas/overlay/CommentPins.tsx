/** Pins on what open comments are about: whose the last word is and how many there are; a press opens the thread. */
import { memo, useMemo } from 'react';
import type { Layout, Rect } from '../../../shared/layout/types';
import { type CommentThread, commentThreads } from '../../../shared/model/comments';
import type { Id } from '../../../shared/model/schema';
import { openThread } from '../../actions/comments';
import { placeName } from '../../state/comments';
import { useEditor } from '../../state/editor';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { meets } from '../camera';
import { useView } from '../view';
import { Pinned, pinnedAt } from './Pinned';
import './pinned.css';

/** Below this zoom pins would hide the map. */
const LEAST_ZOOM = 0.25;
/** Below this one they say how many there are, not whose they are: they would reach over the words of the next card. */
const NAMED_ZOOM = 0.75;

interface Pin {
  readonly id: Id;
  readonly thread: CommentThread;
  readonly count: number;
  readonly author: string;
}

/** One pin for each place with open threads; the newest word speaks for all of them. */
function pinsOf(threads: readonly CommentThread[]): readonly Pin[] {
  const pins = new Map<Id, Pin>();
  for (const thread of threads) {
    const { place, resolved, answers, comment } = thread;
    if (place.id === null || resolved) continue;
    const said = 1 + answers.length;
    const known = pins.get(place.id);
    const author = (answers.at(-1)?.comment ?? comment).author;
    pins.set(
      place.id,
      known ? { ...known, count: known.count + said } : { id: place.id, thread, count: said, author },
    );
  }
  return [...pins.values()];
}

/** Two letters of a name: of its first two words, else its first two; of a Chinese name the last sign. */
function initials(name: string): string {
  // What somebody does may stand behind a comma or in brackets.
  const [who = ''] = name.split(/[,，(（]/u);
  const words = who.split(/\s+/u).filter(Boolean);
  const [first = '', second] = words;
  if (/\p{Script=Han}/u.test(first)) return [...first].at(-1) ?? '';
  const letters = second ? [[...first][0], [...second][0]] : [...first].slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}

function boxOf(layout: Layout, { place }: CommentThread): Rect | undefined {
  if (place.table === 'cards') return layout.cards.get(place.id);
  if (place.table === 'notes') return layout.notes.find(({ id }) => id === place.id);
  return undefined;
}

/** Where a pin's lower left corner stands: at a card's lower right corner, at a step's head. */
function pinPoint(layout: Layout, pin: Pin): { readonly x: number; readonly y: number } | null {
  const box = boxOf(layout, pin.thread);
  if (box) return { x: box.x + box.w - 30, y: box.y + box.h + 9 };
  const step = layout.steps.find(({ id }) => id === pin.id);
  return step ? { x: step.x + step.w - 34, y: layout.phaseHeight + layout.stepHeight + 26 } : null;
}

export const CommentPins = memo(function CommentPins() {
  const threads = useEditor((state) => commentThreads(state.session.doc));
  const presenting = useUi((state) => state.presenting !== null);
  const pins = useMemo(() => pinsOf(threads), [threads]);
  return pins.length === 0 || presenting ? null : <Pins pins={pins} />;
});

function Pins({ pins }: { pins: readonly Pin[] }) {
  const t = useT();
  const layout = useEditor((state) => state.layout);
  const region = useView((state) => state.region);
  const near = useView((state) => state.zoom >= LEAST_ZOOM);
  const named = useView((state) => state.zoom >= NAMED_ZOOM);
  const shown = useMemo(
    () =>
      pins.flatMap((pin) => {
        const at = pinPoint(layout, pin);
        return at && meets({ ...at, w: 1, h: 1 }, region) ? [{ pin, at }] : [];
      }),
    [pins, layout, region],
  );
  const doc = useShownDoc();
  if (!near) return null;
  return (
    <Pinned className="map-pins">
      {shown.map(({ pin, at }) => {
        const { id, thread, count, author } = pin;
        const title = placeName(doc, thread.place);
        const short = initials(author) || '?';
        const label = t('comments.pin', { count, title, name: author || t('comments.nobody') });
        return (
          <button
            key={id}
            type="button"
            className={named ? 'map-pin' : 'map-pin small'}
            tabIndex={-1}
            // What is seen of it begins its name, so that it can be called by voice.
            aria-label={`${named ? `${short} ` : ''}${count}: ${label}`}
            title={label}
            {...pinnedAt(at.x, at.y)}
            onClick={() => openThread(thread)}
          >
            {named && <b>{short}</b>} {count}
          </button>
        );
      })}
    </Pinned>
  );
}
