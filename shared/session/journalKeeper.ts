/**
 * Writes a session's journal as it goes: every step is appended outside the file, so that a crash costs at most the last moment, and the
 * history outlives saving. Pure: where lines go, the clock and the moment to write are handed in.
 */
import { serialise } from '../file/serialise';
import type { FileRef, Journal } from '../host/types';
import type { Blueprint } from '../model/schema';
import { contentHash, journalKey } from './contentHash';
import { encodeEntry, encodeSession, type JournalBase, type JournalEvent, stepBetween } from './journal';
import type { HistoryEntry, Session } from './types';

export interface KeeperPorts {
  readonly journal: () => Journal;
  /** Ms since 1970. */
  readonly now: () => number;
  /** Resolves when lines may be put into words: not in the frame in which something was done, since the first one holds the document. */
  readonly later: () => Promise<void>;
  /** The store refused (`kept` false), or takes lines again. */
  readonly onKeeping: (kept: boolean, error?: unknown) => void;
}

export interface JournalKeeper {
  /** `after` became what it is from `before`, both of the document that is to be saved to `file`. */
  readonly step: (before: Session, after: Session, file: FileRef | null) => void;
  /** `session` is unsaved as it stands: recovered, imported, or its journal could not be written before. */
  readonly whole: (session: Session, file: FileRef | null) => void;
  /** `saved` is in `file` now, which holds `text`; `now` is what it has become meanwhile. Done when that is kept. */
  readonly saved: (saved: Session, now: Session, file: FileRef | null, text: string) => Promise<void>;
  /** The document was saved, or its changes were let go: nothing of them is to be recovered. */
  readonly discard: (doc: Blueprint) => Promise<void>;
  /** Another document takes the place of `session`; what is unsaved of it stays in its journal. */
  readonly leave: (session: Session) => Promise<void>;
  /** Everything so far is written, or could not be. */
  readonly settled: () => Promise<void>;
  readonly isKeeping: () => boolean;
}

/** Written since the journal was begun: beyond it (and beyond what it began with) the session is written down whole instead. */
const COMPACT_AFTER = 32 * 1024 * 1024;
/** Lines that are written at once. */
const TOGETHER = 500;
const MOST_UNDER_WAY = 16;

/** The journal of this window: of which document, and from which state on. */
interface Open {
  readonly key: string;
  /** The newest entry of the history in the file; null where the state it began with was unsaved itself. */
  readonly savedEntry: HistoryEntry | undefined | null;
}

type Job =
  | {
      readonly kind: 'append';
      readonly key: string;
      readonly event: () => JournalEvent;
      readonly state: State;
    }
  | { readonly kind: 'other'; readonly run: () => Promise<void> };
interface State {
  readonly session: Session;
  readonly file: FileRef | null;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

export function createJournalKeeper({ journal, now, later, onKeeping }: KeeperPorts): JournalKeeper {
  let open: Open | null = null;
  /** The hash under which the open document's history is kept, as long as it reaches up to its last saved state. */
  let historyOf: {
    readonly key: string;
    readonly hash: string;
    readonly entry: HistoryEntry | undefined;
  } | null = null;
  let keeping = true;
  /** The line that was written last: each line's checksum covers the one before. */
  let lastLine: string | undefined;
  let begunWith = 0;
  let grown = 0;

  const jobs: Job[] = [];
  let running: Promise<void> | null = null;

  function base(session: Session, unsaved: boolean): JournalBase {
    const key = journalKey(session.doc);
    const follows =
      historyOf?.key === key && historyOf.entry === session.past.at(-1) && session.future.length === 0;
    return {
      documentId: key,
      contentHash: '',
      text: serialise(session.doc),
      ...(unsaved && { unsaved }),
      ...(follows && !unsaved && { after: historyOf?.hash }),
    };
  }

  /** Writes the journal anew, standing at a state. The history is left out where it is kept with the document. */
  async function begin({ session, file }: State, unsaved: boolean): Promise<void> {
    const at = base(session, unsaved);
    const lines = encodeSession(at.after === undefined ? session : { ...session, past: [], future: [] }, at);
    await journal().write(at.documentId, file, lines);
    lastLine = lines.at(-1);
    begunWith = lengthOf(lines);
    grown = 0;
    report(true);
  }

  /** Appends that are on their way to the disk: the next one need not wait until they are there for good. */
  const underWay = new Set<Promise<void>>();

  async function append(key: string, events: readonly JournalEvent[]): Promise<void> {
    const lines: string[] = [];
    for (const event of events) lines.push(encodeEntry(event, lines.at(-1) ?? lastLine));
    lastLine = lines.at(-1);
    grown += lengthOf(lines);
    const [oldest] = underWay;
    if (oldest && underWay.size >= MOST_UNDER_WAY) await oldest;
    const writing = journal()
      .append(key, lines)
      .catch((error: unknown) => report(false, error))
      .finally(() => underWay.delete(writing));
    underWay.add(writing);
  }

  function report(kept: boolean, error?: unknown): void {
    if (kept === keeping) return;
    keeping = kept;
    onKeeping(kept, error);
  }

  /** The steps that wait in a row, written in one go; after a failure, or where they have become too many, the state they lead to. */
  async function appendNext(first: Job & { kind: 'append' }): Promise<void> {
    const events = [first.event()];
    let { state } = first;
    while (events.length < TOGETHER) {
      const next = jobs[0];
      if (next?.kind !== 'append' || next.key !== first.key) break;
      jobs.shift();
      events.push(next.event());
      state = next.state;
    }
    if (keeping && grown < Math.max(COMPACT_AFTER, begunWith)) await append(first.key, events);
    else await begin(state, true);
  }

  async function run(): Promise<void> {
    await later();
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      try {
        if (job.kind === 'append') await appendNext(job);
        else await job.run();
      } catch (error) {
        // A full or forbidden store costs recovery, not the work at hand; the next step tries to write everything.
        report(false, error);
      }
    }
    running = null;
  }

  function enqueue(job: Job): Promise<void> {
    jobs.push(job);
    running ??= run();
    return running;
  }
  const after = (work: () => Promise<void>): Promise<void> => enqueue({ kind: 'other', run: work });

  const clear = (key: string): Promise<void> =>
    after(async () => {
      await journal().write(key, null, []);
      // Nothing is left that could be lost.
      report(true);
    });

  return {
    step: (before, session, file) => {
      const key = journalKey(session.doc);
      const step = stepBetween(before, session);
      if (!step) return;
      if (open?.key !== key) {
        void after(() => begin({ session: before, file }, false));
        open = { key, savedEntry: before.past.at(-1) };
      }
      const at = now();
      const state = { session, file };
      void enqueue({ kind: 'append', key, state, event: () => ({ kind: 'step', at, step }) });
    },
    whole: (session, file) => {
      open = { key: journalKey(session.doc), savedEntry: null };
      void after(() => begin({ session, file }, true));
    },
    saved: async (saved, session, file, text) => {
      const key = journalKey(saved.doc);
      const hash = contentHash(text);
      const since = stepBetween(saved, session);
      open = null;
      void after(async () => {
        await journal().keepHistory(key, hash, encodeSession(saved, { documentId: key, contentHash: hash }));
        historyOf = { key, hash, entry: saved.past.at(-1) };
      });
      if (!since || journalKey(session.doc) !== key) return clear(key);
      open = { key, savedEntry: saved.past.at(-1) };
      const at = now();
      void after(() => begin({ session: saved, file }, false));
      return enqueue({
        kind: 'append',
        key,
        state: { session, file },
        event: () => ({ kind: 'step', at, step: since }),
      });
    },
    discard: (doc) => {
      open = null;
      return clear(journalKey(doc));
    },
    leave: (session) => {
      const left = open;
      open = null;
      const isSaved = left && left.savedEntry !== null && left.savedEntry === session.past.at(-1);
      return isSaved ? clear(left.key) : Promise.resolve();
    },
    settled: async () => {
      while (running || underWay.size > 0) await Promise.all([running, ...underWay]);
    },
    isKeeping: () => keeping,
  };
}
