/** Tailor-made clothing: a saw-tooth of fittings and waits, and a workshop that is let into sight on purpose. */
import type { TemplateMap } from '../../types';
import { links, measures, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Tailor-made suit',
  description: 'From the invitation in the post to the first alteration a year later, in eight weeks and three fittings',
  teaches: [
    'What a saw-tooth looks like: the mirror lifts the curves, the waits let them fall, and the one fitting that lifts nobody is a moment of truth lost and won back by a plan.',
    'How to move the line of visibility on purpose: a photo from the cutting table costs next to nothing and turns two weeks of waiting into a gain.',
    'How a partner nobody sees breaks the promise that everybody heard: the mill is late, the date was given at the till, and that is the worst pain.',
    'How know-how gets lost on its way: “a bit lower” on a paper ticket is a gap of standards (gap 2), and the cost of the remake stands beside it.',
  ],
  personas,
  lanes: ['evidence', 'actions', { key: 'frontstage', name: 'In the shop' }, { key: 'backstage', name: 'In the workshop' }, 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Wish',
      steps: [
        {
          name: 'Have an occasion',
          minutes: 15,
          feel: [3, [-2, 'Third jacket sent back'], 1],
          cards: {
            evidence: [{ title: 'Invitation, or a jacket that pinches', evidence: 'reported' }],
            actions: [{ title: 'Decides to have one made', evidence: 'reported' }],
            thoughts: [{ title: '“Is that not only for rich people?”', personaIds: ['p_groom'], evidence: 'reported' }],
          },
        },
        {
          name: 'Find a tailor',
          minutes: 45,
          feel: [1, -1, 3],
          cards: {
            evidence: [{ title: 'Photos of finished suits, on real people', evidence: 'observed' }],
            actions: [{ id: 'a_find', title: 'Asks who made that jacket', evidence: 'reported', owner: 'Shop', moment: 'zero' }],
            frontstage: [{ id: 'f_find', title: 'Answers messages the same evening', channels: ['Message', 'Telephone'], owner: 'Shop', evidence: 'observed', wait: { minutes: 150, target: 240, limit: 720 } }],
            backstage: [{ id: 'b_photo', title: 'Lends pieces for photos', owner: 'Workshop', evidence: 'reported' }],
          },
        },
      ],
    },
    {
      name: 'Order',
      steps: [
        {
          name: 'Step in',
          minutes: 10,
          feel: [2, 1, 4],
          cards: {
            evidence: [{ title: 'Smell of steam and wool, chalk on the table', evidence: 'observed' }],
            actions: [{ id: 'a_in', title: 'Touches the bolts of cloth', evidence: 'observed', owner: 'Shop', moment: 'first' }],
            frontstage: [
              {
                id: 'f_in',
                title: 'Asks about the day, not the budget',
                channels: ['Shop'],
                owner: 'Shop',
                evidence: 'observed',
                standard: 'flexible',
                variants: [
                  { personaIds: ['p_groom'], text: 'Who else will stand beside you?' },
                  { personaIds: ['p_lawyer'], text: 'What annoys you about the last one?' },
                  { personaIds: ['p_regular'], text: 'Brings coffee and the old pattern' },
                ],
              },
            ],
            gains: [{ title: 'Nobody asked for the budget first', personaIds: ['p_groom', 'p_lawyer'], evidence: 'reported', about: 'f_in', intensity: 3 }],
          },
        },
        {
          name: 'Choose the cloth',
          minutes: 50,
          feel: [4, 2, 4],
          cards: {
            evidence: [{ title: 'Book of swatches, forty greys', evidence: 'observed' }],
            actions: [{ id: 'a_cloth', title: 'Holds swatches against the light', evidence: 'observed', decision: true }],
            frontstage: [{ id: 'f_cloth', title: 'Advises: season, crease, wear', channels: ['Shop'], owner: 'Shop', evidence: 'observed', standard: 'flexible', minutes: 50, cost: 35 }],
            backstage: [{ id: 'b_stock', title: 'Looks what lies on the shelf', owner: 'Workshop', evidence: 'observed' }],
            support: [{ id: 'u_book', title: 'Stock book, by hand', evidence: 'observed' }],
            partners: [{ id: 'r_agent', title: 'Agent of four mills', evidence: 'reported' }],
            pains: [{ id: 'x_extra', title: 'Lining, buttons, vent: all extra', evidence: 'reported', severity: 3, frequency: 4, gap: 4, about: 'f_cloth', mentions: 18 }],
            opportunities: [{ title: 'One price, everything in it', owner: 'Shop', addresses: ['x_extra'], impact: 3, effort: 1, reach: 340, confidence: 0.8, kano: 'must', stage: 'assigned', due: '2026-09-01', votes: 4 }],
          },
        },
        {
          name: 'Be measured',
          minutes: 25,
          feel: [1, [-4, '“Hips, one hundred and eight!”'], 2],
          cards: {
            evidence: [{ title: 'Tape measure, mirror, open shop', evidence: 'observed' }],
            actions: [{ id: 'a_meas', title: 'Stands still, 28 measurements', evidence: 'observed', owner: 'Fitter', moment: 'truth', data: ['personal'] }],
            frontstage: [
              {
                id: 'f_meas',
                title: 'Measures, calls the figures out',
                channels: ['Shop'],
                owner: 'Fitter',
                evidence: 'observed',
                minutes: 25,
                cost: 22,
                standard: 'flexible',
                variants: [
                  { personaIds: ['p_lawyer'], text: 'In the back room, by a woman, in silence', minutes: 30, cost: 28 },
                  { personaIds: ['p_regular'], text: 'Checks three, the rest is on file', minutes: 8, cost: 7 },
                ],
              },
            ],
            backstage: [{ id: 'b_write', title: 'Apprentice writes down', owner: 'Workshop', evidence: 'observed' }],
            support: [{ id: 'u_card', title: 'Card index of bodies', evidence: 'observed', data: ['personal'] }],
            thoughts: [{ title: '“The whole street has heard that.”', personaIds: ['p_lawyer'], evidence: 'reported' }],
            pains: [{ id: 'x_loud', title: 'Figures called out across the shop', personaIds: ['p_lawyer'], evidence: 'observed', source: 'Two days in the shop', severity: 5, frequency: 4, failure: 'process', gap: 1, about: 'a_meas', mentions: 9 }],
            opportunities: [{ title: 'Measure behind a curtain, write silently', owner: 'Fitter', addresses: ['x_loud'], impact: 4, effort: 1, reach: 140, confidence: 0.9, kano: 'must', stage: 'assigned', due: '2026-08-15', votes: 8 }],
            policies: [{ title: 'Body measurements stay in the house', body: 'Shown to no one, given back on request' }],
          },
        },
        {
          name: 'Get a date',
          minutes: 10,
          feel: [3, 1, 2],
          cards: {
            evidence: [{ title: 'Slip with three dates and a swatch', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'a_date', title: 'Pays half, hears “seven weeks”', evidence: 'observed', owner: 'Shop', moment: 'truth', data: ['payment'] }],
            frontstage: [{ id: 'f_date', title: 'Promises the date at the till', channels: ['Shop'], owner: 'Shop', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'b_cal', title: 'Enters the order, does not ask the mill', owner: 'Workshop', evidence: 'observed', decision: true }],
            support: [{ id: 'u_cal', title: 'Wall calendar', evidence: 'observed' }],
            policies: ['Half back if the date is missed'],
          },
        },
      ],
    },
    {
      name: 'Make',
      steps: [
        {
          name: 'Wait for cloth',
          minutes: 27360,
          context: { time: 'Nineteen days instead of ten', emotion: 'Nobody calls' },
          feel: [[-4, 'Wakes up at night'], -2, -1],
          cards: {
            evidence: [{ title: 'No message', evidence: 'observed' }],
            actions: [{ id: 'a_wait', title: 'Counts the weeks, calls in the end', personaIds: ['p_groom', 'p_lawyer'], evidence: 'reported', wait: { minutes: 27360, target: 14400, limit: 20160 } }],
            frontstage: [{ id: 'f_wait', title: 'Says: it should come this week', channels: ['Telephone'], owner: 'Shop', evidence: 'reported' }],
            backstage: [
              {
                id: 'b_mill',
                title: 'Waits, too; asks when asked',
                owner: 'Workshop',
                evidence: 'observed',
                fail: {
                  kind: 'process',
                  note: 'Mill delivers late, shop hears of it last',
                  recovery: { respond: 'Call on the day the mill is late', apologise: 'We promised before we had asked', resolve: 'Offer a like cloth from the shelf', followUp: 'New date in writing, with a spare week', minutes: 60, owner: 'Workshop' },
                },
              },
            ],
            partners: [{ id: 'r_mill', title: 'Mill weaves to order', evidence: 'measured', cost: 190 }],
            pains: [{ id: 'x_mill', title: 'Cloth is late, the date was promised', evidence: 'measured', source: 'Order book, 86 orders', severity: 5, frequency: 3, detection: 3, failure: 'process', gap: 4, about: 'a_date', mentions: 31 }],
            opportunities: [
              { title: 'Give a date once the cloth is here', owner: 'Shop', addresses: ['x_mill'], impact: 5, effort: 1, reach: 340, confidence: 0.7, kano: 'must', stage: 'planned', due: '2026-08-31', votes: 7 },
              { title: 'Keep the twelve favourites on the shelf', owner: 'Workshop', addresses: ['x_mill'], impact: 4, effort: 4, reach: 180, confidence: 0.6, kano: 'performance', stage: 'collected', votes: 3 },
            ],
            metrics: [{ title: 'Orders ready on the promised day', evidence: 'measured', measureId: 'q_date' }],
          },
        },
        {
          name: 'Be cut',
          minutes: 20160,
          feel: [[2, 'Shows the photo to everyone'], 1, 2],
          cards: {
            evidence: [{ title: 'Photo: own name in chalk on the cloth', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'a_cut', title: 'Gets a picture from the table', evidence: 'observed' }],
            frontstage: [{ id: 'f_cut', title: 'Sends the photo before the first cut', channels: ['Message'], owner: 'Cutter', evidence: 'observed', minutes: 2, cost: 1.5 }],
            backstage: [{ id: 'b_cut', title: 'Draws the pattern, cuts, bastes', owner: 'Cutter', evidence: 'measured', minutes: 540, cost: 260 }],
            support: [{ id: 'u_pat', title: 'Archive of paper patterns', evidence: 'observed' }],
            gains: [{ title: 'Saw it being cut', evidence: 'reported', about: 'f_cut', intensity: 5 }],
            policies: ['Photos only of cloth, never of people'],
          },
        },
      ],
    },
    {
      name: 'Fit',
      steps: [
        {
          name: 'First fitting',
          minutes: 40,
          context: { place: 'Mirror with three wings', social: 'Best man, mother, or alone' },
          feel: [4, 2, 4],
          cards: {
            evidence: [{ title: 'White threads, one sleeve, pins', evidence: 'observed' }],
            actions: [{ id: 'a_fit1', title: 'Lifts the arms, sits, bends', evidence: 'observed' }],
            frontstage: [
              { id: 'f_fit1', title: 'Pins, chalks, explains each pin', channels: ['Shop'], owner: 'Fitter', evidence: 'observed', minutes: 40, cost: 34 },
              { id: 'f_cutter', title: 'Cutter comes up and looks on', channels: ['Shop'], owner: 'Cutter', evidence: 'observed', minutes: 10, cost: 9, standard: 'flexible' },
            ],
            backstage: [{ id: 'b_ticket', title: 'Writes a ticket: “a bit lower”', owner: 'Fitter', evidence: 'observed' }],
            support: [{ id: 'u_ticket', title: 'Paper ticket pinned to the cloth', evidence: 'observed' }],
            pains: [{ id: 'x_bit', title: '“A bit lower”: nobody knows how much', evidence: 'observed', source: 'Sixty tickets read', severity: 3, frequency: 4, detection: 4, failure: 'process', gap: 2, about: 'b_ticket', mentions: 6 }],
            gains: [{ title: 'Meets the hands that sew', evidence: 'reported', about: 'f_cutter', intensity: 4 }],
            opportunities: [{ title: 'Photo of the pins, millimetres on it', owner: 'Fitter', addresses: ['x_bit', 'x_sleeve'], impact: 4, effort: 1, reach: 340, confidence: 0.8, kano: 'performance', stage: 'tracked', due: '2026-10-15', votes: 6 }],
          },
        },
        {
          name: 'Find a time',
          minutes: 20160,
          feel: [-1, -3, 1],
          cards: {
            evidence: [{ title: 'Sign: open until six, closed on Saturday', evidence: 'observed' }],
            actions: [{ id: 'a_slot', title: 'Moves a hearing for a fitting', personaIds: ['p_lawyer'], evidence: 'reported', wait: { minutes: 20160, target: 10080, limit: 20160 } }],
            frontstage: [{ id: 'f_slot', title: 'Offers three times, all in the morning', channels: ['Telephone', 'Message'], owner: 'Shop', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ title: 'Sews by daylight', owner: 'Workshop', evidence: 'assumed' }],
            pains: [{ id: 'x_slot', title: 'Fittings in working hours only', personaIds: ['p_groom', 'p_lawyer'], evidence: 'reported', severity: 3, frequency: 4, gap: 1, about: 'f_slot', mentions: 14 }],
            opportunities: [{ title: 'One late evening, one Saturday a month', owner: 'Shop', addresses: ['x_slot'], impact: 3, effort: 2, reach: 250, confidence: 0.7, kano: 'attractive', stage: 'interpreted', votes: 5 }],
          },
        },
        {
          name: 'Second fitting',
          minutes: 35,
          feel: [[-3, 'Three weeks before the day'], -1, 2],
          cards: {
            evidence: [{ title: 'Almost a suit, creases at the sleeve', evidence: 'observed' }],
            actions: [
              {
                id: 'a_fit2',
                title: 'Sees the sleeve twist in the mirror',
                evidence: 'observed',
                owner: 'Fitter',
                moment: 'truth',
                fail: {
                  kind: 'outcome',
                  note: 'Sleeves set in at the wrong angle',
                  recovery: { respond: 'Say it before the customer does', apologise: 'It was our ticket, not your arm', resolve: 'Cutter resets both sleeves within four days', followUp: 'Extra fitting at the customer’s office', minutes: 300, owner: 'Cutter' },
                },
              },
            ],
            frontstage: [{ id: 'f_fit2', title: 'Sees it first, fetches the cutter', channels: ['Shop'], owner: 'Fitter', evidence: 'observed', minutes: 35, cost: 30 }],
            backstage: [{ id: 'b_sleeve', title: 'Takes both sleeves out again', owner: 'Cutter', evidence: 'measured', minutes: 300, cost: 145 }],
            support: [{ id: 'u_remake', title: 'Book of remakes', evidence: 'measured' }],
            thoughts: [{ title: '“Will it be ready in time?”', personaIds: ['p_groom'], evidence: 'reported' }],
            pains: [{ id: 'x_sleeve', title: 'Sleeve twists at the second fitting', evidence: 'measured', source: 'Book of remakes, two years', severity: 4, frequency: 3, failure: 'outcome', gap: 3, about: 'a_fit2', mentions: 22 }],
            metrics: [{ title: 'Sleeves that are set twice', evidence: 'measured', measureId: 'q_remake' }],
          },
        },
        {
          name: 'Wait once more',
          minutes: 14400,
          feel: [-2, -1, 0],
          cards: {
            evidence: [{ title: 'Photo of the new sleeve', evidence: 'observed' }],
            actions: [{ id: 'a_wait2', title: 'Waits ten more days', evidence: 'observed', wait: { minutes: 14400, target: 10080, limit: 14400 } }],
            frontstage: [{ id: 'f_wait2', title: 'Writes each evening, one line', channels: ['Message'], owner: 'Cutter', evidence: 'observed', standard: 'flexible', cost: 1 }],
            backstage: [{ id: 'b_finish', title: 'Sews buttonholes by hand, presses', owner: 'Workshop', evidence: 'measured', minutes: 420, cost: 165 }],
            partners: [{ id: 'r_button', title: 'Buttonhole maker, two streets away', evidence: 'reported', cost: 38 }],
          },
        },
      ],
    },
    {
      name: 'Collect',
      steps: [
        {
          name: 'Collect it',
          minutes: 30,
          feel: [[5, 'Nobody says a word, then all do'], [4, 'The collar lies flat'], 4],
          cards: {
            evidence: [{ title: 'Name and date sewn inside', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'a_take', title: 'Puts it on, looks, stands taller', evidence: 'observed', owner: 'Fitter', moment: 'second' }],
            frontstage: [{ id: 'f_take', title: 'Keeps quiet and lets them look', channels: ['Shop'], owner: 'Fitter', evidence: 'observed', standard: 'flexible', cost: 20 }],
            backstage: [{ id: 'b_last', title: 'Last look under the lamp', owner: 'Cutter', evidence: 'observed', standard: 'fixed', minutes: 20, cost: 10 }],
            gains: [{ title: 'It fits as nothing has before', evidence: 'reported', about: 'a_take', intensity: 5 }],
            metrics: [{ title: 'Satisfied at the mirror', evidence: 'measured', measureId: 'q_csat' }],
          },
        },
        {
          name: 'Pay the rest',
          minutes: 8,
          feel: [2, 1, 2],
          cards: {
            evidence: [{ title: 'Invoice, thread and a spare button', evidence: 'observed' }],
            actions: [{ id: 'a_pay', title: 'Pays the other half', evidence: 'observed', data: ['payment'] }],
            frontstage: [{ id: 'f_pay', title: 'Packs, gives the hanger along', channels: ['Shop'], owner: 'Shop', evidence: 'observed' }],
            backstage: [{ id: 'b_file', title: 'Files pattern and changes', owner: 'Cutter', evidence: 'assumed' }],
            pains: [{ id: 'x_care', title: 'Nobody says how to care for it', evidence: 'assumed', severity: 2, frequency: 4, gap: 4, about: 'f_pay', mentions: 3 }],
            opportunities: [{ title: 'Card in the pocket: brush, rest, steam', owner: 'Shop', addresses: ['x_care'], impact: 2, effort: 1, reach: 340, confidence: 0.6, kano: 'attractive', stage: 'collected', votes: 2 }],
            policies: ['Receipt names cloth and mill'],
          },
        },
      ],
    },
    {
      name: 'Wear',
      steps: [
        {
          name: 'The day itself',
          minutes: 600,
          feel: [5, 3, 4],
          cards: {
            evidence: [{ title: 'Photos of the day', evidence: 'reported' }],
            actions: [{ id: 'a_day', title: 'Forgets that it is on', evidence: 'reported', owner: 'Shop', moment: 'ultimate' }],
            frontstage: [{ id: 'f_day', title: 'Writes in the morning: all the best', channels: ['Message'], owner: 'Cutter', evidence: 'reported', standard: 'flexible' }],
            thoughts: [{ title: '“Who made that for you?”', evidence: 'reported' }],
            metrics: [{ title: 'Came on recommendation', evidence: 'measured', measureId: 'q_rec' }],
          },
        },
        {
          name: 'A year later',
          minutes: 20,
          feel: [2, 3, 5],
          cards: {
            evidence: [{ title: 'Seam with two centimetres to spare', evidence: 'observed' }],
            actions: [{ id: 'a_year', title: 'Comes in with a tight waistband', evidence: 'observed' }],
            frontstage: [{ id: 'f_year', title: 'Lets it out, asks nothing for it', channels: ['Shop'], owner: 'Fitter', evidence: 'observed', standard: 'flexible', cost: 15 }],
            backstage: [{ id: 'b_year', title: 'Corrects the pattern on file', owner: 'Cutter', evidence: 'observed' }],
            support: [{ title: 'Patterns kept for life', evidence: 'observed' }],
            gains: [{ title: 'Alteration for free', evidence: 'reported', about: 'f_year', intensity: 4 }],
            policies: ['Two alterations are included'],
          },
        },
      ],
    },
  ],
  links,
  measures,
  views,
};
