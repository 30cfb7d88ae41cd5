/** Cards are found where they are after every edit, though the index is carried on from the layout before. */
import { expect, test } from 'vitest';
import { cardAt, cardsIn } from '../../../renderer/canvas/cardIndex';
import type { Command } from '../../../shared/commands/types';
import { createLayouter } from '../../../shared/layout/layouter';
import type { Layout } from '../../../shared/layout/types';
import { createSession } from '../../../shared/session/createSession';
import { execute } from '../../../shared/session/execute';
import { undo } from '../../../shared/session/undo';
import { generateMap } from '../../support/generateMap';

const everywhere = (layout: Layout) => cardsIn(layout, { x: 0, y: 0, w: layout.width, h: layout.height });

function expectAll(layout: Layout): void {
  expect(new Set(everywhere(layout))).toEqual(new Set(layout.cards.values()));
  expect(everywhere(layout)).toHaveLength(layout.cards.size);
  for (const box of layout.cards.values())
    expect(cardAt(layout, { x: box.x + box.w / 2, y: box.y + box.h / 2 })?.id).toBe(box.id);
}

test('finds every card after edits, moves, additions, deletions and undoing them', () => {
  const layouter = createLayouter();
  const doc = generateMap({ cards: 200 });
  let session = createSession(doc);
  expectAll(layouter(session.doc));
  const ids = Object.keys(doc.cards);
  const [first = '', second = '', third = ''] = ids;
  const steps = Object.keys(doc.steps);
  const card = doc.cards[first];
  const laneId = card?.laneId ?? '';
  const commands: readonly Command[] = [
    {
      type: 'card.edit',
      ids: [first],
      fields: { title: 'A title so long that its card grows and pushes others down '.repeat(3) },
    },
    { type: 'card.move', ids: [first], to: { laneId, stepId: steps.at(-1) ?? '', index: 0 } },
    {
      type: 'card.add',
      id: 'added',
      at: { laneId, stepId: steps[3] ?? '', index: 0 },
      card: { kind: 'text', title: 'New' },
    },
    { type: 'card.delete', ids: [second, third] },
  ];
  for (const command of commands) {
    const outcome = execute(session, command);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.refusal.key}`);
    session = outcome.session;
    expectAll(layouter(session.doc));
  }
  for (const _ of commands) {
    session = undo(session);
    expectAll(layouter(session.doc));
  }
});
