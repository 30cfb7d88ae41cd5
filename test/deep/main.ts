/** One deep run in a process of its own: `main.ts <name> <seed> <seconds>`; prints its counts as a line of JSON. Without a name it lists the runs. */
import { BUILT_RUNS } from './builtRuns';
import { RUNS } from './runs';

/** Times the tries that the promise speaks of. */
const MORE = 5;

const [name, seed = '1', seconds = '60'] = process.argv.slice(2);

const all = [...RUNS, ...BUILT_RUNS];

async function main(): Promise<void> {
  if (name === undefined) {
    console.log(JSON.stringify(all.map((run) => run.name)));
    return;
  }
  const found = all.find((run) => run.name === name);
  if (!found)
    throw new Error(`There is no deep run ${name}; there are ${all.map((run) => run.name).join(', ')}.`);
  const { unit, wanted, run } = found;
  // What is done before its time goes on for a while: more is better.
  const start = Date.now();
  const counts = await run({
    seed: Number(seed),
    deadline: start + Number(seconds) * 1000,
    most: wanted * MORE,
  });
  console.log(JSON.stringify({ name, unit, wanted, seconds: (Date.now() - start) / 1000, ...counts }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
