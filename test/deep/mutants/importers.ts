/** One mutant of a file of another program through the importers: nothing is thrown, nothing takes long, what they give is valid. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exporters } from '../../../shared/exporters';
import { toExportOptions } from '../../../shared/exporters/chosenOptions';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { validate } from '../../../shared/file/validate';
import { importers, importFile } from '../../../shared/importers';
import { seededRandom } from '../../../shared/model/newId';
import { oneOfEachBlueprint } from '../../hostile/smallest';
import { generateMap } from '../../support/generateMap';
import { createDice, type Dice } from '../types';
import { mutateBytes, mutateTokens } from './bytes';
import { mutateJson } from './json';
import type { Mutant } from './types';
import { ODD_TOKENS } from './values';

interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAMES = ['map.csv', 'map.md', 'map.mmd', 'map.ojf', 'map.cjml', 'map.html', 'map.xlsx'] as const;
const TOKENS = /[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu;
const MARKS = [
  ...[
    '|',
    '|---|',
    '\t',
    ';',
    ',',
    '"',
    '""',
    '\n',
    '\r',
    '# ',
    '## ',
    '- ',
    '**',
    '```mermaid\n',
    '```',
    '---\n',
  ],
  ...[
    'section ',
    ': 5: me',
    'journey\n',
    'subgraph a',
    '-->',
    '%%',
    '：',
    '、',
    '😊',
    '阶段',
    'Pain points',
    'Emotions',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<td colspan=9999 rowspan=9999>',
    '<table>',
    '</table>',
    '<script>',
    '<!--',
    ']]>',
  ],
  ...['<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#x110000;', '&#0;', '&nbsp;', 'xmlns:x="y"'],
  ...['r="XFD1048576"', 'r="A0"', 't="s"', '<v>99999999</v>', '<mergeCell ref="A1:XFD1048576"/>', '=1+1'],
  ...ODD_TOKENS,
] as const;

const BPMN = `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c"><participant id="pc" name="Customer"/><participant id="ps" name="Shop" processRef="p"/>
<messageFlow id="m1" name="order" sourceRef="pc" targetRef="Take"/></collaboration><process id="p"><laneSet><lane id="l1" name="Clerk"><flowNodeRef>Start</flowNodeRef><flowNodeRef>Take</flowNodeRef></lane>
<lane id="l2" name="Kitchen"><childLaneSet><lane id="l3" name="Chef"><flowNodeRef>Bake</flowNodeRef></lane></childLaneSet></lane></laneSet><startEvent id="Start" name="Order"/><userTask id="Take" name="Take it"/>
<subProcess id="S"><task id="Bake" name="Bake"><documentation>At 300</documentation></task></subProcess><boundaryEvent id="b" attachedToRef="S"/><exclusiveGateway id="G"/><endEvent id="End"/>
<sequenceFlow id="f1" sourceRef="Start" targetRef="Take"/><sequenceFlow id="f2" sourceRef="Take" targetRef="G"/><sequenceFlow id="f3" sourceRef="G" targetRef="S" name="open"/><sequenceFlow id="f4" sourceRef="G" targetRef="Take"/></process></definitions>`;

async function exported(name: (typeof NAMES)[number], doc: ReturnType<typeof generateMap>): Promise<Base> {
  const exporter = exporters.find(({ extensions }) => extensions.includes(name.split('.')[1] ?? ''));
  if (!exporter) throw new Error(`nothing writes ${name}`);
  const bytes = await exporter.export(
    doc,
    toExportOptions(exporter, doc, { locale: 'en' }, { date: '2026-01-15', fileName: 'map' }),
    {
      loadFont: () => Promise.reject(new Error('no fonts here')),
      createSurface: () => Promise.reject(new Error('no pictures here')),
    },
  );
  return { name, bytes };
}

const DOCS = [oneOfEachBlueprint(), generateMap({ cards: 9 }), generateMap({ cards: 7, locale: 'zh-Hans' })];
const bases: readonly Base[] = [
  ...(await Promise.all(NAMES.flatMap((name) => DOCS.map((doc) => exported(name, doc))))),
  { name: 'map.bpmn', bytes: encodeUtf8(BPMN) },
  { name: 'map.bpmn', bytes: encodeUtf8(BPMN.replaceAll('name="', 'name="门店 ')) },
];

/** Some part of the package changed by tokens or bytes, and packed again. */
function mutatePackage(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let n = dice.whole(1, 2); n > 0; n--) {
    const name = names[dice.whole(0, names.length - 1)] ?? '';
    const part = parts[name] ?? new Uint8Array(0);
    const how = dice.next();
    if (how < 0.05) delete parts[name];
    else if (how < 0.1) parts[name] = parts[names[0] ?? ''] ?? part;
    else if (how < 0.8) parts[name] = strToU8(mutateTokens(strFromU8(part), TOKENS, MARKS, dice));
    else parts[name] = Uint8Array.from(mutateBytes(part, part, dice));
  }
  return zipSync(parts, { level: 0 });
}

function make(dice: Dice): Base {
  const [first] = bases;
  if (!first) throw new Error('nothing to change');
  const draw = (): Base => bases[dice.whole(0, bases.length - 1)] ?? first;
  const base = draw();
  const other = draw();
  // Now and then under a wrong name.
  const name = dice.chance(0.1) ? dice.pick([other.name, 'map.txt', '', 'map']) : base.name;
  const how = dice.next();
  if (base.name.endsWith('.xlsx') && how < 0.7) return { name, bytes: mutatePackage(base.bytes, dice) };
  if (base.name.endsWith('.ojf') && other.name.endsWith('.ojf') && how < 0.9) {
    const texts = [base, other].map(({ bytes }) => strFromU8(bytes)) as [string, string];
    return { name, bytes: encodeUtf8(mutateJson(...texts, dice)) };
  }
  if (how < 0.65)
    return { name, bytes: encodeUtf8(mutateTokens(strFromU8(base.bytes), TOKENS, MARKS, dice)) };
  return { name, bytes: mutateBytes(base.bytes, other.bytes, dice) };
}

/** The name goes along with the seed: `read` makes it again. */
export const importerMutant: Mutant = {
  make: (seed) => make(createDice(seed)).bytes,
  read: (bytes, seed) => {
    const fileName = make(createDice(seed)).name;
    const options = {
      fileName,
      locale: 'en' as const,
      now: '2026-01-15T09:00:00Z',
      random: seededRandom(1),
      Decoder: TextDecoder,
    };
    const result = importFile(bytes, options);
    // Chosen by hand, any format may meet any file.
    const other = importers[seed % importers.length];
    const forced = other && seed % 5 === 0 ? importFile(bytes, options, other.id) : null;
    for (const { doc } of [...result.maps, ...(forced?.maps ?? [])]) {
      const [error] = validate(doc as never);
      if (error) throw new Error(`${fileName} gave what is not valid: ${error.path} ${error.message}`);
    }
    return result.maps.length > 0 ? (result.format ?? 'read') : 'refused';
  },
};
