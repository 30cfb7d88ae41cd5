import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../shared/commands/applyCommand';
import { type TextKey, translator } from '../../../shared/i18n/translate';
import { LOCALES } from '../../../shared/model/schema';
import { canLink } from '../../../shared/rules/canLink';
import { canPlaceCard, canPlaceNewCard } from '../../../shared/rules/canPlaceCard';
import { canShiftCards } from '../../../shared/rules/planShift';
import { editor } from '../../support/editor';

const map = () =>
  editor()
    .addSteps('Arrive', 'Leave')
    .addLane('actions')
    .addLane('emotions')
    .addCard({ lane: 'actions', step: 'Arrive', title: 'A' })
    .addCard({ lane: 'actions', step: 'Leave', title: 'B' });

describe('what the canvas asks while hovering', () => {
  it('is answered without touching the map', () => {
    const e = map();
    const { doc } = e;
    const [a, b] = [e.id('cards', 'A'), e.id('cards', 'B')];
    expect(canPlaceCard(doc, [a], e.place({ lane: 'actions', step: 'Leave' }))).toBeNull();
    expect(canPlaceCard(doc, [a], e.place({ lane: 'emotions', step: 'Leave' }))?.key).toBe('emotionLane');
    expect(canPlaceCard(doc, [a], { laneId: 'nowhere', stepId: 'x' })?.key).toBe('gone.lanes');
    expect(canPlaceCard(doc, ['nobody'], e.place({ lane: 'actions', step: 'Leave' }))?.key).toBe(
      'gone.cards',
    );
    expect(canPlaceCard(doc, [a], e.place({ lane: 'actions', step: 'Leave', index: -1 }))?.key).toBe(
      'offMap',
    );
    expect(canPlaceCard(doc, [a], e.place({ lane: 'actions', step: 'Leave', index: 99 }))).toBeNull();
    expect(canPlaceNewCard(doc, 'thought', e.place({ lane: 'emotions', step: 'Leave' }))).toBeNull();
    expect(canShiftCards(doc, [a, b], { lanes: 0, steps: 1 })?.key).toBe('offMap');
    expect(canShiftCards(doc, [a], { lanes: 0, steps: 1 })).toBeNull();
    expect(canLink(doc, { from: a, to: b })).toBeNull();
    expect(e.doc).toBe(doc);
  });

  it('is what the command itself will say', () => {
    const e = map();
    const to = e.place({ lane: 'emotions', step: 'Leave' });
    const command = { type: 'card.move', ids: [e.id('cards', 'A')], to } as const;
    expect(whyNot(e.doc, command)).toEqual(e.try(command));
    const label = { key: 'edit' };
    expect(whyNot(e.doc, { type: 'batch', label, commands: [command] })?.key).toBe('emotionLane');
  });
});

describe('refusals', () => {
  it.each(LOCALES)('read as a sentence in %s', (locale) => {
    const e = map();
    const t = translator(locale);
    const refusal = e.try({ type: 'card.edit', ids: [e.id('cards', 'A')], fields: { severity: 9 } })!;
    const text = t(`refusal.${refusal.key}` as TextKey, refusal.vars);
    expect(text).toContain('5');
    expect(text).not.toMatch(/refusal|\{\{/);
  });
});
