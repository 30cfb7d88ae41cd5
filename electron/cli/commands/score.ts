/** `score FILE`: the pain ranking and the whole analysis. */
import { comparisonReport } from '../../../shared/analysis/comparisonReport';
import { duration } from '../../../shared/analysis/duration';
import { explanationReport } from '../../../shared/analysis/explanationReport';
import { withModel } from '../../../shared/analysis/pains';
import { painValue } from '../../../shared/analysis/painValue';
import { type ScoreReport, toScoreReport } from '../../../shared/analysis/report';
import type { Blueprint, PainModel } from '../../../shared/model/schema';
import { figure } from '../figureText';
import { displayName, isStdin, readDocument } from '../input';
import { print, printJson } from '../output';
import { comparisonText } from '../scoreComparison';
import { explanationText } from '../scoreExplanations';
import { type Column, formatTable } from '../table';
import { type Call, CliError, type ExitStatus } from '../types';

const percent = ({ t }: Call, share: number): string =>
  t('window.percent', { value: Math.round(share * 100) });
const right = (title: string): Column => ({ title, right: true });

/** The figure that the document's (or the asked-for) model ranks by. */
const ranked = (pain: ScoreReport['pains'][number], model: PainModel): string =>
  figure(painValue(pain, model));

function painTable(call: Call, { pains, settings }: ScoreReport): string {
  const { t } = call;
  const columns: Column[] = [
    right('#'),
    right(t('cli.column.score')),
    { title: t('cli.column.title'), max: 56 },
    right(t('cli.column.severity')),
    right(t('cli.column.frequency')),
    right(t('cli.column.reach')),
    { title: t('cli.column.moment') },
    right(t('cli.column.addressed')),
    { title: t('cli.column.evidence') },
    right(t('cli.column.top3')),
    right(t('cli.column.interval')),
  ];
  const rows = pains.map((pain, index) => [
    String(index + 1),
    ranked(pain, settings.painModel),
    pain.title,
    String(pain.severity),
    String(pain.frequency),
    percent(call, pain.reach),
    pain.moment ? t('cli.score.yes') : '',
    String(pain.addressedBy.length),
    t(`lane.grade.${pain.evidence}`),
    pain.top3Share === null ? '' : percent(call, pain.top3Share),
    pain.rankInterval ? pain.rankInterval.join('–') : '',
  ]);
  return formatTable(columns, rows) || `${t('cli.score.noPains')}\n`;
}

function emotionTable({ t }: Call, doc: Blueprint, { emotion }: ScoreReport): string {
  const columns: Column[] = [
    { title: t('cli.column.persona'), max: 40 },
    right(t('cli.column.peakEnd')),
    right(t('cli.column.mean')),
    right(t('cli.column.lowest')),
    right(t('cli.column.swing')),
  ];
  const rows = emotion.map((curve) => [
    curve.personaId === null
      ? t('cli.score.everyone')
      : (doc.personas[curve.personaId]?.name ?? curve.personaId),
    ...[curve.peakEnd, curve.mean, curve.lowest, curve.swing].map(figure),
  ]);
  return formatTable(columns, rows);
}

function summary(call: Call, report: ScoreReport): string[] {
  const { t } = call;
  const { time, cost, recovery, crossings, handoffs } = report;
  const share = (value: number | null) => (value === null ? t('cli.score.none') : percent(call, value));
  return [
    t('cli.score.time', {
      total: duration(time.total, t),
      waiting: duration(time.waiting, t),
      share: share(time.waitingShare),
    }),
    t('cli.score.cost', { total: figure(cost.total), min: figure(cost.min), max: figure(cost.max) }),
    t('cli.score.recovery', {
      failures: recovery.failures,
      covered: recovery.covered,
      coverage: share(recovery.coverage),
    }),
    t('cli.score.crossings', crossings),
    t('cli.score.handoffs', { times: handoffs }),
  ];
}

/** The map that `--against` names; standard input can only be read once. */
async function readLater(call: Call, file: string): Promise<Blueprint | null> {
  const name = call.value('against');
  if (name === undefined) return null;
  if (isStdin(name) && isStdin(file)) throw new CliError(call.t('cli.error.stdinTwice'));
  return readDocument(call, name);
}

export async function run(call: Call): Promise<ExitStatus> {
  const { t, today } = call;
  const [file = '-'] = call.positionals;
  const read = await readDocument(call, file);
  const later = await readLater(call, file);
  const model = call.value('model') as PainModel | undefined;
  const ranked = (doc: Blueprint) => (model ? withModel(doc, model) : doc);
  const doc = ranked(read);
  const report = toScoreReport(doc, today);
  const comparison =
    later && comparisonReport(t, displayName(call.value('against') ?? ''), doc, ranked(later), today);
  const explanations = call.flag('explain') ? explanationReport(t, doc, today) : null;
  if (call.json) {
    printJson({ ...report, ...(comparison && { comparison }), ...(explanations && { explanations }) });
    return 0;
  }
  printReport(call, doc, report);
  if (comparison) print(`\n${comparisonText(call, comparison)}`);
  if (explanations) print(`\n${explanationText(call, explanations)}`);
  return 0;
}

function printReport(call: Call, doc: Blueprint, report: ScoreReport): void {
  const { t } = call;
  const emotions = emotionTable(call, doc, report);
  print(
    `${t('cli.score.pains', { model: t(`analysis.model.${report.settings.painModel}`) })}\n${painTable(call, report)}`,
  );
  if (emotions) print(`\n${t('cli.score.emotions')}\n${emotions}`);
  const phases = formatTable(
    [{ title: t('cli.column.phase'), max: 40 }, right(t('cli.column.pain')), right(t('cli.column.minutes'))],
    report.phases.map((phase) => [phase.name, figure(phase.pain), figure(phase.minutes)]),
  );
  if (phases) print(`\n${t('cli.score.phases')}\n${phases}`);
  const lines = summary(call, report).map((line) => `  ${line}\n`);
  print(`\n${t('cli.score.summary')}\n${lines.join('')}`);
}
