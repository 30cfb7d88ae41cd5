/** The desktop host keeps what every host promises: the contract speaks to the page's bridge, main answers with real files. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createElectronHost } from '../../renderer/host/electronHost';
import type { Bridge } from '../../shared/host/bridge';
import { checkHost } from '../support/hostContract';
import { temporaryFolder } from '../support/temporaryFolder';
import { StandinEvent } from './standin/honest';
import { eventually, startProbe, useBrowser } from './support';

useBrowser();

/** The bridge of a page, from here: calls go over, answers come back. */
const bridgeOf = (page: Page): Bridge =>
  new Proxy({} as Bridge, {
    get: (_target, name) => {
      if (name === 'on') return () => () => {};
      return (...args: unknown[]) =>
        page.evaluate(
          ([method, given]) =>
            (window.blueprint as unknown as Record<string, (...a: unknown[]) => Promise<unknown>>)[method]?.(
              ...given,
            ),
          [String(name), args] as const,
        );
    },
  });

test('keeps its promises', async () => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const { shell, page, native } = await startProbe();
  await checkHost({
    host: createElectronHost(bridgeOf(page)),
    answer: (name) =>
      shell.dialog.answers.push({
        method: 'showSaveDialog',
        result: { canceled: name === null, filePath: name === null ? '' : join(folder, name) },
      }),
    next: async () => {
      shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
      const loaded = page.waitForEvent('load');
      native.webContents.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 1 });
      await loaded;
      return createElectronHost(bridgeOf(page));
    },
  });
  expect(shell.dialog.answers).toEqual([]);
  await eventually('the title', () => native.getTitle() !== '');
});
