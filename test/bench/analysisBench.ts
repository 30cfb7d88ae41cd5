/** What the analysis costs on maps of 300, 1,000 and 3,000 cards: `npm run bench analysis`. */
import {
  compareDocuments,
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
  computeWhatIf,
  explain,
  findProblems,
  groupPains,
  listFigures,
  type Override,
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
/** A link's label: cards stay, so that only the checks of links have anything to do. */
function editLink(doc: Blueprint, round: number): Blueprint {
  findProblems(doc, TODAY);
  const [id = ''] = Object.keys(doc.links);
  return { ...doc, links: { ...doc.links, [id]: { ...doc.links[id]!, label: `${round}` } } };
}
/** Every part new, so that every check runs. */
const editAll = (doc: Blueprint): Blueprint => structuredClone(doc);
const editNotes = (doc: Blueprint): Blueprint => ({ ...doc, notes: {} });

/** The re-draws start from pains that are there already. */
function editAndRank(doc: Blueprint, round: number): Blueprint {
  const edited = editCard(doc, round);
  computePains(edited);
  return edited;
}

const firstPain = (doc: Blueprint) =>
  ({ figure: 'pain.weighted', id: computePains(doc)[0]?.id ?? null }) as const;
const lower = (doc: Blueprint): Override => ({
  kind: 'severity',
  id: computePains(doc)[0]?.id ?? '',
  value: 1,
});

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
  { name: 'problems, every check run', run: (doc) => findProblems(doc, TODAY), edit: editAll },
  { name: 'problems after a link', run: (doc) => findProblems(doc, TODAY), edit: editLink },
  { name: 'analysis after a note', run: afterEdit, edit: editNotes },
  { name: 'pains grouped by step', run: (doc) => groupPains(doc, 'step'), edit: editAndRank },
  { name: 'one pain opened', run: (doc) => explain(doc, firstPain(doc), TODAY), edit: editAndRank },
  {
    name: 'journey time opened',
    run: (doc) => explain(doc, { figure: 'time.total' }, TODAY),
    edit: editAndRank,
  },
  { name: 'what-if of one severity', run: (doc) => computeWhatIf(doc, [lower(doc)]), edit: editAndRank },
  { name: 'every figure listed', run: (doc) => listFigures(doc, TODAY), edit: editCard },
  {
    name: 'compared with an edit',
    run: (doc) => compareDocuments(doc, editCard(doc, 1), TODAY),
    edit: editCard,
    target: 50,
  },
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
