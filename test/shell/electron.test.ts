/** The same program on Electron itself, where its program and a display are there; elsewhere this says so and skips. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { ROOT } from './standin/launch';
import { eventually } from './support';

/** Path of Electron's program; null where it was not fetched. Asking the package itself would start a download. */
function electronPath(): string | null {
  const folder = join(createRequire(import.meta.url).resolve('electron/package.json'), '..');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : null;
}
const executablePath = electronPath();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const why = executablePath
  ? hasDisplay
    ? ''
    : ' (skipped: no display)'
  : ' (skipped: Electron’s program is not here)';

test.skipIf(!executablePath || !hasDisplay)(
  `Electron opens a file sandboxed, edits it and saves it${why}`,
  async () => {
    const path = join(temporaryFolder(), 'stay.blueprint');
    copyFileSync(join(ROOT, 'resources/samples/hotel-stay.blueprint'), path);
    const program = await _electron.launch({
      executablePath: executablePath ?? '',
      args: [ROOT, `--user-data-dir=${temporaryFolder()}`, '--', path],
    });
    onTestFinished(() => program.close());
    const page = await program.firstWindow();
    await page.getByText('Photos do not match the room').first().waitFor();
    expect(
      await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), crossOriginIsolated, origin]),
    ).toEqual(['undefined', true, 'app://bundle']);
    const field = page.getByRole('textbox', { name: 'Title' }).first();
    await field.fill('Another stay');
    await field.press('Enter');
    await eventually('saving is possible', () =>
      program.evaluate(
        ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.save')?.enabled === true,
      ),
    );
    await program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.save')?.click());
    await eventually('the save', () => JSON.parse(readFileSync(path, 'utf8')).meta.title === 'Another stay');
  },
);
