/** A workbook that this program wrote, told from any other by what it remembers on its hidden sheet. */
import type { OwnWorkbook } from '../../changeSet/types';
import { MANIFEST_SHEET, readManifest } from '../../workbook/manifest';
import type { ReadSheet } from '../../workbook/types';
import { readWorkbook } from './readWorkbook';
import { PackageError } from './unpackParts';

export function asOwnWorkbook(sheets: readonly ReadSheet[]): OwnWorkbook | null {
  const hidden = sheets.find(({ name }) => name === MANIFEST_SHEET);
  const manifest = hidden ? readManifest(hidden.rows) : null;
  return manifest && { manifest, sheets };
}

/** Null for any other file, and for one that cannot be read. */
export function readOwnWorkbook(bytes: Uint8Array): OwnWorkbook | null {
  // A zip, before anything of it is unpacked.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    return asOwnWorkbook(readWorkbook(bytes));
  } catch (error) {
    if (error instanceof PackageError) return null;
    throw error;
  }
}
