/** The people at the restaurant's tables on a Saturday. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_allergic: {
    name: 'Guest with an allergy',
    role: 'Clara, 27, the sister, peanuts',
    avatar: '👩',
    share: 0.2,
    quote: 'I have said it three times. I still smell every plate.',
    bio: 'Two trips to hospital, both after “I am sure it is fine”.',
    context: { social: 'Does not want to be the difficult one' },
    channels: ['Phone', 'At the table'],
    goals: ['Eat like everyone else'],
    needs: [
      { text: 'Somebody who knows, not somebody who is sure', importance: 10, satisfaction: 3 },
      { text: 'Say it once', importance: 8, satisfaction: 2 },
    ],
    frustrations: ['“A little bit should not matter?”'],
    habits: ['Carries her own pen, orders the plain dish'],
  },
  p_host: {
    name: 'Host of the evening',
    role: 'Martin, 44, table for six, father turns 70',
    avatar: '👨',
    share: 0.45,
    quote: 'If tonight goes wrong, it went wrong because I chose the place.',
    context: { time: 'Saturday, eight o’clock', emotion: 'Proud, tense' },
    channels: ['Booking site', 'Phone'],
    goals: ['Father enjoys himself', 'Nobody has to think of anything'],
    needs: [
      { text: 'The table at the time that was booked', importance: 9, satisfaction: 4 },
      { text: 'A word when something goes wrong', importance: 8, satisfaction: 7 },
    ],
    frustrations: ['Waiting in the doorway with the whole family'],
    preferences: ['Round table, not near the kitchen'],
  },
  p_walkin: {
    name: 'Couple from the street',
    role: 'Lea and Sam, back from the cinema',
    avatar: '👫',
    share: 0.35,
    quote: 'Half an hour is fine, as long as it is half an hour.',
    context: { time: 'Saturday, half past nine', emotion: 'Hungry' },
    channels: ['At the door'],
    goals: ['Something good before the last train'],
    needs: [
      { text: 'An honest waiting time', importance: 8, satisfaction: 4 },
      { text: 'Pay when we want to go', importance: 7, satisfaction: 3 },
    ],
    habits: ['Decides at the window within a minute'],
  },
};
