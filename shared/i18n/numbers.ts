/** Numbers as panels and reports write them: true minus signs, one decimal where it says something. */

/** −1.5, +4, 0. */
export function signed(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  const text = String(Math.abs(rounded));
  if (rounded === 0) return '0';
  return rounded < 0 ? `−${text}` : `+${text}`;
}

/** One decimal always: 80.0. */
export const fixed = (value: number, digits = 1): string => value.toFixed(digits).replace('-', '−');

/** At most so many decimals: 48, 0.45. */
export const plain = (value: number, digits = 1): string =>
  String(Number(value.toFixed(digits))).replace('-', '−');

export const percent = (share: number, digits = 0): string => plain(share * 100, digits);
