/** Writes what a command gives: text and JSON on standard output, files whole or not at all. */
import { realpath } from 'node:fs/promises';
import { saveFile } from '../node/saveFile';
import { failureError, isStdin } from './input';
import { type Call, CliError } from './types';

export const print = (text: string): void => {
  process.stdout.write(text);
};
export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);
/** Messages never mix with results. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return first === second;
}

/** Writes a file, or standard output for `-`. Refuses to write over any of the inputs `from`. */
export async function writeOutput(
  call: Call,
  name: string,
  bytes: Uint8Array,
  ...from: readonly string[]
): Promise<void> {
  const { t } = call;
  if (isStdin(name)) {
    process.stdout.write(bytes);
    return;
  }
  for (const input of from)
    if (await isSameFile(input, name)) throw new CliError(t('cli.error.sameFile', { file: name }));
  const result = await saveFile(name, bytes);
  if (!result.ok) throw failureError(t, name, result.reason, result.detail);
}
