/** `npm run typecheck`: checks the four projects, one after the other, and says which fail. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { fail, runTool } from './setup/run.mjs';

export const PROJECTS = ['shared', 'renderer', 'electron', 'test'];

/** Names of the projects that do not compile. */
export async function typecheck() {
  const failed = [];
  for (const project of PROJECTS) {
    const { code } = await runTool('typescript', 'bin/tsc', ['-p', project]);
    if (code !== 0) failed.push(project);
  }
  return failed;
}

if (process.argv[1] === import.meta.filename) {
  await ensureDependencies()
    .then(typecheck)
    .then((failed) => {
      if (failed.length) process.stderr.write(`Types do not hold in: ${failed.join(', ')}\n`);
      process.exitCode = failed.length ? 1 : 0;
    })
    .catch(fail);
}
