/** The templates as the gallery shows them: read one after the other while nothing else is to be done, each language once. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { toBytes } from '../../shared/file/serialise';
import { GENERATOR } from '../../shared/model/generator';
import { newId } from '../../shared/model/newId';
import type { Blueprint, Locale } from '../../shared/model/schema';
import { beginFrom } from '../../shared/templates/begin';
import { loadTemplate } from '../../shared/templates/load';
import { templates } from '../../shared/templates/maps';
import { guardUnsaved, openBytes } from './document';

export interface TemplateSheet {
  readonly doc: Blueprint;
  /** What the map teaches; nothing for one's own. */
  readonly teaches: readonly string[];
}

interface TemplatesState {
  /** By `sheetKey`. */
  readonly sheets: ReadonlyMap<string, TemplateSheet>;
}

const store = createStore<TemplatesState>()(() => ({ sheets: new Map() }));

export const useTemplates = <T>(select: (state: TemplatesState) => T): T => useStore(store, select);

export const sheetKey = (id: string, locale: Locale): string => `${id} ${locale}`;

const LATEST_MS = 300;

const nextIdle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: LATEST_MS });
    else setTimeout(done, 0);
  });

/** Reads what is not yet read in this language, one template in each idle moment; returns the function that stops it. */
export function readTemplates(locale: Locale): () => void {
  let stopped = false;
  const read = async () => {
    for (const row of templates) {
      const key = sheetKey(row.id, locale);
      if (store.getState().sheets.has(key)) continue;
      await nextIdle();
      if (stopped) return;
      const { doc, teaches } = await loadTemplate(row, locale);
      store.setState(({ sheets }) => ({ sheets: new Map(sheets).set(key, { doc, teaches }) }));
    }
  };
  void read();
  return () => {
    stopped = true;
  };
}

/** A new map from the template, after the question about unsaved changes. It has no file, and nothing in it is to be saved yet. */
export const beginTemplate = (template: Blueprint): void => guardUnsaved(() => void openTemplate(template));

/** The same without the question. */
export function openTemplate(template: Blueprint): void | Promise<void> {
  const own = { id: newId(Math.random), now: new Date().toISOString(), generator: GENERATOR };
  const doc = beginFrom(template, own);
  return openBytes({ name: `${doc.meta.title ?? ''}.blueprint`, bytes: toBytes(doc), ref: null });
}
