import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloads } from './scripts/setup/preloads.mjs';

/** The window: one page, built to dist/renderer, served as app://bundle/ by Electron and from a local address by the browser host. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), preloads],
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    // One style sheet, named by the page: the window's chunk must not wait for one of its own.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
});
