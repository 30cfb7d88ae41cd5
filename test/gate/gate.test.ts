/** The gate: no source of the program breaks a rule of hardening, and each rule finds the faults planted for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDED, slowPatterns } from './patterns';
import { INNOCENT, PLANTED } from './planted';
import { RULES } from './rules';
import { scan } from './scan';
import { argumentsOf, calledName, childOf, childrenOf, parseSource, textOf, walk } from './tree';

const ROOT = resolve(import.meta.dirname, '../..');
const sources = ['electron', 'renderer', 'shared'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name)),
);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

it('finds nothing in the sources of the program', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.flatMap((file) => scan(file, read(file)))).toEqual([]);
});

it.each(PLANTED)('finds “$text” in $file: $rule', ({ rule, file, text }) => {
  expect(scan(file, text).map((found) => found.slice(found.indexOf(' ') + 1))).toContain(rule);
});

it('has a fault planted for every rule', () => {
  const bitten = new Set(PLANTED.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !bitten.has(id))).toEqual([]);
});

it.each(INNOCENT)('lets pass in %s: %s', (file, text) => {
  expect(scan(file, text)).toEqual([]);
});

describe('patterns', () => {
  it('none takes exponential time, and quadratic ones only where texts are short', () => {
    const found = sources.flatMap((file) =>
      slowPatterns(file, read(file)).map((slow) => ({ file, ...slow })),
    );
    expect(found.filter(({ exponential }) => exponential)).toEqual([]);
    const counts = Object.fromEntries(
      sources.flatMap((file) => {
        const count = found.filter((slow) => slow.file === file).length;
        return count ? [[file, count]] : [];
      }),
    );
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(BOUNDED).map(([file, [count]]) => [file, count])),
    );
  });

  it('planted ones are found', () => {
    const [comments] = slowPatterns('a.ts', 'const a = /^(?:%%.*\\s+)*graph/;');
    expect(comments?.exponential).toBe(true);
    expect(slowPatterns('a.ts', 'const a = /^#\\s+(.*?)\\s*#*\\s*$/;')).toHaveLength(1);
    expect(slowPatterns('a.ts', 'const a = /^[a-z]+$/;')).toEqual([]);
  });
});

describe('in what order and with what words', () => {
  it('the program asks for the sandbox before anything else', () => {
    const program = parseSource('index.ts', read('electron/main/index.ts'));
    const [first] = childrenOf(program, 'body').filter(({ type }) => type !== 'ImportDeclaration');
    const call = first ? childOf(first, 'expression') : null;
    expect(call && calledName(call)).toBe('app.enableSandbox');
  });

  it('requests of the bridge carry no path but that of a dropped file, which only the preload can name', () => {
    const named: string[] = [];
    walk(parseSource('bridge.ts', read('shared/host/bridge.ts')), (node) => {
      if (node.type === 'Property') named.push((childOf(node, 'key')?.name as string | undefined) ?? '');
    });
    expect(named.filter((name) => /path|folder|directory/i.test(name))).toEqual([]);
    const asked: string[] = [];
    walk(parseSource('index.ts', read('electron/preload/index.ts')), (node) => {
      if (calledName(node) !== 'ipcRenderer.invoke') return;
      const [channel, value] = argumentsOf(node);
      if (value && calledName(value) === 'webUtils.getPathForFile') asked.push(textOf(channel ?? null) ?? '');
    });
    expect(asked.sort()).toEqual(['blueprint:openDropped', 'blueprint:readDropped']);
  });
});
