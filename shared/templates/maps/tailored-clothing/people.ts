/** Three who have a suit made: for one day, for every day, and by habit. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_groom: {
    name: 'Groom with a date',
    role: 'Felix, 32, marries on the 19th',
    avatar: '🤵',
    share: 0.35,
    quote: 'The only thing that cannot be moved is the wedding.',
    bio: 'Has never had anything made, and has told everybody about it.',
    context: { time: 'Ten weeks to go', social: 'Brings his best man', emotion: 'Excited' },
    channels: ['Shop', 'Message'],
    goals: ['Stand there and not think about the suit'],
    needs: [
      { text: 'A date that holds', importance: 10, satisfaction: 4 },
      { text: 'Know what is happening to it now', importance: 8, satisfaction: 5 },
    ],
    frustrations: ['“We will call you”'],
  },
  p_lawyer: {
    name: 'Professional nothing fits',
    role: 'Sophie, 41, lawyer, in court three days a week',
    avatar: '👩‍⚖️',
    share: 0.4,
    quote: 'I do not want to be told what is wrong with my body. I want a jacket.',
    bio: 'Has paid for alterations to every jacket she ever bought.',
    context: { time: 'After seven, or on Saturdays' },
    channels: ['Message', 'Telephone'],
    goals: ['Five jackets that can be ordered again unseen'],
    needs: [
      { text: 'To be measured with respect', importance: 10, satisfaction: 3 },
      { text: 'Fittings that spare the working day', importance: 9, satisfaction: 3 },
    ],
    frustrations: ['Prices that grow with lining and buttons'],
  },
  p_regular: {
    name: 'Customer of twenty years',
    role: 'Mr Albers, 67, retired conductor',
    avatar: '👴',
    share: 0.25,
    tier: 'Pattern no. 214',
    quote: 'He knows my shoulder better than my doctor does.',
    bio: 'Comes for a chat as much as for trousers.',
    context: { time: 'Weekday mornings', place: 'The chair by the window' },
    channels: ['Shop', 'Telephone'],
    goals: ['A tailcoat in which one can lift the arms'],
    needs: [
      { text: 'The same hands each time', importance: 9, satisfaction: 8 },
      { text: 'Repairs for as long as the cloth lasts', importance: 7, satisfaction: 8 },
    ],
    habits: ['Touches the cloth before he looks at it'],
  },
};
