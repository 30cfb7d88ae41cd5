/** An empty journey: what customers do, think and feel, and nothing of what the service does behind. */
import type { TemplateMap } from '../../types';

export const map: TemplateMap = {
  title: 'Journey map',
  description: 'What people do, think and feel from first to last; nothing behind the scenes yet',
  teaches: ['Start here when you are still listening: after interviews, before anyone speaks of systems.', 'Fill the actions first, in the words of the people; then what they think, then the curve.'],
  lanes: ['storyboard', 'actions', 'thoughts', 'channels', 'emotions', 'pains', 'gains', 'opportunities'],
  phases: [
    { name: 'Become aware', steps: [{ name: 'Notice a need' }, { name: 'Look around' }] },
    { name: 'Decide', steps: [{ name: 'Compare' }, { name: 'Choose' }] },
    { name: 'Begin', steps: [{ name: 'Arrive' }, { name: 'Get started' }] },
    { name: 'Use', steps: [{ name: 'Use it' }, { name: 'Get help' }] },
    { name: 'Afterwards', steps: [{ name: 'End' }, { name: 'Tell others' }] },
  ],
};
