/** The coffee shop's three kinds of guests. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_app: {
    name: 'Orders ahead',
    role: 'Jonas, 29, product manager',
    avatar: '🧑',
    share: 0.35,
    tier: 'Stamp card in the app',
    quote: 'The app said six minutes. I can see nine cups and none of them is mine.',
    context: { time: '8:40, between train and first meeting', emotion: 'On the clock' },
    channels: ['App'],
    goals: ['In and out without stopping'],
    needs: [
      { text: 'A ready time that is true', importance: 9, satisfaction: 3 },
      { text: 'Find my cup at a glance', importance: 7, satisfaction: 4 },
    ],
    frustrations: ['Apologising to people in line for walking past them'],
    habits: ['Orders from the platform, always the same'],
  },
  p_new: {
    name: 'New guest',
    role: 'Mei, 20, student, first week in town',
    avatar: '👩',
    share: 0.2,
    quote: 'I only wanted something sweet. Then I saw the board.',
    context: { social: 'With a friend who knows the place', emotion: 'Curious, shy' },
    channels: ['Counter'],
    goals: ['Order without looking foolish', 'Find a drink of her own'],
    needs: [
      { text: 'Words that say how it will taste', importance: 8, satisfaction: 3 },
      { text: 'Know what oat milk adds to the price', importance: 6, satisfaction: 4 },
    ],
    frustrations: ['Thirty-one drinks in letters that thin'],
    habits: ['Takes what the person in front took'],
  },
  p_regular: {
    name: 'Regular',
    role: 'Ann, 34, nurse, after the night shift',
    avatar: '👩‍⚕️',
    share: 0.45,
    tier: 'Comes four times a week',
    quote: 'They start my flat white when they see me cross the street. Unless it is half past eight.',
    context: { time: '8:15 on weekdays', place: 'The shop opposite the hospital' },
    channels: ['Counter', 'App'],
    goals: ['Five quiet minutes before bed'],
    needs: [
      { text: 'Be recognised', importance: 8, satisfaction: 8 },
      { text: 'Be served in the order in which we came', importance: 8, satisfaction: 3 },
      { text: 'Never ever cow’s milk', importance: 10, satisfaction: 7 },
    ],
    frustrations: ['Watching cups go out to people who were not there'],
    habits: ['Seat by the window, cup to stay'],
  },
};
