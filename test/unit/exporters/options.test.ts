/** Options of exports: one table for dialog, help and parser, kept in the document, and only honoured where a format names them. */
import { describe, expect, it } from 'vitest';
import { exporters, findExporter } from '../../../shared/exporters';
import { readChosen, toExportOptions } from '../../../shared/exporters/chosenOptions';
import { afterExport, chosenFor, readKept, withKept } from '../../../shared/exporters/keptOptions';
import { OPTION_IDS, optionRow, optionsOf } from '../../../shared/exporters/options';
import { exportPresets } from '../../../shared/exporters/presets';
import type { Exporter } from '../../../shared/exporters/types';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { translateData, translator } from '../../../shared/i18n/translate';
import { LOCALES } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

const doc = generateMap({ cards: 40 });
const exporter = (id: string): Exporter => {
  const found = findExporter(id);
  if (!found) throw new Error(id);
  return found;
};
const made = { date: '2026-11-22' };
const kept = () => readKept(doc);

describe('the table of options', () => {
  it.each(LOCALES)('has words for every option, choice, preset and format in %s', (locale) => {
    const t = translator(locale);
    const keys = [
      ...OPTION_IDS.flatMap((id) => {
        const row = optionRow(id);
        const choices = row.kind === 'choice' ? row.choices.map((choice) => `${row.texts}.${choice}`) : [];
        // The command line's own --locale is an option of every command.
        return [`export.option.${id}`, `cli.option.${row.cli}`, ...choices];
      }),
      ...exportPresets.map(({ id }) => `export.preset.${id}`),
      ...exporters.flatMap(({ id }) => [`export.format.${id}`, `export.hint.${id}`]),
    ];
    expect(keys.filter((key) => translateData(t, key) === key)).toEqual([]);
  });

  it('has presets of formats and options that exist', () => {
    for (const { format, options } of exportPresets) {
      expect(readChosen(options)).toEqual(options);
      for (const id of Object.keys(options)) expect(optionsOf(exporter(format))).toContain(id);
    }
  });
});

describe('chosen options', () => {
  it('reach a format only where it honours them', () => {
    const chosen = { paper: 'A2', scale: 3, header: 'For the board', scores: false } as const;
    expect(toExportOptions(exporter('pdf'), doc, chosen, made)).toEqual({
      locale: 'en',
      theme: 'print',
      date: '2026-11-22',
      paper: 'A2',
      header: 'For the board',
      scores: false,
    });
    expect(toExportOptions(exporter('csv'), doc, chosen, made)).toEqual({
      locale: 'en',
      theme: 'light',
      ...made,
    });
  });

  it('take a saved view as it is, and lanes, personas and phases before it', () => {
    const [lane = '', other = ''] = Object.keys(doc.lanes);
    const viewed = { ...doc, views: { v: { name: 'Board', laneIds: [lane], overlay: 'heat' } } };
    expect(toExportOptions(exporter('pdf'), viewed, { view: 'v' }, made)).toMatchObject({
      view: { laneIds: [lane] },
      overlay: 'heat',
    });
    const own = { view: 'v', lanes: [other, 'gone'], overlay: 'none' } as const;
    expect(toExportOptions(exporter('pdf'), viewed, own, made)).toMatchObject({
      view: { laneIds: [other] },
      overlay: 'none',
    });
    expect(
      toExportOptions(exporter('pdf'), doc, { lanes: ['gone'], view: 'gone' }, made).view,
    ).toBeUndefined();
  });
});

describe('kept options', () => {
  it('come back from the file: what formats share once, the rest for each', () => {
    const pdf = { paper: 'A3', header: 'ACME', accent: '#00aa77' } as const;
    const first = withKept(doc, afterExport(kept(), 'pdf', pdf));
    const second = withKept(first, afterExport(readKept(first), 'png', { header: 'ACME', scale: 3 }));
    const read = parse(toBytes(second));
    if (!read.ok) throw new Error('unreadable');
    const back = readKept(read.doc);
    expect(back.format).toBe('png');
    expect(chosenFor(back, 'pdf')).toEqual({ paper: 'A3', header: 'ACME' });
    expect(chosenFor(back, 'png')).toEqual({ scale: 3, header: 'ACME' });
    expect(chosenFor(back, 'svg')).toEqual({ header: 'ACME' });
  });

  it('leave a document that keeps them already as it is', () => {
    const after = withKept(doc, afterExport(kept(), 'pdf', { paper: 'A3' }));
    expect(withKept(after, afterExport(readKept(after), 'pdf', { paper: 'A3' }))).toBe(after);
  });

  it('lose what cannot be used, and nothing else', () => {
    const exports = {
      format: '../../x',
      shared: { header: 5, footer: 'ok', accent: 'red', logo: { mime: 'image/svg+xml', data: '<svg>' } },
      formats: {
        pdf: { paper: 'B5', tiled: true, orientation: 'portrait' },
        __proto__: { tiled: true },
        png: 'no',
      },
    };
    const settings = { ...doc.settings, exports };
    expect(readKept({ ...doc, settings })).toEqual({
      shared: { footer: 'ok' },
      formats: { pdf: { tiled: true, orientation: 'portrait' }, png: {} },
    });
    for (const bad of [null, 5, 'x', [], { shared: [] }])
      expect(
        readKept({ ...doc, settings: { ...doc.settings, exports: bad } as typeof doc.settings }),
      ).toEqual({
        shared: {},
        formats: {},
      });
  });
});
