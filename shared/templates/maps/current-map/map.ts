/** The current half of a pair: how it is today, with room for evidence, figures and what hurts. Its steps are those of `future-map`. */
import type { TemplateMap } from '../../types';
import { phases } from './phases';

export const map: TemplateMap = {
  title: 'Current state',
  description: 'How it is today, with figures; the future map with the same steps belongs to it',
  teaches: ['Start here when something shall change: draw what is, then what shall be, and let both be compared.', 'Both maps have the same steps, so every figure is shown as before → after → difference.'],
  lanes: ['actions', 'frontstage', 'backstage', 'support', 'emotions', 'pains', 'opportunities', 'metrics', 'time'],
  phases,
};
