/** Every hostile file has one clear outcome, in time, and leaves the runtime as it was. */
import { describe, expect, it } from 'vitest';
import { toScoreReport } from '../../shared/analysis';
import { checkSize } from '../../shared/file/limits';
import { parse } from '../../shared/file/parse';
import { repair } from '../../shared/file/repair';
import { toBytes } from '../../shared/file/serialise';
import { layout } from '../../shared/layout/layout';
import { corpus } from './corpus';
import type { HostileFile } from './types';

/** Of this process: the wall's time depends on what else a machine does. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;

function outcome(file: HostileFile): { outcome: string; code: string; says: string } {
  const bytes = file.bytes();
  const before = bytes.length;
  const start = processorMs();
  const result = parse(bytes);
  expect(processorMs() - start, file.name).toBeLessThan(2000);
  expect(bytes.length).toBe(before);
  if (result.ok) {
    expect(parse(toBytes(result.doc))).toMatchObject({ ok: true });
    const opened = processorMs();
    layout(result.doc);
    toScoreReport(result.doc, '2026-01-15');
    expect(processorMs() - opened, file.name).toBeLessThan(2000);
    return { outcome: result.readOnly ? 'readOnly' : 'open', code: '', says: '' };
  }
  const repaired = repair(bytes);
  expect(repaired.ok).toBe(result.repairable);
  if (repaired.ok) {
    expect(repaired.changes.length).toBeGreaterThan(0);
    expect(parse(toBytes(repaired.doc))).toMatchObject({ ok: true });
  }
  return {
    outcome: repaired.ok ? 'repair' : 'refuse',
    code: result.errors[0]!.code,
    says: result.errors.map((error) => error.message).join('\n'),
  };
}

describe.each([...new Set(corpus.map((file) => file.id))])('%s', (id) => {
  const files = corpus.filter((file) => file.id === id);
  it(`${files.length} files`, () => {
    for (const file of files) {
      const found = outcome(file);
      const label = `${file.id} ${file.name}: ${found.says}`;
      if (file.expect === 'either') expect(['open', 'repair'], label).toContain(found.outcome);
      else expect(found.outcome, label).toBe(file.expect);
      if (file.code !== undefined) expect(found.code, label).toBe(file.code);
      if (file.says) expect(found.says, label).toMatch(file.says);
    }
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it('names the field of a wrong value', () => {
  for (const file of corpus.filter((candidate) => candidate.id === 'J11')) {
    const result = parse(file.bytes());
    if (result.ok) continue;
    const [table, field] = file.name.split(' ')[0]!.split('.');
    const place = new RegExp(field === undefined ? `^/${table}|/` : `^/${table}/[a-z]+/${field}`);
    expect(result.errors.map((error) => error.path).join(' '), file.name).toMatch(place);
  }
});

it('refuses big files by their size alone', () => {
  expect(checkSize(500 * 1024 * 1024)).toMatchObject({ code: 'too-big', vars: { size: 500, limit: 64 } });
  expect(checkSize(536_870_889)).toMatchObject({ code: 'too-big' });
  expect(checkSize(64 * 1024 * 1024)).toBeNull();
});
