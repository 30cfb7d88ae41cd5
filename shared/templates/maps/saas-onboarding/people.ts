/** Who buys, who plans with it, and who is invited: three people in one customer. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_champion: {
    name: 'Champion who buys',
    role: 'Carla, 44, runs eleven bakeries',
    avatar: '👩‍💼',
    share: 0.1,
    quote: 'I bought it. Now I must sell it a second time, to my own people.',
    bio: 'Has fought for the budget and has fourteen days to prove it.',
    context: { emotion: 'Under pressure to be right' },
    channels: ['Video call', 'E-mail'],
    goals: ['No more Sunday evenings over rotas'],
    needs: [
      { text: 'A result to show before the trial ends', importance: 9, satisfaction: 4 },
      { text: 'Price that does not grow with every temp', importance: 8, satisfaction: 4 },
    ],
    frustrations: ['Telling her story to a third person'],
  },
  p_planner: {
    name: 'Planner who uses it daily',
    role: 'Deniz, 31, branch manager',
    avatar: '🧑',
    share: 0.3,
    quote: 'My spreadsheet is ugly, but it has never lost anybody.',
    bio: 'Was not asked, and is the best at the old way.',
    context: { time: 'Between two rushes', place: 'Back room of the shop' },
    channels: ['Web', 'Chat'],
    goals: ['Next week’s rota in half an hour'],
    needs: [
      { text: 'Bring over what is in the spreadsheet', importance: 10, satisfaction: 2 },
      { text: 'See at once who is missing', importance: 9, satisfaction: 7 },
    ],
    frustrations: ['Help texts written for the buyer'],
    habits: ['Keeps the old file, just in case'],
  },
  p_worker: {
    name: 'Employee who is invited',
    role: 'Lin, 22, sells on weekends',
    avatar: '👩‍🍳',
    share: 0.6,
    quote: 'I only want to know when I work on Saturday.',
    bio: 'Has never seen a demo. Meets the product in one text message.',
    context: { place: 'On the tram', time: 'In the evening' },
    channels: ['Text message', 'App'],
    goals: ['Know the shifts, swap one now and then'],
    needs: [
      { text: 'Know that the message is genuine', importance: 9, satisfaction: 3 },
      { text: 'Swap without calling everyone', importance: 9, satisfaction: 8 },
    ],
    frustrations: ['Yet another password'],
  },
};
