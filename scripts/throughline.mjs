/** `npm run -s throughline -- …`: the command line from a checkout; builds it first where that is due, with all words on standard error. */
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot } from './setup/run.mjs';

try {
  await ensureDependencies();
  await ensureFonts();
  await build(['cli']);
} catch (error) {
  fail(error);
}
// npm runs scripts in the package's folder; file names are meant from where the user stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(inRoot('dist', 'cli', 'throughline.mjs')).href);
