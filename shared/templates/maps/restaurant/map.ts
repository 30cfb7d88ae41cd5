/** Restaurant: a birthday dinner in which one note about an allergy gets lost between dining room and kitchen, and the evening is saved. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Restaurant',
  description: 'A birthday dinner on a Saturday, and one note that has to get from the booking form to a pan',
  teaches: [
    'How to follow one note across the lines: the allergy is said three times and handed on five times between different owners. It is lost at the one hand-off where nobody reads it back.',
    'What recovery can do: the curve falls to −5 at the wrong plate and ends higher than it began, because the plan has all four parts, its minutes and an owner.',
    'Why failures are counted in two kinds: late tables and late bills are frequent and want a standard; the wrong plate is rare and wants a plan.',
  ],
  personas,
  lanes: ['evidence', 'actions', { key: 'frontstage', name: 'Dining room' }, { key: 'backstage', name: 'Kitchen and office' }, 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Book',
      steps: [
        {
          name: 'Pick a place',
          minutes: 20,
          feel: [0, 1, 2],
          cards: {
            evidence: [{ title: 'Photos of plates, “noisy but lovely”', evidence: 'reported' }],
            actions: [{ title: 'Reads reviews, asks colleagues', personaIds: ['p_host'], evidence: 'reported', owner: 'Owner', moment: 'zero' }],
            partners: [{ title: 'Review site', evidence: 'observed' }],
            thoughts: [{ title: '“It has to be right for Father.”', personaIds: ['p_host'], evidence: 'reported' }],
          },
        },
        {
          name: 'Book a table',
          minutes: 5,
          context: { time: 'Nine days before' },
          feel: [-1, 2, null],
          cards: {
            evidence: [{ title: 'Form: “Anything we should know?”', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'book', title: 'Books for six, writes “peanuts!”', body: 'The first time it is said', personaIds: ['p_host', 'p_allergic'], evidence: 'measured', data: ['personal', 'health'] }],
            frontstage: [{ id: 'form', title: 'Takes booking and wishes', channels: ['Booking site', 'Phone'], owner: 'Owner', evidence: 'measured', standard: 'fixed', data: ['health'] }],
            backstage: [{ id: 'enter', title: 'Puts it in the book for Saturday', owner: 'Host at the door', evidence: 'observed' }],
            support: [{ id: 'plan', title: 'Table plan', evidence: 'measured' }],
            partners: [{ id: 'site', title: 'Booking site', body: 'Cuts notes after 40 characters', evidence: 'measured', cost: 2 }],
            pains: [{ id: 'x_cut', title: 'Notes are cut off by the booking site', personaIds: ['p_host', 'p_allergic'], evidence: 'measured', source: '320 bookings, spring', severity: 3, frequency: 3, failure: 'process', gap: 2, about: 'form', mentions: 5 }],
            policies: [{ title: 'Allergies: kept until the plates are cleared', body: 'With consent; never in the newsletter list' }],
          },
        },
        {
          name: 'Confirm',
          minutes: 1,
          context: { time: 'Saturday morning' },
          feel: [0, 2, null],
          cards: {
            evidence: [{ title: 'Message: “See you at eight”', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'confirm', title: 'Answers “six, yes”', personaIds: ['p_host'], evidence: 'measured' }],
            frontstage: [{ id: 'remind', title: 'Asks for yes or no', channels: ['Phone'], owner: 'Host at the door', evidence: 'measured', variants: [{ when: { social: 'Six or more' }, minutes: 4, text: 'Calls, asks about cake and chairs' }] }],
            backstage: [{ id: 'brief', title: 'Reads out the book at five', body: 'Room and kitchen together, ten minutes', owner: 'Shift lead', evidence: 'observed', standard: 'fixed', minutes: 10 }],
            support: [{ id: 'sheet', title: 'Sheet for the evening', evidence: 'observed' }],
            metrics: [{ title: 'Booked, did not come', evidence: 'measured', measureId: 'q_noshow' }],
          },
        },
      ],
    },
    {
      name: 'Arrive',
      steps: [
        {
          name: 'Be received',
          minutes: 18,
          context: { time: '20:00', place: 'Doorway, two square metres', social: 'Everyone looks, nobody comes' },
          feel: [-1, [-4, '“We have booked!” in front of Father'], [-2, '“Ten minutes” became twenty-five']],
          cards: {
            evidence: [{ title: 'Doorway, coats, table six still eating', evidence: 'observed' }],
            actions: [{ id: 'door', title: 'Stands in the door with five people', evidence: 'observed', wait: { minutes: 18, target: 3, limit: 8 } }],
            frontstage: [
              {
                id: 'greet',
                title: 'Greets, finds the booking',
                channels: ['At the door'],
                owner: 'Host at the door',
                evidence: 'observed',
                moment: 'first',
                standard: 'flexible',
                fail: { kind: 'process', note: 'Table not free at its time', recovery: { respond: 'Say it before they ask, with a time', apologise: 'By name, to the one who booked', resolve: 'Seats at the bar, first round on us', minutes: 15, owner: 'Host at the door' } },
                variants: [{ personaIds: ['p_walkin'], text: 'Takes the number, calls when it is free' }],
              },
            ],
            backstage: [{ id: 'turn', title: 'Plans two sittings, 105 minutes each', owner: 'Shift lead', evidence: 'observed', standard: 'fixed' }],
            thoughts: [{ title: '“Did he write down the wrong day?”', personaIds: ['p_host'], evidence: 'reported' }],
            pains: [{ id: 'x_late', title: 'Table still taken at the booked time', personaIds: ['p_host', 'p_walkin'], evidence: 'measured', source: 'Table plan, 26 Saturdays', severity: 4, frequency: 4, failure: 'process', gap: 3, about: 'greet', mentions: 47 }],
            opportunities: [{ title: 'Two hours for six and more', body: 'Costs one sitting, saves the door', owner: 'Owner', addresses: ['x_late'], impact: 4, effort: 2, reach: 540, confidence: 0.8, kano: 'must', stage: 'planned', due: '2026-08-31', votes: 6 }],
            metrics: [{ title: 'Seated within five minutes', evidence: 'measured', measureId: 'q_seat' }],
          },
        },
        {
          name: 'Sit, read',
          minutes: 10,
          feel: [0, -1, 1],
          cards: {
            evidence: [{ title: 'Round table, one-page card, candle', evidence: 'observed' }],
            actions: [{ id: 'sit', title: 'Says “peanuts” again', body: 'The second time', personaIds: ['p_allergic'], evidence: 'observed', data: ['health'] }],
            frontstage: [{ id: 'water', title: 'Brings water, says what is off', owner: 'Waiter', evidence: 'observed', standard: 'flexible', data: ['health'] }],
            gains: [{ title: 'A big chair for Grandfather', personaIds: ['p_host'], evidence: 'reported', about: 'water', intensity: 3 }],
            policies: ['Fourteen allergens are marked on the card'],
          },
        },
      ],
    },
    {
      name: 'Order',
      steps: [
        {
          name: 'Order',
          minutes: 9,
          feel: [[-2, 'Third time, and the waiter did not write'], 1, 2],
          cards: {
            evidence: [{ title: 'Card with marks, waiter’s pad', evidence: 'observed' }],
            actions: [{ id: 'order', title: 'Orders; “peanuts”, the third time', evidence: 'observed', decision: true, data: ['health'] }],
            frontstage: [{ id: 'advise', title: 'Advises, reads the order back', channels: ['At the table'], owner: 'Waiter', evidence: 'observed', standard: 'flexible', minutes: 6, data: ['health'] }],
            backstage: [{ id: 'key', title: 'Keys in the order, ticks “allergy”', owner: 'Waiter', evidence: 'observed', standard: 'fixed' }],
            support: [{ id: 'tickets', title: 'Order system and printers', evidence: 'measured', data: ['health'] }],
            pains: [{ id: 'x_thrice', title: 'Has to say it three times', personaIds: ['p_allergic'], evidence: 'observed', severity: 3, frequency: 5, failure: 'process', gap: 3, about: 'order', mentions: 9 }],
            policies: ['Waiters never say “I am sure”'],
          },
        },
        {
          name: 'Wait for food',
          minutes: 28,
          context: { place: 'Open kitchen, flames in sight' },
          feel: [0, 1, [-1, 'The table beside got theirs first']],
          cards: {
            evidence: [{ title: 'Open kitchen: flames, shouts, smell', evidence: 'observed' }],
            actions: [{ id: 'hungry', title: 'Talks, watches the cooks', evidence: 'observed', wait: { minutes: 28, target: 25, limit: 35 } }],
            frontstage: [{ id: 'bread', title: 'Brings bread, says how long', owner: 'Waiter', evidence: 'observed', cost: 0.9 }],
            backstage: [
              { id: 'pass', title: 'Calls the tickets at the pass', body: '“Six, two fish, one noodles!” No word of the allergy', owner: 'Sous-chef', evidence: 'observed', fail: { kind: 'process', note: 'Mark printed, not called out' } },
              { id: 'cook', title: 'Cooks, garnishes by routine', owner: 'Line cook', evidence: 'observed', minutes: 14, cost: 9 },
            ],
            support: [{ id: 'stock', title: 'Recipes and stock', evidence: 'observed' }],
            partners: [{ title: 'Noodle maker, fish van', evidence: 'assumed' }],
            pains: [{ id: 'x_pass', title: 'The mark on the ticket is not called out', personaIds: ['p_allergic', 'p_host'], evidence: 'observed', source: 'Two evenings behind the pass', severity: 5, frequency: 2, detection: 5, failure: 'process', gap: 3, about: 'pass', mentions: 2 }],
            opportunities: [{ title: 'Read back every allergy at the pass', body: 'Nothing leaves before “peanuts, heard”', owner: 'Sous-chef', addresses: ['x_pass', 'x_plate'], impact: 5, effort: 1, reach: 210, confidence: 0.9, kano: 'must', stage: 'assigned', due: '2026-06-30', votes: 11 }],
          },
        },
      ],
    },
    {
      name: 'Eat',
      steps: [
        {
          name: 'The plate comes',
          minutes: 4,
          feel: [[-5, 'Crushed peanuts on the noodles'], [-4, '“I chose this place”'], 2],
          cards: {
            evidence: [{ title: 'Six plates at once; peanuts on one', evidence: 'observed' }],
            actions: [
              {
                id: 'plate',
                title: 'Sees the peanuts, puts down the fork',
                personaIds: ['p_allergic', 'p_host'],
                owner: 'Head chef',
                evidence: 'observed',
                moment: 'truth',
                fail: {
                  kind: 'outcome',
                  note: 'A dish that could have harmed',
                  recovery: { respond: 'Take all six plates away at once', apologise: 'The chef, at the table, without “but”', resolve: 'Cook all six again, a clean pan for one', followUp: 'Call on Sunday: is everyone well?', minutes: 12, owner: 'Head chef' },
                },
              },
            ],
            frontstage: [{ id: 'serve', title: 'Sets down, names every dish', owner: 'Waiter', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'stop', title: 'Stops the line, clears the bench', owner: 'Head chef', evidence: 'observed', cost: 22 }],
            thoughts: [{ title: '“I knew it.”', personaIds: ['p_allergic'], evidence: 'reported' }],
            pains: [{ id: 'x_plate', title: 'Peanuts on the plate after three warnings', personaIds: ['p_allergic', 'p_host'], evidence: 'measured', source: 'Incident book, 12 months', severity: 5, frequency: 2, detection: 3, failure: 'outcome', gap: 3, about: 'plate', mentions: 3 }],
          },
        },
        {
          name: 'Is put right',
          minutes: 14,
          feel: [[2, '“She named every ingredient”'], [3, 'Nobody looked for excuses'], 2],
          cards: {
            evidence: [{ title: 'Chef in white at the table', evidence: 'observed' }],
            actions: [{ id: 'listen', title: 'Listens, breathes, eats', personaIds: ['p_allergic', 'p_host'], evidence: 'reported', wait: { minutes: 12, target: 12, limit: 15 } }],
            frontstage: [
              {
                id: 'chef',
                title: 'Comes out, explains, apologises',
                owner: 'Head chef',
                evidence: 'observed',
                moment: 'truth',
                standard: 'flexible',
                minutes: 3,
                variants: [
                  { personaIds: ['p_allergic'], minutes: 4, text: 'Goes through the new plate with her, item by item' },
                  { personaIds: ['p_host'], text: 'Tells him that all six come again, together' },
                ],
              },
            ],
            backstage: [{ id: 'again', title: 'Cooks six plates again', owner: 'Line cook', evidence: 'observed', minutes: 11, cost: 26 }],
            gains: [{ title: 'The chef stood up for it herself', evidence: 'reported', about: 'chef', intensity: 5 }],
            policies: ['Anyone may spend 100 to put it right'],
          },
        },
        {
          name: 'Celebrate',
          minutes: 35,
          feel: [3, [5, 'Father sings along'], 3],
          cards: {
            evidence: [{ title: 'Cake, lights down, the whole room sings', evidence: 'observed' }],
            actions: [{ id: 'sing', title: 'Blows out the candle, shares cake', evidence: 'observed' }],
            frontstage: [{ id: 'cake', title: 'Brings the cake, starts the song', owner: 'Waiter', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'bake', title: 'Bakes without nuts for everyone', owner: 'Pastry cook', evidence: 'observed', cost: 7 }],
            gains: [{ title: 'Clara could eat the cake, too', personaIds: ['p_allergic', 'p_host'], evidence: 'reported', about: 'cake', intensity: 5 }],
          },
        },
      ],
    },
    {
      name: 'Pay',
      steps: [
        {
          name: 'Ask for the bill',
          minutes: 13,
          feel: [1, 1, [-3, 'The last train goes at 23:40']],
          cards: {
            evidence: [{ title: 'A hand in the air', evidence: 'observed' }],
            actions: [{ id: 'bill', title: 'Asks, asks again, pays', evidence: 'observed', wait: { minutes: 9, target: 3, limit: 6 }, data: ['payment'] }],
            frontstage: [{ id: 'cash', title: 'Prints, splits, takes the card', owner: 'Waiter', evidence: 'observed', standard: 'fixed', fail: { kind: 'process', note: 'One card reader for 22 tables' } }],
            support: [{ id: 'reader', title: 'Card reader, till', evidence: 'measured', data: ['payment'] }],
            pains: [{ id: 'x_bill', title: 'Nine minutes to be allowed to pay', evidence: 'measured', source: 'Till, 26 Saturdays', severity: 3, frequency: 4, failure: 'process', gap: 2, about: 'bill', mentions: 21 }],
            opportunities: [{ title: 'Pay at the table by code', owner: 'Owner', addresses: ['x_bill'], impact: 3, effort: 2, reach: 2200, confidence: 0.7, kano: 'performance', stage: 'interpreted', votes: 5 }],
            metrics: [{ title: 'From “the bill, please” to paid', evidence: 'measured', measureId: 'q_bill' }],
            policies: ['Card data never leaves the reader'],
          },
        },
        {
          name: 'Say goodbye',
          minutes: 4,
          feel: [2, 4, 0],
          cards: {
            evidence: [{ title: 'Coats held, door open', evidence: 'observed' }],
            actions: [{ id: 'bye', title: 'Thanks the chef, leaves', evidence: 'observed' }],
            frontstage: [{ id: 'coat', title: 'Helps with coats, says his name', owner: 'Host at the door', evidence: 'observed' }],
            backstage: [{ id: 'book2', title: 'Writes the incident down', owner: 'Shift lead', evidence: 'measured', standard: 'fixed', data: ['health'] }],
            policies: ['Incidents without guests’ names'],
          },
        },
      ],
    },
    {
      name: 'Remember',
      steps: [
        {
          name: 'Tell others',
          minutes: 10,
          feel: [[3, '“They called on Sunday”'], 4, 1],
          cards: {
            evidence: [{ title: 'Call on Sunday, no voucher', evidence: 'observed' }],
            actions: [{ id: 'tell', title: 'Tells the story of the evening', body: 'Five stars, and the mistake is in it', evidence: 'measured', owner: 'Owner', moment: 'ultimate' }],
            frontstage: [{ id: 'call', title: 'Calls, asks, says what has changed', channels: ['Phone'], owner: 'Head chef', evidence: 'observed', standard: 'flexible', minutes: 5 }],
            backstage: [{ id: 'learn', title: 'Talks it through on Tuesday', owner: 'Shift lead', evidence: 'reported', minutes: 20 }],
            partners: [{ title: 'Review site: 4.6', evidence: 'measured' }],
            opportunities: [{ title: 'One box for allergies in the form', body: 'Instead of a free line of text', owner: 'Owner', addresses: ['x_cut', 'x_thrice'], impact: 4, effort: 3, reach: 320, confidence: 0.6, kano: 'performance', stage: 'collected', votes: 2 }],
            metrics: [{ title: 'Would recommend us', evidence: 'measured', measureId: 'q_nps' }],
          },
        },
      ],
    },
  ],
  links,
  measures,
  comments,
  views,
};
