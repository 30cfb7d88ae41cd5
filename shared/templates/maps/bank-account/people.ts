/** The three who open an account, and what they hope for. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_graduate: {
    name: 'Graduate with a first job',
    role: 'Tom, 23, starts on the first of the month',
    avatar: '🧑',
    share: 0.5,
    quote: 'It said five minutes. I gave it five minutes.',
    bio: 'Has never been inside a branch and means to keep it so.',
    context: { time: 'Evenings', emotion: 'Impatient', place: 'On the sofa, phone in hand' },
    channels: ['App'],
    goals: ['An account number for payroll by Friday'],
    needs: [
      { text: 'Know when the account will be open', importance: 10, satisfaction: 2 },
      { text: 'Finish on the phone in one go', importance: 9, satisfaction: 5 },
    ],
    frustrations: ['Screens that only say “please wait”'],
    habits: ['Gives up after the second error'],
  },
  p_newcomer: {
    name: 'Newcomer to the country',
    role: 'Amara, 32, nurse, three weeks here',
    avatar: '👩',
    share: 0.2,
    quote: 'No account, no flat. No flat, no address. No address, no account.',
    bio: 'Her papers are in order, only they are not the papers that the form knows.',
    context: { emotion: 'Afraid of being refused', social: 'Asks colleagues who came before her' },
    channels: ['App', 'Phone'],
    goals: ['Rent a flat and be paid like everyone else'],
    needs: [
      { text: 'Be told at the start which papers count', importance: 10, satisfaction: 2 },
      { text: 'Reach someone who knows foreign papers', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['A form without a field for her name'],
    habits: ['Carries all papers in one folder'],
  },
  p_senior: {
    name: 'Retiree changing banks',
    role: 'Helen, 68, her old branch has closed',
    avatar: '👵',
    share: 0.3,
    quote: 'I want to know whom I am giving my savings to.',
    bio: 'Reads what she signs, and asks until she understands it.',
    context: { time: 'Mornings', place: 'Branch on the market square' },
    channels: ['Branch', 'Phone'],
    goals: ['Move her pension without missing a payment'],
    needs: [
      { text: 'One person who sees it through', importance: 9, satisfaction: 8 },
      { text: 'Know that nobody else can get at it', importance: 9, satisfaction: 6 },
    ],
    frustrations: ['Codes that arrive on the wrong phone'],
    preferences: ['Paper copies of what she signed'],
  },
};
