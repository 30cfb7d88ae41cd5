/** A pain's value as it is written: one decimal for the weighted score, the raw product else. */

import { painValue } from '../../../analysis/painValue';
import type { PainScore } from '../../../analysis/types';
import { fixed, plain } from '../../../i18n/numbers';
import type { PainModel } from '../../../model/schema';

export const writePain = (value: number, model: PainModel): string =>
  model === 'weighted' ? fixed(value) : plain(value);

export const painText = (pain: PainScore, model: PainModel): string =>
  writePain(painValue(pain, model), model);
