/** Three risk profiles, and the segments that the house counts them to. */
import type { Persona, Segment, Table } from '../../../model/schema';

export const segments: Table<Segment> = {
  g_build: { name: 'Building wealth', criteria: 'Two incomes, saves each month', size: 0.5, potential: 5, fit: 4, competition: 4 },
  g_keep: { name: 'Keeping wealth', criteria: 'Over 60, lives on it in part', size: 0.35, potential: 3, fit: 5, competition: 2 },
  g_own: { name: 'Entrepreneurs', criteria: 'Has sold or owns a company', size: 0.15, potential: 4, fit: 2, competition: 5 },
};

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_balanced: {
    name: 'Balanced: the couple',
    role: 'Nora and Ben, both 39, two children',
    avatar: '👫',
    share: 0.45,
    segmentId: 'g_build',
    tier: 'Medium risk',
    quote: 'We do not agree on risk. You only asked one of us.',
    bio: 'One of them filled in the form late in the evening.',
    context: { time: 'After the children are in bed', social: 'The two of them, one screen' },
    channels: ['Video call', 'App'],
    goals: ['A house in eight years, a pension in twenty-eight'],
    needs: [
      { text: 'A plan that both of us can stand behind', importance: 9, satisfaction: 4 },
      { text: 'Know the whole cost in one figure', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['Meetings at eleven in the morning'],
  },
  p_cautious: {
    name: 'Cautious: the heir',
    role: 'Edith, 66, retired teacher',
    avatar: '👵',
    share: 0.35,
    segmentId: 'g_keep',
    tier: 'Low risk',
    quote: 'It was my mother’s money. I do not want to lose it in front of her.',
    bio: 'Has had savings books all her life and reads the paper to the last page.',
    context: { emotion: 'Afraid of a mistake', place: 'In the office, with coffee' },
    channels: ['Telephone', 'Letter'],
    goals: ['Sleep well', 'Pay for a care home, should it come to that'],
    needs: [
      { text: 'Somebody calls before I have to', importance: 10, satisfaction: 7 },
      { text: 'Words that I can repeat to my sister', importance: 9, satisfaction: 4 },
    ],
    frustrations: ['Questions with five right answers'],
  },
  p_growth: {
    name: 'Growth: the founder',
    role: 'Viktor, 47, has sold his company',
    avatar: '👨',
    share: 0.2,
    segmentId: 'g_own',
    tier: 'High risk',
    quote: 'I have lost more on a Tuesday. Do not hold my hand, show me the figures.',
    bio: 'Tests each adviser with a question to which he knows the answer.',
    context: { time: 'Whenever, mostly in transit' },
    channels: ['Secure message', 'App'],
    goals: ['Make more of it, and stay the one who decides'],
    needs: [
      { text: 'Act on the day, not next week', importance: 9, satisfaction: 5 },
      { text: 'Costs as sharp as in my own firm', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['Forty pages without a thesis'],
  },
};
