/** The list of files opened lately, kept in the user's data folder; a broken list is set aside and never blocks the start. */
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MAX_PREVIEW, type RecentChange } from '../../shared/host/types';
import { codeOf } from './failure';
import { saveFile } from './saveFile';

const MAX_RECENTS = 20;
/** A drive that is asleep is not waited for: its files count as there. */
const LONGEST_LOOK_MS = 300;
const schema = z.array(
  z.object({
    path: z.string(),
    title: z.string(),
    openedAt: z.string(),
    pinned: z.boolean().optional(),
    preview: z.string().max(MAX_PREVIEW).optional(),
  }),
);

interface RecentFile {
  readonly path: string;
  readonly title: string;
  /** ISO date-time. */
  readonly openedAt: string;
  readonly pinned?: boolean | undefined;
  readonly preview?: string | undefined;
}
export interface Recents {
  /** Pinned ones first, then the latest. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly add: (recent: Pick<RecentFile, 'path' | 'title' | 'openedAt'>) => Promise<void>;
  /** Null takes the file off the list. */
  readonly change: (path: string, change: RecentChange | null) => Promise<void>;
}

/** Whether there is certainly no such file. */
export function isGone(path: string): Promise<boolean> {
  const looked = stat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''),
  );
  const waited = new Promise<boolean>((done) => setTimeout(done, LONGEST_LOOK_MS, false).unref());
  return Promise.race([looked, waited]);
}

/** As many as are kept: pinned ones all. */
function within(recents: readonly RecentFile[]): readonly RecentFile[] {
  const room = MAX_RECENTS - recents.filter(({ pinned }) => pinned).length;
  const kept = new Set(recents.filter(({ pinned }) => !pinned).slice(0, Math.max(0, room)));
  return recents.filter((recent) => recent.pinned || kept.has(recent));
}

export function createRecents(folder: string): Recents {
  const path = join(folder, 'recents.json');

  async function stored(): Promise<readonly RecentFile[]> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch {
      return [];
    }
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      await rename(path, `${path}.bad`).catch(() => undefined);
      return [];
    }
  }

  let last: Promise<void> = Promise.resolve();
  /** Changes follow each other. The list is a convenience: a disk that cannot keep it stops nothing. */
  function change(next: (recents: readonly RecentFile[]) => readonly RecentFile[]): Promise<void> {
    last = last
      .then(async () => {
        const recents = next(await stored());
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await saveFile(path, Buffer.from(`${JSON.stringify(recents, null, 2)}\n`), { newFileMode: 0o600 });
      })
      .catch(() => undefined);
    return last;
  }

  return {
    list: async () => {
      await last;
      return [...(await stored())].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false));
    },
    add: (recent) =>
      change((recents) => {
        const known = recents.find((other) => other.path === recent.path);
        return within([{ ...known, ...recent }, ...recents.filter((other) => other !== known)]);
      }),
    change: (of, changes) =>
      change((recents) =>
        recents.flatMap((recent) => {
          if (recent.path !== of) return [recent];
          return changes === null ? [] : [{ ...recent, ...changes }];
        }),
      ),
  };
}
