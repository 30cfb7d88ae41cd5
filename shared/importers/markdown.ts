/** Markdown: tables, headings with labelled paragraphs, and Mermaid journeys in fences; several maps per file. */
import { toPlainText } from './cells/splitCell';
import type { MapDraft } from './draft';
import { foldLabel } from './lanes/foldLabel';
import { type RecognisedLane, recogniseLane } from './lanes/recogniseLane';
import { headingMaps, isStageCard } from './markdown/headingMaps';
import { type Block, readBlocks } from './markdown/readBlocks';
import { journeyToMap } from './mermaidJourney';
import { readBeginning, readText } from './readText';
import type { Legend } from './table/readGrid';
import { tableToMap } from './table/tableToMap';
import { toImportedMap } from './toImportedMap';
import type { Importer, ImportRemark } from './types';

/** A title without the number of its section. */
const withoutNumber = (title: string): string => title.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\S)/, '');

/** How surely a draft is a map worth opening first: filled ones, then those with more than two lanes. */
const tier = (draft: MapDraft): number => {
  const filled = draft.emotions.length > 0 || draft.lanes.some((lane) => lane.cells.size > 0);
  return (filled ? 2 : 0) + (draft.lanes.length > 2 ? 1 : 0);
};

/** Characters of text above a table that are looked through for a legend. */
const MAX_LEGEND = 2000;

interface Found {
  readonly drafts: readonly MapDraft[];
  readonly otherTables: number;
  readonly hasOtherText: boolean;
}

function readMaps(text: string, fileTitle: string): Found {
  const { title: frontTitle, blocks } = readBlocks(text);
  const firstHeading = blocks.find((block) => block.type === 'heading');
  const main =
    frontTitle || (firstHeading?.type === 'heading' ? toPlainText(firstHeading.text, 'markdown') : fileTitle);
  const named = frontTitle !== '' || (firstHeading?.type === 'heading' && firstHeading.level === 1);
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
    if (block.type === 'heading') heading = withoutNumber(toPlainText(block.text, 'markdown'));
    const draft = readBlock(block, heading, before);
    before = block.type === 'line' ? `${before}\n${block.text}`.slice(-MAX_LEGEND) : '';
    if (draft) drafts.push(block.type === 'table' ? withDocument(draft) : draft);
    else if (block.type === 'table' && !isStageCard(block.rows)) otherTables++;
    else if (block.type !== 'heading') hasOtherText = true;
  }
  const byHeadings = headingMaps(blocks, fileTitle);
  return { drafts: [...drafts, ...byHeadings], otherTables, hasOtherText };
}

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

function readBlock(block: Block, title: string, before: string): MapDraft | null {
  if (block.type === 'table')
    return tableToMap(block.rows, { markup: 'markdown', title, legend: readLegend(before) });
  return block.type === 'fence' ? journeyToMap(block.text, title) : null;
}

const hasTable = (text: string): boolean => /^\s*\|.*\|.*\n\s*\|?\s*:?-+:?\s*\|/m.test(text);

export const markdown: Importer = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  sniff: (bytes, fileName) => {
    if (/\.(md|markdown|mdx|mkd)$/i.test(fileName)) return 0.9;
    const text = readBeginning(bytes);
    if (hasTable(text)) return 0.7;
    return /^\s*(?:```|~~~)/m.test(text) || /^#{1,6}\s/m.test(text) ? 0.5 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const fileTitle = options.fileName.replace(/\.[^.]*$/, '');
    const { drafts, otherTables, hasOtherText } = readMaps(read.text, fileTitle);
    const sorted = [...drafts].sort((a, b) => tier(b) - tier(a));
    const losses: ImportRemark[] = hasOtherText ? [{ key: 'otherText' }] : [];
    if (otherTables > 0) losses.push({ key: 'otherTables', vars: { count: otherTables } });
    return {
      maps: sorted.map((draft) => toImportedMap({ ...draft, losses: [...draft.losses, ...losses] }, options)),
    };
  },
};
