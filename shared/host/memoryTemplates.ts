/** The user's own templates kept in memory. */
import { isTemplateId, type OwnTemplates } from './types';

export function createMemoryTemplates(now: () => string): OwnTemplates {
  const kept = new Map<string, { savedAt: string; bytes: Uint8Array }>();
  return {
    list: async () => Array.from(kept, ([id, { savedAt }]) => ({ id, savedAt })).reverse(),
    read: async (id) => {
      const template = kept.get(id);
      return template ? { ok: true, value: template.bytes.slice() } : { ok: false, reason: 'not-found' };
    },
    save: async (id, bytes) => {
      if (!isTemplateId(id)) return { ok: false, reason: 'bad-name' };
      kept.delete(id);
      kept.set(id, { savedAt: now(), bytes: bytes.slice() });
      return { ok: true, value: null };
    },
    remove: async (id) => (kept.delete(id) ? { ok: true, value: null } : { ok: false, reason: 'not-found' }),
  };
}
