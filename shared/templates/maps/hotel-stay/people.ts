/** The hotel's three kinds of guests and the two segments that they come from. */
import type { Persona, Segment, Table } from '../../../model/schema';

export const segments: Table<Segment> = {
  g_corp: { competition: 5, criteria: 'Booked under a company rate', fit: 4, name: 'Corporate guests', potential: 4, size: 0.45 },
  g_leis: { competition: 3, criteria: 'Own booking, two nights or more', fit: 3, name: 'Leisure guests', potential: 4, size: 0.55 },
};

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_business: {
    name: 'Business traveller',
    role: 'Daniel, 41, sales engineer',
    avatar: '👨',
    color: '#0B74AB',
    share: 0.45,
    segmentId: 'g_corp',
    tier: 'Gold member',
    quote: 'I have been talking to screens since six. Just give me the key.',
    bio: 'Forty nights a year in hotels, always one bag, always a laptop.',
    context: { emotion: 'In a hurry', social: 'Alone', time: 'Weekdays' },
    channels: ['App', 'E-mail'],
    goals: ['In the room within ten minutes', 'Work online before dinner'],
    needs: [
      { importance: 9, satisfaction: 3, text: 'Check in without queueing' },
      { importance: 9, satisfaction: 5, text: 'Wi-Fi that carries a video call' },
      { importance: 8, satisfaction: 4, text: 'Invoice right the first time' },
    ],
    frustrations: ['Giving the same details twice', 'Invoices with the wrong company'],
    habits: ['Books on the phone in the taxi'],
    preferences: ['High floor, quiet side'],
  },
  p_family: {
    name: 'Family with children',
    role: 'Inês and Rui, with two kids',
    avatar: '👪',
    color: '#AD5D00',
    share: 0.3,
    segmentId: 'g_leis',
    tier: 'New guest',
    quote: 'If the room is late, the whole evening is late.',
    context: { social: 'Partner, children of 4 and 7', time: 'School holidays' },
    channels: ['Phone', 'Website'],
    goals: ['Everyone fed and in bed by eight'],
    needs: [
      { importance: 8, satisfaction: 6, text: 'Two rooms with a door between' },
      { importance: 7, satisfaction: 4, text: 'Breakfast without a queue' },
    ],
    frustrations: ['Waiting with hungry children'],
    habits: ['Calls the hotel before booking'],
    preferences: ['Ground floor, cot, high chair'],
  },
  p_tourist: {
    name: 'First-time tourist',
    role: 'Priya, 24, on her first long trip',
    avatar: '👩',
    color: '#A5437D',
    share: 0.25,
    segmentId: 'g_leis',
    tier: 'New guest',
    quote: 'I read every review twice. I hope they were right.',
    context: { emotion: 'Curious, a little afraid', social: 'Alone, messages home' },
    channels: ['Review site', 'App'],
    goals: ['Feel safe in a strange city'],
    needs: [
      { importance: 8, satisfaction: 4, text: 'Find the hotel without asking' },
      { importance: 7, satisfaction: 3, text: 'Know what the deposit is for' },
    ],
    frustrations: ['Words she does not know on the bill'],
    habits: ['Photographs every meal'],
    preferences: ['Near the station'],
  },
};
