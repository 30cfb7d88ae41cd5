/** The clinic's three kinds of patients. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_chronic: {
    name: 'Patient for years',
    role: 'Mr Adler, 67, diabetes, seven medicines',
    avatar: '👴',
    share: 0.4,
    quote: 'I have two lists. The doctor has a third one.',
    context: { social: 'Lives alone, daughter phones on Sundays' },
    channels: ['Phone', 'At the desk'],
    goals: ['Stay out of hospital'],
    needs: [
      { text: 'One list of medicines that everybody uses', importance: 10, satisfaction: 3 },
      { text: 'The same doctor every time', importance: 8, satisfaction: 7 },
    ],
    habits: ['Comes an hour early, to be sure'],
    frustrations: ['Letters too small to read on the box'],
  },
  p_parent: {
    name: 'Parent with a feverish child',
    role: 'Mona, 33, with Leo, 4',
    avatar: '👩‍👦',
    share: 0.35,
    quote: 'He was asleep when we came in. Now there are nine other children and he is screaming.',
    context: { time: 'Monday, half past eight', emotion: 'Short of sleep, afraid' },
    channels: ['App', 'Phone'],
    goals: ['Know whether it is serious', 'Home before noon'],
    needs: [
      { text: 'Told how long it will take', importance: 9, satisfaction: 2 },
      { text: 'Not sit among the coughing', importance: 8, satisfaction: 3 },
    ],
    frustrations: ['“You are next”, three times'],
  },
  p_worker: {
    name: 'First time, feels fine',
    role: 'Kai, 38, a check-up and a lump',
    avatar: '👨',
    share: 0.25,
    quote: 'They said they would call if there was anything. So there was nothing.',
    bio: 'Has not seen a doctor for six years.',
    context: { time: 'Before work', emotion: 'Says it is nothing' },
    channels: ['App'],
    goals: ['Be done with it by ten'],
    needs: [
      { text: 'A result, also when it is good', importance: 9, satisfaction: 1 },
      { text: 'Plain words', importance: 8, satisfaction: 7 },
    ],
    habits: ['Never takes calls from unknown numbers'],
  },
};
