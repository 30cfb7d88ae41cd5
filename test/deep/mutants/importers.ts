/** One mutant of a file of another program through the importers: nothing is thrown, nothing takes long, what they give is valid. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { validate } from '../../../shared/file/validate';
import { importers } from '../../../shared/importers';
import { createDice, type Dice } from '../types';
import { mutateBytes, mutateTokens } from './bytes';
import { drawBase, readBase } from './importerBases';
import { mutateJson } from './json';
import type { Made, Mutant } from './types';
import { ODD_TOKENS } from './values';

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

function make(dice: Dice): Made {
  const base = drawBase(dice);
  const other = drawBase(dice);
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

export const importerMutant: Mutant = {
  make: (seed) => make(createDice(seed)),
  read: (made, seed) => {
    const result = readBase(made);
    // Chosen by hand, any format may meet any file.
    const other = importers[seed % importers.length];
    const forced = other && seed % 5 === 0 ? readBase(made, other.id) : null;
    for (const { doc } of [...result.maps, ...(forced?.maps ?? [])]) {
      const [error] = validate(doc as never);
      if (error) throw new Error(`${made.name} gave what is not valid: ${error.path} ${error.message}`);
    }
    return result.maps.length > 0 ? (result.format ?? 'read') : 'refused';
  },
};
