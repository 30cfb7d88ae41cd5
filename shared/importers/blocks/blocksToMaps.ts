/** Finds the maps of a document: its tables, Mermaid journeys, and headings with labelled text; the likeliest first. */
import { type Markup, toPlainText } from '../cells/splitCell';
import type { MapDraft } from '../draft';
import { foldLabel } from '../lanes/foldLabel';
import { type RecognisedLane, recogniseLane } from '../lanes/recogniseLane';
import { journeyToMap } from '../mermaidJourney';
import type { Legend } from '../table/readGrid';
import { tableToMap } from '../table/tableToMap';
import type { ImportRemark } from '../types';
import { headingMaps, isStageCard } from './headingMaps';
import type { Block, Blocks } from './types';

/** A title without the number of its section. */
const withoutNumber = (title: string): string => title.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\S)/, '');

/** How surely a draft is a map worth opening first: filled ones, then those with more than two lanes. */
const tier = (draft: MapDraft): number => {
  const filled = draft.emotions.length > 0 || draft.lanes.some((lane) => lane.cells.size > 0);
  return (filled ? 2 : 0) + (draft.lanes.length > 2 ? 1 : 0);
};

const PERSONA =
  /^\W*(?:persona|user|customer|customer segment|kunde|人物|用户画像|使用者輪廓|人物誌|角色|ペルソナ|페르소나)\s*[:：]\W*(\S.{0,60})$/iu;
const SCENARIO =
  /^\W*(?:scenario|goal|context|situation|escenario|objetivo|cenario|cenário|scénario|objectif|szenario|ziel|场景|場景|情境|目标|目標|シナリオ|ゴール|시나리오|목표)\s*[:：]\W*(\S.{0,300})$/iu;

/** What lines above a table say of the map: whose it is, and when. */
function withPreface(draft: MapDraft, before: string, markup: Markup): MapDraft {
  const lines = before.split('\n').map((line) => toPlainText(line, markup));
  const find = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((found) => found);
  const [persona, scenario] = [find(PERSONA), find(SCENARIO)];
  return {
    ...draft,
    ...(persona && draft.personas.length === 0 ? { personas: [persona] } : {}),
    ...(scenario && draft.description === undefined ? { description: scenario } : {}),
  };
}

/** Characters of text above a table that are looked through for a legend. */
const MAX_LEGEND = 2000;

/** Names explained in passing, as in "Lane: guest / web shop (Frontstage) / call centre (Backstage)". */
function readLegend(text: string): Legend {
  const legend = new Map<string, RecognisedLane>();
  for (const [, name, role] of text.matchAll(
    /([^/／,，、:：;；|()（）]{1,40})[（(]([^()（）]{1,40})[)）]/g,
  )) {
    const recognised = recogniseLane(role!);
    if (recognised && !recognised.ambiguous) legend.set(foldLabel(name!), recognised);
  }
  return legend;
}

function readBlock(block: Block, markup: Markup, title: string, before: string): MapDraft | null {
  if (block.type === 'table') {
    const draft = tableToMap(block.rows, {
      markup,
      title: block.title || title,
      legend: readLegend(before),
    });
    return draft && withPreface(draft, before, markup);
  }
  return block.type === 'fence' ? journeyToMap(block.text, title) : null;
}

export function blocksToMaps(
  { title: ownTitle, blocks }: Blocks,
  markup: Markup,
  fileTitle: string,
): MapDraft[] {
  const firstHeading = blocks.find((block) => block.type === 'heading');
  const main =
    ownTitle || (firstHeading?.type === 'heading' ? toPlainText(firstHeading.text, markup) : fileTitle);
  const named = ownTitle !== '' || (firstHeading?.type === 'heading' && firstHeading.level === 1);
  /** A table under a heading of its own still says which document it is from. */
  const withDocument = (draft: MapDraft): MapDraft =>
    named && draft.title !== main && draft.description === undefined
      ? { ...draft, description: main }
      : draft;
  let heading = main;
  let before = '';
  let otherTables = 0;
  let hasOtherText = false;
  const drafts: MapDraft[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') heading = withoutNumber(toPlainText(block.text, markup));
    const draft = readBlock(block, markup, heading, before);
    before = block.type === 'line' ? `${before}\n${block.text}`.slice(-MAX_LEGEND) : '';
    if (draft) drafts.push(block.type === 'table' ? withDocument(draft) : draft);
    else if (block.type === 'table' && !isStageCard(block.rows)) otherTables++;
    else if (block.type !== 'heading') hasOtherText = true;
  }
  const losses: ImportRemark[] = hasOtherText ? [{ key: 'otherText' }] : [];
  if (otherTables > 0) losses.push({ key: 'otherTables', vars: { count: otherTables } });
  return [...drafts, ...headingMaps(blocks, markup, fileTitle)]
    .sort((a, b) => tier(b) - tier(a))
    .map((draft) => ({ ...draft, losses: [...draft.losses, ...losses] }));
}
