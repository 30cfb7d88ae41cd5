/** Car purchase and after-sales: the four classic moments of truth in order, and a fifth in the workshop that nobody has planned for. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Car purchase and after-sales',
  description: 'From the first film at night to the next car, or none: fourteen months with one dealer',
  teaches: [
    'The four classic moments of truth in their order: what is read at home (zero), the first touch in the showroom (first), the first week at the wheel (second), what is told to others (ultimate).',
    'How money follows joy: four of six opportunities stand before the keys are handed over, where the mood is good for most of the way. The worst pain, the third visit for the same rattle, has a plan for recovery but no opportunity; the problems list says so.',
    'What happens when nobody owns the customer: the salesman’s promises end at a line between two departments. Recommendation is +58 a week after the keys and −9 a year later.',
  ],
  personas,
  lanes: ['evidence', 'actions', { key: 'frontstage', name: 'Sales and service' }, { key: 'frontstage:digital', name: 'Website and car app' }, 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Look',
      steps: [
        {
          name: 'Read at night',
          minutes: 120,
          context: { time: 'Four months before', place: 'Sofa' },
          feel: [2, 1, 1],
          cards: {
            evidence: [{ title: 'Owners’ films: “Range in January”', evidence: 'observed' }],
            actions: [{ id: 'watch', title: 'Watches owners, reads the forum', evidence: 'reported', owner: 'Marketing', moment: 'zero' }],
            'frontstage:digital': [{ id: 'claims', title: 'States 520 km, in small print “up to”', channels: ['Website'], owner: 'Marketing', evidence: 'measured', standard: 'fixed', cost: 120 }],
            partners: [{ title: 'Carmaker’s campaign', evidence: 'observed' }],
            pains: [{ id: 'x_range', title: 'Winter range is half of the brochure', personaIds: ['p_electric'], evidence: 'reported', severity: 4, frequency: 3, gap: 4, about: 'watch', mentions: 17 }],
            opportunities: [{ title: 'Range by month and road, from real drives', owner: 'Marketing', addresses: ['x_range'], impact: 4, effort: 3, reach: 6000, confidence: 0.8, kano: 'performance', stage: 'tracked', due: '2026-10-01', votes: 5 }],
          },
        },
        {
          name: 'Configure',
          minutes: 60,
          feel: [3, 1, 2],
          cards: {
            evidence: [{ title: 'The car in blue, turning; 389 a month', evidence: 'measured' }],
            actions: [{ id: 'build', title: 'Builds it eleven times', evidence: 'measured' }],
            'frontstage:digital': [{ id: 'config', title: 'Shows colour, price, date at once', channels: ['Website'], owner: 'Carmaker', evidence: 'measured', standard: 'flexible' }],
            support: [{ id: 'options', title: 'Rules of the options', evidence: 'measured' }],
            thoughts: [{ title: '“389 a month, for how long?”', evidence: 'reported' }],
          },
        },
      ],
    },
    {
      name: 'Try',
      steps: [
        {
          name: 'In the showroom',
          minutes: 45,
          feel: [2, 0, [4, '“Mr Lang! Number four?”']],
          cards: {
            evidence: [{ title: 'Smell of new leather, light, coffee', evidence: 'observed' }],
            actions: [{ id: 'sit', title: 'Sits in it, closes the door', owner: 'Sales manager', evidence: 'observed', moment: 'first' }],
            frontstage: [
              {
                id: 'greet',
                title: 'Greets, asks what it is for',
                channels: ['Showroom'],
                owner: 'Salesman',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 20,
                variants: [
                  { personaIds: ['p_electric'], minutes: 30, text: 'Hands over to the colleague who drives one' },
                  { personaIds: ['p_trade'], text: 'Old file on the table, coffee with milk' },
                  { personaIds: ['p_fleet'], minutes: 10, text: 'Three cars of the employer’s list, no more' },
                ],
              },
            ],
            backstage: [{ id: 'crm', title: 'Notes wishes and promises', owner: 'Salesman', evidence: 'observed' }],
            support: [{ id: 'salesdb', title: 'Customer file of sales', evidence: 'measured', data: ['personal'] }],
            gains: [{ title: 'He knew my name and my old car', personaIds: ['p_trade'], evidence: 'reported', about: 'greet', intensity: 4 }],
            policies: ['File is closed two years after the last visit'],
          },
        },
        {
          name: 'Test drive',
          minutes: 50,
          feel: [4, 3, 3],
          cards: {
            evidence: [{ title: 'Silence, then the push in the back', evidence: 'observed' }],
            actions: [{ id: 'drive', title: 'Drives the way to the grandparents', evidence: 'observed', data: ['personal'] }],
            frontstage: [{ id: 'ride', title: 'Comes along, says little', owner: 'Salesman', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'prep', title: 'Charges and washes two demo cars', owner: 'Yard team', evidence: 'observed', cost: 35 }],
            policies: ['Licence is copied, copy burnt after a week'],
            opportunities: [{ title: 'Take it home for a weekend', owner: 'Sales manager', addresses: ['x_range'], impact: 3, effort: 3, reach: 700, confidence: 0.7, kano: 'attractive', stage: 'planned', due: '2026-09-15', votes: 8 }],
          },
        },
      ],
    },
    {
      name: 'Buy',
      steps: [
        {
          name: 'Value the old car',
          minutes: 35,
          feel: [null, null, [-3, '2,300 below the website']],
          cards: {
            evidence: [{ title: 'Sheet with 14 scratches ticked', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'old', title: 'Watches a stranger circle his car', personaIds: ['p_trade'], evidence: 'observed', wait: { minutes: 20, target: 15, limit: 30 } }],
            frontstage: [{ id: 'value', title: 'Names a price, shows how it came', owner: 'Valuer', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'auction', title: 'Looks up what three dealers bid', owner: 'Valuer', evidence: 'measured' }],
            partners: [{ id: 'bids', title: 'Auction platform', evidence: 'measured' }],
            pains: [{ id: 'x_value', title: 'Old car is worth less than the website said', personaIds: ['p_trade'], evidence: 'measured', source: '212 trade-ins, 12 months', severity: 4, frequency: 4, gap: 4, about: 'value', mentions: 26 }],
            opportunities: [{ title: 'Keep the online price for seven days', owner: 'Sales manager', addresses: ['x_value'], impact: 3, effort: 2, reach: 212, confidence: 0.8, kano: 'must', stage: 'assigned', due: '2026-08-01', votes: 6 }],
          },
        },
        {
          name: 'Negotiate',
          minutes: 90,
          context: { place: 'Glass box in the middle of the showroom', social: 'Salesman, and a boss behind a door' },
          feel: [-2, 1, -2],
          cards: {
            evidence: [{ title: 'A closed door, twelve minutes', evidence: 'observed' }],
            actions: [{ id: 'haggle', title: 'Asks for mats, gets “I must ask”', owner: 'Sales manager', evidence: 'observed', moment: 'truth', wait: { minutes: 12, target: 0, limit: 10 } }],
            frontstage: [{ id: 'offer', title: 'Reckons, goes out, comes back', owner: 'Salesman', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'boss', title: 'Decides margin car by car', body: 'Behind the door, and that is meant to be seen', owner: 'Sales manager', evidence: 'observed', decision: true }],
            support: [{ id: 'bank', title: 'Credit check of the maker’s bank', evidence: 'measured', data: ['personal', 'payment'] }],
            thoughts: [{ title: '“What do they say about us in there?”', evidence: 'reported' }],
            pains: [{ id: 'x_door', title: 'The price is made behind a door', personaIds: ['p_electric', 'p_trade'], evidence: 'observed', source: 'Sat in on 11 talks', severity: 3, frequency: 5, failure: 'process', gap: 2, about: 'haggle', mentions: 30 }],
            opportunities: [{ title: 'One price, the same for all', owner: 'Sales manager', addresses: ['x_door'], impact: 4, effort: 5, reach: 1100, confidence: 0.5, kano: 'performance', stage: 'interpreted', votes: 9 }],
            policies: ['Credit data only with a signature'],
          },
        },
        {
          name: 'Sign',
          minutes: 40,
          feel: [2, 2, 1],
          cards: {
            evidence: [{ title: 'Contract, eleven pages, delivery “approx. May”', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'sign', title: 'Signs, pays the deposit', evidence: 'measured', data: ['personal', 'payment'] }],
            frontstage: [{ id: 'promise', title: 'Promises winter wheels and a May date', owner: 'Salesman', evidence: 'reported' }],
            backstage: [{ id: 'order', title: 'Orders at the factory', owner: 'Order desk', evidence: 'measured', standard: 'fixed' }],
            support: [{ id: 'factory', title: 'Order system of the factory', evidence: 'measured' }],
            policies: ['Contracts are kept ten years'],
          },
        },
      ],
    },
    {
      name: 'Wait',
      steps: [
        {
          name: 'Wait for the car',
          minutes: 30,
          context: { time: 'Nine weeks instead of six' },
          feel: [-2, [-2, 'Rental car, third week'], -1],
          cards: {
            evidence: [{ title: 'Two letters: “slightly later”', evidence: 'measured' }],
            actions: [
              {
                id: 'ask',
                title: 'Calls to ask where it is',
                evidence: 'measured',
                fail: { kind: 'process', note: 'Date put off twice', recovery: { respond: 'Call the day we know, not by letter', apologise: 'The one who promised it calls', resolve: 'A car until it is there', followUp: 'News every Friday, even if there is none', minutes: 15, owner: 'Salesman' } },
              },
            ],
            frontstage: [{ id: 'where', title: 'Says what the factory says', channels: ['Phone'], owner: 'Order desk', evidence: 'observed' }],
            backstage: [{ id: 'chase', title: 'Looks for the train on three systems', owner: 'Order desk', evidence: 'observed', minutes: 15 }],
            partners: [{ id: 'rail', title: 'Factory, rail, harbour', evidence: 'reported' }],
            pains: [{ id: 'x_date', title: 'Delivery date is put off twice', evidence: 'measured', source: '340 orders, 12 months', severity: 4, frequency: 3, failure: 'process', gap: 3, about: 'ask', mentions: 44 }],
          },
        },
        {
          name: 'Get the keys',
          minutes: 75,
          context: { place: 'Under a cloth, music', social: 'Family, the whole sales team' },
          feel: [[5, 'The children pull off the cloth'], 3, 5],
          cards: {
            evidence: [{ title: 'Red bow, flowers, a photograph', evidence: 'observed' }],
            actions: [{ id: 'keys', title: 'Pulls the cloth, drives home', owner: 'Sales manager', evidence: 'observed', moment: 'truth' }],
            frontstage: [
              {
                id: 'show',
                title: 'Explains for an hour, waves',
                owner: 'Salesman',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 60,
                cost: 85,
                variants: [
                  { personaIds: ['p_fleet'], minutes: 15, text: 'Keys, fuel card, go' },
                  { personaIds: ['p_trade'], text: 'Shows how to hide the screen' },
                ],
              },
            ],
            backstage: [{ id: 'close', title: 'Closes the file, bonus is paid', body: 'Promises stay in the sales file', owner: 'Salesman', evidence: 'observed' }],
            support: [{ id: 'file', title: 'Customer file of the workshop, empty', evidence: 'observed' }],
            gains: [{ title: 'They made a feast of it', evidence: 'reported', about: 'show', intensity: 5 }],
            metrics: [{ title: 'Recommendation after a week', evidence: 'measured', measureId: 'q_week' }],
          },
        },
      ],
    },
    {
      name: 'Drive',
      steps: [
        {
          name: 'First week',
          minutes: 90,
          feel: [[0, 'Phone and car do not pair'], 2, 2],
          cards: {
            evidence: [{ title: 'Wall box, cable, app with a red dot', evidence: 'observed' }],
            actions: [
              {
                id: 'week',
                title: 'Charges at home, for the first time',
                owner: 'Service manager',
                evidence: 'reported',
                moment: 'second',
                fail: {
                  kind: 'outcome',
                  note: 'Does not charge overnight',
                  recovery: { respond: 'Call back within ten minutes, also on Sunday', apologise: 'It should have been set up here', resolve: 'Set it up together by video', followUp: 'Ask again after the first long trip', minutes: 30, owner: 'Charging helpline' },
                },
              },
            ],
            'frontstage:digital': [{ id: 'pair', title: 'Pairs phone and car, in theory', channels: ['Car app'], owner: 'Carmaker', evidence: 'measured', data: ['location'] }],
            support: [{ id: 'cloud', title: 'Car cloud', evidence: 'measured', data: ['location'] }],
            pains: [{ id: 'x_pair', title: 'App does not find the car', personaIds: ['p_electric', 'p_fleet'], evidence: 'measured', severity: 3, frequency: 3, failure: 'outcome', about: 'week', mentions: 61 }],
            opportunities: [{ title: 'Pair before the bow comes off', owner: 'Service manager', addresses: ['x_pair'], impact: 3, effort: 1, reach: 800, confidence: 0.9, kano: 'must', stage: 'evaluated', due: '2026-04-30', result: 'Calls in the first week fell by half', votes: 4 }],
            policies: ['Trips are seen by the owner, not the dealer'],
          },
        },
        {
          name: 'First service',
          minutes: 60,
          feel: [1, 1, [-1, '“And you are …?”']],
          cards: {
            evidence: [{ title: 'Counter, number, oil on the floor', evidence: 'observed' }],
            actions: [{ id: 'service', title: 'Tells that it rattles, and of the wheels', evidence: 'observed' }],
            frontstage: [{ id: 'advisor', title: 'Takes the car in, looks for the file', owner: 'Service advisor', evidence: 'observed', standard: 'fixed', minutes: 12 }],
            backstage: [{ id: 'job', title: 'Writes a job sheet: “noise?”', owner: 'Service advisor', evidence: 'observed' }],
            support: [{ id: 'jobs', title: 'Workshop system, not joined to sales', evidence: 'measured' }],
            pains: [{ id: 'x_file', title: 'The workshop knows nothing of the sale', evidence: 'observed', source: 'Two days at the service counter', severity: 3, frequency: 5, failure: 'process', gap: 3, about: 'advisor', mentions: 33 }],
            opportunities: [{ title: 'Salesman comes to the first service', owner: 'Service manager', addresses: ['x_file'], impact: 4, effort: 2, reach: 900, confidence: 0.6, kano: 'attractive', stage: 'collected', votes: 2 }],
          },
        },
      ],
    },
    {
      name: 'Repair',
      steps: [
        {
          name: 'Third visit',
          minutes: 190,
          context: { place: 'Waiting corner, television, old magazines', social: 'Everyone hears the counter' },
          feel: [
            [-4, 'A day off, again'],
            [-4, 'No replacement car'],
            [-5, '“We hear nothing, Mr Lang”'],
          ],
          cards: {
            evidence: [{ title: '“Test drive, no fault found”', evidence: 'measured', standard: 'fixed' }],
            actions: [
              {
                id: 'third',
                title: 'Brings it in for the third time',
                owner: 'Service manager',
                evidence: 'measured',
                moment: 'truth',
                wait: { minutes: 95, target: 20, limit: 45 },
                fail: {
                  kind: 'outcome',
                  note: 'Not repaired at the first try',
                  recovery: { respond: 'Service manager comes to the counter', apologise: '“You heard it, so it is there”', resolve: 'Mechanic rides along until both hear it', followUp: 'Call after a week: is it quiet?', minutes: 40, owner: 'Service manager' },
                },
              },
            ],
            frontstage: [{ id: 'sorry', title: 'Reads out the sheet: nothing found', owner: 'Service advisor', evidence: 'observed' }],
            backstage: [{ id: 'mechanic', title: 'Drives round the block, 12 minutes paid', body: 'Guarantee pays by the minute of the factory', owner: 'Mechanic', evidence: 'observed', cost: 95 }],
            support: [{ id: 'warranty', title: 'Guarantee tables of the maker', evidence: 'measured' }],
            thoughts: [{ title: '“They believe the sheet, not me.”', evidence: 'reported' }],
            pains: [{ id: 'x_rattle', title: 'Third visit for the same rattle', evidence: 'measured', source: 'Workshop system, 1,480 jobs', severity: 5, frequency: 3, failure: 'outcome', gap: 3, about: 'third', mentions: 52 }],
            metrics: [{ title: 'Repaired at the first try', evidence: 'measured', measureId: 'q_first' }],
          },
        },
        {
          name: 'Get the bill',
          minutes: 20,
          feel: [-2, 0, [-3, '89 for hearing nothing']],
          cards: {
            evidence: [{ title: 'Bill: “Diagnosis, 0.5 h”', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'bill', title: 'Pays, or does not', evidence: 'observed', decision: true }],
            frontstage: [{ id: 'cash', title: 'Explains the bill, may not waive it', owner: 'Service advisor', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'claim', title: 'Asks the maker, answer in five days', owner: 'Service manager', evidence: 'observed' }],
            support: [{ id: 'portal', title: 'Goodwill portal of the maker', evidence: 'measured' }],
            pains: [{ id: 'x_fee', title: 'Pays for a fault that was not found', personaIds: ['p_electric', 'p_trade'], evidence: 'reported', severity: 3, frequency: 2, gap: 2, about: 'cash', mentions: 15 }],
          },
        },
      ],
    },
    {
      name: 'Stay or go',
      steps: [
        {
          name: 'Tell others',
          minutes: 15,
          context: { time: 'Month fourteen' },
          feel: [1, 0, [-3, '“After twenty-eight years”']],
          cards: {
            evidence: [{ title: 'Survey from the maker, 41 questions', evidence: 'measured' }],
            actions: [{ id: 'tell', title: 'Tells the neighbour over the fence', owner: 'Owner of the house', evidence: 'reported', moment: 'ultimate' }],
            frontstage: [{ id: 'call', title: 'Calls about the next lease', channels: ['Phone'], owner: 'Salesman', evidence: 'observed' }],
            backstage: [{ id: 'read', title: 'Reads survey, sales part only', owner: 'Sales manager', evidence: 'observed' }],
            metrics: [
              { title: 'Recommendation after a year', evidence: 'measured', measureId: 'q_year' },
              { title: 'Satisfaction index', evidence: 'measured', measureId: 'q_csi' },
            ],
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
