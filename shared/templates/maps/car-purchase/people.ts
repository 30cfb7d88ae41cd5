/** The car dealer's three kinds of customers. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_electric: {
    name: 'First electric car',
    role: 'Nora and Tim, two children, flat with a garage',
    avatar: '👪',
    share: 0.4,
    quote: 'We know more about charging than the man who sells it.',
    context: { time: 'Evenings, over four months', social: 'Two who must agree', emotion: 'Keen, unsure' },
    channels: ['Website', 'Showroom', 'Car app'],
    goals: ['To the grandparents and back without a stop'],
    needs: [
      { text: 'An honest range for January', importance: 9, satisfaction: 3 },
      { text: 'Somebody to call when nothing charges', importance: 8, satisfaction: 4 },
    ],
    frustrations: ['“You will get used to it”'],
    habits: ['Watches owners, not the maker'],
  },
  p_fleet: {
    name: 'Company-car driver',
    role: 'Aisha, 39, field sales, 45,000 km a year',
    avatar: '👩‍💼',
    share: 0.25,
    tier: 'Fleet of 60 cars',
    quote: 'A day in the workshop is a day without customers.',
    context: { time: 'Between two appointments', social: 'The employer pays and decides' },
    channels: ['Phone', 'Car app'],
    goals: ['Never without a car'],
    needs: [
      { text: 'A replacement car, at once', importance: 10, satisfaction: 4 },
      { text: 'Repaired at the first try', importance: 9, satisfaction: 3 },
    ],
    frustrations: ['Telling the story again at every desk'],
  },
  p_trade: {
    name: 'Trades in the old one',
    role: 'George, 58, fourth car from the same house',
    avatar: '👨‍🦳',
    share: 0.35,
    tier: 'Customer since 1998',
    quote: 'In twenty-eight years I have never been a number here. Until the rattle.',
    context: { social: 'Knows the old boss by first name' },
    channels: ['Showroom', 'Phone'],
    goals: ['A fair price for the old car', 'Somebody who knows him'],
    needs: [
      { text: 'Be believed when he hears a noise', importance: 9, satisfaction: 2 },
      { text: 'A price that does not need a fight', importance: 8, satisfaction: 4 },
    ],
    habits: ['Comes without an appointment'],
    preferences: ['Buttons, not screens'],
  },
};
