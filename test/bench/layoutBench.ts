/** Prints how long laying out takes: from nothing, and after one edit. Run: npx tsx test/bench/layoutBench.ts */
import { layout } from '../../shared/layout/layout';
import { createLayouter } from '../../shared/layout/layouter';
import type { Blueprint, Card, Link } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(times: number[], run: () => void): void {
  const start = performance.now();
  run();
  times.push(performance.now() - start);
}

function fromNothing(doc: Blueprint, runs: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) timed(times, () => layout(doc));
  return median(times);
}

/** Median over edits of different cards, each laid out by the same layouter. */
function afterEdit(start: Blueprint, edit: (card: Card, i: number) => Partial<Card>, runs = 41): number {
  const layouter = createLayouter();
  const ids = Object.keys(start.cards);
  const times: number[] = [];
  let doc = start;
  layouter(doc);
  for (let i = 0; i < runs; i++) {
    const id = ids[(i * 37) % ids.length]!;
    const card = doc.cards[id]!;
    doc = { ...doc, cards: { ...doc.cards, [id]: { ...card, ...edit(card, i) } } };
    timed(times, () => layouter(doc));
  }
  return median(times);
}

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
const row = (...cells: string[]): void => console.log(cells.map((cell) => cell.padStart(16)).join(''));

layout(generateMap({ cards: 300 }));
row('cards', 'from nothing', 'title edit', 'row grows', 'card moves');
for (const cards of [300, 1000, 3000]) {
  const doc = generateMap({ cards });
  const steps = Object.keys(doc.steps);
  row(
    String(cards),
    ms(fromNothing(doc, 7)),
    ms(afterEdit(doc, ({ title }, i) => ({ title: `${title.slice(0, 8)} ${i}` }))),
    ms(afterEdit(doc, (_, i) => ({ body: 'One more line of text on this card. '.repeat(2 + (i % 5)) }))),
    ms(afterEdit(doc, ({ stepId }) => ({ stepId: steps[steps.indexOf(stepId) + 1] ?? stepId }))),
  );
}

function withLinks(doc: Blueprint, pairs: Iterable<readonly [string, string]>): Blueprint {
  const links: Record<string, Link> = {};
  let n = 0;
  for (const [from, to] of pairs) links[`k${n++}`] = { from, to };
  return { ...doc, links };
}
const doc = generateMap({ cards: 300 });
const ids = Object.keys(doc.cards);
const complete = ids.flatMap((from, i) => ids.slice(i + 1).map((to) => [from, to] as const));
const double = Array.from({ length: 10_000 }, () => [ids[0]!, ids[40]!] as const);
row('complete graph', ms(fromNothing(withLinks(doc, complete), 1)), `${complete.length} links`);
row('same two cards', ms(fromNothing(withLinks(doc, double), 1)), `${double.length} links`);
