/** The versions of the open file, each with what is known of it so far: one after the other is read while the dialog is open. */
import { useEffect, useState } from 'react';
import { type FileRef, ON_DISK, type Version } from '../../../shared/host/types';
import { editor, useEditor } from '../../state/editor';
import { countOf, readVersion, type VersionRead } from './readVersion';

/** How far a version is from the open map; `unreadable` where it cannot be read. */
export type Summary = number | 'unreadable';

export interface VersionRow {
  readonly id: string;
  /** Null for what is on the disk now. */
  readonly savedAt: string | null;
  /** The file's name by then, where it was another one. */
  readonly of?: string | undefined;
  /** Null until it is read. */
  readonly size: number | null;
  /** Null until it is read. */
  readonly summary: Summary | null;
}

/** So many are read at once, the rest with a rest in between: reading compares whole maps. */
const FIRST = 12;
const REST_MS = 120;

const rowOf = (version: Version): VersionRow => ({ ...version, summary: null });

/** Null until the list is there; 'unreachable' where it cannot be had. */
export function useVersions(file: FileRef): readonly VersionRow[] | null | 'unreachable' {
  const [rows, setRows] = useState<readonly VersionRow[] | null | 'unreachable'>(null);
  const isSaving = useEditor((state) => state.savingDoc !== null);
  // Listed again when a save has ended: what it replaces is kept after the file is written.
  useEffect(() => {
    const control = new AbortController();
    const { host, session } = editor.getState();
    const learn = (id: string, read: VersionRead | null) =>
      setRows((known) =>
        Array.isArray(known)
          ? known.map((row: VersionRow) => (row.id === id ? withRead(row, read) : row))
          : known,
      );
    const readAll = async () => {
      const list = await host.versions.list(file);
      if (control.signal.aborted) return;
      const all = [{ id: ON_DISK, savedAt: null, size: null, summary: null }, ...list.map(rowOf)];
      setRows(all);
      for (const [index, { id }] of all.entries()) {
        if (index >= FIRST) await new Promise((done) => setTimeout(done, REST_MS));
        if (control.signal.aborted) return;
        const read = await readVersion(host, file, id, session.doc, control.signal);
        if (!control.signal.aborted) learn(id, read);
      }
    };
    readAll().catch(() => {
      if (!control.signal.aborted) setRows('unreachable');
    });
    return () => control.abort();
  }, [file, isSaving]);
  return rows;
}

const withRead = (row: VersionRow, read: VersionRead | null): VersionRow => ({
  ...row,
  size: read?.size ?? row.size,
  summary: read ? countOf(read) : 'unreadable',
});

/** The version that is looked at; null while it is read. */
export function usePicked(file: FileRef, id: string | null): VersionRead | null | 'unreadable' {
  const [found, setFound] = useState<{
    readonly id: string;
    readonly read: VersionRead | 'unreadable';
  } | null>(null);
  useEffect(() => {
    if (id === null) return;
    const control = new AbortController();
    const { host, session } = editor.getState();
    void readVersion(host, file, id, session.doc, control.signal).then((read) => {
      if (!control.signal.aborted) setFound({ id, read: read ?? 'unreadable' });
    });
    return () => control.abort();
  }, [file, id]);
  return found?.id === id ? (found?.read ?? null) : null;
}
