/** Writes what a command gives: text and JSON on standard output, files whole or not at all. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isSameFile } from '../node/sameFile';
import { saveFile } from '../node/saveFile';
import { failureError, isStdin } from './input';
import { printable } from './printable';
import { type Call, CliError } from './types';

export const print = (text: string): void => {
  process.stdout.write(text);
};
export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);
/** Messages never mix with results. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** How a file to write is called in messages. */
export const outputName = (name: string): string => (isStdin(name) ? '<stdout>' : printable(name));

/** A path with its folder written one way only; the file itself need not be there yet. */
async function placeOf(name: string): Promise<string> {
  if (isStdin(name)) return name;
  const path = resolve(name);
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
}

/** Of files that are written by one call, each may be named once only. */
export async function refuseTwice({ t }: Call, names: readonly string[]): Promise<void> {
  const places = await Promise.all(names.map(placeOf));
  for (const [index, place] of places.entries())
    for (const earlier of places.slice(0, index))
      if (await isSameFile(earlier, place))
        throw new CliError(t('cli.error.outputTwice', { file: outputName(names[index] ?? '') }));
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
