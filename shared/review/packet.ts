/** A copy of a map to be mailed around, which remembers what it was made of, so that what comes back can be told from what was sent. */
import { isObject, type JsonObject } from '../file/json';
import { toBlueprint } from '../file/parse';
import { validate } from '../file/validate';
import { isId } from '../model/fields';
import { REFERENCES } from '../model/references';
import type { Blueprint } from '../model/schema';
import { withoutDecisions } from './rejected';

/** The part of the file that only copies for review have. */
export const PACKET = 'review';

export interface PacketInfo {
  /** Who sent it, and to whom; '' where nobody is named. */
  readonly from: string;
  readonly to: string;
  /** ISO date-time. */
  readonly at: string;
}

const packetOf = (doc: Blueprint): JsonObject | null => {
  const packet = (doc as unknown as JsonObject)[PACKET];
  return isObject(packet) ? packet : null;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function packetInfo(doc: Blueprint): PacketInfo | null {
  const packet = packetOf(doc);
  return packet && { from: textOf(packet.from), to: textOf(packet.to), at: textOf(packet.at) };
}

export function withoutPacket(doc: Blueprint): Blueprint {
  if (!Object.hasOwn(doc, PACKET)) return doc;
  const { [PACKET]: _packet, ...rest } = doc as Blueprint & { readonly [PACKET]?: unknown };
  return rest;
}

/** The copy to send. The pictures that both hold are written once. */
export function reviewCopy(doc: Blueprint, info: PacketInfo): Blueprint {
  const base = withoutDecisions(withoutPacket(doc));
  const { assets: _assets, ...small } = base;
  return { ...base, [PACKET]: { ...info, base: small } } as Blueprint;
}

/** The rows with the pictures that they name; a picture that is nowhere any more is not named. */
function withPictures(rows: JsonObject, field: string, found: JsonObject, taken: JsonObject): JsonObject {
  const named = Object.entries(rows).map(([id, row]): [string, unknown] => {
    const picture = isObject(row) ? row[field] : undefined;
    if (!isObject(row) || typeof picture !== 'string' || !isId(picture)) return [id, row];
    if (Object.hasOwn(found, picture)) taken[picture] = found[picture];
    const { [field]: _lost, ...rest } = row;
    return [id, Object.hasOwn(found, picture) ? row : rest];
  });
  return Object.fromEntries(named);
}

/**
 * What the copy was made of; null where it does not say so, or not in a form that can be read. Its pictures are taken from the copy, else
 * from the map that it is collected into.
 */
export function packetBase(copy: Blueprint, mine: Blueprint): Blueprint | null {
  const raw = packetOf(copy)?.base;
  if (!isObject(raw)) return null;
  const found = { ...mine.assets, ...copy.assets };
  const assets: JsonObject = {};
  const base: JsonObject = { ...raw };
  for (const { holder, field, target } of REFERENCES) {
    const rows = base[holder];
    if (target === 'assets' && isObject(rows)) base[holder] = withPictures(rows, field, found, assets);
  }
  base.assets = assets;
  return validate(base).length === 0 ? toBlueprint(base) : null;
}
