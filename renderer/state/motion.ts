/** Whether movement on the screen is to be reduced: by the user's setting here, or by the system's. */
import { settings } from './settings';

export const isMotionReduced = (): boolean =>
  settings.getState().motion === 'reduced' ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);
