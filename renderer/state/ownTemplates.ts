/** Templates of the user's own: keeping a map as one, naming it anew, letting it go. The host stores them; each is a whole map. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { toBytes } from '../../shared/file/serialise';
import type { HostResult, OwnTemplate } from '../../shared/host/types';
import { GENERATOR } from '../../shared/model/generator';
import { newId } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { readBlueprint } from '../workers/readBlueprint';
import { editor } from './editor';
import { notify } from './notices';
import { ui } from './ui';
import { t } from './useT';

export interface OwnSheet extends OwnTemplate {
  /** Null where it cannot be read. */
  readonly doc: Blueprint | null;
}

/** Null while they have not been read. */
const store = createStore<{ readonly list: readonly OwnSheet[] | null }>()(() => ({ list: null }));

export const useOwnTemplates = (): readonly OwnSheet[] | null => useStore(store, (state) => state.list);

const host = () => editor.getState().host.templates;

async function readOne(template: OwnTemplate, known: OwnSheet | undefined): Promise<OwnSheet> {
  if (known?.savedAt === template.savedAt) return known;
  const bytes = await host().read(template.id);
  const parsed = bytes.ok ? await readBlueprint(bytes.value, new AbortController().signal) : null;
  return { ...template, doc: parsed?.ok ? parsed.doc : null };
}

/** Reads what is new since the last time. A store that gives no answer holds none. */
export async function readOwnTemplates(): Promise<void> {
  const found = await host()
    .list()
    .catch(() => []);
  const known = store.getState().list ?? [];
  const list = await Promise.all(
    found.map((template) =>
      readOne(
        template,
        known.find(({ id }) => id === template.id),
      ),
    ),
  );
  store.setState({ list });
}

/** Says what went wrong; true where nothing did. */
function done(result: HostResult<null>, name: string): boolean {
  if (!result.ok) notify(t(`fileFailure.save.${result.reason}`, { name, detail: '' }), { kind: 'error' });
  return result.ok;
}

const named = (doc: Blueprint, title: string): Uint8Array => {
  const now = new Date().toISOString();
  return toBytes({ ...doc, meta: { ...doc.meta, title, modifiedAt: now, generator: GENERATOR } });
};

/** The open map as it is now becomes a template; the map itself stays as it is. */
export async function saveAsTemplate(title: string): Promise<void> {
  const id = newId(Math.random);
  if (!done(await host().save(id, named(editor.getState().session.doc, title)), title)) return;
  notify(t('templates.own.saved', { name: title }), {
    action: {
      label: t('templates.own.show'),
      run: () => ui.getState().set({ dialog: { kind: 'templates' } }),
    },
  });
  await readOwnTemplates();
}

export async function renameTemplate({ id, doc }: OwnSheet, title: string): Promise<void> {
  if (!doc || !done(await host().save(id, named(doc, title)), title)) return;
  store.setState(({ list }) => ({
    list: list?.map((sheet) => (sheet.id === id ? { ...sheet, savedAt: '' } : sheet)) ?? null,
  }));
  await readOwnTemplates();
}

export async function removeTemplate({ id, doc }: OwnSheet): Promise<void> {
  done(await host().remove(id), doc?.meta.title ?? '');
  await readOwnTemplates();
}
