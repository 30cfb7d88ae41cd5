/** Reads and repairs files beside the window, so that neither a large nor a hostile one keeps it from answering. */
import '../sealPrototypes';
import { findPlainProblems, type PlainProblem } from '../../shared/analysis';
import { painTexts } from '../../shared/analysis/painValue';
import { parse } from '../../shared/file/parse';
import { repair } from '../../shared/file/repair';
import type { ParseResult } from '../../shared/file/types';
import type { ContentCode } from '../../shared/layout/contentCode';
import { layOutAhead } from '../../shared/layout/layouter';
import type { Id } from '../../shared/model/schema';
import { contentHash } from '../../shared/session/contentHash';

/** `open`: reads it, and then works out what the window will need first. `today` is the local day. */
export type FileRequest =
  | { readonly job: 'parse' | 'repair'; readonly bytes: Uint8Array }
  | { readonly job: 'open'; readonly bytes: Uint8Array; readonly today: string };

/** What the first picture of a document needs, but for its links. */
export interface Measured {
  /** Texts of the pains' scores. */
  readonly scores: ReadonlyMap<Id, string>;
  readonly contents: ContentCode;
  /** Names the history that the file was saved with. */
  readonly contentHash: string;
}

/** First answer to `open`. */
export interface OpenedBlueprint {
  readonly parsed: ParseResult;
  /** Null where nothing could be read, which is then the only answer. */
  readonly measured: Measured | null;
}

/** Second answer. */
export interface WorkedOut {
  readonly linkPaths: Int32Array;
  readonly problems: readonly PlainProblem[];
  readonly today: string;
}

function open(bytes: Uint8Array, today: string): void {
  const parsed = parse(bytes);
  if (!parsed.ok) {
    postMessage({ parsed, measured: null } satisfies OpenedBlueprint);
    return;
  }
  const scores = painTexts(parsed.doc);
  const { contents, linkPaths } = layOutAhead(parsed.doc, { scores });
  const measured = { scores, contents, contentHash: contentHash(new TextDecoder().decode(bytes)) };
  postMessage({ parsed, measured } satisfies OpenedBlueprint, { transfer: [contents.numbers.buffer] });
  const paths = linkPaths();
  const problems = findPlainProblems(parsed.doc, today);
  postMessage({ linkPaths: paths, problems, today } satisfies WorkedOut, { transfer: [paths.buffer] });
}

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  if (data.job === 'open') open(data.bytes, data.today);
  else postMessage(data.job === 'parse' ? parse(data.bytes) : repair(data.bytes));
});
