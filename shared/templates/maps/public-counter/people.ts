/** The three kinds of people at the public counter. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_newcomer: {
    name: 'Newcomer',
    role: 'Samira, 29, six weeks in the country',
    avatar: '👩',
    share: 0.25,
    quote: 'I understood every word of the letter, and not what I should do.',
    context: { social: 'A friend translates when she has time', emotion: 'Afraid of a mistake' },
    channels: ['Website', 'Counter'],
    goals: ['Be registered, so that everything else can begin'],
    needs: [
      { text: 'Plain words, one language she reads', importance: 9, satisfaction: 3 },
      { text: 'Know that nothing is wrong', importance: 8, satisfaction: 4 },
    ],
    frustrations: ['“As already explained”'],
    habits: ['Photographs every form and asks in a chat group'],
  },
  p_parent: {
    name: 'Working parent',
    role: 'David, 41, two children, new flat',
    avatar: '👨‍👧',
    share: 0.45,
    quote: 'Half a day off for one stamp. Then another half for the same stamp.',
    context: { time: 'Half a day of leave', social: 'Child on his arm' },
    channels: ['Website', 'Counter'],
    goals: ['Done in one visit'],
    needs: [
      { text: 'Know exactly what to bring', importance: 10, satisfaction: 2 },
      { text: 'A time before work', importance: 7, satisfaction: 3 },
    ],
    frustrations: ['The office has the data already'],
  },
  p_senior: {
    name: 'Older resident',
    role: 'Mrs Novak, 76, no smartphone',
    avatar: '👵',
    share: 0.3,
    quote: 'The machine wants a number from my phone. My phone has a cord.',
    context: { emotion: 'Does not want to be a bother' },
    channels: ['Phone', 'Counter'],
    goals: ['Speak to a person'],
    needs: [
      { text: 'A way in without the internet', importance: 9, satisfaction: 3 },
      { text: 'Somebody who waits while she looks for her glasses', importance: 7, satisfaction: 8 },
    ],
    habits: ['Brings every paper she owns in one folder'],
  },
};
