/** `import IN.xlsx --onto FILE`: what was edited in a workbook, as a list of changes to the map that it was written from. */
import { changesCommand, isOfDocument, readChangeSet } from '../../../shared/changeSet/changeSet';
import type { SheetChange, SheetRemark } from '../../../shared/changeSet/types';
import { applyCommand } from '../../../shared/commands/applyCommand';
import { toBytes } from '../../../shared/file/serialise';
import { translateData } from '../../../shared/i18n/translate';
import { readOwnWorkbook } from '../../../shared/importers/xlsx/readOwnWorkbook';
import { chooseNumbers } from '../chooseNumbers';
import { displayName, isStdin, readDocument, readInput, refuseBlueprint } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { printable } from '../printable';
import { type Call, CliError, type ExitStatus } from '../types';

/** All where nothing is said. */
function chooseChanges(call: Call, changes: readonly SheetChange[]): ReadonlySet<string> {
  const text = call.value('take');
  const numbers = text === undefined ? [...changes.keys()] : chooseNumbers(call, text, changes.length);
  return new Set(numbers.flatMap((index) => changes[index]?.key ?? []));
}

const toJsonChange = ({ key, kind, table, id, sentence, conflict, needs }: SheetChange) => ({
  key,
  kind,
  table,
  id,
  message: sentence,
  conflict,
  needs,
});

export async function runOnto(call: Call, onto: string): Promise<ExitStatus> {
  const { t, json } = call;
  const [file = '-'] = call.positionals;
  if (isStdin(file) && isStdin(onto)) throw new CliError(t('cli.error.stdinTwice'));
  const doc = await readDocument(call, onto);
  const bytes = await readInput(call, file);
  const book = readOwnWorkbook(bytes);
  if (!book) {
    refuseBlueprint(call, file, bytes);
    throw new CliError(t('cli.import.notOurs', { file: displayName(file) }));
  }
  if (!isOfDocument(book, doc))
    throw new CliError(t('cli.import.otherMap', { file: displayName(file), map: displayName(onto) }));
  const { changes, remarks } = readChangeSet(book, doc, { t, random: Math.random });
  const sentenceOf = ({ key, vars }: SheetRemark) => translateData(t, `workbook.remark.${key}`, vars);
  const left = remarks.map(sentenceOf);
  const out = call.value('out');
  const taken = chooseChanges(call, changes);
  if (!call.flag('list') && out !== undefined) {
    const applied = applyCommand(doc, changesCommand(changes, taken));
    if (!applied.ok)
      throw new CliError(translateData(t, `refusal.${applied.refusal.key}`, applied.refusal.vars));
    await writeOutput(call, out, toBytes(applied.doc), file);
    if (isStdin(out)) {
      say(left.map(printable).join('\n'));
      return 0;
    }
  }
  const written = call.flag('list') ? undefined : out;
  if (json) {
    printJson({
      changes: changes.map(toJsonChange),
      remarks: left,
      ...(written && { written, taken: [...taken] }),
    });
    return 0;
  }
  const lines = changes.map(({ key, sentence, conflict }, index) => {
    const mark = taken.has(key) ? ' ' : '-';
    const also = conflict ? ` (${t('workbook.review.conflict')})` : '';
    return `${mark}${String(index + 1).padStart(4)}  ${printable(sentence)}${also}\n`;
  });
  print(lines.length > 0 ? lines.join('') : `${t('workbook.review.none')}\n`);
  if (left.length > 0)
    print(`${t('workbook.review.remarks')}:\n${left.map((line) => `  ${printable(line)}\n`).join('')}`);
  if (written) print(`${t('cli.written', { file: displayName(written) })}\n`);
  return 0;
}
