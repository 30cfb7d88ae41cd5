/** Packs a family's coverage and advance widths into the text of a module in shared/text/metrics. */
import type { FamilyPlan } from './plan';
import { readCmap, readHorizontal, readLineMetrics } from './readFont';

const TAGS = new Set(['cmap', 'hmtx', 'hhea', 'head']);

const varint = (out: number[], value: number): void => {
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
};

/** Pages of 256 characters: page number in two bytes, then 32 bytes with one bit per character. */
function packCoverage(codes: readonly number[]): string {
  const pages = new Map<number, Buffer>();
  for (const code of codes) {
    const page = code >> 8;
    const bits = pages.get(page) ?? Buffer.alloc(32);
    pages.set(page, bits);
    bits[(code & 255) >> 3]! |= 1 << (code & 7);
  }
  const parts = [...pages].flatMap(([page, bits]) => [Buffer.from([page >> 8, page & 255]), bits]);
  return Buffer.concat(parts).toString('base64');
}

/** Runs of equal advance over the covered characters in order: length, advance, each a varint. */
function packAdvances(advances: readonly number[]): string {
  const out: number[] = [];
  for (let i = 0; i < advances.length; ) {
    let end = i + 1;
    while (end < advances.length && advances[end] === advances[i]) end++;
    varint(out, end - i);
    varint(out, advances[i]!);
    i = end;
  }
  return Buffer.from(out).toString('base64');
}

export interface PackedFamily {
  readonly codes: readonly number[];
  /** Text of the committed module. */
  readonly module: string;
}

/** Reads a family's fonts and packs what measuring needs. Throws where its weights differ in coverage. */
export function packFamily(plan: FamilyPlan): PackedFamily {
  let coverage = '';
  let covered: number[] = [];
  let line = { unitsPerEm: 0, ascent: 0, descent: 0 };
  const advances = plan.weights.map((weight) => {
    const widths = new Map<number, number>();
    for (const { tables, codes } of plan.picks(weight, TAGS)) {
      const cmap = readCmap(tables);
      const horizontal = readHorizontal(tables);
      line = readLineMetrics(tables);
      for (const code of codes) widths.set(code, horizontal(cmap.get(code)!).advance);
    }
    const codes = [...widths.keys()].sort((a, b) => a - b);
    const packed = packCoverage(codes);
    if (coverage !== '' && packed !== coverage) throw new Error(`${plan.id}: weights differ in coverage`);
    coverage = packed;
    covered = codes;
    return `    ${weight}: '${packAdvances(codes.map((code) => widths.get(code)!))}',\n`;
  });
  const module = [
    `/** Metrics of ${plan.id}, written by scripts/fonts.ts; not to be edited. */\n`,
    "import type { PackedMetrics } from '../faceMetrics';\n\n",
    `export const ${plan.module}: PackedMetrics = {\n`,
    `  unitsPerEm: ${line.unitsPerEm},\n  ascent: ${line.ascent},\n  descent: ${line.descent},\n`,
    `  coverage:\n    '${coverage}',\n  advances: {\n${advances.join('')}  },\n};\n`,
  ].join('');
  return { codes: covered, module };
}
