/** Presenting as the map sees it: which phase is lit. What lies beyond it steps back by colour, never by opacity, so that text stays readable. */
import type { Layout, PhaseBox, Rect } from '../../shared/layout/types';
import { useEditor } from './editor';
import { useUi } from './ui';

/** The phase of a slide; null for the whole map and while nothing is presented. */
export const phaseOfSlide = (layout: Layout, slide: number | null): PhaseBox | null =>
  slide === null || slide === 0 ? null : (layout.phases[slide - 1] ?? null);

/** The phase that is lit; null where nothing steps back. */
export function useLitPhase(): PhaseBox | null {
  const slide = useUi((state) => state.presenting);
  return useEditor((state) => phaseOfSlide(state.layout, slide));
}

/** Whether a box lies wholly beyond the lit phase. */
export const stepsBack = (box: Pick<Rect, 'x' | 'w'>, lit: Pick<Rect, 'x' | 'w'> | null): boolean =>
  lit !== null && (box.x + box.w <= lit.x || box.x >= lit.x + lit.w);
