/** How long exports take and how large they are: `npm run bench export`. */
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { exporters } from '../../shared/exporters';
import type { ExportOptions } from '../../shared/exporters/types';
import { report } from '../support/benchRow';
import { generateMap } from '../support/generateMap';

interface Run {
  readonly id: string;
  readonly name: string;
  readonly options: Partial<ExportOptions>;
  /** Milliseconds and kB by the number of cards. */
  readonly targets?: Readonly<Record<number, { readonly time: number; readonly size?: number }>>;
}
const runs: readonly Run[] = [
  {
    id: 'pdf',
    name: 'PDF poster A1',
    options: { paper: 'A1' },
    targets: { 300: { time: 2_000, size: 1_000 }, 1000: { time: 5_000 } },
  },
  { id: 'pdf', name: 'PDF tiled A4', options: { tiled: true } },
  { id: 'pdf', name: 'PDF report', options: { form: 'report' }, targets: { 300: { time: 3_000 } } },
  { id: 'svg', name: 'SVG', options: {} },
  { id: 'png', name: 'PNG 1×', options: { scale: 1 } },
];

const environment = createExportEnvironment();
for (const cards of [300, 1_000])
  for (const locale of ['en', 'zh-Hans'] as const) {
    const doc = generateMap({ cards, locale });
    for (const { id, name, options, targets } of runs) {
      const exporter = exporters.find((one) => one.id === id);
      if (!exporter) throw new Error(id);
      const all: ExportOptions = { locale, theme: 'print', date: '2026-01-15', ...options };
      const start = performance.now();
      const bytes = await exporter.export(doc, all, environment);
      const value = performance.now() - start;
      const target = targets?.[cards];
      const row = { name: `${name}, ${locale}`, cards };
      report({ ...row, value, unit: 'ms', target: target?.time });
      report({ ...row, value: bytes.length / 1_000, unit: 'kB', target: target?.size });
    }
  }
