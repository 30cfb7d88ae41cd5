/** `review ORIGINAL COPY…`: what came back in the copies of a map that were sent for review; with --out, taken into the map. */
import { applyCommand } from '../../../shared/commands/applyCommand';
import { toBytes } from '../../../shared/file/serialise';
import { translateData } from '../../../shared/i18n/translate';
import type { Blueprint } from '../../../shared/model/schema';
import { withSuggestions } from '../../../shared/review/accept';
import { isTaken } from '../../../shared/review/isTaken';
import { readCopy } from '../../../shared/review/readCopy';
import { commentPlace, reviewersOf, saySuggestion } from '../../../shared/review/sayReview';
import { type Collected, collect } from '../../../shared/review/suggestions';
import { readComments, takeComments } from '../../../shared/review/takeComments';
import type { Copy, Suggestion } from '../../../shared/review/types';
import { chooseNumbers } from '../chooseNumbers';
import { displayName, fileNameOf, isStdin, readDocument, readWritable } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { printable, shortName } from '../printable';
import { type Call, CliError, type ExitStatus } from '../types';

async function readCopies(call: Call, mine: Blueprint, names: readonly string[]): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const name of names) {
    const copy = readCopy(fileNameOf(name), await readDocument(call, name), mine);
    if (!copy) throw new CliError(call.t('review.said.stranger', { name: displayName(name) }));
    copies.push(copy);
  }
  return copies;
}

interface Listed {
  readonly suggestion: Suggestion;
  readonly by: string;
  readonly text: string;
  /** The map has it already, whoever wrote it. */
  readonly onMap: boolean;
  /** Numbers of those that cannot be had together with it. */
  readonly against: readonly number[];
}

function listSuggestions({ t }: Call, mine: Blueprint, collected: Collected): readonly Listed[] {
  const all = collected.groups.flatMap(({ suggestions }) => suggestions);
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  return all.map((suggestion) => ({
    suggestion,
    by: reviewersOf(t, collected, suggestion),
    text: saySuggestion(t, collected, suggestion),
    onMap: isTaken(mine, collected, suggestion),
    against: [...suggestion.against].map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b),
  }));
}

/** Indexes of the suggestions to take; `all` leaves those to a person that contradict each other. */
function chooseSuggestions(call: Call, listed: readonly Listed[]): ReadonlySet<number> {
  const text = call.value('take');
  if (text === undefined) return new Set();
  const open = listed.flatMap(({ onMap, against }, index) => (onMap || against.length > 0 ? [] : [index]));
  if (text.trim() === 'all') return new Set(open);
  const chosen = chooseNumbers(call, text, listed.length);
  for (const index of chosen) {
    const other = listed[index]?.against.find((number) => chosen.includes(number - 1));
    if (other !== undefined)
      throw new CliError(call.t('cli.review.contradict', { first: index + 1, second: other }));
  }
  return new Set(chosen.filter((index) => !listed[index]?.onMap));
}

function withComments({ t }: Call, mine: Blueprint, copies: readonly Copy[]): Blueprint {
  const command = takeComments(mine, copies);
  const applied = command && applyCommand(mine, command);
  if (applied && !applied.ok)
    throw new CliError(translateData(t, `refusal.${applied.refusal.key}`, applied.refusal.vars));
  return applied ? applied.doc : mine;
}

export async function run(call: Call): Promise<ExitStatus> {
  const { t, json } = call;
  const [original = '-', ...names] = call.positionals;
  if (call.positionals.filter(isStdin).length > 1) throw new CliError(t('cli.review.stdinOnce'));
  const mine = await readWritable(call, original);
  const copies = await readCopies(call, mine, names);
  const collected = collect(copies);
  const listed = listSuggestions(call, mine, collected);
  const taken = chooseSuggestions(call, listed);
  const { comments } = readComments(mine, copies);
  const out = call.value('out');
  if (out !== undefined) {
    const chosen = listed.filter((_, index) => taken.has(index)).map(({ suggestion }) => suggestion);
    // Suggestions first, so that a comment finds a card that comes with them.
    const doc = withComments(call, withSuggestions(mine, collected, chosen), copies);
    await writeOutput(call, out, toBytes(doc), ...names);
  }
  const said = Object.entries(comments).map(([id, { author, at, text, ...rest }]) => {
    const about = copies
      .map((copy) => commentPlace(copy.doc, { author, at, text, ...rest }))
      .find((name) => name !== '');
    return { id, author, at, text, about: about ?? '' };
  });
  const isLeft = (index: number) => !taken.has(index) && !listed[index]?.onMap;
  const left = listed.filter((_, index) => out === undefined || isLeft(index));
  const status = left.some(({ onMap }) => !onMap) || (out === undefined && said.length > 0) ? 1 : 0;
  const summaries = copies.map((copy, index) => ({
    file: copy.name,
    reviewer: copy.reviewer,
    baseKnown: copy.baseKnown,
    scale: copy.scale ?? null,
    comments: Object.keys(readComments(copy.base, [copy]).comments).length,
    suggestions: listed.filter(({ suggestion }) => suggestion.by.includes(index)).length,
  }));
  if (json && !(out !== undefined && isStdin(out))) {
    printJson({
      copies: summaries,
      comments: said,
      suggestions: listed.map(({ suggestion, by, text, onMap, against }, index) => ({
        number: index + 1,
        reviewers: by,
        text,
        onMap,
        against,
        taken: out !== undefined && taken.has(index),
        ...suggestion.change,
      })),
      ...(out !== undefined && { written: out }),
    });
    return status;
  }
  const lines = [
    ...summaries.flatMap(({ file, reviewer, comments: wrote, suggestions, baseKnown, scale }) => [
      `${shortName(reviewer || t('review.unnamed'))} (${printable(file)}): ${t('review.comments', { count: wrote })}, ${t('review.suggestions', { count: suggestions })}`,
      ...(baseKnown ? [] : [`  ${t('review.baseUnknown')}`]),
      ...(scale === null ? [] : [`  ${t('review.otherScale', { scale })}`]),
    ]),
    t('cli.review.comments', { count: said.length }),
    ...said.map(
      ({ author, about, text }) =>
        `  ${shortName(author || t('review.unnamed'))}${about && ` (${shortName(about)})`}: ${printable(text)}`,
    ),
    t('cli.review.suggestions', { count: listed.length }),
    ...listed.map(({ by, text, onMap, against }, index) => {
      const also = onMap
        ? ` (${t('review.state.onMap')})`
        : against.length > 0
          ? ` (${t('cli.review.against', { numbers: against.join(', ') })})`
          : '';
      const mark = taken.has(index) || onMap ? ' ' : '-';
      return `${mark}${String(index + 1).padStart(4)}  ${shortName(by)}: ${printable(text)}${also}`;
    }),
    ...(out === undefined || isStdin(out) ? [] : [t('cli.written', { file: displayName(out) })]),
  ];
  if (out !== undefined && isStdin(out)) say(lines.join('\n'));
  else print(`${lines.join('\n')}\n`);
  return status;
}
