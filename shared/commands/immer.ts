/** immer with its patches switched on: the one place it is imported from. */
import { applyPatches, current, enablePatches, freeze, type Patch, produceWithPatches } from 'immer';

enablePatches();

export { applyPatches, current, freeze, type Patch, produceWithPatches };
