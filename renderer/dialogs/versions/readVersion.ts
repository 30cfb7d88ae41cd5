/** Reads one earlier version and finds out how the open map differs from it. */
import { listChanges } from '../../../shared/compare/changes';
import { type HeadChange, listHeadChanges } from '../../../shared/compare/headChanges';
import type { RecordChange } from '../../../shared/compare/types';
import type { FileRef, Host } from '../../../shared/host/types';
import type { Blueprint } from '../../../shared/model/schema';
import { readBlueprint } from '../../workers/readBlueprint';

export interface VersionRead {
  readonly doc: Blueprint;
  /** From the version to the open map. */
  readonly changes: readonly RecordChange[];
  readonly head: readonly HeadChange[];
  /** Bytes of the file. */
  readonly size: number;
}

/** Null where it is damaged or of a newer program. */
export async function readVersion(
  host: Host,
  file: FileRef,
  id: string,
  open: Blueprint,
  signal: AbortSignal,
): Promise<VersionRead | null> {
  const result = await host.versions.read(file, id).catch(() => null);
  if (!result?.ok || signal.aborted) return null;
  const parsed = await readBlueprint(result.value, signal);
  if (!parsed?.ok || parsed.readOnly) return null;
  const { doc } = parsed;
  return {
    doc,
    changes: listChanges(doc, open),
    head: listHeadChanges(doc, open),
    size: result.value.length,
  };
}

export const countOf = ({ changes, head }: VersionRead): number => changes.length + head.length;
