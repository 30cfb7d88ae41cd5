/** Runs the built command line as a user does: as a program of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli/throughline.mjs');
export const SAMPLE = join(ROOT, 'resources/samples/hotel-stay.blueprint');
export const SAMPLE_ZH = join(ROOT, 'resources/samples/hotel-stay.zh-Hans.blueprint');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
  readonly milliseconds: number;
}

export function runCli(
  args: readonly string[],
  { cwd = tmpdir(), input }: { cwd?: string; input?: string | Uint8Array } = {},
): Promise<CliResult> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (status) => {
      const bytes = Buffer.concat(out);
      done({
        status,
        bytes,
        stdout: bytes.toString(),
        stderr: Buffer.concat(err).toString(),
        milliseconds: performance.now() - start,
      });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
