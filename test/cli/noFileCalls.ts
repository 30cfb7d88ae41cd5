/** The calls of every command that reads a file, with what is no file. */
import { makeNoFiles, NO_FILES } from '../support/noFiles';
import { temporaryFolder } from '../support/temporaryFolder';

/** In a folder of the test, in which `out` would be written. */
export async function noFileCalls(): Promise<{
  readonly folder: string;
  readonly calls: readonly {
    readonly name: string;
    readonly code: string;
    readonly args: readonly string[];
  }[];
}> {
  const folder = temporaryFolder();
  await makeNoFiles(folder);
  const calls = Object.entries(NO_FILES).flatMap(([name, code]) =>
    [
      ['check', '--json', name],
      ['score', '--json', name],
      ['import', '--json', name, '-o', 'out'],
      ['repair', '--json', name, '-o', 'out'],
    ].map((args) => ({ name, code, args })),
  );
  return { folder, calls };
}
