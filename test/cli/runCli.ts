/** Runs the built command line: as a user does, as a program of its own; or, where that proves nothing more, call after call in one process. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

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

interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** A process of its own, from its start to its end. */
export function runProgram(
  args: readonly string[],
  { cwd = tmpdir(), input }: CliOptions = {},
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

let shared: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();
afterAll(() => void shared?.kill());

/** In the process that the calls of a test file share, one after the other; a call that ends it has no status. */
function callShared(args: readonly string[], cwd: string): Promise<CliResult> {
  shared ??= fork(join(ROOT, 'test/cli/callsChild.mjs'), { execArgv: [] });
  const child = shared;
  return new Promise((done) => {
    const answered = (answer: { status: number; stdout: string; stderr: string; milliseconds: number }) => {
      child.off('exit', ended);
      const bytes = Buffer.from(answer.stdout, 'base64');
      done({ ...answer, bytes, stdout: bytes.toString() });
    };
    const ended = () => {
      child.off('message', answered);
      shared = null;
      done({
        status: null,
        bytes: Buffer.alloc(0),
        stdout: '',
        stderr: 'the process ended',
        milliseconds: 0,
      });
    };
    child.once('message', answered);
    child.once('exit', ended);
    child.send({ program: PROGRAM, args, cwd });
  });
}

/** One call. What reads standard input is a program of its own. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  if (options.input !== undefined || args.includes('-')) return runProgram(args, options);
  const result = last.then(() => callShared(args, options.cwd ?? tmpdir()));
  last = result;
  return result;
}
