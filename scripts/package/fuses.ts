/** Electron's fuses as they must stand in a packaged program, and a reader of the wire that holds them in its binary. */

/** All that Electron has, in the order of the wire; a new one must be decided on here. */
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;
type Fuse = (typeof FUSES)[number];
type Fuses = Readonly<Record<Fuse, boolean>>;

export const WANTED_FUSES: Fuses = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeCliInspect: false,
  embeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  // Cheaper and no less safe than checking every memory access of WebAssembly in code.
  wasmTrapHandlers: true,
};

/** What stands before the wire, once in each binary (twice where a binary is made for two processors). */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;
const STATES: Readonly<Record<string, boolean | 'removed'>> = { '0': false, '1': true, r: 'removed' };

function readWire(binary: Buffer, at: number): Readonly<Record<Fuse, boolean | 'removed'>> {
  const version = binary[at];
  const length = binary[at + 1];
  if (version !== VERSION)
    throw new Error(`The fuses are of version ${version}; this reads version ${VERSION}.`);
  if (length !== FUSES.length)
    throw new Error(`This Electron has ${length} fuses and ${FUSES.length} are known: decide on the others.`);
  const entries = FUSES.map((fuse, index) => {
    const sign = String.fromCharCode(binary[at + 2 + index] ?? 0);
    const state = STATES[sign];
    if (state === undefined)
      throw new Error(`The fuse ${fuse} is neither on nor off: ${JSON.stringify(sign)}.`);
    return [fuse, state] as const;
  });
  return Object.fromEntries(entries) as Record<Fuse, boolean | 'removed'>;
}

/** The fuses of each wire in a binary; none = it is no Electron. */
export function readFuses(binary: Buffer): readonly Readonly<Record<Fuse, boolean | 'removed'>>[] {
  const wires: Readonly<Record<Fuse, boolean | 'removed'>>[] = [];
  let at = binary.indexOf(SENTINEL);
  while (at >= 0) {
    wires.push(readWire(binary, at + SENTINEL.length));
    at = binary.indexOf(SENTINEL, at + 1);
  }
  return wires;
}

/** What is wrong with a packaged program's fuses, a sentence each. */
export function wrongFuses(binary: Buffer): readonly string[] {
  const wires = readFuses(binary);
  if (wires.length === 0) return ['The program has no fuses.'];
  return wires.flatMap((wire) =>
    FUSES.filter((fuse) => wire[fuse] !== WANTED_FUSES[fuse]).map(
      (fuse) => `The fuse ${fuse} is ${wire[fuse]}, and must be ${WANTED_FUSES[fuse]}.`,
    ),
  );
}
