/** Merges that were begun: kept outside the file as they stand, answer by answer, and found again when their map is opened. */
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import type { Decisions } from '../../shared/merge/decisions';
import type { Blueprint } from '../../shared/model/schema';
import { readDraft, writeDraft } from '../host/draftStore';
import { type MergeRequest, type Merging, merging } from './merging';

interface KeptDocuments {
  readonly base: Uint8Array | null;
  readonly theirs: Uint8Array;
  readonly names: MergeRequest['names'];
}

/** One for each map; it is the map's own id that counts, whatever its file is called. */
const nameOf = (mine: Blueprint): string => `merge ${mine.meta.id ?? mine.meta.title ?? ''}`;
const answersOf = (mine: Blueprint): string => `${nameOf(mine)} answers`;

/** Writes follow each other: what is dropped last stays dropped. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn(write: () => Promise<void>): Promise<void> {
  const done = queue.then(write);
  queue = done.catch(() => {});
  return done;
}

/** Whose documents are kept: they never change while a merge is under way, and are written once. */
let written: MergeRequest | null = null;

/** Keeps the merge as it stands. */
export const keepDraft = ({ request, decisions }: Pick<Merging, 'request' | 'decisions'>): Promise<void> =>
  inTurn(async () => {
    const { base, mine, theirs, names } = request;
    if (written !== request) {
      const documents: KeptDocuments = { base: base && toBytes(base), theirs: toBytes(theirs), names };
      await writeDraft(nameOf(mine), documents);
      written = request;
    }
    await writeDraft(answersOf(mine), decisions);
  });

export const dropDraft = ({ mine }: MergeRequest): Promise<void> =>
  inTurn(async () => {
    written = null;
    await writeDraft(answersOf(mine), undefined);
    await writeDraft(nameOf(mine), undefined);
  });

/** Each answer is kept at once: a crash costs none. */
merging.subscribe(({ open }, before) => {
  if (open && before.open?.request === open.request && before.open.decisions !== open.decisions)
    void keepDraft(open);
});

function read(bytes: unknown): Blueprint | null {
  if (!ArrayBuffer.isView(bytes)) return null;
  const parsed = parse(bytes as Uint8Array);
  return parsed.ok ? parsed.doc : null;
}

/** The merge that was begun with this map; null for none. Mine is the map as it is now. */
export async function findDraft(mine: Blueprint): Promise<MergeRequest | null> {
  const kept = (await readDraft(nameOf(mine))) as KeptDocuments | undefined;
  const theirs = read(kept?.theirs);
  if (!kept || !theirs) return null;
  const decisions = ((await readDraft(answersOf(mine))) ?? {}) as Decisions;
  return { base: read(kept.base), mine, theirs, names: kept.names, decisions };
}
