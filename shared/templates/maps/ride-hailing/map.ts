/** Ride hailing at peak hours: a service with customers on both sides, whose curves run against each other until both fall at the kerb. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, views } from './over';
import { personas, segments } from './people';

export const map: TemplateMap = {
  title: 'Ride hailing at peak hours',
  description: 'Half past six, rain, double price: one trip, as two riders and the driver live it',
  teaches: [
    'How to map a service with two kinds of customers: the high price pleases the driver and hurts the rider, so their curves mirror each other. At the kerb both fall together, and that is where one repair pays twice.',
    'What riders cannot see: behind “finding your driver” three drivers have said no, because they are shown the direction too late. The wait begins behind the line of visibility.',
    'How a variant names a situation and not only a person: a doubled price, a theatre that empties, a plane that leaves. And that we measure riders to the second, while what hurts drivers is only hearsay.',
  ],
  segments,
  personas,
  lanes: ['evidence', 'actions', { key: 'frontstage:app', name: 'App' }, { key: 'frontstage', name: 'Driver at work' }, 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Decide',
      steps: [
        {
          name: 'Need a car',
          minutes: 3,
          context: { time: '18:30', place: 'Under the roof of an office tower', emotion: 'Wet, tired' },
          feel: [-1, [2, 'Rain is good business'], -2],
          cards: {
            evidence: [{ title: 'Rain, full buses, little cars on a map', evidence: 'observed' }],
            actions: [{ id: 'open', title: 'Opens the app, and a rival’s beside it', evidence: 'observed', moment: 'zero', owner: 'Growth' }],
            'frontstage:app': [{ id: 'cars', title: 'Shows cars nearby, some not really there', channels: ['App'], owner: 'Rider app', evidence: 'measured', data: ['location'] }],
            backstage: [{ id: 'forecast', title: 'Foresees demand by quarter and rain', owner: 'Marketplace', evidence: 'measured' }],
            support: [{ id: 'heat', title: 'Demand model', evidence: 'measured' }],
            policies: ['Location only while the app is open'],
          },
        },
        {
          name: 'See the price',
          minutes: 2,
          feel: [[-4, '× 2.1, and no word why'], [4, 'Finally worth the petrol'], -1],
          cards: {
            evidence: [{ title: '19.40 in bold; yesterday 9.20', evidence: 'measured' }],
            actions: [{ id: 'price', title: 'Looks, waits two minutes, looks again', evidence: 'measured', owner: 'Marketplace', moment: 'truth', decision: true }],
            'frontstage:app': [
              {
                id: 'surge',
                title: 'Shows the price, ready to be tapped',
                owner: 'Rider app',
                evidence: 'measured',
                standard: 'flexible',
                variants: [
                  { when: { emotion: 'Price above double' }, text: 'Says how long it will last, offers to wait for less' },
                  { personaIds: ['p_flyer'], text: 'Price and a promise: car at 18:15 or 20 back' },
                ],
              },
            ],
            backstage: [{ id: 'multiply', title: 'Sets the multiplier every two minutes', owner: 'Marketplace', evidence: 'measured' }],
            support: [{ id: 'pricing', title: 'Pricing engine', evidence: 'measured', cost: 0.02 }],
            thoughts: [{ title: '“They know that it rains.”', personaIds: ['p_commuter'], evidence: 'reported' }],
            pains: [{ id: 'x_surge', title: 'Double price without a reason', personaIds: ['p_commuter', 'p_flyer'], evidence: 'measured', source: 'App log and 1,200 complaints, May', severity: 4, frequency: 4, failure: 'process', gap: 4, about: 'price', mentions: 640 }],
            opportunities: [{ title: 'Say why, until when, and what it is at seven', owner: 'Rider app', addresses: ['x_surge'], impact: 4, effort: 2, reach: 52000, confidence: 0.7, kano: 'performance', stage: 'tracked', due: '2026-08-15', votes: 9 }],
            metrics: [{ title: 'Left at the price', evidence: 'measured', measureId: 'q_left' }],
            policies: [{ title: 'Never above × 3; × 1 in emergencies', body: 'Agreed with the city' }],
          },
        },
      ],
    },
    {
      name: 'Request',
      steps: [
        {
          name: 'Confirm',
          minutes: 1,
          feel: [0, 1, 1],
          cards: {
            evidence: [{ title: 'Pin on the map, four-lane road', evidence: 'observed' }],
            actions: [{ id: 'confirm', title: 'Leaves the pin where it is, taps', evidence: 'measured', data: ['location', 'payment'] }],
            'frontstage:app': [{ id: 'pin', title: 'Puts the pin where the phone is', owner: 'Rider app', evidence: 'measured', data: ['location'] }],
            backstage: [{ id: 'reserve', title: 'Reserves the amount', owner: 'Payments', evidence: 'measured', data: ['payment'] }],
            support: [{ id: 'gps', title: 'Satellites, 30 m off between towers', evidence: 'measured' }],
            partners: [{ id: 'maps', title: 'Map provider', evidence: 'observed' }],
            policies: ['Pick-up points deleted after 90 days'],
          },
        },
        {
          name: 'Be matched',
          minutes: 6,
          context: { place: 'Same roof, more people' },
          feel: [-2, [-2, 'Fifteen seconds, no direction'], [-4, '“Cancelled. Searching again …”']],
          cards: {
            evidence: [{ title: '“Finding your driver”, circles', evidence: 'measured' }],
            actions: [
              { id: 'match', title: 'Watches the circles', personaIds: ['p_commuter', 'p_flyer'], evidence: 'measured', wait: { minutes: 6, target: 2, limit: 4 } },
              { id: 'accept', title: 'Decides in fifteen seconds: yes or no', personaIds: ['p_driver'], evidence: 'reported', decision: true },
            ],
            'frontstage:app': [{ id: 'offer', title: 'Offers the trip, direction after “yes”', channels: ['Driver app'], owner: 'Driver app', evidence: 'measured', standard: 'fixed' }],
            frontstage: [
              {
                id: 'cancel',
                title: 'Accepts, sees the jam, cancels',
                owner: 'Driver',
                evidence: 'measured',
                moment: 'truth',
                fail: { kind: 'outcome', note: 'Every ninth trip at peak hours', recovery: { respond: 'Next car at once, without a new search', apologise: '“Not your fault, not your money”', resolve: 'Same price, first in the queue', followUp: 'Fare back if later than the promise', minutes: 2, owner: 'Marketplace' } },
              },
            ],
            backstage: [{ id: 'dispatch', title: 'Asks one driver after the other', body: 'Three said no; the rider sees circles', owner: 'Marketplace', evidence: 'measured', minutes: 3 }],
            support: [{ id: 'engine', title: 'Dispatch engine', evidence: 'measured', cost: 0.05 }],
            thoughts: [{ title: '“I am going to miss the plane.”', personaIds: ['p_flyer'], evidence: 'reported' }],
            pains: [
              { id: 'x_cancel', title: 'Driver cancels after saying yes', personaIds: ['p_commuter', 'p_flyer'], evidence: 'measured', source: 'Dispatch log, May', severity: 5, frequency: 3, failure: 'outcome', gap: 3, about: 'cancel', mentions: 410 },
              { id: 'x_blind', title: 'Direction is shown only after “yes”', personaIds: ['p_driver'], evidence: 'reported', source: 'Six drivers at the airport rank', severity: 4, frequency: 5, gap: 1, about: 'offer', mentions: 6 },
            ],
            opportunities: [{ title: 'Show direction and pay before “yes”', body: 'Fewer yeses, hardly any cancels', owner: 'Driver app', addresses: ['x_blind', 'x_cancel'], impact: 5, effort: 2, reach: 61000, confidence: 0.6, kano: 'must', stage: 'planned', due: '2026-09-30', votes: 14 }],
            metrics: [{ title: 'Trips cancelled by drivers', evidence: 'measured', measureId: 'q_cancel' }],
          },
        },
      ],
    },
    {
      name: 'Meet',
      steps: [
        {
          name: 'Car approaches',
          minutes: 9,
          feel: [-1, [-2, 'Eleven minutes without pay'], -2],
          cards: {
            evidence: [{ title: '4 min, 6 min, 5 min, 7 min', evidence: 'measured' }],
            actions: [{ id: 'watch', title: 'Watches the little car turn away', personaIds: ['p_commuter', 'p_flyer'], evidence: 'observed', wait: { minutes: 9, target: 5, limit: 8 } }],
            'frontstage:app': [{ id: 'eta', title: 'Counts minutes, up as well', owner: 'Rider app', evidence: 'measured' }],
            frontstage: [{ id: 'drive', title: 'Drives round the one-way streets', owner: 'Driver', evidence: 'reported' }],
            backstage: [{ id: 'route', title: 'Reckons arrival without bus lanes', owner: 'Maps team', evidence: 'observed' }],
            support: [{ id: 'traffic', title: 'Traffic data, three minutes old', evidence: 'measured' }],
            pains: [{ id: 'x_eta', title: 'Minutes go up instead of down', personaIds: ['p_commuter', 'p_flyer'], evidence: 'measured', severity: 3, frequency: 4, gap: 4, about: 'eta', mentions: 180 }],
          },
        },
        {
          name: 'Find each other',
          minutes: 5,
          context: { place: 'Four exits, no stopping', social: 'Everyone waves at every grey car' },
          feel: [[-4, 'Wrong side, in the rain'], [-4, 'Horns behind, a fine in front'], -3],
          cards: {
            evidence: [{ title: 'Hazard lights, a waving arm, a grey car', evidence: 'observed' }],
            actions: [{ id: 'meet', title: 'Calls, waves, crosses four lanes', owner: 'City team', evidence: 'observed', moment: 'truth', wait: { minutes: 5, target: 1, limit: 3 } }],
            frontstage: [
              {
                id: 'stop',
                title: 'Stops where one must not, calls',
                channels: ['Phone'],
                owner: 'Driver',
                evidence: 'observed',
                minutes: 5,
                fail: { kind: 'process', note: 'They stand on two sides of a road', recovery: { respond: 'Call both, who stays and who moves', apologise: 'Waiting is paid, to the driver', resolve: 'Guide to the nearest bay by arrows', minutes: 3, owner: 'City team' } },
              },
            ],
            backstage: [{ id: 'bays', title: 'Keeps a list of bays, two years old', owner: 'City team', evidence: 'observed' }],
            support: [{ id: 'baymap', title: 'Map of doors and kerbs', evidence: 'assumed' }],
            partners: [{ id: 'tower', title: 'Building managers, city', evidence: 'reported' }],
            thoughts: [
              { title: '“Which grey one?”', personaIds: ['p_commuter', 'p_flyer'], evidence: 'observed' },
              { title: '“Thirty seconds, then I get a ticket.”', personaIds: ['p_driver'], evidence: 'reported' },
            ],
            pains: [{ id: 'x_kerb', title: 'Pin and car on two sides of the road', evidence: 'observed', source: 'Three evenings at four towers', severity: 4, frequency: 4, failure: 'process', gap: 2, about: 'meet', mentions: 96 }],
            opportunities: [{ title: 'Fixed bays with a letter at 40 towers', body: 'Rider walks 80 m; all find each other', owner: 'City team', addresses: ['x_kerb'], impact: 5, effort: 3, reach: 58000, confidence: 0.8, kano: 'performance', stage: 'assigned', due: '2026-10-31', votes: 12 }],
            metrics: [{ title: 'Car stands to rider in', evidence: 'measured', measureId: 'q_kerb' }],
          },
        },
        {
          name: 'Get in',
          minutes: 1,
          feel: [2, 1, 0],
          cards: {
            evidence: [{ title: 'Number plate, face, four-digit code', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'code', title: 'Checks the plate, says the code', evidence: 'measured', data: ['personal'] }],
            frontstage: [{ id: 'hello', title: 'Asks the name, loads the cases', owner: 'Driver', evidence: 'observed', standard: 'flexible', minutes: 1, variants: [{ personaIds: ['p_flyer'], minutes: 2, text: 'Loads the cases, asks for the terminal' }] }],
            backstage: [{ id: 'verify', title: 'Compares code and face of the shift', owner: 'Safety', evidence: 'measured', standard: 'fixed' }],
            policies: ['Driver sees a first name, never a number'],
          },
        },
      ],
    },
    {
      name: 'Ride',
      steps: [
        {
          name: 'Ride',
          minutes: 34,
          feel: [3, 2, [-1, 'Looks at the clock, not out']],
          cards: {
            evidence: [{ title: 'Clean seat, quiet radio, blue line on the phone', evidence: 'observed' }],
            actions: [{ id: 'ride', title: 'Leans back, shares the route', evidence: 'observed', data: ['location'] }],
            frontstage: [
              {
                id: 'quiet',
                title: 'Drives; talks or does not',
                owner: 'Driver',
                evidence: 'reported',
                moment: 'second',
                standard: 'flexible',
                variants: [
                  { personaIds: ['p_commuter'], text: '“Quiet ride” was ticked: music low, no questions' },
                  { personaIds: ['p_flyer'], text: 'Says the time of arrival without being asked' },
                  { when: { time: 'After the theatre' }, text: 'Waits until the front door is open' },
                ],
              },
            ],
            backstage: [{ id: 'guard', title: 'Notices stops and detours', owner: 'Safety', evidence: 'measured', cost: 0.1 }],
            support: [{ id: 'trace', title: 'Trip trace', evidence: 'measured', data: ['location'] }],
            gains: [{ title: 'Nobody wanted anything from me', personaIds: ['p_commuter'], evidence: 'reported', about: 'quiet', intensity: 4 }],
            policies: ['Trip trace: 30 days, longer only for a complaint'],
          },
        },
        {
          name: 'Arrive',
          minutes: 2,
          feel: [3, 2, [3, '19:51, four minutes to spare']],
          cards: {
            evidence: [{ title: 'Front door, kerb on the right side', evidence: 'observed' }],
            actions: [{ id: 'out', title: 'Gets out, takes the cases', evidence: 'observed' }],
            frontstage: [{ id: 'bye', title: 'Looks at the back seat, says goodbye', owner: 'Driver', evidence: 'assumed' }],
            'frontstage:app': [{ id: 'paid', title: 'Charges; no word needed', owner: 'Payments', evidence: 'measured', standard: 'fixed', data: ['payment'] }],
            backstage: [{ id: 'split', title: 'Splits the fare, 22 % stay', owner: 'Payments', evidence: 'measured' }],
            policies: ['Card kept by the payment service'],
          },
        },
      ],
    },
    {
      name: 'After',
      steps: [
        {
          name: 'Rate each other',
          minutes: 1,
          feel: [0, [-3, 'Three stars for the traffic'], 1],
          cards: {
            evidence: [{ title: 'Five stars, no reasons', evidence: 'measured' }],
            actions: [{ id: 'rate', title: 'Taps a star, thinks of the evening', evidence: 'measured' }],
            'frontstage:app': [{ id: 'stars', title: 'Asks for stars, counts all alike', channels: ['App', 'Driver app'], owner: 'Rider app', evidence: 'measured' }],
            backstage: [{ id: 'warn', title: 'Warns drivers below 4.6', owner: 'Driver support', evidence: 'measured', standard: 'fixed' }],
            pains: [{ id: 'x_stars', title: 'Punished for jams and prices', personaIds: ['p_driver'], evidence: 'assumed', severity: 4, frequency: 4, gap: 2, about: 'stars', mentions: 4 }],
            opportunities: [{ title: 'Ask what it was: drive, price, traffic', owner: 'Driver support', addresses: ['x_stars'], impact: 3, effort: 1, reach: 61000, confidence: 0.4, kano: 'must', stage: 'interpreted', votes: 5 }],
            metrics: [{ title: 'Satisfied riders', evidence: 'measured', measureId: 'q_csat' }],
          },
        },
        {
          name: 'Something is lost',
          minutes: 20,
          feel: [[-3, 'The umbrella, and the bag'], [0, 'Drives back unpaid'], null],
          cards: {
            evidence: [{ title: 'Call from an unknown number', evidence: 'reported' }],
            actions: [{ id: 'lost', title: 'Reports a bag left in the car', personaIds: ['p_commuter'], evidence: 'measured', fail: { kind: 'outcome', note: 'Bag stays in the car' } }],
            'frontstage:app': [{ id: 'connect', title: 'Connects both, hides the numbers', channels: ['Phone'], owner: 'Driver support', evidence: 'measured', data: ['personal'] }],
            backstage: [{ id: 'ticket', title: 'Opens a ticket, answers by template', owner: 'Driver support', evidence: 'observed' }],
            pains: [{ id: 'x_bag', title: 'No plan for things left behind', personaIds: ['p_commuter', 'p_driver'], evidence: 'reported', severity: 4, frequency: 1, failure: 'outcome', about: 'lost', mentions: 38 }],
            policies: ['Numbers are never shown to either side'],
          },
        },
      ],
    },
    {
      name: 'Again',
      steps: [
        {
          name: 'Next evening',
          minutes: 3,
          feel: [1, [-1, 'Checks the rival’s bonus'], 2],
          cards: {
            evidence: [{ title: 'Month: 14 trips, 2 at a double price', evidence: 'measured' }],
            actions: [{ id: 'again', title: 'Opens this app first, or the other', evidence: 'measured', owner: 'Growth', moment: 'ultimate', decision: true }],
            'frontstage:app': [{ id: 'plan', title: 'Offers tomorrow at 18:30 for a fixed price', owner: 'Rider app', evidence: 'observed', standard: 'flexible' }],
            support: [{ title: 'Plans and subscriptions', evidence: 'measured' }],
            gains: [{ title: 'A price that is settled the day before', personaIds: ['p_commuter'], evidence: 'reported', about: 'plan', intensity: 4 }],
            metrics: [{ title: 'Drivers active next month', evidence: 'measured', measureId: 'q_stay' }],
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
