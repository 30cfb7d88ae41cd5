/** Whether a number written in JSON can be kept as it is written. */

/** `huge` overflows to infinity; `inexact` is a whole number past 2^53 that would change, or one so small that it becomes 0. */
export function checkNumber(token: string): 'ok' | 'huge' | 'inexact' {
  const value = Number(token);
  if (!Number.isFinite(value)) return 'huge';
  if (value === 0) return /[1-9]/.test(token.split(/[eE]/)[0]!) ? 'inexact' : 'ok';
  if (token.length > 15 && /^-?\d+$/.test(token)) return BigInt(token) === BigInt(value) ? 'ok' : 'inexact';
  return 'ok';
}
