/** Who may import whom: the table of allowed imports, held against every source file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Folder → folders it may import from (besides itself). A folder not listed may import nothing of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/model': [],
  'shared/i18n': ['shared/model'],
  'shared/text': ['shared/model'],
  'shared/file': ['shared/model', 'shared/i18n'],
  'shared/commands': ['shared/model', 'shared/rules'],
  'shared/rules': ['shared/model', 'shared/commands', 'shared/file', 'shared/i18n'],
  'shared/session': ['shared/model', 'shared/commands', 'shared/rules', 'shared/file', 'shared/host'],
  'shared/compare': ['shared/model', 'shared/i18n'],
  'shared/merge': [
    'shared/model',
    'shared/file',
    'shared/commands',
    'shared/rules',
    'shared/compare',
    'shared/i18n',
  ],
  'shared/review': [
    'shared/model',
    'shared/file',
    'shared/commands',
    'shared/session',
    'shared/compare',
    'shared/merge',
    'shared/i18n',
  ],
  'shared/analysis': ['shared/model', 'shared/commands', 'shared/i18n', 'shared/compare'],
  'shared/layout': ['shared/model', 'shared/text', 'shared/i18n', 'shared/analysis'],
  'shared/scene': ['shared/model', 'shared/text', 'shared/layout', 'shared/i18n', 'shared/analysis'],
  'shared/charts': [
    'shared/model',
    'shared/text',
    'shared/layout',
    'shared/scene',
    'shared/i18n',
    'shared/analysis',
  ],
  'shared/workbook': ['shared/model', 'shared/i18n'],
  'shared/changeSet': ['shared/model', 'shared/i18n', 'shared/commands', 'shared/compare', 'shared/workbook'],
  'shared/exporters': [
    'shared/charts',
    'shared/model',
    'shared/text',
    'shared/layout',
    'shared/scene',
    'shared/i18n',
    'shared/analysis',
    'shared/file',
    'shared/workbook',
    'shared/compare',
  ],
  'shared/importers': [
    'shared/model',
    'shared/file',
    'shared/i18n',
    'shared/text',
    'shared/commands',
    'shared/workbook',
    'shared/changeSet',
  ],
  'shared/clipboard': [
    'shared/model',
    'shared/commands',
    'shared/rules',
    'shared/file',
    'shared/importers',
    'shared/workbook',
  ],
  'shared/edits': ['shared/model', 'shared/commands', 'shared/rules'],
  'shared/find': ['shared/model', 'shared/commands'],
  'shared/templates': ['shared/model'],
  'shared/actions': ['shared/model', 'shared/i18n'],
  'shared/settings': ['shared/model', 'shared/file', 'shared/exporters'],
  'shared/handbook': ['shared/model', 'shared/i18n', 'shared/actions'],
  'shared/host': ['shared/model', 'shared/settings'],
  renderer: ['shared'],
  electron: ['shared'],
};

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = resolve(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

const folderOf = (path: string): string => {
  const parts = relative(root, path).split('/');
  return parts[0] === 'shared' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
};

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

test('imports go from the model outward, never back', () => {
  const wrong: string[] = [];
  for (const top of ['shared', 'renderer', 'electron']) {
    for (const path of sources(resolve(root, top))) {
      const from = folderOf(path);
      for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
        const to = folderOf(resolve(dirname(path), target));
        if (to === from || to === 'resources') continue;
        const allowed =
          MAY_IMPORT[from]?.some((folder) => to === folder || to.startsWith(`${folder}/`)) ?? false;
        if (!allowed) wrong.push(`${relative(root, path)} imports ${to}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('panels share parts but never import each other', () => {
  const wrong: string[] = [];
  const panels = resolve(root, 'renderer/panels');
  for (const path of sources(panels)) {
    const own = relative(panels, path).split('/')[0];
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const to = resolve(dirname(path), target);
      if (!to.startsWith(`${panels}/`)) continue;
      const other = relative(panels, to).split('/')[0];
      if (own !== other && other !== 'parts' && relative(panels, path).includes('/'))
        wrong.push(`${relative(root, path)} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});
