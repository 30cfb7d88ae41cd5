/** Looks at what electron-builder has made: every unpacked program's fuses and archive. Ends with 1 where something is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wrongContents } from './contents';
import { wrongFuses } from './fuses';

const root = resolve(import.meta.dirname, '../..');

/** Where an unpacked program of each system has its binary and its archive. */
const PLACES = [
  { binary: 'throughline', archive: 'resources/app.asar' },
  { binary: 'Throughline.exe', archive: 'resources/app.asar' },
  {
    binary: 'Throughline.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    archive: 'Throughline.app/Contents/Resources/app.asar',
  },
];

/** What is wrong in a folder of packages, a sentence each; null where no program is in it. */
function lookAt(release: string): readonly string[] | null {
  const programs = readdirSync(release, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => PLACES.map((place) => ({ ...place, folder: join(release, name) })))
    .filter(
      ({ folder, archive, binary }) => existsSync(join(folder, archive)) && existsSync(join(folder, binary)),
    );
  if (programs.length === 0) return null;
  return programs.flatMap(({ folder, binary, archive }) =>
    [...wrongFuses(readFileSync(join(folder, binary))), ...wrongContents(join(folder, archive), root)].map(
      (wrong) => `${folder}: ${wrong}`,
    ),
  );
}

const release = process.argv[2] ?? join(root, 'release');
const wrong = existsSync(release) ? lookAt(release) : null;
if (wrong === null) process.stderr.write(`There is no unpacked program in ${release}.\n`);
else for (const line of wrong) process.stderr.write(`${line}\n`);
if (wrong?.length === 0) process.stdout.write('The fuses and the archive are as they must be.\n');
process.exitCode = wrong?.length === 0 ? 0 : 1;
