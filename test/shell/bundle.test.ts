/** What the built shell holds, read from the bundle itself: libraries bring in nothing that the sources may not do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scan } from '../gate/scan';
import { ROOT } from './standin/launch';

const CODE_MAKERS = 'no other program is started and no code is made from text';

const findings = (bundle: string): readonly string[] =>
  scan(bundle.replace(/cjs$/, 'ts'), readFileSync(join(ROOT, bundle), 'utf8')).map((found) =>
    found.slice(found.indexOf(' ') + 1),
  );

test('the bundle of the shell starts no program and makes no code, but for one probe of zod that is switched off', () => {
  const found = findings('dist/main/index.cjs');
  expect(found.filter((rule) => rule === CODE_MAKERS)).toHaveLength(1);
  expect(readFileSync(join(ROOT, 'dist/main/index.cjs'), 'utf8')).toMatch(/jitless/);
  expect(found).not.toContain('no text is run by a timer');
  expect(found).not.toContain('nothing of Electron that phones home or reaches into pages');
  expect(found.filter((rule) => rule === 'only one file opens addresses in other programs')).toHaveLength(1);
});

test('the bundle of the preload is short and loads Electron only', () => {
  const text = readFileSync(join(ROOT, 'dist/preload/index.cjs'), 'utf8');
  expect(text.split('\n').length).toBeLessThan(150);
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  expect(findings('dist/preload/index.cjs')).not.toContain(CODE_MAKERS);
});
