/** The file the local server was started with: read and written through the server, same origin only. */
import type { HostFailure, HostResult, OpenedFile } from '../../shared/host/types';
import type { Found } from './browserWatch';

const HOST_PATH = './host.json';
const FILE_PATH = './initial-file';
export const SERVED_ID = 'served';

interface ServerState {
  readonly initialFile: { readonly name: string } | null;
  readonly canWrite: boolean;
}
const REASONS: readonly string[] = [
  'not-found',
  'no-permission',
  'disk-full',
  'changed-outside',
  'too-big',
  'not-a-file',
  'busy',
  'no-answer',
  'disk-error',
  'bad-name',
  'failed',
] satisfies readonly HostFailure[];

export interface ServedFile {
  readonly open: () => Promise<OpenedFile | null>;
  /** Whether saving writes the file itself; without it a save asks for a place. */
  readonly canWrite: () => boolean;
  /** What the file holds now; a save still refuses where another program wrote it. */
  readonly look: () => Promise<HostResult<Uint8Array>>;
  /** `version`: the content that may be written over; absent = the one last read or written. */
  readonly save: (bytes: Uint8Array, version?: string | null) => Promise<HostResult<null>>;
  readonly version: () => string | null;
  /** Where the file is, and its content where that is not the one last read or written here. */
  readonly find: () => Promise<Found>;
}

async function failureOf(response: Response): Promise<HostResult<never>> {
  const body: unknown = await response.json().catch(() => null);
  const { reason, detail } = (body ?? {}) as { reason?: unknown; detail?: unknown };
  return {
    ok: false,
    reason: typeof reason === 'string' && REASONS.includes(reason) ? (reason as HostFailure) : 'failed',
    ...(typeof detail === 'string' && { detail }),
  };
}

export function createServedFile(): ServedFile {
  let canWrite = false;
  /** Names the version last read or written, so that the server refuses to write over another. */
  let etag: string | null = null;
  return {
    open: async () => {
      const response = await fetch(HOST_PATH);
      if (!response.ok || !response.headers.get('content-type')?.includes('json')) return null;
      const state = (await response.json()) as ServerState;
      if (!state.initialFile) return null;
      const file = await fetch(FILE_PATH);
      if (!file.ok) return null;
      canWrite = state.canWrite;
      etag = file.headers.get('etag');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { ref: { id: SERVED_ID, name: state.initialFile.name }, bytes };
    },
    canWrite: () => canWrite,
    look: async () => {
      const response = await fetch(FILE_PATH);
      if (!response.ok) return failureOf(response);
      return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
    },
    version: () => etag,
    find: async () => {
      const headers: Record<string, string> = etag === null ? {} : { 'If-None-Match': etag };
      const response = await fetch(FILE_PATH, { headers });
      if (response.status === 304) return { state: 'there', other: null };
      if (!response.ok) {
        const failed = await failureOf(response);
        return { state: !failed.ok && failed.reason === 'not-found' ? 'gone' : 'no-answer', other: null };
      }
      await response.body?.cancel();
      const now = response.headers.get('etag');
      return { state: 'there', other: now === etag ? null : now };
    },
    save: async (bytes, version = etag) => {
      const headers: Record<string, string> = version === null ? {} : { 'If-Match': version };
      const response = await fetch(FILE_PATH, {
        method: 'PUT',
        headers,
        body: bytes as Uint8Array<ArrayBuffer>,
      });
      if (!response.ok) return failureOf(response);
      etag = response.headers.get('etag');
      return { ok: true, value: null };
    },
  };
}
