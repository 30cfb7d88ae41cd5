/** Which files a file goes on from: renamed, moved, or saved under another name. Their versions up to then are its past, too; what became of them later is theirs alone. */
import type { KeptVersion } from './keptVersions';

/** What is known of a file that versions are kept of. */
export interface KeptFile {
  /** As its versions name it. */
  readonly file: string;
  readonly name: string;
  /** Of the map in it; copies have the same. Null where it says none. */
  readonly documentId: string | null;
  /** `upTo`: the order of its last version by then. */
  readonly from: { readonly file: string; readonly upTo: number } | null;
}

export interface NamedVersion<V> {
  readonly version: V;
  /** The name of the earlier file; null for the file's own. */
  readonly of: string | null;
}

/** The file's own versions and those of its past, the latest first. */
export function versionsWithPast<V extends KeptVersion & { readonly file: string }>(
  versions: readonly V[],
  file: string,
  known: ReadonlyMap<string, KeptFile>,
): readonly NamedVersion<V>[] {
  const found: NamedVersion<V>[] = [];
  const seen = new Set<string>();
  let [at, upTo, of]: [string, number, string | null] = [file, Number.POSITIVE_INFINITY, null];
  // A file may get back a name that it had.
  while (!seen.has(at)) {
    seen.add(at);
    const own = versions.filter((version) => version.file === at && version.order <= upTo);
    found.push(...own.sort((a, b) => b.order - a.order).map((version) => ({ version, of })));
    const from = known.get(at)?.from;
    const earlier = from && known.get(from.file);
    if (!earlier) break;
    at = earlier.file;
    upTo = from.upTo;
    of = earlier.name;
  }
  return found;
}

/**
 * The file that one never met before was, when it had another name: with versions of the same map, and not there any more. A file that is
 * still there is another copy, whose versions are its own.
 * @param latestOf the order of a file's last version; 0 = it has none
 */
export async function earlierName<F extends KeptFile>(
  file: string,
  documentId: string | null,
  known: ReadonlyMap<string, F>,
  latestOf: (file: string) => number,
  isGone: (kept: F) => Promise<boolean>,
): Promise<F | null> {
  if (documentId === null || known.has(file)) return null;
  const same = [...known.values()].filter(
    (kept) => kept.documentId === documentId && (latestOf(kept.file) > 0 || kept.from !== null),
  );
  const lastFirst = same.sort((a, b) => latestOf(b.file) - latestOf(a.file));
  for (const kept of lastFirst) if (await isGone(kept)) return kept;
  return null;
}

/** As much of a file as is looked at: the head of a map stands first. */
const HEAD_BYTES = 64 * 1024;
const HEAD_ID = /"meta"\s*:\s*\{[^{}]*"id"\s*:\s*"([A-Za-z0-9][A-Za-z0-9_-]{0,63})"/;

/** The id of the map in a file, as far as its text shows it without being read as a map. */
export function documentIdIn(bytes: Uint8Array): string | null {
  let head = '';
  // Byte by byte: what is looked for is plain ASCII, whatever stands around it.
  for (const byte of bytes.subarray(0, HEAD_BYTES)) head += String.fromCharCode(byte);
  return HEAD_ID.exec(head)?.[1] ?? null;
}
