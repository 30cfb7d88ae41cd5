/** Finds the maps that `new` can start from: the samples and templates that come with the program, by name and language. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../../shared/file/parse';
import type { Blueprint, Locale } from '../../shared/model/schema';
import { LOCALES } from '../../shared/model/schema';
import { readFile } from '../node/readFile';

export interface Template {
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
}

/** The nearest folder above the program that holds templates or samples: a checkout's `resources`, or a package's own. */
function folders(): string[] {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const base of [folder, join(folder, 'resources')]) {
      const found = ['templates', 'samples']
        .map((name) => join(base, name))
        .filter((path) => existsSync(path));
      if (found.length) return found;
    }
    const above = dirname(folder);
    if (above === folder) return [];
    folder = above;
  }
}

/** `hotel-stay.zh-Hans.blueprint` → name and language; without a language it is English. */
function toTemplate(folder: string, file: string): Template | null {
  const match = /^(?<name>[^.]+)(?:\.(?<locale>[^.]+))?\.blueprint$/.exec(file);
  const locale = LOCALES.find((known) => known === (match?.groups?.locale ?? 'en'));
  const name = match?.groups?.name;
  return name !== undefined && locale ? { name, locale, path: join(folder, file) } : null;
}

/** By name; templates before samples of the same name and language. */
export async function listTemplates(): Promise<readonly Template[]> {
  const found = new Map<string, Template>();
  for (const folder of folders()) {
    for (const file of await readdir(folder)) {
      const template = toTemplate(folder, file);
      const key = template ? `${template.name} ${template.locale}` : '';
      if (template && !found.has(key)) found.set(key, template);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, template]) => template);
}

/** The template's document; null where it cannot be read, which a test of the shipped files keeps from happening. */
export async function loadTemplate(template: Template): Promise<Blueprint | null> {
  const bytes = await readFile(template.path);
  const result = bytes.ok ? parse(bytes.value) : null;
  return result?.ok ? result.doc : null;
}
