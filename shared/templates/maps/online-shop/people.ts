/** The shop's three kinds of customers and the segments that they come from. */
import type { Persona, Segment, Table } from '../../../model/schema';

export const segments: Table<Segment> = {
  g_home: { name: 'Furnishing a home', criteria: 'Moved in the last two years', size: 0.6, potential: 5, fit: 4, competition: 4 },
  g_now: { name: 'Buying for an occasion', criteria: 'One or two orders a year', size: 0.4, potential: 2, fit: 3, competition: 5 },
};

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_browser: {
    name: 'Evening browser',
    role: 'Mia, 29, new flat, big plans',
    avatar: '👩',
    share: 0.45,
    segmentId: 'g_home',
    tier: 'Club member',
    quote: 'I did not know I was looking for it.',
    bio: 'Scrolls for pleasure, saves forty things, buys one.',
    context: { time: 'After ten at night', place: 'Sofa', emotion: 'Relaxed' },
    channels: ['App', 'Short video'],
    goals: ['A living room that looks like hers'],
    needs: [
      { text: 'Be shown things that go together', importance: 9, satisfaction: 6 },
      { text: 'Get money back as fast as it was taken', importance: 9, satisfaction: 3 },
    ],
    frustrations: ['Adverts for what she already has'],
    habits: ['Saves first, buys on pay-day'],
  },
  p_gift: {
    name: 'Gift buyer',
    role: 'Paul, 45, a present for a newborn niece',
    avatar: '🧔',
    share: 0.2,
    segmentId: 'g_now',
    quote: 'One baby blanket, and the shop thinks that I am a father.',
    bio: 'Comes four times a year, always in a hurry, never for himself.',
    context: { time: 'Two days before the birthday', emotion: 'Unsure' },
    channels: ['Website', 'E-mail'],
    goals: ['Give something that is not exchanged'],
    needs: [
      { text: 'Say that it is a gift, and be believed', importance: 8, satisfaction: 2 },
      { text: 'Arrive wrapped and on the day', importance: 9, satisfaction: 6 },
    ],
    frustrations: ['Months of nappies in his newsletter'],
  },
  p_seeker: {
    name: 'Targeted buyer',
    role: 'Jonas, 36, needs a reading lamp',
    avatar: '👨',
    share: 0.35,
    segmentId: 'g_home',
    quote: 'I know what I want. Please do not inspire me.',
    bio: 'Has a list of requirements and reads the one-star reviews.',
    context: { time: 'Lunch break', place: 'At the desk' },
    channels: ['Website'],
    goals: ['The right lamp in ten minutes'],
    needs: [
      { text: 'Filters that filter', importance: 9, satisfaction: 6 },
      { text: 'Know that parts fit each other', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['Reviews of another model under this one'],
    preferences: ['Price with delivery, from the start'],
  },
};
