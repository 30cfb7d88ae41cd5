/** The user's own templates in the browser: kept in its own store. */
import { isTemplateId, type OwnTemplates } from '../../shared/host/types';
import { answerOf, inStore } from './database';
import { failure, failureOf } from './handles';

interface StoredTemplate {
  readonly id: string;
  readonly savedAt: string;
  readonly bytes: Uint8Array;
}

export const createBrowserTemplates = (): OwnTemplates => ({
  list: async () => {
    const rows = await inStore(['templates'], 'readonly', (store) =>
      answerOf(store('templates').getAll() as IDBRequest<StoredTemplate[]>),
    );
    return rows.map(({ id, savedAt }) => ({ id, savedAt })).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  },
  read: async (id) => {
    try {
      const row = await inStore(['templates'], 'readonly', (store) =>
        answerOf(store('templates').get(id) as IDBRequest<StoredTemplate | undefined>),
      );
      return row ? { ok: true, value: row.bytes } : failure('not-found');
    } catch (error) {
      return failureOf(error);
    }
  },
  save: async (id, bytes) => {
    if (!isTemplateId(id)) return failure('bad-name');
    try {
      const row: StoredTemplate = { id, savedAt: new Date().toISOString(), bytes };
      await inStore(['templates'], 'readwrite', (store) => void store('templates').put(row));
      return { ok: true, value: null };
    } catch (error) {
      return failureOf(error);
    }
  },
  remove: async (id) => {
    try {
      return await inStore(['templates'], 'readwrite', async (store) => {
        const count = await answerOf(store('templates').count(id));
        if (count === 0) return failure('not-found');
        store('templates').delete(id);
        return { ok: true as const, value: null };
      });
    } catch (error) {
      return failureOf(error);
    }
  },
});
