/** Trip planning: fourteen hours of work for seven days off, and a list of pains whose first place is only assumed. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, notes, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Trip planning',
  description: 'Seven days for four people, planned by one of them in five weeks of evenings with a travel app',
  teaches: [
    'How firm a ranking is: the first pain of the list was never asked about, only assumed. Leave out what is assumed and another one leads; the problems list says where to go and look before spending money.',
    'How many small pains outweigh a big one: nothing in the research phase reaches 45 points, yet added up it hurts more than booking, where the two worst pains stand.',
    'What an average hides: one person carries the work of four. The curves part by six points where she asks and nobody answers, while the mean looks harmless.',
  ],
  personas,
  lanes: ['evidence', 'actions', { key: 'frontstage:app', name: 'App' }, { key: 'frontstage', name: 'Advisor' }, 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Dream',
      steps: [
        {
          name: 'Get the idea',
          minutes: 20,
          feel: [4, 3, [2, '“They want us with them”']],
          cards: {
            evidence: [{ title: 'A short film: lanterns, harbour, noodles', evidence: 'reported' }],
            actions: [{ id: 'idea', title: 'Sends it to the family chat', evidence: 'reported' }],
            'frontstage:app': [{ id: 'inspire', title: 'Shows places by season and flight time', channels: ['App'], owner: 'Content', evidence: 'measured', standard: 'flexible' }],
            support: ['Travel stories, map of seasons'],
            partners: [{ title: 'Tourist boards', evidence: 'assumed' }],
          },
        },
        {
          name: 'Find the days',
          minutes: 40,
          feel: [-1, 0, 1],
          cards: {
            evidence: [{ title: 'Four calendars, school holidays', evidence: 'observed' }],
            actions: [{ id: 'days', title: 'Finds seven days that suit all four', evidence: 'observed', decision: true }],
            'frontstage:app': [{ id: 'calendar', title: 'Shows cheap days in a calendar', owner: 'Search team', evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'fares', title: 'Keeps yesterday’s fares for speed', owner: 'Search team', evidence: 'observed' }],
            pains: [{ id: 'x_days', title: 'Cheap days are gone when clicked', evidence: 'reported', severity: 2, frequency: 3, gap: 4, about: 'calendar', mentions: 7 }],
          },
        },
      ],
    },
    {
      name: 'Research',
      note: 'Eight and a half of fourteen hours',
      steps: [
        {
          name: 'Search',
          minutes: 240,
          context: { time: 'Nine evenings', place: 'Sofa' },
          feel: [0, null, null],
          cards: {
            evidence: [{ title: 'Forty tabs, ten lists of “ten best”', evidence: 'observed' }],
            actions: [{ id: 'search', title: 'Searches, reads, opens another tab', personaIds: ['p_planner'], owner: 'Search team', evidence: 'observed', moment: 'zero' }],
            'frontstage:app': [{ id: 'rank', title: 'Lists 412 hotels, “recommended” first', owner: 'Search team', evidence: 'measured' }],
            backstage: [{ id: 'order', title: 'Sorts by commission and quality', body: 'Nobody outside knows the shares', owner: 'Search team', evidence: 'observed' }],
            support: [{ id: 'index', title: 'Search index', evidence: 'measured' }],
            partners: [{ id: 'hotels', title: 'Hotels that pay for a place', evidence: 'observed' }],
            pains: [
              { id: 'x_paid', title: 'Paid places look like advice', evidence: 'reported', severity: 3, frequency: 4, gap: 4, about: 'rank', mentions: 12 },
              { id: 'x_tabs', title: 'Forty tabs, no overview', personaIds: ['p_planner'], evidence: 'observed', source: 'Diary study, 9 planners', severity: 3, frequency: 4, mentions: 9 },
            ],
            policies: ['Paid places must be marked as such'],
          },
        },
        {
          name: 'Collect',
          minutes: 90,
          feel: [-1, 1, null],
          cards: {
            evidence: [{ title: 'Screenshots, stars on a map, a spreadsheet', evidence: 'observed' }],
            actions: [{ id: 'save', title: 'Saves places wherever she is', personaIds: ['p_planner'], evidence: 'observed' }],
            'frontstage:app': [{ id: 'star', title: 'Keeps favourites, hotels only', owner: 'Planner team', evidence: 'measured', standard: 'fixed' }],
            pains: [{ id: 'x_lost', title: 'What she saved lies in four apps', personaIds: ['p_planner'], evidence: 'observed', source: 'Diary study, 9 planners', severity: 3, frequency: 5, about: 'save', mentions: 9 }],
            opportunities: [{ id: 'o_list', title: 'One list for anything, from any app', owner: 'Planner team', addresses: ['x_lost', 'x_tabs'], impact: 4, effort: 3, reach: 8000, confidence: 0.8, kano: 'performance', stage: 'planned', due: '2026-12-15', votes: 8 }],
          },
        },
        {
          name: 'Compare',
          minutes: 180,
          feel: [[-3, '“With or without the bags?”'], 0, 0],
          cards: {
            evidence: [{ title: 'Prices without tax, bags, breakfast', evidence: 'observed' }],
            actions: [{ id: 'compare', title: 'Compares in a spreadsheet of her own', personaIds: ['p_planner'], evidence: 'observed' }],
            'frontstage:app': [{ id: 'price', title: 'Shows the lowest price of each', owner: 'Search team', evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'extras', title: 'Adds fees in the last step', owner: 'Revenue team', evidence: 'observed' }],
            thoughts: [{ title: '“Who wrote five stars, and who paid?”', evidence: 'reported' }],
            pains: [
              { id: 'x_apples', title: 'Prices leave out bags, tax, breakfast', evidence: 'observed', source: 'Diary study, 9 planners', severity: 3, frequency: 5, gap: 4, about: 'price', mentions: 18 },
              { id: 'x_reviews', title: 'Reviews contradict each other', evidence: 'reported', severity: 2, frequency: 5, mentions: 14 },
            ],
            opportunities: [{ id: 'o_total', title: 'Full price for four, from the first list', owner: 'Revenue team', addresses: ['x_apples', 'x_paid'], impact: 5, effort: 3, reach: 21000, confidence: 0.8, kano: 'must', stage: 'interpreted', votes: 13 }],
            metrics: [{ title: 'Hours until booked', evidence: 'measured', measureId: 'q_hours' }],
          },
        },
      ],
    },
    {
      name: 'Agree',
      steps: [
        {
          name: 'Ask the others',
          minutes: 60,
          context: { time: 'Monday to Thursday', social: 'Family chat, four people, one who writes' },
          feel: [[-4, 'Four days, two thumbs, no answer'], [2, '“Looks good!”'], 1],
          cards: {
            evidence: [{ title: 'Poll with three hotels, blue ticks', evidence: 'observed' }],
            actions: [{ id: 'ask', title: 'Sends a poll, waits, asks again', evidence: 'observed' }],
            'frontstage:app': [
              {
                id: 'share',
                title: 'Sends a link that asks for an account',
                channels: ['Group chat'],
                owner: 'Planner team',
                evidence: 'measured',
                fail: { kind: 'process', note: 'Three of four never get past the sign-in', recovery: { respond: 'Show the plan without an account', resolve: 'Vote by a tap, name is enough', owner: 'Planner team', minutes: 1 } },
              },
            ],
            thoughts: [
              { title: '“Whatever you like is fine.”', personaIds: ['p_companion'], evidence: 'reported' },
              { title: '“Best not to be a nuisance.”', personaIds: ['p_parents'], evidence: 'assumed' },
            ],
            pains: [{ id: 'x_silence', title: 'Nobody answers, so she decides alone', personaIds: ['p_planner'], evidence: 'observed', source: 'Diary study, 9 planners', severity: 4, frequency: 5, failure: 'process', about: 'share', mentions: 9 }],
            opportunities: [{ id: 'o_vote', title: 'Vote without an account, silence means yes', owner: 'Planner team', addresses: ['x_silence'], impact: 4, effort: 1, reach: 8000, confidence: 0.7, kano: 'attractive', stage: 'assigned', due: '2026-09-15', votes: 10 }],
            metrics: [{ title: 'Wanted: a shared plan', evidence: 'measured', measureId: 'q_kano' }],
          },
        },
        {
          name: 'Settle the route',
          minutes: 75,
          feel: [-1, 1, [-3, '214 steps on day two']],
          cards: {
            evidence: [{ title: 'Day plan with walking minutes', evidence: 'observed' }],
            actions: [{ id: 'route', title: 'Orders the days, leaves one free', evidence: 'observed', decision: true, wait: { minutes: 25, target: 10, limit: 20 } }],
            frontstage: [
              {
                id: 'advisor',
                title: 'Looks over the plan, says what is too much',
                channels: ['Chat with an advisor', 'Phone'],
                owner: 'Travel advisor',
                evidence: 'observed',
                moment: 'first',
                standard: 'flexible',
                minutes: 20,
                cost: 9,
                variants: [
                  { personaIds: ['p_parents'], minutes: 30, text: 'Phones, asks about knees and naps' },
                  { personaIds: ['p_planner'], text: 'Two changes, with the reason for each' },
                  { when: { time: 'Rainy season' }, text: 'A second plan for wet days' },
                ],
              },
            ],
            backstage: [{ id: 'times', title: 'Checks opening days and walking times', owner: 'Travel advisor', evidence: 'observed', minutes: 15 }],
            support: [{ id: 'geo', title: 'Map with steps and lifts', evidence: 'measured' }],
            pains: [{ id: 'x_stairs', title: 'The plan is too much for the parents', personaIds: ['p_parents'], evidence: 'reported', severity: 4, frequency: 3, gap: 1, about: 'advisor', mentions: 4 }],
            gains: [{ title: 'Somebody told her it is a good plan', personaIds: ['p_planner'], evidence: 'reported', about: 'advisor', intensity: 4 }],
            opportunities: [{ title: 'Pace of the plan: easy, normal, brisk', owner: 'Planner team', addresses: ['x_stairs'], impact: 3, effort: 3, reach: 3200, confidence: 0.5, kano: 'attractive', stage: 'collected', votes: 3 }],
          },
        },
      ],
    },
    {
      name: 'Book',
      steps: [
        {
          name: 'Pay',
          minutes: 50,
          feel: [[-4, 'One flight paid, the other dearer'], -1, 0],
          cards: {
            evidence: [{ title: '“Only 2 left”, a clock that runs', evidence: 'observed' }],
            actions: [
              {
                id: 'pay',
                title: 'Books flights, hotel, train one by one',
                evidence: 'measured',
                owner: 'Booking team',
                moment: 'truth',
                data: ['personal', 'payment'],
                fail: {
                  kind: 'outcome',
                  note: 'Flight out paid, flight back gone',
                  recovery: { respond: 'Stop the clock, hold all for an hour', apologise: 'Say that fares moved, not that she was slow', resolve: 'Cancel free of charge or pay the difference', followUp: 'Advisor calls within the hour', minutes: 60, owner: 'Booking team' },
                },
              },
            ],
            'frontstage:app': [{ id: 'checkout', title: 'Takes each part in its own basket', channels: ['App'], owner: 'Booking team', evidence: 'measured', standard: 'fixed', data: ['payment'] }],
            backstage: [{ id: 'hold', title: 'Asks airlines for a hold', owner: 'Booking team', evidence: 'measured', cost: 1.5 }],
            support: [{ id: 'gds', title: 'Reservation system, payment', evidence: 'measured', data: ['payment'] }],
            partners: [{ title: 'Airlines, railway, hotels', evidence: 'measured' }],
            thoughts: [{ title: '“What if it was the wrong island?”', personaIds: ['p_planner'], evidence: 'assumed' }],
            pains: [
              { id: 'x_wrong', title: 'Afraid of having chosen wrong', evidence: 'assumed', severity: 4, frequency: 4, about: 'pay' },
              { id: 'x_price', title: 'Price rises between two bookings', evidence: 'measured', source: 'Booking log, April', severity: 4, frequency: 3, failure: 'outcome', gap: 3, about: 'pay', mentions: 22 },
            ],
            opportunities: [
              { title: 'One basket, one price, one click', owner: 'Booking team', addresses: ['x_price'], impact: 5, effort: 5, reach: 9000, confidence: 0.7, kano: 'must', stage: 'planned', due: '2027-03-31', votes: 9 },
              { title: 'Free change within 48 hours', body: 'Costly, and for a fear nobody has asked about', owner: 'Revenue team', addresses: ['x_wrong'], impact: 4, effort: 4, reach: 21000, confidence: 0.2, kano: 'attractive', stage: 'interpreted', votes: 11 },
            ],
            metrics: [{ title: 'Effort to book', evidence: 'measured', measureId: 'q_ces' }],
            policies: ['Passport data deleted after the trip'],
          },
        },
        {
          name: 'It is real',
          minutes: 5,
          feel: [4, 4, 3],
          cards: {
            evidence: [{ title: 'One page: four names, seven days', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'real', title: 'Reads it twice, sends it round', evidence: 'observed' }],
            frontstage: [
              {
                id: 'paper',
                title: 'Posts a printed plan to the parents',
                channels: ['Phone'],
                owner: 'Travel advisor',
                evidence: 'observed',
                cost: 3,
                standard: 'flexible',
                variants: [
                  { personaIds: ['p_parents'], text: 'On paper, large type, numbers to call' },
                  { personaIds: ['p_companion'], text: 'A card: when the taxi comes' },
                ],
              },
            ],
            backstage: [{ id: 'merge', title: 'Puts all bookings on one page', owner: 'Travel advisor', evidence: 'observed', minutes: 10 }],
            gains: [{ title: 'Everything on one page', evidence: 'reported', about: 'paper', intensity: 4 }],
          },
        },
      ],
    },
    {
      name: 'Prepare',
      steps: [
        {
          name: 'Papers',
          minutes: 60,
          feel: [-2, 1, -1],
          cards: {
            evidence: [{ title: 'Visa form, photo 35 × 45 mm', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'visa', title: 'Fills in four visa forms', evidence: 'observed', data: ['personal'] }],
            'frontstage:app': [{ id: 'todo', title: 'Lists what is missing, by person', owner: 'Planner team', evidence: 'measured', standard: 'flexible' }],
            support: [{ title: 'Rules by passport', evidence: 'measured' }],
            partners: [{ title: 'Consulate', evidence: 'reported' }],
            pains: [{ id: 'x_visa', title: 'Every site states other visa rules', evidence: 'reported', severity: 3, frequency: 2, mentions: 5 }],
            policies: [{ title: 'We link to the consulate, we do not advise', body: 'Rules change without notice' }],
          },
        },
        {
          name: 'Look forward',
          minutes: 45,
          feel: [2, 3, 3],
          cards: {
            evidence: [{ title: 'Nine days left, 24 °C', evidence: 'measured' }],
            actions: [{ id: 'pack', title: 'Packs, learns three words', evidence: 'reported' }],
            'frontstage:app': [{ id: 'count', title: 'Sends one thing a day, no more', channels: ['App'], owner: 'Content', evidence: 'measured' }],
          },
        },
      ],
    },
    {
      name: 'Go',
      steps: [
        {
          name: 'The plan changes',
          minutes: 30,
          context: { time: 'Day three, 7:10', place: 'Harbour, ferry cancelled' },
          feel: [[1, '“It was changed before we were up”'], 3, 2],
          cards: {
            evidence: [{ title: 'Message: “Ferry cancelled, here is plan B”', evidence: 'observed' }],
            actions: [{ id: 'change', title: 'Takes plan B over breakfast', owner: 'Travel advisor', evidence: 'reported', moment: 'second' }],
            frontstage: [
              {
                id: 'planb',
                title: 'Rebooks, then writes',
                channels: ['Chat with an advisor'],
                owner: 'Travel advisor',
                evidence: 'observed',
                standard: 'flexible',
                fail: { kind: 'outcome', note: 'Ferry cancelled by wind', recovery: { respond: 'Write before the guests wake up', apologise: 'Not our wind, still our guests', resolve: 'Train and museum, beach on day five', followUp: 'Ask in the evening how it was', minutes: 40, owner: 'Travel advisor' } },
              },
            ],
            backstage: [{ id: 'watch', title: 'Watches ferries and weather at six', owner: 'Night team', evidence: 'observed' }],
            support: [{ id: 'alerts', title: 'Alerts by booking', evidence: 'measured' }],
            gains: [{ title: 'A problem solved before we knew of it', evidence: 'reported', about: 'planb', intensity: 5 }],
          },
        },
        {
          name: 'Remember',
          minutes: 100,
          feel: [[4, '“Where are we going next?”'], 5, 5],
          cards: {
            evidence: [{ title: 'Route, photos, 61,000 steps', evidence: 'measured' }],
            actions: [{ id: 'album', title: 'Passes the plan on to friends', evidence: 'assumed', owner: 'Content', moment: 'ultimate' }],
            'frontstage:app': [{ id: 'book', title: 'Makes a trip out of it to copy', owner: 'Content', evidence: 'measured', standard: 'flexible' }],
            metrics: [{ title: 'Would plan with us again', evidence: 'measured', measureId: 'q_nps' }],
          },
        },
      ],
    },
  ],
  links,
  measures,
  notes,
  comments,
  views,
};
