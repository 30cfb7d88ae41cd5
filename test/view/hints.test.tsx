import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cardFields } from '../../renderer/panels/inspector/fields/cardFields';
import type { FieldGroup, FieldRow } from '../../renderer/panels/inspector/fields/fieldRow';
import { measureFields } from '../../renderer/panels/inspector/fields/measureFields';
import {
  laneFields,
  linkFields,
  metaFields,
  personaFields,
  phaseFields,
  segmentFields,
  settingsFields,
  stepFields,
} from '../../renderer/panels/inspector/fields/recordFields';
import { Inspector } from '../../renderer/panels/inspector/Inspector';
import { handbook, placeNow } from '../../renderer/state/handbook';
import { PAGE_OF_FIELD } from '../../shared/handbook/contextPages';
import { translator } from '../../shared/i18n/translate';
import { LOCALES, MEASURE_KINDS } from '../../shared/model/schema';
import { idOfCard, sampleMap, selectRecords, show } from '../support/view';

/** Fields whose name says all there is to say. A field of the method is not among them. */
const PLAIN = [
  ...['title', 'name', 'body', 'text', 'note', 'label', 'description', 'tags', 'color', 'assetId', 'url'],
  ...['avatar', 'quote', 'bio', 'frustrations', 'habits', 'preferences', 'both', 'hidden', 'collapsed'],
  ...['at', 'personaId', 'stepId', 'cardId', 'value', 'unit'],
];

const groups: readonly FieldGroup<never>[] = [
  ...Object.values(cardFields),
  ...MEASURE_KINDS.map(measureFields),
  ...[stepFields, phaseFields, laneFields, linkFields, personaFields, segmentFields, metaFields],
  settingsFields,
].flat() as readonly FieldGroup<never>[];
const rows = groups.flatMap((group): readonly FieldRow<Record<string, unknown>>[] => group.rows as never);

describe('every field of the method', () => {
  test('has a hint', () => {
    const without = rows.filter(({ name, hint }) => !hint && !PLAIN.includes(name));
    expect([...new Set(without.map(({ name }) => name))]).toEqual([]);
  });

  test.each(LOCALES)('says it in one or two sentences in %s', (locale) => {
    const t = translator(locale);
    const hints = [...new Set(rows.flatMap(({ hint }) => hint ?? []))];
    expect(hints.length).toBeGreaterThan(40);
    for (const hint of hints) {
      const text = t(hint);
      expect(text, hint).not.toBe(hint);
      expect(text, hint).toMatch(/[.。）)…]$/);
      expect(text.length, hint).toBeLessThan(260);
    }
  });

  test('knows where the handbook says more, for what is asked about most', () => {
    for (const name of [
      'severity',
      'frequency',
      'moment',
      'fail',
      'evidence',
      'impact',
      'effort',
      'wait',
      'needs',
    ])
      expect(PAGE_OF_FIELD, name).toHaveProperty(name);
  });
});

test('Tab goes from field to field; Shift+F1 opens the hint, and its end gives the keyboard back', async () => {
  const { user } = show(sampleMap(), <Inspector />);
  act(() => selectRecords('cards', [idOfCard('Queue at the desk after a long trip')]));
  const mark = screen.getByRole('button', { name: 'What “Severity” means' });
  const severity = within(screen.getByRole('radiogroup', { name: 'Severity' })).getAllByRole(
    'radio',
  )[0] as HTMLElement;
  act(() => severity.focus());
  await user.keyboard('{Tab}');
  expect(document.activeElement?.className).not.toContain('hint-mark');
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('frequency');
  act(() => severity.focus());
  await user.keyboard('{Shift>}{F1}{/Shift}');
  const slip = screen.getByRole('dialog', { name: 'What “Severity” means' });
  expect(slip.textContent).toContain('How badly it hurts');
  // The slip has the keyboard a frame after it is there.
  await waitFor(() => expect(slip.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(severity));
  await user.click(mark);
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Read more in the handbook' }),
  );
  expect(handbook.getState().open).toBe(true);
  expect(placeNow(handbook.getState()).page).toBe(PAGE_OF_FIELD.severity);
});
