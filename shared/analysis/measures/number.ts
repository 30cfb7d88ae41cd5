/** Any other number, with how far it is from its target. */
import type { Measure } from '../../model/schema';
import type { MeasureFigures } from './types';

/**
 * `distance` = what is left to go in the better direction (`up` unless said otherwise): positive where the target is missed, negative
 * where it is passed; `met` says which. Null without value or target.
 */
export function computeNumber({ value, unit, target, better = 'up' }: Measure): MeasureFigures {
  const known = value !== undefined && target !== undefined;
  const distance = known ? (better === 'up' ? target - value : value - target) : null;
  return {
    value: value ?? null,
    unit: unit ?? null,
    target: target ?? null,
    better,
    distance,
    met: distance === null ? null : distance <= 0,
  };
}
