/**
 * Path data as this program writes it: absolute M L H V C Q Z only. Builders for the shapes that occur, the reader that paint and exports use,
 * and placing a path in another box.
 */

/** Two decimals, no trailing zeros: what path data and SVG attributes are written with. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Control length of a quarter circle drawn as one Bézier curve, for radius 1. */
const KAPPA = 0.5522847498;

export function circlePath(cx: number, cy: number, r: number): string {
  const k = r * KAPPA;
  const [x, y] = [(dx: number) => num(cx + dx), (dy: number) => num(cy + dy)];
  return (
    `M${x(-r)} ${y(0)}C${x(-r)} ${y(-k)} ${x(-k)} ${y(-r)} ${x(0)} ${y(-r)}` +
    `C${x(k)} ${y(-r)} ${x(r)} ${y(-k)} ${x(r)} ${y(0)}` +
    `C${x(r)} ${y(k)} ${x(k)} ${y(r)} ${x(0)} ${y(r)}` +
    `C${x(-k)} ${y(r)} ${x(-r)} ${y(k)} ${x(-r)} ${y(0)}Z`
  );
}

/** A closed polygon, or an open line with `closed` false. */
export const linePath = (points: readonly (readonly [number, number])[], closed = true): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('') + (closed ? 'Z' : '');

export type PathStep =
  | { readonly op: 'M' | 'L'; readonly to: readonly [number, number] }
  | { readonly op: 'C'; readonly to: readonly [number, number, number, number, number, number] }
  | { readonly op: 'Q'; readonly to: readonly [number, number, number, number] }
  | { readonly op: 'Z' };

const TOKENS = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?|([A-Za-z])/g;
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };
const parsed = new Map<string, readonly PathStep[]>();

/** Steps of path data; H and V become L, a command's repeated numbers become further steps. Anything outside the subset is a bug and throws. */
export function parsePath(d: string): readonly PathStep[] {
  const known = parsed.get(d);
  if (known) return known;
  const steps: PathStep[] = [];
  let [op, x, y] = ['M', 0, 0];
  let numbers: number[] = [];
  const flush = () => {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers;
    if (op === 'C') steps.push({ op, to: [a, b, c, e, f, g] });
    else if (op === 'Q') steps.push({ op, to: [a, b, c, e] });
    else if (op === 'H') steps.push({ op: 'L', to: [a, y] });
    else if (op === 'V') steps.push({ op: 'L', to: [x, a] });
    else steps.push({ op: op === 'M' ? 'M' : 'L', to: [a, b] });
    if (op === 'V') y = a;
    else if (op === 'H') x = a;
    else [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
    if (op === 'M') op = 'L';
    numbers = [];
  };
  for (const [token, letter] of d.matchAll(TOKENS)) {
    if (letter) {
      if (!(letter in COUNTS) || numbers.length > 0) throw new Error(`path data outside the subset: ${d}`);
      op = letter;
      if (op === 'Z') steps.push({ op });
    } else {
      numbers.push(Number(token));
      if (numbers.length === COUNTS[op]) flush();
    }
  }
  // Glyphs come again and again, routes and curves do not: the cache stays small by keeping short paths only.
  if (d.length < 400 && parsed.size < 2000) parsed.set(d, steps);
  return steps;
}

/** The same path scaled by `scale` and then moved by x, y. */
export function placePath(d: string, x: number, y: number, scale: number): string {
  return parsePath(d)
    .map((step) => {
      if (step.op === 'Z') return 'Z';
      return step.op + step.to.map((v, i) => num(v * scale + (i % 2 === 0 ? x : y))).join(' ');
    })
    .join('');
}
