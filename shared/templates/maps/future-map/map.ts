/** The future half of a pair: how it shall be, with gains in place of pains. Its steps are those of `current-map`. */
import type { TemplateMap } from '../../types';
import { phases } from '../current-map/phases';

export const map: TemplateMap = {
  title: 'Future state',
  description: 'How it shall be: the same steps as the current map, to be compared with it',
  teaches: ['Draw only what changes; a step that is gone is deleted, a new one is added, and the comparison says so.'],
  state: 'future',
  lanes: ['actions', 'frontstage', 'backstage', 'support', 'emotions', 'pains', 'gains', 'opportunities', 'metrics', 'time'],
  phases,
};
