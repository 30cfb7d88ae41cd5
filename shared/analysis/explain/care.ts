/** Opens recovery coverage, personalisation and the policies that stand by data. */
import type { Blueprint, Id } from '../../model/schema';
import { computeDataPolicy } from '../dataPolicy';
import { computePersonalisation } from '../personalisation';
import { ratio } from '../ratio';
import { computeRecovery, type Failure } from '../recovery';
import { cardInput } from './input';
import type { Explained } from './types';

export const explainRecovery =
  (kind: Failure['kind'] | 'all') =>
  (doc: Blueprint): Explained => {
    const list = computeRecovery(doc).list.filter((failure) => kind === 'all' || failure.kind === kind);
    const covered = list.filter((failure) => failure.recovery === 'full').length;
    const partial = list.filter((failure) => failure.recovery === 'partial').length;
    return {
      formula: 'coverage',
      values: { covered, failures: list.length },
      result: ratio(covered, list.length),
      inputs: list.map((failure) => cardInput('recovery', failure.cardId, 'fail', failure.recovery)),
      n: list.length,
      caveats: partial > 0 ? [{ key: 'partialPlans', vars: { count: partial } }] : [],
    };
  };

/** A part of a number of cards. */
function explainPart(counted: number, all: number, inputs: Explained['inputs']): Explained {
  return {
    formula: 'part',
    values: { counted, all },
    result: ratio(counted, all),
    inputs,
    n: all,
  };
}

/** The flexible among those of which it is said whether they are. */
export function explainFlexible(doc: Blueprint): Explained {
  const { flexible, fixed, undecided } = computePersonalisation(doc);
  const inputs = (ids: readonly Id[], value: string) =>
    ids.map((id) => cardInput('standard', id, 'standard', value));
  return {
    ...explainPart(flexible.length, flexible.length + fixed.length, [
      ...inputs(flexible, 'flexible'),
      ...inputs(fixed, 'fixed'),
    ]),
    caveats: undecided.length > 0 ? [{ key: 'undecided', vars: { count: undecided.length } }] : [],
  };
}

/** Pairs of moment of truth and persona for which a variant exists. */
export function explainVaried(doc: Blueprint): Explained {
  const { moments } = computePersonalisation(doc);
  const pairs = moments.flatMap(({ cardId, personas }) =>
    personas.map((persona) => ({ cardId, ...persona })),
  );
  const varied = pairs.filter((pair) => pair.varied);
  return explainPart(
    varied.length,
    pairs.length,
    moments.map(({ cardId, personas }) =>
      cardInput('variants', cardId, 'variants', personas.filter((row) => row.varied).length),
    ),
  );
}

/** Cards that take data and stand where a policy does. */
export function explainPolicies(doc: Blueprint): Explained {
  const rows = computeDataPolicy(doc);
  return explainPart(
    rows.filter((row) => row.policy).length,
    rows.length,
    rows.map((row) => cardInput('data', row.cardId, 'data', row.data.join(', '))),
  );
}
