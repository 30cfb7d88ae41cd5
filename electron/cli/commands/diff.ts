/** `diff A B`: what changed from one map to the other, record by record, in words. */
import { listChanges } from '../../../shared/compare/changes';
import { listHeadChanges, sayHeadChange } from '../../../shared/compare/headChanges';
import { sayChange } from '../../../shared/compare/sayChange';
import { isStdin, readDocument } from '../input';
import { print, printJson } from '../output';
import { printable } from '../printable';
import { type Call, CliError, type ExitStatus } from '../types';

/** As JSON has it: what is not there is null. */
const asJson = <T extends { readonly from: unknown; readonly to: unknown }>(change: T) => ({
  ...change,
  from: change.from ?? null,
  to: change.to ?? null,
});

export async function run(call: Call): Promise<ExitStatus> {
  const { t, json } = call;
  const [a = '-', b = '-'] = call.positionals;
  if (isStdin(a) && isStdin(b)) throw new CliError(t('cli.error.stdinTwice'));
  const before = await readDocument(call, a);
  const after = await readDocument(call, b);
  const records = listChanges(before, after).map((change) => ({
    ...change,
    fields: change.fields.map(asJson),
    text: sayChange(t, change, before, after),
  }));
  const head = listHeadChanges(before, after).map((change) => ({
    ...asJson(change),
    text: sayHeadChange(t, change),
  }));
  const lines = [...head, ...records].map(({ text }) => `  ${printable(text)}\n`);
  if (json) printJson({ same: lines.length === 0, document: head, changes: records });
  else if (lines.length === 0) print(`${t('cli.diff.same')}\n`);
  else print(`${t('cli.diff.changes', { count: lines.length })}\n${lines.join('')}`);
  return lines.length === 0 ? 0 : 1;
}
