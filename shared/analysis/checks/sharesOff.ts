/** Persona shares that add up to more than everyone. */
import type { Command } from '../../commands/types';
import type { Blueprint } from '../../model/schema';
import type { Check } from './types';

/** Shares are typed in as rounded percentages: up to 1.001 is rounding, theirs and that of adding them. */
const MOST = 1.001 + 1e-9;

export const sharesOff: Check = {
  id: 'shares-off',
  levels: ['warning'],
  reads: ['personas'],
  *find({ doc }) {
    const given = givenShares(doc);
    const sum = given.reduce((total, { share }) => total + share, 0);
    if (sum > MOST)
      yield {
        vars: { percent: Math.round(sum * 1000) / 10 },
        refs: given.map(({ id }) => id),
        fix: scaleToOne,
      };
  },
};

const givenShares = (doc: Blueprint): readonly { id: string; share: number }[] =>
  Object.keys(doc.personas)
    .sort()
    .flatMap((id) => {
      const share = doc.personas[id]?.share;
      return share ? [{ id, share }] : [];
    });

function scaleToOne(doc: Blueprint): Command {
  const given = givenShares(doc);
  const sum = given.reduce((total, { share }) => total + share, 0);
  return {
    type: 'batch',
    label: { key: 'persona.edit' },
    commands: given.map(({ id, share }) => ({
      type: 'persona.edit',
      id,
      fields: { share: share / Math.max(1, sum) },
    })),
  };
}
