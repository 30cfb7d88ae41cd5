/** Online bookshop: a crushed corner that ends well, a late textbook that does not, and the reading itself, where nobody serves. */
import type { TemplateMap } from '../../types';
import { links, measures } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Online bookshop',
  description: 'From hearing of a book to passing it on: a small shop with booksellers who have read what they send',
  teaches: [
    'The recovery paradox: the collector, whose book arrives damaged, ends as warm as anyone because a plan meets him; the student, whose book is only late, ends coldest because none does.',
    'What reach does to a ranking: the student’s catastrophe has the highest severity and frequency of all (5 × 4) and still stands fifth, for only a fifth live it. A ranking is no licence to overlook.',
    'A step without a service: reading has no touchpoint, and the best of the journey happens there. A map should show what a shop must not fill.',
    'How to weigh moments: here they count double (moment factor 2), and the crushed corner at unpacking is the worst pain; with factor 1 it would be the dear postage.',
  ],
  settings: { momentFactor: 2 },
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies', { key: 'text', name: 'From the letters' }],
  phases: [
    {
      name: 'Hear of it',
      steps: [
        {
          name: 'Hear of a book',
          minutes: 10,
          feel: [2, 1, 3, -1],
          cards: {
            evidence: [{ title: 'Radio talk, a list of titles, “again!”', evidence: 'reported' }],
            actions: [{ title: 'Remembers half of the title', evidence: 'observed' }],
            thoughts: [{ title: '“Eleven titles. Who pays for that?”', personaIds: ['p_student'], evidence: 'reported' }],
          },
        },
        {
          name: 'Search',
          minutes: 8,
          feel: [1, 0, -2, -1],
          cards: {
            evidence: [{ title: '“No results”', evidence: 'measured' }],
            actions: [{ id: 'a_search', title: 'Types author and what the cover shows', evidence: 'measured' }],
            frontstage: [{ id: 'f_search', title: 'Finds exact titles only', channels: ['Website'], evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'b_index', title: 'Loads titles each night', owner: 'Web team', evidence: 'measured' }],
            support: [{ id: 'u_cat', title: 'Catalogue of two million titles', evidence: 'measured', span: 3 }],
            partners: [{ id: 'r_pub', title: 'Publishers send title data', evidence: 'reported' }],
            pains: [{ id: 'x_typo', title: 'Search forgives no slip', evidence: 'measured', source: 'Search log, one in seven finds nothing', severity: 3, frequency: 4, gap: 2, about: 'f_search', mentions: 20 }],
            opportunities: [{ title: '“The blue one with the whale”: ask us', owner: 'Booksellers', addresses: ['x_typo'], impact: 3, effort: 1, reach: 2600, confidence: 0.8, kano: 'attractive', stage: 'tracked', due: '2026-09-30', votes: 8 }],
          },
        },
      ],
    },
    {
      name: 'Choose',
      steps: [
        {
          name: 'Look inside',
          minutes: 7,
          feel: [1, 2, 2, -2],
          cards: {
            evidence: [{ title: 'Twelve sample pages, spine, paper', evidence: 'observed' }],
            actions: [{ id: 'a_look', title: 'Reads the first page', evidence: 'measured', owner: 'Web team', moment: 'first' }],
            frontstage: [{ id: 'f_look', title: 'Shows pages, age, edition, year', channels: ['Website'], owner: 'Web team', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'b_scan', title: 'Photographs what publishers do not', owner: 'Booksellers', evidence: 'observed', minutes: 6 }],
            pains: [{ id: 'x_edition', title: 'Wrong edition is easily bought', personaIds: ['p_student'], evidence: 'reported', severity: 4, frequency: 3, failure: 'outcome', gap: 2, about: 'f_look', mentions: 7 }],
            opportunities: [{ title: 'Warn: a newer edition exists', owner: 'Web team', addresses: ['x_edition'], impact: 2, effort: 2, reach: 600, confidence: 0.9, kano: 'must', stage: 'planned', due: '2026-09-15', votes: 3 }],
          },
        },
        {
          name: 'Ask a bookseller',
          minutes: 12,
          feel: [3, [4, '“She has read it to her own”'], [5, 'Knows me by now'], 1],
          cards: {
            evidence: [{ title: 'Handwritten slip, photographed', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'a_ask', title: 'Asks a person, not a list', evidence: 'observed', owner: 'Booksellers', moment: 'truth' }],
            frontstage: [
              {
                id: 'f_ask',
                title: 'Answers from own reading',
                channels: ['Chat', 'Telephone', 'E-mail'],
                owner: 'Booksellers',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 9,
                cost: 4.2,
                wait: { minutes: 25, target: 30, limit: 120 },
                variants: [
                  { personaIds: ['p_parent'], text: 'Asks what made the child laugh last', minutes: 9, cost: 4.2 },
                  { personaIds: ['p_student'], text: 'Looks for a used copy first', minutes: 4, cost: 1.9 },
                  { personaIds: ['p_collector'], text: 'Sends photos of each corner', minutes: 15, cost: 7 },
                ],
              },
            ],
            backstage: [{ id: 'b_read', title: 'Four hours of reading a week are paid', owner: 'Booksellers', evidence: 'measured', cost: 3.8 }],
            support: [{ id: 'u_slip', title: 'Box of 6,000 reading slips', evidence: 'observed' }],
            gains: [{ title: 'Somebody has really read it', evidence: 'reported', about: 'f_ask', intensity: 5 }],
            text: [{ title: '“You said I would cry on page 212. I did.”', body: 'Postcard, pinned up in the packing room' }],
          },
        },
      ],
    },
    {
      name: 'Order',
      steps: [
        {
          name: 'See the postage',
          minutes: 5,
          feel: [0, -1, -3, -2],
          cards: {
            evidence: [{ title: 'Paperback 9.90, postage 4.90', evidence: 'observed' }],
            actions: [{ id: 'a_post', title: 'Adds a book, or leaves', evidence: 'measured', decision: true }],
            frontstage: [{ id: 'f_post', title: 'Free from 30, says the basket', channels: ['Website'], evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'b_rate', title: 'Sets postage once a year', owner: 'Office', evidence: 'reported' }],
            pains: [
              { id: 'x_post', title: 'Postage is half of the paperback', personaIds: ['p_parent', 'p_reader', 'p_student'], evidence: 'measured', severity: 3, frequency: 5, gap: 1, about: 'f_post', mentions: 39 },
              { id: 'x_price', title: 'Dearer than the big platform', evidence: 'assumed', severity: 3, frequency: 3, gap: 1, about: 'a_post', mentions: 5 },
            ],
            opportunities: [{ title: 'Collect with the neighbours: one parcel', owner: 'Office', addresses: ['x_post', 'x_price'], impact: 3, effort: 3, reach: 4100, confidence: 0.5, kano: 'performance', stage: 'collected', votes: 4 }],
            metrics: [{ title: 'Baskets that are left', evidence: 'measured', measureId: 'q_left' }],
          },
        },
        {
          name: 'Pay',
          minutes: 4,
          feel: [2, 1, 1, 0],
          cards: {
            evidence: [{ title: 'Mail that begins with the book’s first line', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'a_pay', title: 'Pays, reads “in two days”', evidence: 'measured', data: ['payment', 'personal'] }],
            frontstage: [{ id: 'f_pay', title: 'Confirms, names one date for all', channels: ['E-mail', 'Website'], evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'b_split', title: 'Own shelf, wholesaler or print', owner: 'Packing room', evidence: 'measured', decision: true }],
            support: [{ id: 'u_pay', title: 'Payment service', evidence: 'measured', data: ['payment'] }],
            gains: [{ title: 'A first line instead of an order number', personaIds: ['p_reader', 'p_collector'], evidence: 'reported', about: 'f_pay', intensity: 3 }],
            policies: ['What people read is nobody’s business: no profile, no sale'],
          },
        },
      ],
    },
    {
      name: 'Receive',
      steps: [
        {
          name: 'Wait',
          minutes: 4320,
          feel: [0, 0, -1, [-4, 'Term has begun without the book']],
          cards: {
            evidence: [{ title: '“On its way”, unchanged for days', evidence: 'observed' }],
            actions: [{ id: 'a_wait', title: 'Looks into the letter box', evidence: 'reported', wait: { minutes: 4320, target: 2880, limit: 5760 }, fail: { kind: 'process', note: 'Printed on demand: eleven days, not two' } }],
            frontstage: [{ id: 'f_wait', title: 'Says nothing until the parcel leaves', channels: ['E-mail'], owner: 'Packing room', evidence: 'observed' }],
            backstage: [{ id: 'b_order', title: 'Orders from the wholesaler at six', owner: 'Packing room', evidence: 'measured' }],
            support: [{ id: 'u_whole', title: 'Wholesale link', evidence: 'measured' }],
            partners: [
              { id: 'r_whole', title: 'Wholesaler, overnight', evidence: 'measured', cost: 1.1 },
              { id: 'r_print', title: 'Printer on demand', evidence: 'reported', cost: 3.9 },
            ],
            thoughts: [{ title: '“Two days, it said.”', personaIds: ['p_student'], evidence: 'reported' }],
            pains: [{ id: 'x_late', title: 'Textbook comes after term has begun', personaIds: ['p_student'], evidence: 'measured', source: 'Orders in October, 212 titles', severity: 5, frequency: 4, failure: 'process', gap: 4, about: 'a_wait', mentions: 23 }],
            opportunities: [{ title: 'Ask the printer before naming a date', owner: 'Web team', addresses: ['x_late'], impact: 4, effort: 3, reach: 600, confidence: 0.8, kano: 'must', stage: 'interpreted', votes: 5 }],
            metrics: [{ title: 'Arrives on the day named', evidence: 'measured', measureId: 'q_day' }],
          },
        },
        {
          name: 'Unpack',
          minutes: 5,
          feel: [[-5, 'Lower corner crushed'], 2, 2, -1],
          cards: {
            evidence: [{ title: 'Padded bag, slip with a name on it', evidence: 'observed' }],
            actions: [
              {
                id: 'a_unpack',
                title: 'Opens it, runs a finger along the edge',
                evidence: 'measured',
                owner: 'Packing room',
                moment: 'second',
                fail: {
                  kind: 'outcome',
                  note: 'Corner crushed in the padded bag',
                  recovery: { respond: 'A person answers within the hour, evenings too', apologise: 'A bag was the wrong choice for this book', resolve: 'Send another in a carton; keep the first as a gift', followUp: 'The author’s signature, by post, a month later', minutes: 60, owner: 'Booksellers' },
                },
              },
            ],
            frontstage: [
              {
                id: 'f_slip',
                title: 'Slip: packed by, and with what wish',
                owner: 'Packing room',
                evidence: 'observed',
                standard: 'flexible',
                cost: 0.1,
                variants: [
                  { personaIds: ['p_parent'], text: 'A sticker for the child', cost: 0.3 },
                  { personaIds: ['p_collector'], text: 'Book carton, edges in card', cost: 0.9 },
                ],
              },
            ],
            backstage: [{ id: 'b_pack', title: 'Packs 300 a day, bags for all', owner: 'Packing room', evidence: 'measured', cost: 1.6 }],
            support: [{ id: 'u_bags', title: 'Bags at 18 cents, cartons at 60', evidence: 'measured' }],
            partners: [{ id: 'r_mail', title: 'Letter post', evidence: 'measured', cost: 2.9 }],
            thoughts: [{ title: '“Thirty years old, and now this.”', personaIds: ['p_collector'], evidence: 'reported' }],
            pains: [{ id: 'x_corner', title: 'Corners crushed in padded bags', evidence: 'measured', source: 'Complaints with photos, twelve months', severity: 4, frequency: 3, failure: 'outcome', gap: 2, about: 'a_unpack', mentions: 58 }],
            opportunities: [{ title: 'Cartons for hardbacks and gifts', owner: 'Packing room', addresses: ['x_corner'], impact: 5, effort: 2, reach: 3800, confidence: 0.9, kano: 'must', stage: 'assigned', due: '2026-10-01', votes: 11 }],
            metrics: [{ title: 'Parcels with damage', evidence: 'measured', measureId: 'q_damage' }],
          },
        },
        {
          name: 'Be helped',
          minutes: 2880,
          feel: [[5, 'A second copy, and an honest word'], null, null, [-3, 'A form, an answer on Monday']],
          cards: {
            evidence: [{ title: 'A second book, in a carton', evidence: 'observed' }],
            actions: [{ id: 'a_help', title: 'Writes one angry line', personaIds: ['p_collector', 'p_student'], evidence: 'measured', owner: 'Booksellers', moment: 'truth' }],
            frontstage: [{ id: 'f_help', title: 'Damage: answers within the hour, by name', channels: ['E-mail', 'Chat'], owner: 'Booksellers', evidence: 'measured', standard: 'flexible', cost: 4.5, wait: { minutes: 48, target: 60, limit: 240 } }],
            backstage: [
              { id: 'b_again', title: 'Packs anew before the post leaves', owner: 'Packing room', evidence: 'observed', cost: 24 },
              { id: 'b_may', title: 'May give up to 50 without asking', owner: 'Booksellers', evidence: 'reported', decision: true },
            ],
            gains: [{ title: 'Made good before he could argue', personaIds: ['p_collector'], evidence: 'reported', about: 'f_help', intensity: 5 }],
            metrics: [{ title: 'Recommendation after a repaired mistake', evidence: 'measured', measureId: 'q_repaired' }],
            policies: [{ title: 'Damage: believe first', body: 'A photo helps, but is not a condition' }],
            text: ['“I went in to complain and came out with two.”'],
          },
        },
      ],
    },
    {
      name: 'Read',
      steps: [
        {
          name: 'Read',
          minutes: 540,
          context: { place: 'Bed, tram, glass case', social: 'Alone, or with a child on the lap' },
          feel: [4, 5, [5, 'Until half past two'], 1],
          cards: {
            evidence: [{ title: 'The book, and nothing else', evidence: 'observed' }],
            actions: [{ id: 'a_read', title: 'Reads', evidence: 'reported' }],
            thoughts: [{ title: '“One more chapter.”', evidence: 'reported' }],
            text: [{ title: 'No message from us at this step', body: 'Decided in workshop 3, and kept' }],
          },
        },
        {
          name: 'Turn the last page',
          minutes: 10,
          feel: [2, [3, '“Again!”'], -1, 1],
          cards: {
            evidence: [{ title: 'Slip: “if you liked this, then …”', evidence: 'observed' }],
            actions: [{ id: 'a_end', title: 'Closes it, does not want it to be over', evidence: 'reported' }],
            frontstage: [{ id: 'f_end', title: 'Second slip between the last pages', owner: 'Booksellers', evidence: 'observed', standard: 'flexible', cost: 0.1 }],
            backstage: [{ id: 'b_end', title: 'Puts the slip in by hand', owner: 'Packing room', evidence: 'observed' }],
            gains: [{ title: 'The next title, just then', personaIds: ['p_reader'], evidence: 'reported', about: 'f_end', intensity: 4 }],
            pains: [{ id: 'x_void', title: 'Sunday evening without a next book', personaIds: ['p_reader'], evidence: 'reported', severity: 2, frequency: 4, about: 'a_end', mentions: 8 }],
          },
        },
      ],
    },
    {
      name: 'Pass on',
      steps: [
        {
          name: 'Tell others',
          minutes: 8,
          feel: [4, 3, 4, -2],
          cards: {
            evidence: [{ title: 'Book club, school gate, a review', evidence: 'reported' }],
            actions: [{ id: 'a_tell', title: 'Tells of the shop, well or badly', evidence: 'reported', owner: 'Booksellers', moment: 'ultimate' }],
            frontstage: [{ id: 'f_tell', title: 'Prints readers’ lines in the letter', channels: ['Newsletter'], owner: 'Booksellers', evidence: 'observed' }],
            backstage: [{ id: 'b_tell', title: 'Asks for leave before printing', owner: 'Booksellers', evidence: 'observed', standard: 'fixed' }],
            metrics: [{ title: 'Recommendation, all orders', evidence: 'measured', measureId: 'q_nps' }],
          },
        },
        {
          name: 'Get the letter',
          minutes: 6,
          feel: [3, 2, 4, -1],
          cards: {
            evidence: [{ title: 'Monthly letter: three books, no more', evidence: 'observed' }],
            actions: [{ id: 'a_letter', title: 'Reads it to the end', evidence: 'measured', data: ['personal'] }],
            frontstage: [
              {
                id: 'f_letter',
                title: 'Writes what kept us awake',
                channels: ['Newsletter'],
                owner: 'Booksellers',
                evidence: 'observed',
                standard: 'flexible',
                variants: [
                  { personaIds: ['p_collector'], text: 'A day earlier: what will be rare' },
                  { personaIds: ['p_parent'], text: 'Only books for this age' },
                ],
              },
            ],
            backstage: [{ id: 'b_letter', title: 'Argues about the three titles', owner: 'Booksellers', evidence: 'observed', minutes: 90 }],
            support: [{ title: 'Mailing list, on our own server', evidence: 'reported', data: ['personal'] }],
            policies: ['Address only for the letter; one click ends it'],
          },
        },
        {
          name: 'Pass it on',
          minutes: 15,
          feel: [4, 2, 3, [-1, 'Gets a third back, at least']],
          cards: {
            evidence: [{ title: 'Return slip, voucher, empty shelf space', evidence: 'observed' }],
            actions: [{ id: 'a_pass', title: 'Gives it away or sells it back', evidence: 'assumed', decision: true }],
            frontstage: [{ id: 'f_pass', title: 'Buys back what will be read again', channels: ['Website'], owner: 'Packing room', evidence: 'reported', cost: 3 }],
            backstage: [{ id: 'b_pass', title: 'Grades used copies, honestly', owner: 'Booksellers', evidence: 'observed', minutes: 5 }],
            support: [{ title: 'Shelf of used books', evidence: 'observed' }],
            opportunities: [{ title: 'Used textbooks ready before term', owner: 'Packing room', addresses: ['x_late', 'x_post'], impact: 4, effort: 2, reach: 600, confidence: 0.7, kano: 'attractive', stage: 'collected', votes: 6 }],
          },
        },
      ],
    },
  ],
  links,
  measures,
};
