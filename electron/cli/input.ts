/** Reads what a command was given: a file or, for `-`, standard input; and a blueprint from it. */
import { basename } from 'node:path';
import { parse } from '../../shared/file/parse';
import type { FileError } from '../../shared/file/types';
import type { HostFailure } from '../../shared/host/types';
import { type TextKey, type Translate, translateData } from '../../shared/i18n/translate';
import type { Blueprint } from '../../shared/model/schema';
import { MAX_FILE_BYTES, readFile } from '../node/readFile';
import { printable, shortPath, shortSentence } from './printable';
import { type Call, CliError } from './types';

export const isStdin = (name: string): boolean => name === '-';
/** How a file is called in messages and titles. */
export const displayName = (name: string): string => (isStdin(name) ? '<stdin>' : printable(name));
export const fileNameOf = (name: string): string => (isStdin(name) ? 'stdin' : basename(name));

/** A file that could not be read or written, in words: its name, the cause. */
export function failureError(t: Translate, name: string, reason: HostFailure, detail?: string): CliError {
  const cause = t(`cli.failure.${reason}`, { detail: detail ?? '' });
  const message = t('cli.error.file', { file: displayName(name), cause });
  return new CliError(message, [{ code: reason, path: '', message }]);
}

async function readStdin(t: Translate): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw failureError(t, '-', 'too-big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export async function readInput({ t }: Call, name: string): Promise<Uint8Array> {
  if (isStdin(name)) return readStdin(t);
  const result = await readFile(name);
  if (!result.ok) throw failureError(t, name, result.reason, result.detail);
  return result.value;
}

/** A read error in the language of the messages. */
export const errorMessage = (t: Translate, error: FileError): string =>
  translateData(t, `fileError.${error.key}` as TextKey, error.vars);

export const toJsonErrors = (t: Translate, errors: readonly FileError[]) =>
  errors.map((error) => ({ code: error.code, path: error.path, message: errorMessage(t, error) }));

/** What cannot be read, line by line: place and sentence. */
export const formatErrors = (t: Translate, errors: readonly FileError[]): string =>
  errors
    .map(
      (error) =>
        `  ${error.path ? `${shortPath(error.path)}: ` : ''}${shortSentence(errorMessage(t, error))}`,
    )
    .join('\n');

/** The document of a file, or of the bytes that were read from it; ends the command where it is none. */
export async function readDocument(call: Call, name: string, bytes?: Uint8Array): Promise<Blueprint> {
  const result = parse(bytes ?? (await readInput(call, name)));
  if (result.ok) return result.doc;
  const { t } = call;
  const head = t('cli.error.unreadable', { file: displayName(name) });
  const hint = result.repairable ? `\n${t('cli.error.repairable')}` : '';
  throw new CliError(`${head}\n${formatErrors(t, result.errors)}${hint}`, toJsonErrors(t, result.errors));
}

/** Refuses to take for a foreign file what is a blueprint already, even a damaged one. */
export function refuseBlueprint({ t }: Call, name: string, bytes: Uint8Array): void {
  const result = parse(bytes);
  const isForeign = !result.ok && /^(not-|too-big)/.test(result.errors[0]?.code ?? '');
  if (!isForeign) throw new CliError(t('cli.import.isBlueprint', { file: displayName(name) }));
}

/** A version that only a newer program knows whole is never written back. */
export async function readWritable(call: Call, name: string): Promise<Blueprint> {
  const bytes = await readInput(call, name);
  const result = parse(bytes);
  if (result.ok && result.readOnly)
    throw new CliError(call.t('cli.merge.newer', { file: displayName(name) }));
  return readDocument(call, name, bytes);
}
