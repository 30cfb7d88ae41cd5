/** `npm run dev`: the window from Vite's development server, with reloading; prints the address to open in a browser. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot } from './setup/run.mjs';

async function dev() {
  await ensureDependencies();
  await ensureFonts();
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: inRoot('vite.renderer.config.ts'),
    server: { host: '127.0.0.1' },
  });
  await server.listen();
  server.printUrls();
}

await dev().catch(fail);
