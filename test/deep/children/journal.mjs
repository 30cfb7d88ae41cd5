/** Works on a map as a seed tells, its journal in a folder, until it is killed; says each step's number and time as soon as it is done. */
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, folder, seed] = process.argv.slice(2);
const { createJournalFiles, createJournalKeeper, createScript } = await import(pathToFileURL(bundle).href);

const AFTER_MS = 40;
const journals = createJournalFiles(folder).forWindow();
const keeper = createJournalKeeper({
  // The window's journal speaks of files where this one speaks of paths; work without a file speaks of neither.
  journal: () => journals,
  now: Date.now,
  later: () => new Promise((done) => setTimeout(done, AFTER_MS)),
  onKeeping: (kept, error) => {
    if (!kept) writeSync(1, `failed ${error}\n`);
  },
});
const script = createScript(Number(seed));
writeSync(1, 'begun\n');
for (let n = 1; ; n++) {
  await new Promise((done) => setTimeout(done, script.gap()));
  const { before, after } = script.step();
  keeper.step(before, after, null);
  writeSync(1, `${n} ${Date.now()}\n`);
}
