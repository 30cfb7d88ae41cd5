/** What a card shows when the map is seen with the eyes of one persona, or of several. */
import { expect, test } from 'vitest';
import { layout } from '../../../shared/layout/layout';
import { createLayouter } from '../../../shared/layout/layouter';
import type { CardBox } from '../../../shared/layout/types';
import { toScene } from '../../../shared/scene/toScene';
import { editor } from '../../support/editor';

const map = () => {
  const e = editor().addSteps('Arrive').addPersona('Mara').addPersona('Lee').addLane('frontstage');
  const [mara, lee] = [e.id('personas', 'Mara'), e.id('personas', 'Lee')];
  e.addCard({
    title: 'Greets',
    body: 'With water',
    variants: [
      { personaIds: [mara], text: 'Kneels down to the children and shows them the drawing table' },
      { personaIds: [mara], when: { time: 'After dark', place: '' }, text: 'Lights the path' },
      { personaIds: [lee], text: 'Speaks slowly' },
      { when: { time: 'Rain' }, text: 'Umbrella' },
    ],
  }).addCard('Plain');
  return { e, mara, lee };
};
const words = (box: CardBox | undefined) => box?.body.map((line) => line.text).join(' ');
const marks = (box: CardBox | undefined) =>
  box?.marks
    .filter(({ kind }) => kind === 'persona')
    .map(({ personaId, variant = false }) => ({ personaId, variant }));

test('one persona: its variants stand in place of the text, each behind its mark, and make the card as high', () => {
  const { e, mara, lee } = map();
  const id = e.id('cards', 'Greets');
  const seen = (personaIds?: string[]) => layout(e.doc, personaIds && { view: { personaIds } }).cards.get(id);
  const everyone = seen();
  expect(words(everyone)).toBe('With water');
  expect(everyone?.marks.find((mark) => mark.kind === 'variants')?.text).toBe('4');
  expect(marks(everyone)).toEqual([
    { personaId: mara, variant: false },
    { personaId: lee, variant: false },
  ]);
  expect(seen([mara, lee])).toEqual(everyone);

  const box = seen([mara]);
  expect(words(box)).toBe(
    'Kneels down to the children and shows them the drawing table After dark: Lights the path',
  );
  expect(marks(box)).toEqual([
    { personaId: mara, variant: true },
    { personaId: mara, variant: true },
  ]);
  expect(box?.h).toBeGreaterThan(everyone?.h ?? 0);
  for (const line of box?.body ?? []) expect(line.x + line.width).toBeLessThanOrEqual(box?.w ?? 0);
  expect(words(seen([lee]))).toBe('Speaks slowly');
});

test('switching keeps the boxes that show the same, equals a fresh layout, and is what exports draw', () => {
  const { e, mara, lee } = map();
  const run = createLayouter();
  const plain = e.id('cards', 'Plain');
  const views = [{ personaIds: [mara] }, { personaIds: [lee] }, { personaIds: [mara, lee] }];
  const first = run(e.doc);
  for (const view of views) {
    const next = run(e.doc, { view });
    expect(next).toEqual(layout(e.doc, { view }));
  }
  expect(run(e.doc).cards.get(plain)).toEqual(first.cards.get(plain));

  const doc = e.edit('Greets', { variants: [{ personaIds: [mara], text: 'Sings' }] }).doc;
  const placed = run(doc, { view: { personaIds: [mara] } });
  const scene = toScene(doc, placed, { theme: 'light', locale: 'en' });
  const drawn = scene.items.flatMap((item) => (item.type === 'text' ? [item.text] : []));
  expect(drawn).toContain('Sings');
  expect(drawn).not.toContain('With water');
});
