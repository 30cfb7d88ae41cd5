/** Every format in every language on a whole sample: it is written, and the same input gives the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { exporters } from '../../../shared/exporters';
import { toExportOptions } from '../../../shared/exporters/chosenOptions';
import { ExportCancelled, type Exporter } from '../../../shared/exporters/types';
import { parse } from '../../../shared/file/parse';
import { LOCALES, type Locale } from '../../../shared/model/schema';

const file = join(import.meta.dirname, '../../../resources/samples/hotel-stay.blueprint');
const read = parse(new Uint8Array(readFileSync(file)));
if (!read.ok) throw new Error('the sample cannot be read');
const { doc } = read;
const environment = createExportEnvironment();
const optionsFor = (exporter: Exporter, locale: Locale) =>
  toExportOptions(
    exporter,
    doc,
    { locale, scale: 1, comments: true, overlay: 'heat', accent: '#0a7d55', header: 'ACME', footer: 'Draft' },
    { date: '2026-11-22', fileName: 'hotel-stay' },
  );

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  it('is written in every language, each time the same', { timeout: 30_000 }, async () => {
    for (const locale of LOCALES) {
      const bytes = await exporter.export(doc, optionsFor(exporter, locale), environment);
      expect(bytes.length).toBeGreaterThan(100);
      if (locale !== 'zh-Hant') continue;
      const again = await exporter.export(structuredClone(doc), optionsFor(exporter, locale), environment);
      expect(Buffer.compare(again, bytes)).toBe(0);
    }
  });

  it('shows what it would write, and stops when it is cancelled', async () => {
    const preview = exporter.preview(doc, optionsFor(exporter, 'en'));
    if (preview.kind === 'pages') expect(preview.pages[0]?.placements.length).toBeGreaterThan(0);
    else if (preview.kind === 'table') expect(preview.rows.length).toBeGreaterThan(5);
    else expect(preview.text.length).toBeGreaterThan(100);
    const stopped = { ...environment, cancelled: () => true };
    await expect(exporter.export(doc, optionsFor(exporter, 'en'), stopped)).rejects.toThrow(ExportCancelled);
  });
});
