/** `import IN -o OUT.blueprint`: a map from a table, a diagram or another tool's file, with what was lost or guessed on the way. */
import { toBytes } from '../../../shared/file/serialise';
import { translateData } from '../../../shared/i18n/translate';
import { importers, importFile } from '../../../shared/importers';
import type { ImportedMap, ImportRemark } from '../../../shared/importers/types';
import { displayName, fileNameOf, readInput, refuseBlueprint } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { shortSentence } from '../printable';
import { formatTable } from '../table';
import { type Call, CliError, type ExitStatus } from '../types';

const sentence = ({ t }: Call, remark: ImportRemark) => translateData(t, `import.${remark.key}`, remark.vars);

const toJsonMap = (call: Call, map: ImportedMap) => ({
  title: map.title,
  phases: Object.keys(map.doc.phases).length,
  steps: Object.keys(map.doc.steps).length,
  lanes: Object.keys(map.doc.lanes).length,
  cards: Object.keys(map.doc.cards).length,
  losses: map.losses.map((remark) => sentence(call, remark)),
  guesses: map.guesses.map((remark) => sentence(call, remark)),
});

function printList(call: Call, maps: readonly ImportedMap[]): void {
  const { t } = call;
  const columns = [
    { title: '', right: true },
    { title: t('cli.column.title'), max: 60 },
    { title: t('cli.column.phases'), right: true },
    { title: t('cli.column.steps'), right: true },
    { title: t('cli.column.lanes'), right: true },
    { title: t('cli.column.cards'), right: true },
  ];
  const rows = maps.map((map, index) => {
    const { title, phases, steps, lanes, cards } = toJsonMap(call, map);
    return [index + 1, title, phases, steps, lanes, cards].map(String);
  });
  print(formatTable(columns, rows));
}

function remarks(call: Call, map: ImportedMap): string {
  const list = (title: string, found: readonly ImportRemark[]) =>
    found.length
      ? `${title}\n${found.map((remark) => `  ${shortSentence(sentence(call, remark))}\n`).join('')}`
      : '';
  return list(call.t('cli.import.losses'), map.losses) + list(call.t('cli.import.guesses'), map.guesses);
}

/** --map N, counted from 1; the likeliest by default. */
function chooseMap({ t, value }: Call, maps: readonly ImportedMap[]): ImportedMap {
  const text = value('map') ?? '1';
  const map = /^\d+$/.test(text) ? maps[Number(text) - 1] : undefined;
  if (!map) throw new CliError(t('cli.import.noSuchMap', { value: text, count: maps.length }));
  return map;
}

export async function run(call: Call): Promise<ExitStatus> {
  const { t, json } = call;
  const [file = '-'] = call.positionals;
  const out = call.value('out');
  const from = call.value('from');
  const onto = call.value('onto');
  if (onto !== undefined) return (await import('./importOnto')).runOnto(call, onto);
  if (out === undefined && !call.flag('list'))
    throw new CliError(t('cli.error.optionMissing', { option: '--out' }));
  if (from !== undefined && !importers.some((importer) => importer.id === from)) {
    const formats = importers.map((importer) => importer.id).join(', ');
    throw new CliError(t('cli.import.unknownFormat', { format: from, formats }));
  }
  const options = {
    fileName: fileNameOf(file),
    locale: call.locale ?? ('en' as const),
    now: new Date().toISOString(),
    random: Math.random,
    Decoder: TextDecoder,
  };
  const bytes = await readInput(call, file);
  refuseBlueprint(call, file, bytes);
  const { maps, format, problem } = importFile(bytes, options, from);
  if (!maps.length) {
    const nothing = t('cli.import.nothing', { file: displayName(file) });
    throw new CliError(problem ? `${nothing}\n${shortSentence(sentence(call, problem))}` : nothing);
  }
  if (call.flag('list')) {
    if (json) printJson({ format, maps: maps.map((map) => toJsonMap(call, map)) });
    else printList(call, maps);
    return 0;
  }
  const map = chooseMap(call, maps);
  const target = out ?? '-';
  await writeOutput(call, target, toBytes(map.doc), file);
  const others = maps.length > 1 ? `${t('cli.import.others', { count: maps.length })}\n` : '';
  if (target === '-') say(`${remarks(call, map)}${others}`.trimEnd());
  else if (json) printJson({ format, ...toJsonMap(call, map), maps: maps.length, written: target });
  else {
    const { steps, lanes, cards } = toJsonMap(call, map);
    print(
      `${t('cli.import.done', { file: displayName(target), format: format ?? '', steps, lanes, cards })}\n`,
    );
    print(`${remarks(call, map)}${others}`);
  }
  return 0;
}
