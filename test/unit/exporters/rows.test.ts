/** Wide maps in rows: whole phases, nothing lost, links told where they go on. */
import { describe, expect, it } from 'vitest';
import { mapParts } from '../../../shared/exporters/mapParts';
import { posterPage } from '../../../shared/exporters/pdf/posterPage';
import { splitPhases } from '../../../shared/exporters/rows';
import type { ExportOptions } from '../../../shared/exporters/types';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

const options: ExportOptions = { locale: 'en', theme: 'print', date: '2026-11-22' };
const phases = (...widths: number[]) => widths.map((w, i) => ({ id: String(i), w }));

describe('splitPhases', () => {
  it('keeps the order and makes the widest row as narrow as it can be', () => {
    expect(splitPhases(phases(4, 2, 2, 3, 1), 2)).toEqual([
      ['0', '1'],
      ['2', '3', '4'],
    ]);
    expect(splitPhases(phases(1, 1, 9, 1), 3)).toEqual([['0', '1'], ['2'], ['3']]);
  });
  it('never parts a phase nor makes more rows than there are phases', () => {
    expect(splitPhases(phases(5), 4)).toEqual([['0']]);
    expect(splitPhases([], 3)).toEqual([[]]);
  });
});

const wide = generateMap({ cards: 150 });
const doc: Blueprint = {
  ...wide,
  notes: {
    n1: { x: 200, y: 130, w: 120, h: 80, text: 'Early' },
    n2: { x: 3300, y: 400, w: 120, h: 80, text: 'Late' },
  },
};
const parts = mapParts(doc, options);

it('shows every card and every note in exactly one row', () => {
  const rows = parts.rows(3);
  expect(rows).toHaveLength(3);
  const places = (id: string) => rows.filter((row) => row.items.some((item) => item.ref === id)).length;
  expect(Object.keys(doc.cards).filter((id) => places(id) !== 1)).toEqual([]);
  expect([places('n1'), places('n2')]).toEqual([1, 1]);
});

it('shows a part of the map as wide as its steps: notes over other steps or lanes stay away, the others go along', () => {
  const [early, late] = [parts.layout.phases[0]!.id, parts.layout.phases.at(-1)!.id];
  const { layout: whole } = parts;
  const over = (phaseId: string) => whole.steps.find((step) => step.phaseId === phaseId)!;
  const lane = whole.lanes[0]!;
  const note = (phaseId: string, text: string) => ({
    ...{ x: over(phaseId).x + 10, y: lane.y + 5, w: 100, h: 60, text },
  });
  const noted: Blueprint = { ...wide, notes: { n1: note(early, 'Early'), n2: note(late, 'Late') } };
  const shown = mapParts(noted, { ...options, view: { phaseIds: [late], laneIds: [lane.id] } }).layout;
  const bare = mapParts(wide, { ...options, view: { phaseIds: [late], laneIds: [lane.id] } }).layout;
  expect(shown.notes).toMatchObject([{ id: 'n2', x: shown.steps[0]!.x + 10, y: shown.lanes[0]!.y + 5 }]);
  expect([shown.width, shown.height]).toEqual([bare.width, bare.height]);
});

it('says at both ends of a link in which row it goes on', () => {
  const rows = parts.rows(2);
  const rowOf = (card: string) => rows.findIndex((row) => row.items.some((item) => item.ref === card));
  const parted = Object.values(doc.links).find(({ from, to }) => rowOf(from) === 0 && rowOf(to) === 1);
  expect(parted).toBeDefined();
  const says = (row: number, card: string, text: string) =>
    rows[row]!.items.some((item) => item.type === 'text' && item.ref === card && item.text === text);
  expect(says(0, parted!.from, '→ 2')).toBe(true);
  expect(says(1, parted!.to, '1 →')).toBe(true);
});

it('keeps the pills off the labels of the lines', () => {
  // From one card of the last row to all others, and back: a pill on each card that can have one.
  const ids = Object.keys(doc.cards);
  const hub = ids.at(-1)!;
  const links = Object.fromEntries(
    ids.slice(0, -1).flatMap((id) => [
      [`to-${id}`, { from: hub, to: id }],
      [`from-${id}`, { from: id, to: hub }],
    ]),
  );
  for (const row of mapParts({ ...doc, links }, options).rows(2)) {
    const texts = row.items.flatMap((item) => (item.type === 'text' ? [item] : []));
    const labels = texts.filter((item) => item.text.startsWith('Line of '));
    const pills = texts.filter((item) => /^→ |\d →$/.test(item.text));
    expect(pills.length).toBeGreaterThan(0);
    const struck = pills.filter((pill) =>
      labels.some(
        (label) =>
          Math.abs(label.y - pill.y) < 12 && label.x < pill.x + pill.width && pill.x < label.x + label.width,
      ),
    );
    expect(struck).toEqual([]);
  }
});

it('prints a wide map larger in rows than in one line', () => {
  const poster = posterPage(parts, { ...options, paper: 'A1' }, () => '');
  expect(poster.rows.length).toBeGreaterThan(1);
  expect(poster.scale).toBeGreaterThan((poster.page.width / parts.map.width) * 1.2);
});

it('leaves a map alone that fits in one line', () => {
  const small = mapParts(generateMap({ cards: 30 }), options);
  expect(posterPage(small, options, () => '').rows).toHaveLength(1);
});
