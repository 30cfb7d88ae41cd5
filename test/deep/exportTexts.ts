/** Every hostile text in every field that takes any text, through every format of exports: what comes out runs nothing, reaches nothing and says nothing of the machine. */
import { homedir, hostname } from 'node:os';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { exporters } from '../../shared/exporters';
import { toExportOptions } from '../../shared/exporters/chosenOptions';
import { notInert } from '../hostile/notInert';
import { textFields, withTexts } from '../hostile/textFields';
import { PAYLOADS } from '../hostile/textPayloads';
import { createTally, type DeepCounts, type DeepOptions } from './types';

/** Longer ones in all fields at once would try the patience and no format. */
const LONGEST = 2000;
const TEXTS = PAYLOADS.map(({ text }) => text).filter((text) => text.length <= LONGEST);
/** Pixels have no texts. */
const FORMATS = exporters.filter(({ id }) => id !== 'png');
const OF_THIS_MACHINE = [homedir(), hostname()].filter((text) => text.length > 5);

export async function exportTexts(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const environment = createExportEnvironment();
  let files = 0;
  for (let turn = 0; tally.goesOn() && turn < TEXTS.length; turn++) {
    const from = (options.seed + turn) % TEXTS.length;
    const doc = withTexts(TEXTS, from);
    const textAt = (index: number): string => TEXTS[(from + index) % TEXTS.length] ?? '';
    for (const exporter of FORMATS) {
      const label = `${exporter.id}, texts from ${from}`;
      const chosen = { locale: 'en', comments: true, header: textAt(7), footer: textAt(11) } as const;
      try {
        const bytes = await exporter.export(
          doc,
          toExportOptions(exporter, doc, chosen, { date: '2026-01-15', fileName: textAt(13) }),
          environment,
        );
        for (const what of notInert(exporter.id, bytes)) tally.broke(`${label}: ${what}`);
        for (const own of OF_THIS_MACHINE)
          if (Buffer.from(bytes).includes(own)) tally.broke(`${label} names this machine: ${own}`);
      } catch (error) {
        tally.broke(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      files += 1;
      tally.add(textFields.length);
      if (!tally.goesOn()) break;
    }
  }
  return tally.counts({ files, texts: TEXTS.length, fields: textFields.length, formats: FORMATS.length });
}
