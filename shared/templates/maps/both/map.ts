/** An empty map of both: the journey above, the blueprint below, and what follows from them. */
import type { TemplateMap } from '../../types';

export const map: TemplateMap = {
  title: 'Journey and blueprint',
  description: 'The journey with the service that carries it, and the lanes for pains, opportunities and figures',
  teaches: ['Start here when one map shall hold everything: what people live through and what brings it about.', 'Every pain can then be traced down to the work that causes it.'],
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    { name: 'Discover', steps: [{ name: 'Hear of it' }, { name: 'Compare' }] },
    { name: 'Book', steps: [{ name: 'Choose' }, { name: 'Confirm' }] },
    { name: 'Arrive', steps: [{ name: 'Find the way' }, { name: 'Be welcomed' }] },
    { name: 'Use', steps: [{ name: 'Use it' }, { name: 'Get help' }] },
    { name: 'Leave', steps: [{ name: 'Pay' }, { name: 'Come back' }] },
  ],
};
