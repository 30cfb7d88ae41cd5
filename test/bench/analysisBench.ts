/** What the analysis costs on maps of 300, 1,000 and 3,000 cards: `npm run bench analysis`. */
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
import { measure, report } from '../support/benchRow';
import { generateMap } from '../support/generateMap';

const TODAY = '2026-06-15';
const ROUNDS = 15;
const WARM_UP = 15;

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

/** A document as it is after one keystroke in a card: only the cards' table and that card are new. */
function editCard(doc: Blueprint, round: number): Blueprint {
  const ids = Object.keys(doc.cards);
  const id = ids[(round * 7) % ids.length]!;
  const card = doc.cards[id]!;
  return { ...doc, cards: { ...doc.cards, [id]: { ...card, title: `${card.title}${round}` } } };
}
const editNotes = (doc: Blueprint): Blueprint => ({ ...doc, notes: {} });

/** The re-draws start from pains that are there already. */
function editAndRank(doc: Blueprint, round: number): Blueprint {
  const edited = editCard(doc, round);
  computePains(edited);
  return edited;
}

interface Figure {
  readonly name: string;
  readonly run: (doc: Blueprint) => unknown;
  readonly edit: (doc: Blueprint, round: number) => Blueprint;
  /** Of 1,000 cards. */
  readonly target?: number;
}
const figures: readonly Figure[] = [
  { name: 'analysis after an edit', run: afterEdit, edit: editCard, target: 16 },
  { name: '  of it pains', run: computePains, edit: editCard },
  { name: '  of it problems', run: (doc) => findProblems(doc, TODAY), edit: editCard },
  { name: 'analysis after a note', run: afterEdit, edit: editNotes },
  { name: 're-draws of the ranking', run: computeRankStability, edit: editAndRank },
  { name: 'whole score report', run: (doc) => toScoreReport(doc, TODAY), edit: editCard },
];

const sizes = [300, 1_000, 3_000];
const maps = sizes.map((cards) => ({ cards, doc: generateMap({ cards }) }));
for (const { name, run, edit, target } of figures) {
  for (const { doc } of maps) await measure(run, WARM_UP, (round) => edit(doc, round));
  for (const { cards, doc } of maps) {
    const value = await measure(run, ROUNDS, (round) => edit(doc, round));
    report({ name, cards, value, unit: 'ms', target: cards === 1_000 ? target : undefined });
  }
}
