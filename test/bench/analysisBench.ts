/** Prints what the analysis costs on maps of 300, 1,000 and 3,000 cards: `npx tsx test/bench/analysisBench.ts`. */
import {
  computeCost,
  computeCrossings,
  computeCurves,
  computeDivergence,
  computeHeat,
  computeOpportunities,
  computePains,
  computePainTotals,
  computePersonalisation,
  computeRankStability,
  computeRecovery,
  computeTime,
  findProblems,
  toScoreReport,
} from '../../shared/analysis';
import type { Blueprint } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';

const TODAY = '2026-06-15';
const ROUNDS = 15;

/** What the pane and the canvas ask for after an edit. */
const afterEdit = (doc: Blueprint): void => {
  computePains(doc);
  computePainTotals(doc);
  computeHeat(doc);
  computeCurves(doc);
  computeDivergence(doc);
  computeOpportunities(doc);
  computeTime(doc);
  computeCost(doc);
  computeCrossings(doc);
  computeRecovery(doc);
  computePersonalisation(doc);
  findProblems(doc, TODAY);
};

const figures: Readonly<Record<string, (doc: Blueprint) => void>> = {
  'after an edit': afterEdit,
  '  of it pains': computePains,
  '  of it problems': (doc) => findProblems(doc, TODAY),
  're-draws alone': (doc) => computeRankStability(doc),
  'whole report': (doc) => toScoreReport(doc, TODAY),
  'after a note': afterEdit,
};

/** A document as it is after one keystroke in a card: only the cards' table and that card are new. */
function edited(doc: Blueprint, round: number): Blueprint {
  const ids = Object.keys(doc.cards);
  const id = ids[(round * 7) % ids.length]!;
  const card = doc.cards[id]!;
  return { ...doc, cards: { ...doc.cards, [id]: { ...card, title: `${card.title}${round}` } } };
}

function median(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

function measure(name: string, run: (doc: Blueprint) => void, doc: Blueprint): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = name === 'after a note' ? { ...doc, notes: {} } : edited(doc, round);
    if (name === 're-draws alone') computePains(next);
    const start = performance.now();
    run(next);
    times.push(performance.now() - start);
  }
  return median(times);
}

const sizes = [300, 1000, 3000];
const maps = sizes.map((cards) => generateMap({ cards }));
console.log(['median ms'.padEnd(18), ...sizes.map((size) => `${size} cards`.padStart(11))].join(''));
for (const [name, run] of Object.entries(figures)) {
  for (const doc of maps) measure(name, run, doc);
  const cells = maps.map((doc) => measure(name, run, doc).toFixed(2).padStart(11));
  console.log([name.padEnd(18), ...cells].join(''));
}
