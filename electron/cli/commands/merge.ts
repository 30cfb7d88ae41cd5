/** `merge BASE OURS THEIRS -o OUT`: three-way merge; also git's merge driver (see resources/handbook). */
import { toBytes } from '../../../shared/file/serialise';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { commonPart } from '../../../shared/merge/commonPart';
import { merge } from '../../../shared/merge/merge';
import { sayConflict, sayConflictValue, sayNote } from '../../../shared/merge/sayConflict';
import type { Conflict, Merge } from '../../../shared/merge/types';
import { writeConflicted } from '../../../shared/merge/writeConflicted';
import type { Blueprint } from '../../../shared/model/schema';
import { displayName, isStdin, readDocument, readInput, readWritable } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { printable } from '../printable';
import { type Call, CliError, type ExitStatus } from '../types';

const SIDES = ['base', 'ours', 'theirs'] as const;

/** Null where git knows no common base: then the file is empty. */
async function readBase(call: Call, name: string): Promise<Blueprint | null> {
  const bytes = await readInput(call, name);
  return bytes.length === 0 ? null : readDocument(call, name, bytes);
}

const toJson = ({ t }: Call, merged: Merge, conflict: Conflict) => {
  const { id, table, record, field, kind, base, ours, theirs, along } = conflict;
  const text = sayConflict(t, merged, conflict);
  const or = (value: unknown) => value ?? null;
  return { id, table, record, field, kind, base: or(base), ours: or(ours), theirs: or(theirs), along, text };
};

function conflictText({ t }: Call, merged: Merge, conflict: Conflict): string {
  const lines = [`  ${printable(sayConflict(t, merged, conflict))}`];
  if (conflict.field !== null && conflict.kind !== 'order')
    for (const side of SIDES) {
      const value = sayConflictValue(t, merged, conflict, side);
      lines.push(`    ${t('merge.row', { side: t(`merge.value.${side}`), value: printable(value) })}`);
    }
  if (conflict.along.length > 0) lines.push(`    ${t('merge.along', { count: conflict.along.length })}`);
  return lines.map((line) => `${line}\n`).join('');
}

function mergeText(call: Call, merged: Merge): string {
  const { t } = call;
  const { conflicts, notes } = merged;
  const key = call.flag('marks') ? 'cli.merge.marked' : 'cli.merge.conflicts';
  const head = conflicts.length ? `${t(key, { count: conflicts.length })}\n` : `${t('cli.merge.clean')}\n`;
  const asked = conflicts.map((conflict) => conflictText(call, merged, conflict)).join('');
  const done = notes.map((note) => `  ${printable(sayNote(t, merged, note))}\n`).join('');
  return `${head}${asked}${done && `${t('cli.merge.rules')}\n${done}`}`;
}

export async function run(call: Call): Promise<ExitStatus> {
  const { t, json } = call;
  const [baseName = '-', oursName = '-', theirsName = '-'] = call.positionals;
  if ([baseName, oursName, theirsName].filter(isStdin).length > 1)
    throw new CliError(t('cli.merge.stdinOnce'));
  const out = call.value('out') ?? '-';
  const ours = await readWritable(call, oursName);
  const theirs = await readWritable(call, theirsName);
  const base = await readBase(call, baseName);
  const merged = merge(base ?? commonPart(ours, theirs), ours, theirs);
  const { conflicts, notes } = merged;
  const marked = conflicts.length > 0 && call.flag('marks');
  const bytes = marked ? encodeUtf8(writeConflicted({ base, ours, theirs })) : toBytes(merged.doc);
  await writeOutput(call, out, bytes);
  if (isStdin(out)) say(mergeText(call, merged).trimEnd());
  else if (json)
    printJson({
      conflicts: conflicts.map((conflict) => toJson(call, merged, conflict)),
      notes: notes.map((note) => ({ ...note, text: sayNote(t, merged, note) })),
      written: out,
    });
  else print(`${mergeText(call, merged)}${t('cli.written', { file: displayName(out) })}\n`);
  return conflicts.length > 0 ? 1 : 0;
}
