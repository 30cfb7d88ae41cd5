/** Unpacks the bundled fonts to resources/fonts when they are not there. */
import { existsSync, readdirSync } from 'node:fs';
import { inRoot, runTool, SetupError } from './run.mjs';

const fontsPresent = () => {
  const folder = inRoot('resources', 'fonts');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ttf'));
};

export async function ensureFonts(show = 'errors') {
  if (fontsPresent()) return;
  process.stderr.write('Unpacking fonts …\n');
  const { code, output } = await runTool('tsx', 'dist/cli.mjs', [inRoot('scripts', 'fonts.ts')], { show });
  if (code !== 0) throw new SetupError(`The fonts could not be unpacked (scripts/fonts.ts).\n${output}`);
}
