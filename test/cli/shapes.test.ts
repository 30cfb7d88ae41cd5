/** What `--json` prints has the field names and types that other programs rely on. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporaryFolder';
import { runCli, SAMPLE, SAMPLE_ZH } from './runCli';

const id = z.string().min(1);
const figure = z.number();
const maybe = figure.nullable();

/** More fields may be there, these must. */
const scoreShape = z.looseObject({
  pains: z.array(
    z.looseObject({
      id,
      title: z.string(),
      score: figure.min(0).max(100),
      rpn: figure.int().min(1),
      criticality: figure.int().min(1),
      reach: figure.min(0).max(1),
      moment: z.boolean(),
      addressedBy: z.array(id),
      recovery: z.enum(['none', 'partial', 'full']).nullable(),
      evidence: z.enum(['assumed', 'reported', 'observed', 'measured']),
      top3Share: figure.min(0).max(1).nullable(),
      rankInterval: z.tuple([figure, figure]).nullable(),
    }),
  ),
  emotion: z.array(
    z.looseObject({
      personaId: id.nullable(),
      peak: figure,
      end: figure,
      peakEnd: figure,
      mean: figure,
      lowest: figure,
      swing: figure.min(0),
      steepestDrop: maybe,
    }),
  ),
  measures: z.array(z.looseObject({ id, kind: z.string(), value: maybe })),
  needs: z.array(z.looseObject({ personaId: id, index: figure.int(), opportunity: figure })),
  opportunities: z.array(z.looseObject({ id, rice: maybe, ice: maybe, relief: figure })),
  time: z.looseObject({ total: figure, waiting: figure, waitingShare: maybe }),
  cost: z.looseObject({ total: figure, min: figure, max: figure }),
  crossings: z.strictObject({ interaction: figure, visibility: figure, internal: figure }),
  handoffs: figure.int(),
  recovery: z.looseObject({
    failures: figure,
    covered: figure,
    coverage: maybe,
    outcome: figure,
    process: figure,
  }),
  steps: z.array(z.looseObject({ id, pain: figure })),
  personas: z.array(z.looseObject({ id, pain: figure })),
  segments: z.array(z.looseObject({ id, attractiveness: maybe })),
});

const errors = z.array(z.strictObject({ code: z.string(), path: z.string(), message: z.string().min(1) }));
const checkShape = z.strictObject({
  errors,
  problems: z.array(
    z.strictObject({
      check: z.string(),
      level: z.enum(['error', 'warning', 'info']),
      message: z.string().min(1),
      refs: z.array(id),
    }),
  ),
});

const EMPTY = '{"format": "blueprint", "version": 1}';
const read = async (args: readonly string[], input?: string) =>
  JSON.parse((await runCli(args, input === undefined ? {} : { input })).stdout) as unknown;

describe('--json', () => {
  test.each([SAMPLE, SAMPLE_ZH])('score %s', async (file) => {
    const report = scoreShape.parse(await read(['score', '--json', file]));
    const scores = report.pains.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(report.emotion.some(({ personaId }) => personaId === null)).toBe(true);
  });

  test('score of a map with nothing in it', async () => {
    const report = scoreShape.parse(await read(['score', '--json', '-'], EMPTY));
    expect(report).toMatchObject({ pains: [], emotion: [], time: { waitingShare: null } });
  });

  test('check of what is fine, what has problems, and what cannot be read', async () => {
    expect(checkShape.parse(await read(['check', '--json', '-'], EMPTY))).toEqual({
      errors: [],
      problems: [],
    });
    expect(checkShape.parse(await read(['check', '--json', SAMPLE])).problems.length).toBeGreaterThan(0);
    expect(checkShape.parse(await read(['check', '--json', '-'], '{')).errors.length).toBe(1);
  });

  test('export names its files and what will not print well', async () => {
    const folder = temporaryFolder();
    const args = ['export', SAMPLE, '--to', 'a.pdf', 'a.svg', '--paper', 'A3'];
    const { stdout } = await runCli([...args, '--json'], { cwd: folder });
    const remark = z.strictObject({ level: z.enum(['warning', 'info']), message: z.string().min(1) });
    const { written } = z
      .strictObject({
        written: z.array(
          z.strictObject({ file: z.string(), format: z.string(), bytes: figure, remarks: z.array(remark) }),
        ),
      })
      .parse(JSON.parse(stdout));
    expect(written.map(({ file }) => file)).toEqual(readdirSync(folder).sort());
    expect(written[0]?.bytes).toBe(readFileSync(join(folder, 'a.pdf')).length);
    expect(written[0]?.remarks[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining(' pt'),
    });
    const text = await runCli(args, { cwd: folder });
    expect(text).toMatchObject({ status: 0, stderr: expect.stringContaining('a.pdf: The smallest text') });
  });
});

describe('text', () => {
  test('writes no share of nothing, and minus signs', async () => {
    const empty = await runCli(['score', '-'], { input: EMPTY });
    expect(empty.stdout).toContain('0 min (–) waiting');
    expect(empty.stdout).not.toContain('– %');
    expect((await runCli(['score', SAMPLE])).stdout).toMatch(/ −\d/);
  });

  test('help names the formats', async () => {
    expect((await runCli(['export', '--help'])).stdout).toContain('Formats: pdf');
    expect((await runCli(['import', '--help'])).stdout).toMatch(/Formats: .*markdown/);
  });

  test('an imported map in Chinese is exported in Chinese', async () => {
    const folder = temporaryFolder();
    const table =
      '| 阶段 | 用户行为 | 痛点 |\n|---|---|---|\n| 预订 | 比较价钱 | 太慢 |\n| 入住 | 办理登记 | 排队 |\n';
    writeFileSync(join(folder, 'table.md'), table);
    const made = await runCli(['import', 'table.md', '-o', 'map.blueprint'], { cwd: folder });
    expect(made.stdout).toContain('简体中文');
    const svg = await runCli(['export', 'map.blueprint', '--to', '-', '--format', 'svg'], { cwd: folder });
    expect(svg.stdout).toContain('步骤');
  });
});
