/** How long laying out takes, from nothing and after one edit: `npm run bench layout`. */
import { layout } from '../../shared/layout/layout';
import { createLayouter } from '../../shared/layout/layouter';
import type { Blueprint, Card, Link } from '../../shared/model/schema';
import { measure, report } from '../support/benchRow';
import { generateMap } from '../support/generateMap';

const EDITS = 41;
/** Of 3,000 cards, after one edit. */
const TARGET = 8;

const fromNothing = (doc: Blueprint, rounds: number): Promise<number> =>
  measure(
    () => layout(doc),
    rounds,
    () => undefined,
  );

/** Median over edits of different cards, each laid out by the same layouter. */
function afterEdit(start: Blueprint, edit: (card: Card, round: number) => Partial<Card>): Promise<number> {
  const layouter = createLayouter();
  const ids = Object.keys(start.cards);
  let doc = start;
  layouter(doc);
  return measure(layouter, EDITS, (round) => {
    const id = ids[(round * 37) % ids.length]!;
    const card = doc.cards[id]!;
    doc = { ...doc, cards: { ...doc.cards, [id]: { ...card, ...edit(card, round) } } };
    return doc;
  });
}

layout(generateMap({ cards: 300 }));
for (const cards of [300, 1_000, 3_000]) {
  const doc = generateMap({ cards });
  const steps = Object.keys(doc.steps);
  const target = cards === 3_000 ? TARGET : undefined;
  const edits: Readonly<Record<string, (card: Card, round: number) => Partial<Card>>> = {
    'a title is edited': ({ title }, round) => ({ title: `${title.slice(0, 8)} ${round}` }),
    'a row grows': (_, round) => ({ body: 'One more line of text on this card. '.repeat(2 + (round % 5)) }),
    'a card moves': ({ stepId }) => ({ stepId: steps[steps.indexOf(stepId) + 1] ?? stepId }),
  };
  report({ name: 'layout from nothing', cards, value: await fromNothing(doc, 7), unit: 'ms' });
  for (const [what, edit] of Object.entries(edits))
    report({ name: `layout after ${what}`, cards, value: await afterEdit(doc, edit), unit: 'ms', target });
}

function withLinks(doc: Blueprint, pairs: Iterable<readonly [string, string]>): Blueprint {
  const links: Record<string, Link> = {};
  let n = 0;
  for (const [from, to] of pairs) links[`k${n++}`] = { from, to };
  return { ...doc, links };
}

/** The worst that links can do. */
const doc = generateMap({ cards: 300 });
const ids = Object.keys(doc.cards);
const knots: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'each card to each': ids.flatMap((from, i) => ids.slice(i + 1).map((to) => [from, to] as const)),
  'two cards alone': Array.from({ length: 10_000 }, () => [ids[0]!, ids[40]!] as const),
};
for (const [what, pairs] of Object.entries(knots)) {
  const value = await fromNothing(withLinks(doc, pairs), 1);
  report({ name: `layout of ${pairs.length} links, ${what}`, cards: 300, value, unit: 'ms' });
}
