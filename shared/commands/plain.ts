/** Makes a command independent of whoever gave it. */

/** A copy as it will come back from a file: members without a value are left out, −0 is 0. */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, plain(member)]),
    ) as T;
  return Object.is(value, -0) ? (0 as T) : value;
}
