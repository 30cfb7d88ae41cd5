/** `repair FILE -o OUT`: writes a valid copy and lists what changed. */
import { repair } from '../../../shared/file/repair';
import { toBytes } from '../../../shared/file/serialise';
import { displayName, formatErrors, readInput, toJsonErrors } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { type Call, CliError, type ExitStatus } from '../types';

export async function run(call: Call): Promise<ExitStatus> {
  const { t, json } = call;
  const [file = '-'] = call.positionals;
  const out = call.value('out') ?? '-';
  const result = repair(await readInput(call, file));
  if (!result.ok) {
    const head = t('cli.repair.impossible', { file: displayName(file) });
    throw new CliError(`${head}\n${formatErrors(t, result.errors)}`, toJsonErrors(t, result.errors));
  }
  await writeOutput(call, out, toBytes(result.doc), file);
  const { changes } = result;
  if (out === '-') say(t('cli.repair.changes', { count: changes.length }));
  else if (json) printJson({ changes: toJsonErrors(t, changes), written: out });
  else {
    print(`${t('cli.repair.changes', { count: changes.length })}\n`);
    if (changes.length) print(`${formatErrors(t, changes)}\n`);
    print(`${t('cli.written', { file: displayName(out) })}\n`);
  }
  return 0;
}
