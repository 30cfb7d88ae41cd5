/** A wide map in several rows below each other, so that a sheet of paper shows it larger: whole phases, as equal in width as they can be. */
import { carryNote } from '../layout/carryNotes';
import { layout } from '../layout/layout';
import type { Layout, LayoutOptions, NoteBox, PhaseBox } from '../layout/types';
import { getLocale } from '../model/document';
import type { Blueprint, Id } from '../model/schema';
import { createBrush } from '../scene/brush';
import { drawRowMarks } from '../scene/rowMarks';
import { toScene } from '../scene/toScene';
import type { Scene, SceneOptions } from '../scene/types';

/** Phases in `count` groups of neighbours whose widest is as narrow as possible. */
export function splitPhases(phases: readonly Pick<PhaseBox, 'id' | 'w'>[], count: number): readonly Id[][] {
  const fits = (limit: number): Id[][] | null => {
    const groups: Id[][] = [];
    let room = 0;
    for (const { id, w } of phases) {
      const last = groups.at(-1);
      if (last && w <= room) {
        last.push(id);
        room -= w;
      } else {
        groups.push([id]);
        room = limit - w;
      }
    }
    return groups.length <= count ? groups : null;
  };
  // Every sum of neighbouring phases is a candidate for the widest group; the smallest that works is best.
  const sums = new Set<number>();
  phases.forEach((_, start) => {
    let sum = 0;
    for (const phase of phases.slice(start)) {
      sum += phase.w;
      sums.add(sum);
    }
  });
  const widest = Math.max(0, ...phases.map((phase) => phase.w));
  for (const limit of [...sums].sort((a, b) => a - b)) {
    const groups = limit >= widest ? fits(limit) : null;
    if (groups) return groups;
  }
  return [phases.map((phase) => phase.id)];
}

/** Notes of the whole map that float over a row's columns. */
export const notesOfRow = (whole: Layout, row: Layout): readonly NoteBox[] =>
  whole.notes.flatMap((note) => {
    const at = carryNote(whole, row, note);
    return at ? [{ ...note, ...at }] : [];
  });

/** The rows as scenes, from top to bottom. */
export function drawRows(
  doc: Blueprint,
  whole: Layout,
  count: number,
  options: { readonly layout: LayoutOptions; readonly scene: SceneOptions },
): readonly Scene[] {
  const bare: Blueprint = { ...doc, notes: {} };
  const layouts = splitPhases(whole.phases, count).map((phaseIds) => {
    const row = layout(bare, { ...options.layout, view: { ...options.layout.view, phaseIds } });
    return { ...row, notes: notesOfRow(whole, row) };
  });
  const rowOfCard = new Map(
    layouts.flatMap((row, i) => [...row.cards.keys()].map((id) => [id, i + 1] as const)),
  );
  return layouts.map((row, i) => {
    const scene = toScene(doc, row, options.scene);
    const brush = createBrush(options.scene.theme, options.scene.locale, getLocale(doc));
    drawRowMarks(brush, doc, row, { index: i + 1, count: layouts.length, rowOfCard });
    return { ...scene, items: [...scene.items, ...brush.items] };
  });
}
