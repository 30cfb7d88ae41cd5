/** Four readers: who collects, who reads aloud, who reads every week and who has to read. */
import type { Persona, Table } from '../../../model/schema';

export const personas: Table<Omit<Persona, 'rank'>> = {
  p_collector: {
    name: 'Collector',
    role: 'Henrik, 58, first editions in a glass case',
    avatar: '👨‍🦳',
    share: 0.15,
    quote: 'I already own the text. I buy the book.',
    bio: 'Runs a finger along the edges before he opens it.',
    channels: ['E-mail'],
    goals: ['Fill the gaps in one author'],
    needs: [
      { text: 'Corners as sharp as from the press', importance: 10, satisfaction: 4 },
      { text: 'Be told before it is sold out', importance: 8, satisfaction: 7 },
    ],
    frustrations: ['Padded bags'],
  },
  p_parent: {
    name: 'Parent who reads aloud',
    role: 'Leyla, 36, a daughter of five',
    avatar: '👩‍👧',
    share: 0.35,
    quote: 'It must survive being read forty times, by me as well.',
    bio: 'Trusts one bookseller more than four hundred stars.',
    context: { time: 'Half past eight, after lights out' },
    channels: ['Chat', 'Newsletter'],
    goals: ['A bedtime story that both of them like'],
    needs: [
      { text: 'Know for which age it really is', importance: 9, satisfaction: 6 },
      { text: 'Have it by the birthday', importance: 8, satisfaction: 6 },
    ],
    frustrations: ['Pretty pictures, no story'],
  },
  p_reader: {
    name: 'Reader of a book a week',
    role: 'Gerda, 63, one novel each week',
    avatar: '👵',
    share: 0.3,
    tier: 'Friend of the shop',
    quote: 'Do not show me what others bought. Tell me what you stayed up for.',
    bio: 'Finishes on Sunday and must have the next one by Monday.',
    channels: ['Newsletter', 'Telephone'],
    goals: ['Never be without a book'],
    needs: [
      { text: 'A recommendation from somebody who has read it', importance: 9, satisfaction: 9 },
      { text: 'Postage that is less than the book', importance: 7, satisfaction: 3 },
    ],
    frustrations: ['Search that wants the exact title'],
  },
  p_student: {
    name: 'Student with a list',
    role: 'Samir, 20, second term, eleven titles',
    avatar: '🧑‍🎓',
    share: 0.2,
    quote: 'The exam does not wait for the printer.',
    bio: 'Would rather buy used, today, than new, next week.',
    context: { time: 'The week before term' },
    channels: ['Website', 'Chat'],
    goals: ['The right edition before the first lecture'],
    needs: [
      { text: 'A delivery date that is true', importance: 10, satisfaction: 2 },
      { text: 'Be warned of the wrong edition', importance: 8, satisfaction: 4 },
    ],
    frustrations: ['“Usually ships in 2 to 15 days”'],
  },
};
