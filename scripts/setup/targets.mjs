/** What is built: each target's sources (whose hash decides whether it is up to date), and how Vite is told to build it. */
import { readFileSync } from 'node:fs';
import { inRoot } from './run.mjs';

/** Not bundled: native code, and packages that read files beside themselves. Imported lazily where used. */
const EXTERNAL = ['electron', '@napi-rs/canvas', 'pdfkit'];
const COMMON = [
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/setup/targets.mjs',
  'shared',
];

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** A bundle for Node or Electron: `format` 'es' | 'cjs'. */
const bundle = (entry, outDir, file, format) => ({
  configFile: false,
  root: inRoot(),
  logLevel: 'warn',
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: inRoot(entry),
    outDir: inRoot(outDir),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: (id) =>
        id.startsWith('node:') || EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { format, entryFileNames: file, chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});

export const targets = {
  renderer: {
    sources: [...COMMON, 'renderer', 'resources', 'vite.renderer.config.ts', 'scripts/setup/preloads.mjs'],
    result: 'dist/renderer/index.html',
    // A local program loads its one large file from the disk: its size is no reason for a warning.
    config: {
      configFile: inRoot('vite.renderer.config.ts'),
      logLevel: 'warn',
      build: { chunkSizeWarningLimit: 10_000 },
    },
  },
  main: {
    sources: [...COMMON, 'electron'],
    result: 'dist/main/index.cjs',
    config: bundle('electron/main/index.ts', 'dist/main', 'index.cjs', 'cjs'),
  },
  preload: {
    sources: [...COMMON, 'electron/preload'],
    result: 'dist/preload/index.cjs',
    config: bundle('electron/preload/index.ts', 'dist/preload', 'index.cjs', 'cjs'),
  },
  cli: {
    sources: [...COMMON, 'electron'],
    result: 'dist/cli/throughline.mjs',
    config: bundle('electron/cli/index.ts', 'dist/cli', 'throughline.mjs', 'es'),
  },
  serve: {
    sources: [...COMMON, 'electron'],
    result: 'dist/serve/index.mjs',
    config: bundle('electron/serve/index.ts', 'dist/serve', 'index.mjs', 'es'),
  },
};
