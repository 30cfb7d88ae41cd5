/** Whether a number written in JSON can be kept as it is written. */

/** `huge` overflows to infinity; `inexact` is a whole number past 2^53 that would change, or one so small that it becomes 0. */
export function checkNumber(token: string): 'ok' | 'huge' | 'inexact' {
  const value = Number(token);
  if (!Number.isFinite(value)) return 'huge';
  if (value === 0) return /[1-9]/.test(token.split(/[eE]/)[0]!) ? 'inexact' : 'ok';
  // What a program itself writes for such a number is the shortest text that reads back equal.
  if (token.length <= 15 || !/^-?\d+$/.test(token) || String(value) === token) return 'ok';
  return BigInt(token) === BigInt(value) ? 'ok' : 'inexact';
}
