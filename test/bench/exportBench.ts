/** How long exports take and how large they are: `npx tsx test/bench/exportBench.ts [cards …]`. Targets: a poster of 300 cards in 2 s and 1 MB, of 1,000 in 5 s. */
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { exporters } from '../../shared/exporters';
import type { ExportOptions } from '../../shared/exporters/types';
import { generateMap } from '../support/generateMap';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const runs: readonly (readonly [string, string, Partial<ExportOptions>])[] = [
  ['pdf', 'PDF poster A1', { paper: 'A1' }],
  ['pdf', 'PDF tiled A4', { tiled: true }],
  ['svg', 'SVG', {}],
  ['png', 'PNG 1×', { scale: 1 }],
];

async function main(): Promise<void> {
  const environment = createExportEnvironment();
  for (const cards of sizes.length > 0 ? sizes : [300, 1000])
    for (const locale of ['en', 'zh-Hans'] as const) {
      const doc = generateMap({ cards, locale });
      for (const [id, name, more] of runs) {
        const exporter = exporters.find((one) => one.id === id);
        if (!exporter) throw new Error(id);
        const options: ExportOptions = { locale, theme: 'print', date: '2026-01-15', ...more };
        const start = performance.now();
        const bytes = await exporter.export(doc, options, environment);
        const ms = Math.round(performance.now() - start);
        console.log(
          `${String(cards).padStart(5)} cards  ${locale.padEnd(7)}  ${name.padEnd(14)}  ${String(ms).padStart(6)} ms  ${Math.ceil(bytes.length / 1000)} KB`,
        );
      }
    }
}

await main();
