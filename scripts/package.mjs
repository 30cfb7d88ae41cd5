/** `npm run package [-- electron-builder's arguments]`: builds, packages for this system by electron-builder.yml, and checks what came out. */
import { readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, inRoot, runNode, runTool, SetupError } from './setup/run.mjs';

/** A deb must name the project's page; electron-builder says so only at its end. */
function checkHomepage(args) {
  const { homepage } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const wantsDeb =
    args.includes('deb') ||
    (process.platform === 'linux' && !args.includes('dir') && !args.includes('AppImage'));
  if (wantsDeb && !homepage && !args.some((argument) => argument.startsWith('-c.extraMetadata.homepage=')))
    throw new SetupError(
      'A deb names the page of its project: set "homepage" in package.json, or give -c.extraMetadata.homepage=ADDRESS.',
    );
}

async function pack(args) {
  await ensureDependencies();
  checkHomepage(args);
  await ensureFonts();
  await build(['renderer', 'main', 'preload']);
  const { code } = await runTool('electron-builder', 'cli.js', ['--publish', 'never', ...args]);
  if (code !== 0) throw new SetupError('electron-builder did not finish; its own words stand above.');
  const output = args.find((argument) => argument.startsWith('-c.directories.output='))?.split('=')[1];
  const checked = await runNode([
    '--import',
    'tsx',
    inRoot('scripts/package/check.ts'),
    output ?? inRoot('release'),
  ]);
  process.exitCode = checked.code;
}

await pack(process.argv.slice(2)).catch(fail);
