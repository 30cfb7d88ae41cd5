/** The parts of an office package as texts, read with limits: how many entries, how much they unpack to, what they are called. */
import { unzipSync } from 'fflate';
import { MAX_BYTES } from '../../file/limits';
import { decodeUtf8 } from '../../file/utf8';

const MAX_ENTRIES = 5000;
/** Characters and bytes that all parts may unpack to. */
const MAX_UNPACKED = 3 * MAX_BYTES;

export class PackageError extends Error {
  constructor(readonly reason: 'tooBig' | 'broken') {
    super(reason);
  }
}

/** Names that lead out of the package, or stand in it twice, are in no file that an office program wrote. */
const isSound = (name: string): boolean =>
  !/^[/\\]|^[A-Za-z]:|\\|\0/.test(name) && !name.split('/').includes('..');

/** Parts by path; only those that `wanted` names are unpacked. Throws PackageError. */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > MAX_BYTES) throw new PackageError('tooBig');
  const seen = new Set<string>();
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const folded = name.toLowerCase();
        if (seen.has(folded) || !isSound(name)) throw new PackageError('broken');
        seen.add(folded);
        if (seen.size > MAX_ENTRIES) throw new PackageError('tooBig');
        if (!wanted(name)) return false;
        // A part never unpacks to more than it says: the space for it is given beforehand.
        total += originalSize;
        if (total > MAX_UNPACKED) throw new PackageError('tooBig');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('broken');
  }
  return new Map(
    Object.entries(files).map(([path, content]) => {
      const decoded = decodeUtf8(content);
      if (!decoded.ok) throw new PackageError('broken');
      return [path, decoded.text];
    }),
  );
}
