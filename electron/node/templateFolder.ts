/** The user's own templates: each a `.blueprint` file of its own in one folder of the user's data, written whole. */
import { join } from 'node:path';
import { isTemplateId, type OwnTemplate, type OwnTemplates } from '../../shared/host/types';
import { codeOf, toFailure } from './failure';
import { nodeFileSystem as fs } from './fileSystem';
import { readFile } from './readFile';
import { saveFile } from './saveFile';

const ENDING = '.blueprint';

/** @param folder made where it is missing, for the user alone; files that others put there are listed, too, where their names are plain */
export function createTemplateFolder(folder: string): OwnTemplates {
  const pathOf = (id: string): string | null => (isTemplateId(id) ? join(folder, `${id}${ENDING}`) : null);

  async function look(name: string): Promise<readonly OwnTemplate[]> {
    const id = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
    if (!isTemplateId(id)) return [];
    try {
      const stat = await fs.stat(join(folder, name));
      return stat.isFile() ? [{ id, savedAt: new Date(stat.mtimeMs).toISOString() }] : [];
    } catch {
      // Gone meanwhile.
      return [];
    }
  }

  return {
    list: async () => {
      const names = await fs.readdir(folder).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      });
      const found = (await Promise.all(names.map(look))).flat();
      return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    },
    read: async (id) => {
      const path = pathOf(id);
      return path === null ? { ok: false, reason: 'not-found' } : readFile(path, { settle: false });
    },
    save: async (id, bytes) => {
      const path = pathOf(id);
      if (path === null) return { ok: false, reason: 'bad-name' };
      try {
        await fs.mkdir(folder, 0o700);
        const saved = await saveFile(path, bytes, { newFileMode: 0o600 });
        return saved.ok ? { ok: true, value: null } : saved;
      } catch (error) {
        return toFailure(error);
      }
    },
    remove: async (id) => {
      const path = pathOf(id);
      if (path === null) return { ok: false, reason: 'not-found' };
      try {
        await fs.unlink(path);
        return { ok: true, value: null };
      } catch (error) {
        return toFailure(error);
      }
    },
  };
}
