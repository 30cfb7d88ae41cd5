/** `check FILE…`: everything that is wrong with files: what cannot be read, and what the checks find. */
import { findMuted, findProblems } from '../../../shared/analysis/problems';
import { sayProblem } from '../../../shared/analysis/sayProblem';
import type { Problem } from '../../../shared/analysis/types';
import { parse } from '../../../shared/file/parse';
import { translateData } from '../../../shared/i18n/translate';
import { displayName, readInput, toJsonErrors } from '../input';
import { print, printJson, say } from '../output';
import { shortPath, shortSentence } from '../printable';
import { formatTable } from '../table';
import { type Call, CliError, type ExitStatus } from '../types';

interface JsonError {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}
interface Checked {
  readonly file: string;
  readonly errors: readonly JsonError[];
  readonly problems: readonly Problem[];
  /** How many more are muted in the map. */
  readonly muted: number;
  /** Whether a repaired copy can be made. */
  readonly repairable: boolean;
}

async function checkFile(call: Call, file: string): Promise<Checked> {
  const { t, today } = call;
  try {
    const result = parse(await readInput(call, file));
    if (!result.ok)
      return {
        file,
        errors: toJsonErrors(t, result.errors),
        problems: [],
        muted: 0,
        repairable: result.repairable,
      };
    if (result.readOnly) say(t('cli.check.newer', { file: displayName(file) }));
    const { doc } = result;
    const muted = findMuted(doc, today).length;
    return { file, errors: [], problems: findProblems(doc, today), muted, repairable: false };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { file, errors: error.errors, problems: [], muted: 0, repairable: false };
  }
}

const messageOf = ({ locale }: Call, problem: Problem) => sayProblem(problem, locale ?? 'en');

function toJson(call: Call, checked: readonly Checked[]) {
  // With one file the shape is plain; with several, each entry says which file it is about.
  const tag = (file: string) => (checked.length > 1 ? { file } : {});
  return {
    errors: checked.flatMap(({ file, errors }) => errors.map((error) => ({ ...tag(file), ...error }))),
    problems: checked.flatMap(({ file, problems }) =>
      problems.map((problem) => ({
        ...tag(file),
        check: problem.check,
        level: problem.level,
        message: messageOf(call, problem),
        refs: problem.refs,
      })),
    ),
  };
}

function toText(call: Call, { file, errors, problems, muted, repairable }: Checked): string {
  const { t } = call;
  const name = displayName(file);
  if (errors.length) {
    const rows = errors.map((error) => [
      error.code,
      shortPath(error.path || '/'),
      shortSentence(error.message),
    ]);
    const columns = [t('cli.column.code'), t('cli.column.place'), t('cli.column.message')].map((title) => ({
      title,
    }));
    const hint = repairable ? `${t('cli.error.repairable')}\n` : '';
    return `${t('cli.error.unreadable', { file: name })}\n${formatTable(columns, rows)}${hint}`;
  }
  const silent = muted > 0 ? `${t('cli.check.muted', { times: muted })}\n` : '';
  if (!problems.length) return `${t('cli.check.fine', { file: name })}\n${silent}`;
  const rows = problems.map((problem) => [
    t(`cli.level.${problem.level}`),
    translateData(t, `problems.check.${problem.check}`),
    messageOf(call, problem),
  ]);
  const columns = [t('cli.column.level'), t('cli.column.check'), t('cli.column.message')].map((title) => ({
    title,
  }));
  const count = (level: Problem['level']) => problems.filter((problem) => problem.level === level).length;
  const summary = t('cli.check.summary', {
    file: name,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
  });
  return `${summary}\n${formatTable(columns, rows)}${silent}`;
}

export async function run(call: Call): Promise<ExitStatus> {
  const checked: Checked[] = [];
  for (const file of call.positionals) checked.push(await checkFile(call, file));
  if (call.json) printJson(toJson(call, checked));
  else print(checked.map((entry) => toText(call, entry)).join('\n'));
  if (checked.some((entry) => entry.errors.length)) return 2;
  const bad = call.flag('strict') ? ['error', 'warning'] : ['error'];
  return checked.some((entry) => entry.problems.some((problem) => bad.includes(problem.level))) ? 1 : 0;
}
