/** Both curves over each other: which steps stand where. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareDocuments } from '../../../shared/analysis';
import { compareChart, compareSteps, compareTable } from '../../../shared/charts/compareChart';
import type { Command } from '../../../shared/commands/types';
import { parse } from '../../../shared/file/parse';
import { orderedSteps } from '../../../shared/model/queries';
import { after } from '../../support/applied';

const parsed = parse(new Uint8Array(readFileSync('resources/samples/hotel-stay.blueprint')));
if (!parsed.ok) throw new Error('the sample does not parse');
const hotel = parsed.doc;
const steps = orderedSteps(hotel);
const [first, second, third] = steps;
if (!first || !second || !third) throw new Error('too few steps');

const changed = (command: Command) => after(hotel, command);

test('a step that is gone stands where it was, with its earlier value only', () => {
  const later = changed({ type: 'step.delete', ids: [second.id] });
  const { matching } = compareDocuments(hotel, later, '2026-11-22');
  const rows = compareSteps(hotel, later, matching.steps);
  expect(rows.map((row) => row.name)).toEqual(steps.map((step) => step.record.name));
  expect(rows[1]).toMatchObject({ beforeId: second.id, afterId: null, after: null });
});

test('a later value is shown beside the earlier one, and as a difference in the table', () => {
  const [personaId = ''] = Object.keys(hotel.personas);
  const emotion = Object.entries(hotel.emotions).find(
    ([, row]) => row.stepId === first.id && row.personaId === personaId,
  );
  const value = (emotion?.[1].value ?? 0) === 5 ? 4 : 5;
  const later = changed({
    type: 'emotion.set',
    stepId: first.id,
    personaId,
    value,
    id: emotion?.[0] ?? 'new',
  });
  const { matching } = compareDocuments(hotel, later, '2026-11-22');
  const rows = compareSteps(hotel, later, matching.steps, [personaId, personaId]);
  expect(rows[0]).toMatchObject({ before: emotion?.[1].value ?? null, after: value });
  expect(rows[1]?.before).toBe(rows[1]?.after);
  expect(compareTable(rows, true, 'en').rows[0]?.cells[3]).not.toBe('0');
  const chart = compareChart(rows, false, { width: 308, theme: 'dark', locale: 'en', textLocale: 'en' });
  expect(chart.stops).toHaveLength(rows.length);
  for (const item of chart.items)
    if (item.type === 'text') expect(item.x + item.width).toBeLessThanOrEqual(308);
});
