/** Starts a child and kills it some time after its first word. */
import { spawn } from 'node:child_process';
import { childPath } from './bundle';

/** A child that has not said anything by then is broken. */
const SILENT_MS = 20_000;

export interface Killed {
  /** All that it said; '' where it stayed silent. */
  readonly output: string;
  /** When it was killed, ms since 1970; 0 where it ended by itself. */
  readonly killedAt: number;
}

/** @param child its file in children/ */
export function killChild(child: string, args: readonly string[], lifeMs: number): Promise<Killed> {
  return new Promise((done) => {
    const started = spawn(process.execPath, [childPath(child), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let killedAt = 0;
    const kill = () => {
      killedAt = Date.now();
      started.kill('SIGKILL');
    };
    let timer = setTimeout(kill, SILENT_MS);
    started.stdout.on('data', (chunk: Buffer) => {
      if (output === '') {
        clearTimeout(timer);
        timer = setTimeout(kill, lifeMs);
      }
      output += chunk.toString();
    });
    started.on('close', () => {
      clearTimeout(timer);
      done({ output, killedAt });
    });
  });
}
