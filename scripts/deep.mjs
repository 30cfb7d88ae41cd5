/**
 * `npm run deep [minutes] [name…]`: tries the promises of saving and recovery a great many times (test/deep), 10 minutes shared by all runs unless
 * told otherwise, and writes the counts under "Deep runs" in test/bench/RESULTS.md. DEEP_SEED repeats a run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { ensureDependencies } from './setup/dependencies.mjs';
import { fail, inRoot, run, runTool, SetupError } from './setup/run.mjs';

const RESULTS = inRoot('test', 'bench', 'RESULTS.md');
const HEADING = '## Deep runs';

const tsx = (args, options) =>
  runTool('tsx', 'dist/cli.mjs', [inRoot('test', 'deep', 'main.ts'), ...args], options);

/** The last line of a run that is JSON; null where it ended without one. */
function countsIn(output) {
  const line = output
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .at(-1);
  return line ? JSON.parse(line) : null;
}

const number = (value) => value.toLocaleString('en');

function rowOf({ name, unit, tried, wanted, broken, seconds, figures = {} }) {
  const more = Object.entries(figures).map(([what, value]) => `${what}: ${number(value)}`);
  const cells = [
    name,
    `${number(tried)} ${unit}`,
    number(wanted),
    String(broken.length),
    `${Math.round(seconds)} s`,
    more.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function git(...args) {
  const { output } = await run('git', args, { show: 'none' });
  return output.trim();
}

async function head(seed) {
  const commit = await git('rev-parse', '--short', 'HEAD');
  const changed = (await git('status', '--porcelain', '--', 'electron', 'shared', 'renderer'))
    ? ', with changes'
    : '';
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${platform()} ${release()}, Node ${process.versions.node}`;
  return `### ${date}, commit ${commit}${changed}, seed ${seed}, ${machine}`;
}

/** Newest first, under the heading. */
function record(section) {
  const text = readFileSync(RESULTS, 'utf8');
  const at = text.indexOf(`${HEADING}\n`);
  const intro =
    '`npm run deep` tries what `promises.md` promises of saving, recovery and hostile input; "wanted" is what the promise speaks of.';
  if (at < 0) writeFileSync(RESULTS, `${text.trimEnd()}\n\n${HEADING}\n\n${intro}\n\n${section}\n`);
  else {
    const from = text.indexOf('\n### ', at);
    const place = from < 0 ? text.length : from + 1;
    writeFileSync(RESULTS, `${text.slice(0, place)}${section}\n\n${text.slice(place)}`);
  }
}

async function deep(args) {
  const minutes = Number(args.find((arg) => /^\d+(\.\d+)?$/.test(arg)) ?? 10);
  await ensureDependencies();
  const { output } = await tsx([], { show: 'none' });
  const all = JSON.parse(output.split('\n').find((line) => line.startsWith('[')));
  const wanted = args.filter((arg) => !/^\d/.test(arg));
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown) throw new SetupError(`There is no deep run ${unknown}; there are ${all.join(', ')}.`);
  const names = wanted.length ? wanted : all;
  const seed = Number(process.env.DEEP_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const seconds = (minutes * 60) / names.length;
  const rows = [];
  let broken = 0;
  for (const name of names) {
    process.stdout.write(`── ${name}, ${Math.round(seconds)} s at most …\n`);
    const result = await tsx([name, String(seed), String(seconds)], { show: 'none' });
    const counts = countsIn(result.output);
    if (!counts) {
      process.stdout.write(result.output);
      throw new SetupError(`The deep run ${name} ended without counts.`);
    }
    for (const what of counts.broken) process.stdout.write(`   broken: ${what}\n`);
    broken += counts.broken.length;
    rows.push(rowOf(counts));
    process.stdout.write(`   ${rows.at(-1)}\n`);
  }
  const table = ['| run | tried | wanted | broken | time | |', '|---|--:|--:|--:|--:|---|', ...rows];
  record(`${await head(seed)}\n\n${table.join('\n')}`);
  process.exitCode = broken ? 1 : 0;
}

await deep(process.argv.slice(2)).catch(fail);
