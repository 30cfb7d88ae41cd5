/** The slides of a map: what it is about, the whole of it, its phases large enough to read, its pains and opportunities. */
import { computeHeat } from '../../analysis/heat';
import { painTexts } from '../../analysis/painValue';
import { translator } from '../../i18n/translate';
import { createLayouter } from '../../layout/layouter';
import type { Layout } from '../../layout/types';
import { laneKind } from '../../model/laneKinds';
import type { Blueprint, Id } from '../../model/schema';
import type { CommentedPlace } from '../../scene/comments';
import { toScene } from '../../scene/toScene';
import type { Scene } from '../../scene/types';
import { mapParts } from '../mapParts';
import { notesOfRow } from '../rows';
import type { ExportOptions } from '../types';
import { coverScene, opportunitySlides, painSlides } from './figureSlides';
import { cardNotes, commentNotes } from './slideNotes';
import type { SlideTable } from './table';

/** Of a slide, in points: 16 to 9. */
export const SLIDE = { width: 960, height: 540 };
export const CONTENT = { x: 30, y: 68, w: 900, h: 440 };
/** Below this share of its size a map cannot be read from where people sit. */
const LEAST_SCALE = 0.6;

export interface SlideScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Of the map that it draws. */
  readonly layout?: Layout;
}

export interface Slide {
  readonly kind: 'cover' | 'content';
  readonly title: string;
  readonly scenes: readonly SlideScene[];
  /** Stands for the first scene in the file, which shows it before. */
  readonly table?: SlideTable;
  /** What the speaker reads. */
  readonly notes: readonly string[];
}

/** As large as it can be, in the middle across. */
function fitted(scene: Scene, placed: Layout): SlideScene {
  const scale = Math.min(1, CONTENT.w / scene.width, CONTENT.h / scene.height);
  return {
    scene,
    layout: placed,
    scale,
    x: CONTENT.x + (CONTENT.w - scene.width * scale) / 2,
    y: CONTENT.y,
  };
}

const scaleOf = (placed: Layout): number => Math.min(1, CONTENT.w / placed.width, CONTENT.h / placed.height);

/** Lanes in the fewest groups that can be read; the blueprint and the insights below it are parted first. */
function laneGroups(placed: Layout): readonly (readonly Id[])[] {
  const all = placed.lanes.map(({ id }) => id);
  if (scaleOf(placed) >= LEAST_SCALE) return [all];
  const isInsight = (kind: Layout['lanes'][number]['kind']) => laneKind(kind).zone === 'sheet';
  const sheets = [
    placed.lanes.filter(({ kind }) => !isInsight(kind)),
    placed.lanes.filter(({ kind }) => isInsight(kind)),
  ].filter((lanes) => lanes.length > 0);
  const header = placed.phaseHeight + placed.stepHeight;
  const room = CONTENT.h / LEAST_SCALE - header;
  return sheets.flatMap((lanes) => {
    const height = lanes.reduce((sum, lane) => sum + lane.h, 0);
    const count = Math.max(1, Math.ceil(height / room));
    const groups: Id[][] = [[]];
    let used = 0;
    for (const lane of lanes) {
      // Groups of about the same height rather than one full and one with what is left.
      if (used > 0 && used + lane.h / 2 > height / count && groups.length < count) {
        groups.push([]);
        used = 0;
      }
      groups.at(-1)?.push(lane.id);
      used += lane.h;
    }
    return groups;
  });
}

function phaseSlides(
  doc: Blueprint,
  options: ExportOptions,
  whole: Layout,
  commented: readonly CommentedPlace[],
): readonly Slide[] {
  const { locale, theme, view, overlay, scores } = options;
  const t = translator(locale);
  const bare: Blueprint = { ...doc, notes: {} };
  const texts = scores === false ? undefined : painTexts(doc);
  const look = {
    theme,
    locale,
    ...(overlay === 'heat' && { heat: computeHeat(doc) }),
    ...(commented.length > 0 && { comments: commented }),
  };
  // One for all phases: what is the same for every slide is worked out once.
  const layout = createLayouter();
  return whole.phases.flatMap(({ id }) => {
    const place = (laneIds?: readonly Id[]): Layout => {
      const part = { ...view, phaseIds: [id], ...(laneIds && { laneIds }) };
      return layout(bare, { view: part, ...(texts && { scores: texts }) });
    };
    const groups = laneGroups(place());
    return groups.map((laneIds, index): Slide => {
      const row = place(laneIds);
      const placed = { ...row, notes: notesOfRow(whole, row) };
      const name = doc.phases[id]?.name || t('compare.noName');
      return {
        kind: 'content',
        title: groups.length > 1 ? t('slides.part', { name, index: index + 1, count: groups.length }) : name,
        scenes: [fitted(toScene(doc, placed, look), placed)],
        notes: [
          ...cardNotes(doc, placed),
          ...commentNotes(
            commented.filter(({ id: about }) => about !== null),
            placed,
            t,
          ),
        ],
      };
    });
  });
}

/** A map of one phase that can be read as a whole needs no slide of the phase. */
export function deckOf(doc: Blueprint, options: ExportOptions): readonly Slide[] {
  const t = translator(options.locale);
  const { layout: placed, map, commented, comments } = mapParts(doc, options);
  const title = doc.meta.title || t('export.title.untitled');
  const fits = scaleOf(placed) >= LEAST_SCALE;
  // The notes of a map with slides of its phases stand under these.
  const mapNotes = [...(fits ? cardNotes(doc, placed) : []), ...commentNotes(commented, placed, t)];
  return [
    { kind: 'cover', title, scenes: [coverScene(doc, options)], notes: [doc.meta.description ?? ''] },
    { kind: 'content', title: t('slides.map'), scenes: [fitted(map, placed)], notes: mapNotes },
    ...(fits ? [] : phaseSlides(doc, options, placed, commented)),
    ...painSlides(doc, options, placed),
    ...opportunitySlides(doc, options, placed),
    ...comments({ width: CONTENT.w, maxHeight: CONTENT.h }).map(
      (scene): Slide => ({
        kind: 'content',
        title: t('export.option.comments'),
        scenes: [{ scene, x: CONTENT.x, y: CONTENT.y, scale: 1 }],
        notes: [],
      }),
    ),
  ];
}
