/** Builds the bundled fonts, their metric tables and the style sheet from the font packages; does nothing when they are up to date. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedFamily } from './fonts/metricsModule';
import type { FamilyPlan } from './fonts/plan';

const ROOT = join(import.meta.dirname, '..');
const FONTS = join(ROOT, 'resources/fonts');
const METRICS = join(ROOT, 'shared/text/metrics');
const STAMP = join(ROOT, 'node_modules/.cache/throughline-fonts');
const PACKAGES = ['inter', 'noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-emoji'];

/** Changes with the packages' versions and with the scripts that build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of PACKAGES)
    hash.update(readFileSync(join(ROOT, 'node_modules/@fontsource', name, 'package.json')));
  const scripts = join(import.meta.dirname, 'fonts');
  for (const file of readdirSync(scripts).sort()) hash.update(readFileSync(join(scripts, file)));
  return hash.digest('hex');
}

/** Texts of the generated source files by path from the root. */
export async function generateSources(): Promise<ReadonlyMap<string, string>> {
  const { families } = await import('./fonts/plan');
  const { packFamily } = await import('./fonts/metricsModule');
  const { fontsCss } = await import('./fonts/fontsCss');
  const packed = new Map<FamilyPlan, PackedFamily>(families.map((plan) => [plan, packFamily(plan)]));
  const sources = new Map(
    [...packed].map(([plan, { module }]) => [`shared/text/metrics/${plan.module}.ts`, module]),
  );
  const coverage = new Map([...packed].map(([plan, { codes }]) => [plan, codes]));
  return sources.set('renderer/ui/fonts.css', fontsCss(families, coverage));
}

function writeIfChanged(path: string, content: string | Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return;
  writeFileSync(path, content);
}

async function build(): Promise<void> {
  const { families } = await import('./fonts/plan');
  const { mergeTtf, writeTtf } = await import('./fonts/writeTtf');
  for (const folder of [FONTS, METRICS, join(ROOT, 'renderer/ui'), join(STAMP, '..')])
    mkdirSync(folder, { recursive: true });
  const built = new Set<string>();
  for (const plan of families) {
    for (const weight of plan.weights) {
      const picks = plan.picks(weight);
      const name = `${plan.id}-${weight}.ttf`;
      writeIfChanged(join(FONTS, name), plan.whole ? writeTtf(picks[0]!.tables) : mergeTtf(picks));
      built.add(name);
    }
  }
  for (const file of readdirSync(FONTS))
    if (file.endsWith('.ttf') && !built.has(file)) rmSync(join(FONTS, file));
  for (const [path, text] of await generateSources()) writeIfChanged(join(ROOT, path), text);
  writeFileSync(STAMP, `${fingerprint()}\n${[...built].join('\n')}\n`);
}

function isUpToDate(): boolean {
  if (!existsSync(STAMP)) return false;
  const [made, ...files] = readFileSync(STAMP, 'utf8').trim().split('\n');
  return made === fingerprint() && files.every((file) => existsSync(join(FONTS, file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isUpToDate()) await build();
