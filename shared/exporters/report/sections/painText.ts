/** A pain's value as it is written: one decimal for the weighted score, the raw product else. */

import { fixed, plain } from '../../../analysis/numbers';
import { painValue } from '../../../analysis/painValue';
import type { PainScore } from '../../../analysis/types';
import type { PainModel } from '../../../model/schema';

export const writePain = (value: number, model: PainModel): string =>
  model === 'weighted' ? fixed(value) : plain(value);

export const painText = (pain: PainScore, model: PainModel): string =>
  writePain(painValue(pain, model), model);
