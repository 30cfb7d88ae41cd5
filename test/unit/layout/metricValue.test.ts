/** What a metric card says beside its title, in the language of the map. */
import { expect, test } from 'vitest';
import { metricValues } from '../../../shared/layout/metricValue';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

async function hotel(locale: Locale): Promise<Blueprint> {
  const row = templates.find(({ id }) => id === 'hotel-stay');
  if (!row) throw new Error('there is no hotel stay');
  return (await loadTemplate(row, locale)).doc;
}

test('percentages are written as the language writes them, targets too', async () => {
  const [english, chinese] = await Promise.all([hotel('en'), hotel('zh-Hant')]);
  expect([metricValues(english).get('q_csat'), metricValues(english).get('q_conv')]).toEqual([
    '79.1 %',
    '3.8 % → 5 %',
  ]);
  expect([metricValues(chinese).get('q_csat'), metricValues(chinese).get('q_conv')]).toEqual([
    '79.1%',
    '3.8% → 5%',
  ]);
});

test('what is below zero has a minus, as everywhere', async () => {
  expect(metricValues(await hotel('en')).get('q_sq')).toBe('−0.7');
});

test('a map whose language is changed says its figures anew', async () => {
  const doc = await hotel('en');
  metricValues(doc);
  const turned = { ...doc, meta: { ...doc.meta, locale: 'zh-Hans' as const } };
  expect(metricValues(turned).get('q_csat')).toBe('79.1%');
  expect(metricValues(doc).get('q_csat')).toBe('79.1 %');
});
