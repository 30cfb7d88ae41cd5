/** Reads and repairs files beside the window, so that neither a large nor a hostile one keeps it from answering. */
import { findPlainProblems, type PlainProblem } from '../../shared/analysis';
import { painTexts } from '../../shared/analysis/painValue';
import { parse } from '../../shared/file/parse';
import { repair } from '../../shared/file/repair';
import type { ParseResult } from '../../shared/file/types';
import { findLinkPaths } from '../../shared/layout/layouter';
import type { Id } from '../../shared/model/schema';

/** `open`: reads it, and then works out what the window will need first. `today` is the local day. */
export type FileRequest =
  | { readonly job: 'parse' | 'repair'; readonly bytes: Uint8Array }
  | { readonly job: 'open'; readonly bytes: Uint8Array; readonly today: string };

/** First answer to `open`: with the scores, the map can be drawn but for its links. */
export interface OpenedBlueprint {
  readonly parsed: ParseResult;
  /** Texts of the pains' scores; null where nothing could be read, which is then the only answer. */
  readonly scores: ReadonlyMap<Id, string> | null;
}

/** Second answer. */
export interface WorkedOut {
  readonly linkPaths: Int32Array;
  readonly problems: readonly PlainProblem[];
  readonly today: string;
}

function open(bytes: Uint8Array, today: string): void {
  const parsed = parse(bytes);
  const scores = parsed.ok ? painTexts(parsed.doc) : null;
  postMessage({ parsed, scores } satisfies OpenedBlueprint);
  if (!parsed.ok || !scores) return;
  const linkPaths = findLinkPaths(parsed.doc, { scores });
  const problems = findPlainProblems(parsed.doc, today);
  postMessage({ linkPaths, problems, today } satisfies WorkedOut);
}

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  if (data.job === 'open') open(data.bytes, data.today);
  else postMessage(data.job === 'parse' ? parse(data.bytes) : repair(data.bytes));
});
