/** Values on their way between Node and the page: JSON with tags for what JSON has not, after a structured clone. */

export type Wire =
  | null
  | boolean
  | number
  | string
  | readonly Wire[]
  | { readonly [key: string]: Wire }
  | { readonly $bytes: string }
  | { readonly $undefined: true };

/** Throws DataCloneError for what could not cross in Electron either. */
export function toWire(value: unknown): Wire {
  return encode(structuredClone(value));
}

function encode(value: unknown): Wire {
  if (value === undefined) return { $undefined: true };
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]));
  throw new Error(`not in the stand-in: sending a ${typeof value}`);
}

export function fromWire(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return wire.map(fromWire);
  if ('$undefined' in wire) return undefined;
  if ('$bytes' in wire && typeof wire.$bytes === 'string')
    return new Uint8Array(Buffer.from(wire.$bytes, 'base64'));
  return Object.fromEntries(Object.entries(wire).map(([key, inner]) => [key, fromWire(inner)]));
}
