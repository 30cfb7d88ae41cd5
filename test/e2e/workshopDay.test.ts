/**
 * A workshop of fifteen minutes, played from its script through real input in the built window. It ends in the expected file, record by
 * record and byte by byte; ids and times are put in order first. THROUGHLINE_RECORD=1 writes the expected file anew, to be read in the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import { seededRandom } from '../../shared/model/newId';
import { type Blueprint, TABLE_NAMES } from '../../shared/model/schema';
import { starterBlueprint } from '../../shared/model/starterBlueprint';
import { launch, openWindow } from '../support/browser';
import { normalise } from '../support/workshop/normalise';
import { play } from '../support/workshop/player';
import { readScript } from '../support/workshop/readScript';

const FOLDER = resolve(import.meta.dirname, '../fixtures/workshop');
const EXPECTED = resolve(FOLDER, 'expected.blueprint');
const LEAST_ACTIONS = 400;

/** What the host opens: a map in which nothing is written yet. */
const emptyMap = starterBlueprint({
  title: 'Untitled',
  phaseName: 'Phase 1',
  stepNames: ['Step 1', 'Step 2', 'Step 3'],
  locale: 'en',
  now: '2025-01-01T09:00:00.000Z',
  generator: 'throughline',
  random: seededRandom(1),
});

function read(bytes: Uint8Array): Blueprint {
  const result = parse(bytes);
  if (!result.ok) throw new Error(`The file cannot be read: ${JSON.stringify(result.errors)}`);
  return result.doc;
}

/** Plays every scene; gives the number of actions and the scenes' times. */
async function playAll(page: Page): Promise<{ actions: number; times: readonly string[] }> {
  const times: string[] = [];
  let actions = 0;
  for (const { title, acts } of readScript(readFileSync(resolve(FOLDER, 'script.txt'), 'utf8'))) {
    const start = performance.now();
    for (const act of acts) actions += await play(page, act);
    times.push(`${((performance.now() - start) / 1000).toFixed(1)} s  ${title}`);
  }
  return { actions, times };
}

it('plays a workshop of fifteen minutes and ends in the expected file', async () => {
  const browser = await launch();
  const window = await openWindow(browser, {
    file: { name: 'library.blueprint', bytes: toBytes(emptyMap) },
    width: 1920,
    height: 1080,
  });
  try {
    const { page, context, origin, bytesOnDisk, problems } = window;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const { actions, times } = await playAll(page);
    process.stdout.write(`${actions} actions\n${times.join('\n')}\n`);
    expect(actions).toBeGreaterThan(LEAST_ACTIONS);

    const ended = normalise(read(bytesOnDisk()));
    if (process.env.THROUGHLINE_RECORD) writeFileSync(EXPECTED, serialise(ended));
    const expected = read(new Uint8Array(readFileSync(EXPECTED)));
    for (const table of TABLE_NAMES) expect(ended[table], table).toEqual(expected[table]);
    expect(serialise(ended)).toBe(readFileSync(EXPECTED, 'utf8'));
    expect(problems).toEqual([]);
  } finally {
    await window.close();
    await browser.close();
  }
});
