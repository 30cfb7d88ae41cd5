/** Coffee shop: a personalised drink at half past eight, and the queue behind the line of visibility that nobody in the shop can see. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Coffee shop',
  description: 'A drink made to one’s own taste at half past eight, from the smell on the street to the tenth stamp',
  teaches: [
    'How a queue behind the line of visibility spoils a wait: guests count three people in line, the barista’s screen counts eleven cups. The worst pain is not the wait but that nobody can see why.',
    'Where to personalise and where not: recipe, price and milk are fixed, while the moment in which the cup changes hands has a variant for every kind of guest.',
    'Why the end counts: every curve dips in the middle, yet two of them peak with the first sip or the tenth cup and are remembered well (peak–end). The curve of those who order ahead peaks in its own low point.',
  ],
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Crave',
      steps: [
        {
          name: 'Feel like coffee',
          minutes: 4,
          feel: [1, 2, 2],
          cards: {
            evidence: [{ title: 'Smell of roasting on the street', evidence: 'reported' }],
            actions: [{ title: 'Thinks of the cup to come', evidence: 'assumed' }],
            thoughts: [{ title: '“That one with the cinnamon.”', personaIds: ['p_new'], evidence: 'reported' }],
          },
        },
        {
          name: 'Choose the way',
          minutes: 2,
          context: { time: 'From 7:30', place: 'Train platform or pavement' },
          feel: [3, 1, 2],
          cards: {
            evidence: [{ title: 'Home screen: “Your usual, 6 min”', evidence: 'measured', standard: 'flexible' }],
            actions: [{ id: 'choose', title: 'Orders ahead, or walks in', evidence: 'measured', decision: true }],
            frontstage: [
              {
                id: 'usual',
                title: 'Suggests the usual drink',
                channels: ['App'],
                owner: 'Digital team',
                evidence: 'measured',
                standard: 'flexible',
                data: ['personal'],
                variants: [
                  { personaIds: ['p_app'], text: 'One tap: same drink, same shop, same time' },
                  { personaIds: ['p_regular'], when: { time: 'Above 28 °C' }, text: 'Offers her drink over ice' },
                ],
              },
            ],
            backstage: [{ id: 'promise', title: 'Sets a ready time of six minutes', owner: 'Digital team', evidence: 'measured', standard: 'fixed' }],
            support: [{ id: 'taste', title: 'Taste profile and order history', evidence: 'measured', data: ['personal'] }],
            gains: [{ title: 'My drink in one tap', personaIds: ['p_app'], evidence: 'reported', about: 'usual', intensity: 4 }],
            policies: ['Order history: 12 months, can be switched off'],
          },
        },
      ],
    },
    {
      name: 'Order',
      steps: [
        {
          name: 'Join the line',
          minutes: 4,
          feel: [[2, 'Walks past the line, a little guilty'], -1, -1],
          cards: {
            evidence: [{ title: 'Three people in line', evidence: 'observed' }],
            actions: [{ id: 'line', title: 'Counts heads, decides to stay', evidence: 'observed', decision: true, wait: { minutes: 4, target: 3, limit: 6 } }],
            frontstage: [{ id: 'nod', title: 'Nods at everyone who comes in', owner: 'Barista', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'rota', title: 'Puts a third person on at eight', owner: 'Shop manager', evidence: 'observed', cost: 6 }],
            thoughts: [{ title: '“Three people. That is quick.”', evidence: 'reported' }],
            metrics: [{ title: 'Line left before ordering', evidence: 'measured', measureId: 'q_left' }],
          },
        },
        {
          name: 'Read the board',
          minutes: 2,
          feel: [null, [-3, 'Cannot tell the drinks apart'], 1],
          cards: {
            evidence: [{ title: 'Board: 31 drinks, 3 sizes, 5 milks', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'board', title: 'Looks for something sweet', personaIds: ['p_new'], evidence: 'observed' }],
            frontstage: [{ id: 'taster', title: 'Hands tasters down the line', owner: 'Barista', evidence: 'observed', standard: 'flexible', cost: 0.3 }],
            support: [{ id: 'menu', title: 'Menu of the head office', evidence: 'observed', standard: 'fixed' }],
            pains: [{ id: 'x_board', title: 'Board names drinks, not tastes', personaIds: ['p_new'], evidence: 'observed', source: 'Shadowed 14 first visits', severity: 3, frequency: 5, gap: 2, about: 'board', mentions: 11 }],
            opportunities: [{ title: 'Board by taste: mild, nutty, sweet, strong', owner: 'Head office', addresses: ['x_board'], impact: 3, effort: 2, reach: 900, confidence: 0.7, kano: 'attractive', stage: 'interpreted', votes: 4 }],
          },
        },
        {
          name: 'Make it mine',
          minutes: 2,
          feel: [1, 2, [4, '“The usual, Ann?”']],
          cards: {
            evidence: [{ title: 'Cup with name and ticks for milk, shot, syrup', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'say', title: 'Says how the drink shall be', evidence: 'observed', decision: true, data: ['health'] }],
            frontstage: [
              {
                id: 'ask',
                title: 'Asks two questions, reads it back',
                body: '“Sweet or strong? Hot or cold?”',
                owner: 'Barista',
                evidence: 'observed',
                moment: 'first',
                standard: 'flexible',
                minutes: 1,
                variants: [
                  { personaIds: ['p_new'], minutes: 2, text: 'Suggests one drink, offers a sip' },
                  { personaIds: ['p_regular'], minutes: 0.5, text: 'Says the drink before she does' },
                ],
              },
            ],
            backstage: [{ id: 'key', title: 'Keys in the drink', owner: 'Barista', evidence: 'observed', standard: 'fixed' }],
            support: [{ id: 'till', title: 'Till with allergy flags', evidence: 'measured', data: ['health'] }],
            gains: [{ title: 'She knew my drink', personaIds: ['p_regular'], evidence: 'reported', about: 'ask', intensity: 5 }],
            policies: [{ title: 'Allergies ride on the ticket, not on the profile', body: 'Deleted when the shop closes' }],
          },
        },
        {
          name: 'Pay',
          minutes: 1,
          feel: [2, [0, 'Oat milk was extra'], 2],
          cards: {
            evidence: [{ title: 'Receipt, stamp number seven', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'pay', title: 'Taps card, gets a stamp', evidence: 'measured', data: ['payment'] }],
            frontstage: [{ id: 'stamp', title: 'Says “three more to your free one”', owner: 'Barista', evidence: 'observed', standard: 'flexible' }],
            support: [{ id: 'loyalty', title: 'Payment and stamp service', evidence: 'measured', cost: 0.1, data: ['payment'] }],
            pains: [{ id: 'x_milk', title: 'Price of oat milk seen only at the till', personaIds: ['p_new'], evidence: 'reported', severity: 2, frequency: 4, gap: 4, about: 'pay', mentions: 8 }],
            policies: ['Card data never touches the till'],
          },
        },
      ],
    },
    {
      name: 'Wait',
      steps: [
        {
          name: 'Wait at the bar',
          minutes: 8,
          context: { time: '8:30 to 9:00', place: 'Two metres of counter', social: 'Seven others, all looking at the barista' },
          feel: [[-4, '“Six minutes” was fourteen ago'], -2, [-3, 'Came first, served fifth']],
          cards: {
            evidence: [{ title: 'Backs of two baristas, hiss of steam', evidence: 'observed' }],
            actions: [{ id: 'wait', title: 'Waits, watches other cups go out', body: 'Sees 3 people; behind the bar wait 11 cups', owner: 'Shop manager', evidence: 'measured', moment: 'truth', wait: { minutes: 8, target: 4, limit: 6 } }],
            frontstage: [
              {
                id: 'call',
                title: 'Calls names over the grinder',
                owner: 'Barista',
                evidence: 'observed',
                standard: 'flexible',
                fail: { kind: 'process', note: 'Name not heard, cup gets cold', recovery: { respond: 'Second call by the tables', apologise: '“I should have looked for you”', resolve: 'Fresh cup if it stood four minutes', minutes: 2, owner: 'Barista' } },
              },
            ],
            backstage: [{ id: 'make', title: 'Makes shop and app cups by turns', body: 'App first when its time is near', owner: 'Barista', evidence: 'observed', minutes: 6, cost: 1.4 }],
            support: [{ id: 'screen', title: 'Order screen behind the bar', evidence: 'measured' }],
            thoughts: [
              { title: '“Who are all these cups for?”', evidence: 'reported' },
              { title: '“Was I forgotten?”', personaIds: ['p_regular', 'p_new'], evidence: 'reported' },
            ],
            pains: [
              { id: 'x_hidden', title: 'Nobody can see the queue of the app', evidence: 'observed', source: 'Five mornings at the bar', severity: 4, frequency: 5, failure: 'process', gap: 2, about: 'wait', mentions: 58 },
              { id: 'x_time', title: 'Ready time knows nothing of the bar', personaIds: ['p_app'], evidence: 'measured', source: 'App log, May', severity: 4, frequency: 4, failure: 'process', gap: 4, about: 'wait', mentions: 31 },
            ],
            opportunities: [
              { title: 'Show one queue to everyone', body: 'A screen above the bar: names, in turn', owner: 'Shop manager', addresses: ['x_hidden'], impact: 5, effort: 2, reach: 4100, confidence: 0.8, kano: 'must', stage: 'assigned', due: '2026-09-01', votes: 12 },
              { title: 'Ready time from cups at the bar', owner: 'Digital team', addresses: ['x_time', 'x_hidden'], impact: 4, effort: 3, reach: 1500, confidence: 0.8, kano: 'performance', stage: 'planned', due: '2026-11-15', votes: 7 },
            ],
            metrics: [{ title: 'From payment to the cup', evidence: 'measured', measureId: 'q_time' }],
          },
        },
        {
          name: 'Take the cup',
          minutes: 1,
          feel: [[-2, 'Turns nine cups to read them'], 1, [3, 'A heart in the foam']],
          cards: {
            evidence: [{ title: 'Cup with a handwritten name', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'take', title: 'Looks for the name, takes the cup', evidence: 'observed' }],
            frontstage: [
              {
                id: 'hand',
                title: 'Hands over the cup, looks up',
                owner: 'Barista',
                evidence: 'observed',
                moment: 'truth',
                standard: 'flexible',
                minutes: 0.3,
                variants: [
                  { personaIds: ['p_app'], text: 'Shelf by letter, no words needed' },
                  { personaIds: ['p_new'], minutes: 0.5, text: 'Says what is in it and how to stir' },
                  { personaIds: ['p_regular'], minutes: 0.5, text: 'Brings it to the window seat' },
                ],
              },
            ],
            backstage: [{ id: 'check', title: 'Checks ticks against the cup', owner: 'Barista', evidence: 'observed', standard: 'fixed' }],
            support: [{ title: 'Cup labels', evidence: 'observed' }],
            pains: [{ id: 'x_find', title: 'Cups stand in a heap, names to the wall', personaIds: ['p_app'], evidence: 'observed', severity: 3, frequency: 4, about: 'hand', mentions: 19 }],
            opportunities: [{ title: 'Shelf by first letter', owner: 'Shop manager', addresses: ['x_find'], impact: 3, effort: 1, reach: 1500, confidence: 0.9, kano: 'performance', stage: 'evaluated', due: '2026-05-01', result: 'Search fell from 50 to 12 seconds in two shops', votes: 5 }],
          },
        },
      ],
    },
    {
      name: 'Enjoy',
      steps: [
        {
          name: 'First sip',
          minutes: 1,
          feel: [2, [4, '“This is mine now”'], [4, 'Exactly as on Monday']],
          cards: {
            evidence: [{ title: 'Warm cup, smell, heart in the foam', evidence: 'observed' }],
            actions: [
              {
                id: 'sip',
                title: 'Tastes',
                owner: 'Shop manager',
                evidence: 'observed',
                moment: 'second',
                fail: { kind: 'outcome', note: 'Wrong milk in the cup', recovery: { respond: 'Stop everything, take the cup away', apologise: 'Without asking whose fault it was', resolve: 'Remake with a clean jug', followUp: 'Ask after ten minutes whether all is well', minutes: 3, owner: 'Shift lead' } },
              },
            ],
            frontstage: [{ id: 'glance', title: 'Watches faces for a second', owner: 'Barista', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'remake', title: 'Remakes at once, no questions', owner: 'Shift lead', evidence: 'observed', cost: 1.9 }],
            support: [{ id: 'recipe', title: 'Recipes by weight and second', evidence: 'measured', standard: 'fixed' }],
            pains: [{ id: 'x_wrong', title: 'Cow’s milk where oat was ticked', evidence: 'measured', source: 'Remakes at the till, March to May', severity: 5, frequency: 2, failure: 'outcome', gap: 3, about: 'sip', mentions: 14 }],
            gains: [{ title: 'Tastes the same every day', personaIds: ['p_regular'], evidence: 'reported', about: 'sip', intensity: 4 }],
            opportunities: [{ title: 'One jug, one colour per milk', owner: 'Shift lead', addresses: ['x_wrong'], impact: 4, effort: 1, reach: 700, confidence: 0.9, kano: 'must', stage: 'tracked', due: '2026-07-31', votes: 3 }],
            metrics: [{ title: 'Cups made twice', evidence: 'measured', measureId: 'q_remake' }],
          },
        },
        {
          name: 'Stay a while',
          minutes: 25,
          feel: [null, 3, 3],
          cards: {
            evidence: [{ title: 'Window seat, socket, music', evidence: 'observed' }],
            actions: [{ id: 'sit', title: 'Sits, talks, looks out', personaIds: ['p_new', 'p_regular'], evidence: 'observed' }],
            frontstage: [{ id: 'clear', title: 'Clears tables, asks by the way', owner: 'Barista', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ title: 'Keeps two tables free of laptops', owner: 'Shop manager', evidence: 'assumed' }],
            pains: [{ id: 'x_seat', title: 'Nowhere to sit before nine', personaIds: ['p_new', 'p_regular'], evidence: 'assumed', severity: 2, frequency: 3, about: 'sit' }],
          },
        },
      ],
    },
    {
      name: 'Leave',
      steps: [
        {
          name: 'Go, say goodbye',
          minutes: 1,
          feel: [1, 2, 2],
          cards: {
            evidence: [{ title: 'Tray shelf by the door', evidence: 'observed' }],
            actions: [{ id: 'go', title: 'Returns the cup, leaves', evidence: 'observed' }],
            frontstage: [{ id: 'bye', title: 'Says goodbye across the room', channels: ['Counter'], owner: 'Barista', evidence: 'observed' }],
            backstage: [{ title: 'Washes, restocks for the rush', owner: 'Barista', evidence: 'observed' }],
          },
        },
        {
          name: 'Rate the drink',
          minutes: 1,
          feel: [[-1, 'Asked again, third time this week'], 1, null],
          cards: {
            evidence: [{ title: 'One question, five beans', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'rate', title: 'Rates, or swipes it away', personaIds: ['p_app', 'p_new'], evidence: 'measured' }],
            frontstage: [{ id: 'question', title: 'Asks an hour later', channels: ['App'], owner: 'Digital team', evidence: 'measured' }],
            backstage: [{ id: 'read', title: 'Reads ratings every Friday', owner: 'Shop manager', evidence: 'reported' }],
            pains: [{ id: 'x_ask', title: 'Asked after every single cup', personaIds: ['p_app'], evidence: 'reported', severity: 2, frequency: 5, about: 'question', mentions: 6 }],
            metrics: [{ title: 'Four or five beans', evidence: 'measured', measureId: 'q_csat' }],
          },
        },
      ],
    },
    {
      name: 'Return',
      steps: [
        {
          name: 'The tenth cup',
          minutes: 2,
          feel: [
            [2, 'Free, but still late'],
            [2, 'Shows it to her friend'],
            [4, '“This one is on us, sleep well”'],
          ],
          cards: {
            evidence: [{ title: 'Full stamp card, confetti in the app', evidence: 'measured' }],
            actions: [{ id: 'tenth', title: 'Takes the free drink, tells others', owner: 'Shop manager', evidence: 'measured', moment: 'ultimate' }],
            frontstage: [{ id: 'onus', title: 'Says it in a sentence of their own', owner: 'Barista', evidence: 'observed', standard: 'flexible', cost: 1.2 }],
            support: [{ id: 'stamps', title: 'Stamp service', evidence: 'measured' }],
            gains: [{ title: 'They noticed it was my tenth', evidence: 'reported', about: 'onus', intensity: 3 }],
            opportunities: [{ title: 'Ask for a rating once a month', owner: 'Digital team', addresses: ['x_ask'], impact: 2, effort: 1, reach: 1500, confidence: 0.9, kano: 'indifferent', stage: 'collected' }],
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
