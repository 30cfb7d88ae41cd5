/** One mutant of a document through the parser: whatever it is, nothing is thrown, and what is accepted or repaired is valid and can be worked with. */
import { toScoreReport } from '../../../shared/analysis';
import { parse } from '../../../shared/file/parse';
import { repair } from '../../../shared/file/repair';
import { toBytes } from '../../../shared/file/serialise';
import { encodeUtf8 } from '../../../shared/file/utf8';
import { layout } from '../../../shared/layout/layout';
import type { Blueprint } from '../../../shared/model/schema';
import { createDice, type Dice } from '../types';
import { mutateBytes, mutateTokens } from './bytes';
import { mutateJson } from './json';
import { drawBase } from './parserBases';
import type { Mutant } from './types';
import { ODD_TOKENS } from './values';

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|\s+/g;

function make(dice: Dice): Uint8Array {
  const base = drawBase(dice);
  const other = drawBase(dice);
  const how = dice.next();
  if (how < 0.6) return encodeUtf8(mutateJson(base, other, dice));
  if (how < 0.8) return encodeUtf8(mutateTokens(base, TOKENS, ODD_TOKENS, dice));
  return mutateBytes(encodeUtf8(base), encodeUtf8(other), dice);
}

/** Throws where the document does not hold what it promises. */
function use(doc: Blueprint, what: string, isWhole: boolean): void {
  // Reading back validates, and sees what only the text shows.
  const read = parse(toBytes(doc));
  if (!read.ok) throw new Error(`${what}, and does not read back: ${read.errors[0]?.message}`);
  if (!isWhole) return;
  layout(doc);
  toScoreReport(doc, '2026-01-15');
}

export const parserMutant: Mutant = {
  make: (seed) => ({ name: '', bytes: make(createDice(seed)) }),
  read: ({ bytes }, seed) => {
    // Layout and figures cost a hundred times what reading does: of every sixteenth document.
    const isWhole = seed % 16 === 0;
    const result = parse(bytes);
    if (result.ok) {
      use(result.doc, 'accepted', isWhole);
      return 'accepted';
    }
    if (result.errors.length === 0) throw new Error('refused without a reason');
    const repaired = repair(bytes);
    if (repaired.ok !== result.repairable) throw new Error('repair and parse disagree');
    if (!repaired.ok) return 'refused';
    if (repaired.changes.length === 0) throw new Error('repaired without a change');
    use(repaired.doc, 'repaired', isWhole);
    return 'repaired';
  },
};
