/** Maps written without one big table: a heading per stage, and under it labelled paragraphs, sub-headings or a small table. */
import { type Markup, toPlainText } from '../cells/splitCell';
import type { MapDraft } from '../draft';
import { foldLabel } from '../lanes/foldLabel';
import { recogniseAxis, recogniseLane } from '../lanes/recogniseLane';
import { tableToMap } from '../table/tableToMap';
import type { Block } from './types';

const STAGE =
  /^(?:(?:stage|step|phase|etapa|fase|paso|passo|étape|etape|schritt|阶段|階段|步骤|步驟|단계|ステップ|フェーズ)\s*[\d一二三四五六七八九十]+|第\s*[\d一二三四五六七八九十]+\s*(?:阶段|階段|步|フェーズ|단계))\s*[:：.、\-–—]*\s*(.*)$/iu;
const LABEL = /^\s*(?:\*\*|__)([^*_]{1,40}?)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*(.*)$/;

interface Labelled {
  readonly label: string;
  readonly text: string;
}
const LONGEST_LABEL = 40;

/** A label such as "**Pain points:** …"; where bold is not written, the name of a lane before a colon. */
function readLabel(text: string, markup: Markup): Labelled | null {
  if (markup === 'markdown') {
    const bullet = /^\s*[-*+]\s+/.exec(text)?.[0] ?? '';
    const [, label = '', rest = ''] = LABEL.exec(text.slice(bullet.length)) ?? [];
    // In a list only a lane's name begins a lane; anything else in bold is a word of one.
    return label !== '' && (bullet === '' || recogniseLane(label)) ? { label, text: rest } : null;
  }
  const colon = text.search(/[:：]/);
  const label = text.slice(0, Math.max(0, colon)).trim();
  if (label === '' || label.length > LONGEST_LABEL || !recogniseLane(label)) return null;
  return { label, text: text.slice(colon + 1).trimStart() };
}

/** Diagrams are no words about a stage. */
const DIAGRAM =
  /^\s*(?:---\s[\s\S]*?\n---\s+)?(?:%%.*[\r\n]\s*)*(?:journey|flowchart|graph|sequenceDiagram|gantt)\b/;
/** A longer text is a book, not a map. */
const MAX_BLOCKS = 20_000;

interface Section {
  readonly level: number;
  readonly name: string;
  readonly isStage: boolean;
  readonly parent: string;
  /** Cell text by label, for each variant such as "Now" and "Future" ('' where there is one). */
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A two-column table that describes one stage: label and content. */
export const isStageCard = (rows: readonly (readonly string[])[]): boolean => {
  const [header] = rows;
  if (header?.length !== 2) return false;
  const roles = rows.slice(1).filter((row) => recogniseLane(row[0] ?? '') !== null).length;
  return recogniseAxis(header[1] ?? '') === 'content' && roles >= 2;
};

/** Reads what stands below one heading, up to the next of its level. */
function readSection(blocks: readonly Block[], markup: Markup, parent: string): Section | null {
  const [heading] = blocks;
  if (heading?.type !== 'heading') return null;
  const text = toPlainText(heading.text, markup);
  const stage = STAGE.exec(text);
  const variants = new Map<string, Map<string, string>>();
  let variant = '';
  let label = '';
  const put = (content: string) => {
    if (label === '' || content.trim() === '') return;
    const cells = variants.get(variant) ?? new Map<string, string>();
    variants.set(variant, cells);
    cells.set(label, [cells.get(label), content].filter((part) => part).join('\n'));
  };
  for (const block of blocks.slice(1)) {
    if (block.type === 'heading') {
      const name = toPlainText(block.text, markup);
      const isLane = recogniseLane(name) !== null;
      label = isLane ? name : '';
      variant = isLane ? variant : name;
    } else if (block.type === 'table') {
      if (!isStageCard(block.rows)) continue;
      for (const [name, content] of block.rows.slice(1)) {
        label = toPlainText(name ?? '', markup);
        put(content ?? '');
      }
      label = '';
    } else if (block.type === 'fence') {
      if (!DIAGRAM.test(block.text.slice(0, 2000))) put(block.text);
    } else {
      const found = readLabel(block.text, markup);
      if (found) label = toPlainText(found.label, markup);
      if (/^(?:-{3,}|\*{3,}|_{3,}|>.*)$/s.test(block.text.trim())) label = '';
      else put(found?.text ?? block.text);
    }
  }
  const name = stage?.[1]?.trim() || text;
  return { level: heading.level, name, isStage: stage !== null, parent, variants };
}

const rolesOf = (section: Section): number =>
  Math.max(
    0,
    ...[...section.variants.values()].map(
      (cells) => [...cells.keys()].filter((label) => recogniseLane(label)).length,
    ),
  );

/** All headings with what is below them, and the heading above each. */
function readSections(blocks: readonly Block[], markup: Markup): Section[] {
  /** Headings inside a stage are its lanes and variants, not stages themselves. */
  let insideUntil = 0;
  return blocks.flatMap((block, start) => {
    if (block.type !== 'heading' || start < insideUntil) return [];
    const next = blocks.findIndex(
      (other, i) => i > start && other.type === 'heading' && other.level <= block.level,
    );
    const parent = blocks
      .slice(0, start)
      .findLast((other) => other.type === 'heading' && other.level < block.level);
    const end = next < 0 ? blocks.length : next;
    const above = parent?.type === 'heading' ? toPlainText(parent.text, markup) : '';
    const section = readSection(blocks.slice(start, end), markup, above);
    if (section?.isStage && rolesOf(section) > 0) insideUntil = end;
    return section ?? [];
  });
}

/** Lanes of the same kind written under two labels are one lane; unknown ones go by their label. */
const laneKey = (label: string): string => {
  const kind = recogniseLane(label)?.kind;
  return kind && kind !== 'text' ? kind : foldLabel(label);
};

function toRows(stages: readonly Section[], variant: string): string[][] {
  const labels = new Map<string, string>();
  const cells = stages.map((stage) => {
    const byLane = new Map<string, string>();
    for (const [label, content] of stage.variants.get(variant) ?? []) {
      const key = laneKey(label);
      if (!labels.has(key)) labels.set(key, label);
      byLane.set(key, [byLane.get(key), content].filter((part) => part).join('\n'));
    }
    return byLane;
  });
  const head = ['', ...stages.map((stage) => stage.name)];
  return [head, ...[...labels].map(([key, label]) => [label, ...cells.map((cell) => cell.get(key) ?? '')])];
}

/** The maps that the headings of a file make, in their order. */
export function headingMaps(blocks: readonly Block[], markup: Markup, fileTitle: string): MapDraft[] {
  if (blocks.length > MAX_BLOCKS) return [];
  const groups = new Map<string, Section[]>();
  for (const section of readSections(blocks, markup)) {
    const roles = rolesOf(section);
    if (roles < (section.isStage ? 1 : 2)) continue;
    const key = JSON.stringify([section.level, section.parent, section.isStage]);
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  return [...groups.values()].flatMap((stages) => {
    if (stages.length < 2 && !(stages[0]!.isStage && rolesOf(stages[0]!) >= 2)) return [];
    const variants = new Set(stages.flatMap((stage) => [...stage.variants.keys()]));
    return [...variants].flatMap((variant) => {
      const above = stages[0]!.parent || fileTitle;
      const title = variant === '' ? above : `${above} – ${variant}`;
      const rows = toRows(stages, variant);
      const draft = tableToMap(rows, { markup, title, minSteps: 1 });
      return draft ?? [];
    });
  });
}
