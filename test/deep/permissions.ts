/** Saving and what a file is besides its content: mode, owner, links, names stay what they were. */
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from '../../electron/node/saveFile';
import { createTally, type DeepCounts, type DeepOptions } from './types';

const MODES = [0o600, 0o644, 0o664, 0o640, 0o660, 0o666, 0o755, 0o700, 0o620, 0o604, 0o1644, 0o2664] as const;
const NAMES = [
  'map.blueprint',
  'zwei Wörter – 地图.blueprint',
  '-rf.blueprint',
  '..hidden',
  `${'n'.repeat(245)}.blueprint`,
];
const KINDS = [
  'plain',
  'relative link',
  'absolute link',
  'chain of links',
  'hard link',
  'given away',
] as const;
type Kind = (typeof KINDS)[number];

/** Has no factor in common with the number of cases. */
const STRIDE = 67;

const isRoot = process.getuid?.() === 0;
const OWNER = { uid: 4321, gid: 8765 };

/** Makes the file; gives the path to save to. */
function make(folder: string, kind: Kind, name: string, mode: number): string {
  const far = join(folder, 'far');
  mkdirSync(far);
  const real = join(far, name);
  writeFileSync(real, 'old');
  if (kind === 'given away' && isRoot) chownSync(real, OWNER.uid, OWNER.gid);
  chmodSync(real, mode);
  if (kind === 'relative link') symlinkSync(join('far', name), join(folder, 'link'));
  if (kind === 'absolute link') symlinkSync(real, join(folder, 'link'));
  if (kind === 'chain of links') {
    symlinkSync('far', join(folder, 'folder'));
    symlinkSync(join('folder', name), join(folder, 'middle'));
    symlinkSync('middle', join(folder, 'link'));
  }
  if (kind === 'hard link') linkSync(real, join(folder, 'link'));
  return kind === 'plain' || kind === 'given away' || kind === 'hard link' ? real : join(folder, 'link');
}

/** All names under a folder, with what links say. */
function picture(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const path = join(folder, name);
      return lstatSync(path).isSymbolicLink() ? `${name} → ${readlinkSync(path)}` : name;
    })
    .sort();
}

async function tryOne(kind: Kind, name: string, mode: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-rights-'));
  const wrong: string[] = [];
  try {
    const path = make(folder, kind, name, mode);
    const real = join(folder, 'far', name);
    const [before, was] = [picture(folder), statSync(real)];
    const result = await saveFile(path, Buffer.from('new'));
    const is = statSync(real);
    if (!result.ok) return [`refused: ${result.reason}`];
    if (readFileSync(path, 'utf8') !== 'new') wrong.push('the content is not there');
    if (is.mode !== was.mode) wrong.push(`mode ${was.mode.toString(8)} became ${is.mode.toString(8)}`);
    if (is.uid !== was.uid || is.gid !== was.gid) wrong.push('the owner changed');
    if (picture(folder).join('\n') !== before.join('\n')) wrong.push('names or links changed');
    const hasOthers = kind === 'hard link';
    if (hasOthers && readFileSync(join(folder, 'link'), 'utf8') !== 'old')
      wrong.push('the other name changed');
    if (result.value.limits.includes('other-names') !== hasOthers) wrong.push('hard links told wrongly');
    return wrong;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function permissions(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const cases = KINDS.flatMap((kind) => NAMES.flatMap((name) => MODES.map((mode) => ({ kind, name, mode }))));
  // Strewn over all kinds, so that a short run meets each; another part with each seed.
  for (let n = 0; n < cases.length && tally.goesOn(); n++) {
    const one = cases[(options.seed + n * STRIDE) % cases.length];
    if (!one) break;
    const { kind, name, mode } = one;
    for (const wrong of await tryOne(kind, name, mode))
      tally.broke(`${kind}, ${mode.toString(8)}, ${name}: ${wrong}`);
    tally.add();
  }
  return tally.counts();
}
