/** An empty service blueprint: evidence, customers, and the work in front of and behind the line of visibility. */
import type { TemplateMap } from '../../types';

export const map: TemplateMap = {
  title: 'Service blueprint',
  description: 'How a service is delivered: evidence, front and back of the stage, support, with the three lines',
  teaches: ['Start here when the journey is known and the question is who does what, when, and with which system.', 'Draw links from the customer down to support; where one skips a line, someone is missing.'],
  lanes: ['evidence', 'actions', { key: 'frontstage', name: 'Frontstage: people' }, { key: 'frontstage:technology', name: 'Frontstage: technology' }, 'backstage', 'support', 'partners', 'time', 'policies'],
  phases: [
    { name: 'Before', steps: [{ name: 'Ask' }, { name: 'Book' }] },
    { name: 'Start', steps: [{ name: 'Arrive' }, { name: 'Be welcomed' }] },
    { name: 'Service', steps: [{ name: 'Say what is needed' }, { name: 'Be served' }, { name: 'Check' }] },
    { name: 'After', steps: [{ name: 'Pay' }, { name: 'Leave' }, { name: 'Follow-up' }] },
  ],
};
