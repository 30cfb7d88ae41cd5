/** The four who go on the trip: one plans, one comes along, two have to manage the stairs. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_planner: {
    name: 'Planner',
    role: 'Hannah, 36, plans for everyone',
    avatar: '👩',
    share: 0.4,
    quote: 'If it is lovely, we were lucky. If it rains, I booked it.',
    bio: 'Keeps a spreadsheet for every trip since she was nineteen.',
    context: { time: 'After ten at night, on the sofa', emotion: 'Looking forward, then tired' },
    channels: ['App', 'Chat with an advisor'],
    goals: ['A plan that four people like', 'Not to be blamed'],
    needs: [
      { text: 'Compare like with like', importance: 9, satisfaction: 2 },
      { text: 'Get an answer from the others', importance: 8, satisfaction: 2 },
      { text: 'Change her mind without losing money', importance: 8, satisfaction: 5 },
    ],
    frustrations: ['“Whatever you like is fine”'],
    habits: ['Forty tabs, colours for days'],
  },
  p_companion: {
    name: 'Companion',
    role: 'Ben, 38, her husband, comes along',
    avatar: '👨',
    share: 0.35,
    quote: 'Just tell me when the taxi comes. I am sure it will be great.',
    context: { emotion: 'Relaxed' },
    channels: ['Group chat'],
    goals: ['One day by the sea with nothing on the list'],
    needs: [{ text: 'See the plan in one minute', importance: 6, satisfaction: 4 }],
    habits: ['Answers polls after the second reminder'],
  },
  p_parents: {
    name: 'Parents',
    role: 'Ruth and Karl, 68 and 71, invited along',
    avatar: '👵',
    share: 0.25,
    quote: 'We do not want to hold anyone up. How many steps are there?',
    context: { social: 'Would rather say nothing than be a burden' },
    channels: ['Phone', 'Group chat'],
    goals: ['Keep up', 'Sit together in the evening'],
    needs: [
      { text: 'Rest between two sights', importance: 9, satisfaction: 3 },
      { text: 'A paper with everything on it', importance: 7, satisfaction: 4 },
    ],
    frustrations: ['Codes that arrive on the other phone'],
    preferences: ['Lift, breakfast, nothing before nine'],
  },
};
