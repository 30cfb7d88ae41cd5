/** Two kinds of riders and the driver: both sides of the platform are customers of it. */
import type { Persona, Segment, Table } from '../../../model/schema';

export const segments: Table<Segment> = {
  g_drive: { name: 'Drivers', criteria: 'More than 25 hours a week on the platform', size: 0.3, potential: 3, fit: 4, competition: 5 },
  g_ride: { name: 'Riders at peak hours', criteria: 'Two or more trips a week between 17:30 and 20:00', size: 0.7, potential: 4, fit: 3, competition: 4 },
};

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_commuter: {
    name: 'Rider going home',
    role: 'Lena, 31, leaves the office at half past six',
    avatar: '👩',
    share: 0.45,
    segmentId: 'g_ride',
    quote: 'Yesterday nine, today nineteen. Same street, same me. What did I do?',
    context: { time: '18:30, rain', place: 'Office tower, four exits', emotion: 'Drained' },
    channels: ['App'],
    goals: ['Sit down, be left in peace, be home'],
    needs: [
      { text: 'Know before what it costs, and why', importance: 9, satisfaction: 3 },
      { text: 'A place where the car really stops', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['A pin in the middle of a four-lane road'],
    habits: ['Has two rival apps open at once'],
  },
  p_driver: {
    name: 'Driver',
    role: 'Yusuf, 46, ten hours a day, own car',
    avatar: '🧔',
    share: 0.3,
    segmentId: 'g_drive',
    tier: '4.87 stars, 11,400 trips',
    quote: 'The app sees my car. It does not see the bus lane.',
    bio: 'Drove a taxi for twelve years; pays off the car until spring.',
    context: { time: '17:30 to 20:00, the two hours that pay', emotion: 'Watchful' },
    channels: ['Driver app'],
    goals: ['No minute without a fare between six and eight'],
    needs: [
      { text: 'Know the direction before saying yes', importance: 9, satisfaction: 3 },
      { text: 'Be paid for waiting', importance: 8, satisfaction: 2 },
    ],
    frustrations: ['One star for a traffic jam'],
    habits: ['Circles near the theatre from half past nine'],
  },
  p_flyer: {
    name: 'Rider with a plane to catch',
    role: 'Marta, 52, two suitcases, boards at 20:10',
    avatar: '👩‍💼',
    share: 0.25,
    segmentId: 'g_ride',
    quote: 'I pay double without a word. Just do not cancel on me.',
    context: { time: '18:05, rain', social: 'Colleague waits at the gate', emotion: 'Tense' },
    channels: ['App', 'Phone'],
    goals: ['Gate by 19:55'],
    needs: [
      { text: 'A car that is certain', importance: 10, satisfaction: 3 },
      { text: 'Room for two suitcases', importance: 7, satisfaction: 6 },
    ],
    frustrations: ['“Your driver has cancelled. Searching again …”'],
  },
};
