/** Small arithmetic that never gives NaN or infinity. */

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** A quotient, or null where there is nothing to divide by or the result is beyond what a number can hold. */
export function ratio(numerator: number, denominator: number): number | null {
  const quotient = numerator / denominator;
  return denominator !== 0 && Number.isFinite(quotient) ? quotient : null;
}

/** Null in place of a number beyond what a number can hold: sums of absurd inputs may overflow. */
export const finite = <T>(value: T): T | null =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;
