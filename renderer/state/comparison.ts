/** The open map beside another one: which that is, which of them comes first, and what is different, worked out after each change while the window rests. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Comparison, compareDocuments } from '../../shared/analysis/compareDocuments';
import type { ChangeKind } from '../../shared/compare/types';
import type { Blueprint, Id, Meta, TableName } from '../../shared/model/schema';
import { editor, onStep } from './editor';
import { analysis, localDay } from './useAnalysis';

export interface Compared {
  /** Of its file. */
  readonly name: string;
  readonly doc: Blueprint;
}

export interface ComparisonState {
  readonly other: Compared | null;
  /** Whether the open map is the later of the two. */
  readonly openIsLater: boolean;
  readonly onMap: boolean;
  /** The open map that `result` is of; null until it is worked out. */
  readonly open: Blueprint | null;
  readonly result: Comparison | null;
}

const NOTHING: ComparisonState = { other: null, openIsLater: false, onMap: true, open: null, result: null };

export const comparison = createStore<ComparisonState>()(() => NOTHING);

export const useComparison = <T>(choose: (state: ComparisonState) => T): T => useStore(comparison, choose);

function workOut(): void {
  const { other, openIsLater } = comparison.getState();
  const { doc: open } = analysis.getState();
  if (!other || !open) return;
  const [before, after] = openIsLater ? [other.doc, open] : [open, other.doc];
  comparison.setState({ open, result: compareDocuments(before, after, localDay()) });
}

const isLater = (open: Meta, other: Meta): boolean => open.state === 'future' && other.state !== 'future';

/** A future map comes after a current one; of two alike the open one comes first. */
export function startComparing(other: Compared): void {
  const { meta } = editor.getState().session.doc;
  comparison.setState({ ...NOTHING, other, openIsLater: isLater(meta, other.doc.meta) });
  workOut();
}

export function swapCompared(): void {
  comparison.setState(({ openIsLater }) => ({ openIsLater: !openIsLater }));
  workOut();
}

export const showChangesOnMap = (onMap: boolean): void => comparison.setState({ onMap });

export const stopComparing = (): void => comparison.setState(NOTHING);

/** Comparing reads both maps as a whole: it waits until nothing has been changed for this long. */
const REST_MS = 350;

let waiting: ReturnType<typeof setTimeout> | undefined;
analysis.subscribe(({ doc }, before) => {
  if (doc === before.doc || comparison.getState().other === null) return;
  clearTimeout(waiting);
  waiting = setTimeout(workOut, REST_MS);
});

/** What the map that is opened next is to be compared with. */
let next: { readonly documentId: string; readonly other: Compared } | null = null;

export function compareOnceOpen(documentId: string, other: Compared): void {
  next = { documentId, other };
}

onStep((step) => {
  if (step !== 'load') return;
  stopComparing();
  const { meta } = editor.getState().session.doc;
  if (next && meta.id === next.documentId) {
    const { other } = next;
    comparison.setState({ ...NOTHING, other, openIsLater: isLater(meta, other.doc.meta) });
  }
  next = null;
});

/** Both maps in their order. */
export function comparedDocs({ other, open, openIsLater }: ComparisonState): {
  readonly before: Blueprint;
  readonly after: Blueprint;
} | null {
  if (!other || !open) return null;
  return openIsLater ? { before: other.doc, after: open } : { before: open, after: other.doc };
}

/** For each record of the other map the one of the open map that stands for it. */
export function toOpenIds({ result, openIsLater }: ComparisonState, table: TableName): ReadonlyMap<Id, Id> {
  const matched = result?.matching[table] ?? new Map<Id, Id>();
  return openIsLater ? matched : new Map(Array.from(matched, ([before, after]) => [after, before]));
}

/** Marks of records of the open map. */
export const openMarks = ({ result, openIsLater }: ComparisonState): ReadonlyMap<Id, ChangeKind> =>
  (openIsLater ? result?.marks.after : result?.marks.before) ?? new Map<Id, ChangeKind>();
