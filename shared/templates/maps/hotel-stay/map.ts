/** Hotel stay: the worked example, rich enough to show what a map can hold. It keeps two mistakes on purpose, for the problems list to find. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, notes, views } from './over';
import { personas, segments } from './people';
import { door } from './pictures';

export const map: TemplateMap = {
  title: 'Hotel stay',
  description: 'From the first idea to the next booking, as three kinds of guests live it and as the house carries it',
  teaches: [
    'How one queue at the desk becomes the worst pain of the whole stay: it is felt by everyone, at a moment of truth, in front of others.',
    'How three kinds of guests live the same steps: the curves part at the door, at breakfast and at the invoice.',
    'What a plan for service recovery looks like, and what its absence costs: one fail point at the entrance has none, and the problems list says so.',
  ],
  segments,
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Discover',
      steps: [
        {
          name: 'Get inspired',
          minutes: 10,
          feel: [1, 3, 4],
          cards: {
            evidence: [{ title: "Photos in a friend's feed", evidence: 'reported' }],
            actions: [{ title: 'Thinks of a short trip', evidence: 'assumed' }],
          },
        },
        {
          name: 'Compare hotels',
          minutes: 45,
          feel: [0, 1, 2],
          cards: {
            evidence: [{ title: 'Search result and map pin', evidence: 'observed' }],
            actions: [{ title: 'Compares three hotels', evidence: 'observed', minutes: 45 }],
            support: [{ title: 'Channel manager', evidence: 'measured' }],
            thoughts: [{ title: '“They all look the same.”', evidence: 'reported' }],
            pains: [{ id: 'x11', title: 'Photos do not match the room', evidence: 'reported', severity: 2, frequency: 3, gap: 4, mentions: 9 }],
          },
        },
        {
          name: 'Read reviews',
          minutes: 20,
          feel: [1, 0, 1],
          cards: {
            evidence: [{ title: '4.4 stars from 2,130 reviews', evidence: 'measured' }],
            actions: [{ title: 'Reads the worst reviews first', evidence: 'reported' }],
            frontstage: [{ title: 'Replies under reviews', channels: ['Review site'], owner: 'Guest relations', evidence: 'observed', standard: 'flexible' }],
            thoughts: [{ title: '“Who wrote this, and when?”', personaIds: ['p_tourist'], evidence: 'reported' }],
            metrics: [{ title: 'Booked after reading reviews', evidence: 'measured', measureId: 'q_conv' }],
          },
        },
      ],
    },
    {
      name: 'Book',
      steps: [
        {
          name: 'Choose a room',
          minutes: 10,
          feel: [1, 2, 1],
          cards: {
            evidence: [{ title: 'Room photos, floor plan', evidence: 'observed' }],
            actions: [{ id: 'a04', title: 'Picks a room', evidence: 'observed', decision: true }],
            frontstage: [{ id: 'f02', title: 'Shows live availability', channels: ['Website', 'App'], evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'b01', title: 'Holds the room 15 min', evidence: 'measured', standard: 'fixed' }],
            support: [{ id: 'u02', title: 'Booking engine', evidence: 'measured', cost: 1.1 }],
          },
        },
        {
          name: 'Pay and confirm',
          minutes: 6,
          feel: [2, 0, -2],
          cards: {
            evidence: [{ title: 'Confirmation e-mail', evidence: 'measured', standard: 'fixed' }],
            actions: [
              {
                id: 'a05',
                title: 'Pays by card',
                evidence: 'measured',
                data: ['payment', 'personal'],
                fail: { kind: 'outcome', note: 'Card refused though it is good', recovery: { apologise: 'Say it was us, not the card', followUp: 'Confirm by message', minutes: 20, owner: 'Reservations', resolve: 'Send a link for another way to pay', respond: 'Hold the room for 30 minutes' } },
                url: 'https://example.org/pay',
              },
            ],
            frontstage: [{ id: 'f03', title: 'Confirms within a minute', channels: ['E-mail'], evidence: 'measured', standard: 'fixed', wait: { limit: 5, minutes: 1, target: 1 } }],
            backstage: [{ id: 'b02', title: 'Screens for fraud', evidence: 'measured', standard: 'fixed', cost: 0.3, data: ['payment'] }],
            support: [{ id: 'u03', title: 'Payment gateway', evidence: 'measured', cost: 2.4, data: ['payment'] }],
            thoughts: [{ title: '“The price was lower a minute ago.”', evidence: 'reported' }],
            pains: [{ id: 'x04', title: 'Price jumps at payment', evidence: 'measured', severity: 4, frequency: 3, failure: 'outcome', gap: 4, about: 'a05', mentions: 28 }],
            opportunities: [{ id: 'o04', title: 'Show the full price first', addresses: ['x04'], impact: 4, effort: 2, reach: 6000, confidence: 0.8, kano: 'must', stage: 'interpreted', votes: 3 }],
            policies: [{ title: 'Card data stays with the gateway', body: 'PCI DSS; we see the last four digits' }],
          },
        },
        {
          name: 'Hear from the hotel',
          minutes: 3,
          feel: [1, 1, 2],
          cards: {
            evidence: [{ title: 'Arrival message with door code', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'a06', title: 'Sends arrival time', evidence: 'measured', data: ['personal'] }],
            frontstage: [
              {
                id: 'f04',
                title: 'Sends way and door code',
                channels: ['App'],
                owner: 'Reservations',
                evidence: 'observed',
                standard: 'flexible',
                variants: [
                  { cost: 3, minutes: 4, personaIds: ['p_family'], text: 'Calls and asks about cot and high chair' },
                  { cost: 0, personaIds: ['p_tourist'], text: 'Adds a photo of the entrance', when: { time: 'Arriving after dark' } },
                ],
              },
            ],
            backstage: [{ id: 'b03', title: 'Assigns room, notes wishes', owner: 'Reservations', evidence: 'observed', standard: 'flexible', minutes: 3, cost: 1.6 }],
            support: [{ id: 'u04', title: 'Guest messaging', evidence: 'measured' }],
            gains: [{ id: 'g04', title: 'A person wrote, not a robot', evidence: 'reported', about: 'f04', intensity: 3 }],
            policies: ['Arrival data deleted after the stay'],
          },
        },
      ],
    },
    {
      name: 'Arrive',
      steps: [
        {
          name: 'Travel to the hotel',
          minutes: 55,
          context: { time: 'Late afternoon', place: 'Taxi or airport train', emotion: 'Tired' },
          feel: [-1, -2, -1],
          cards: {
            evidence: [{ title: 'Car, driver, road signs', evidence: 'reported' }],
            actions: [{ title: 'Rides in from the airport', evidence: 'reported' }],
            frontstage: [{ id: 'f05', title: 'Driver greets by name', owner: 'Partner cars', evidence: 'reported', standard: 'flexible', cost: 9 }],
            backstage: [{ id: 'b04', title: 'Tracks flight delay', owner: 'Concierge', evidence: 'observed' }],
            support: [{ title: 'Partner car fleet', evidence: 'reported' }],
          },
        },
        {
          name: 'Find the door',
          minutes: 8,
          feel: [1, -1, -3],
          cards: {
            evidence: [{ title: 'Small sign, glass door', evidence: 'observed', assetId: 'a_door' }],
            actions: [{ id: 'a08', title: 'Looks for the entrance', body: 'Circles the block, phone in hand', owner: 'Facilities', evidence: 'observed', moment: 'first', fail: { kind: 'process', note: 'The sign cannot be seen at night' } }],
            frontstage: [{ id: 'f06', title: 'Doorman waves guests in', owner: 'Front door', evidence: 'observed' }],
            backstage: [{ id: 'b05', title: "Plans the doorman's rota", owner: 'Front door', evidence: 'observed' }],
            support: [{ title: 'Sign contractor', evidence: 'assumed' }],
            thoughts: [{ title: '“Is this even the right street?”', personaIds: ['p_tourist', 'p_family'], evidence: 'reported' }],
            pains: [{ id: 'x07', title: 'Entrance hard to find at night', personaIds: ['p_family', 'p_tourist'], evidence: 'observed', severity: 3, frequency: 3, failure: 'process', about: 'a08', mentions: 19 }],
            opportunities: [{ id: 'o05', title: 'Light the door, send a photo', owner: 'Facilities', addresses: ['x07'], impact: 3, effort: 1, reach: 1900, confidence: 0.9, kano: 'attractive', stage: 'evaluated', due: '2026-10-30', votes: 2, result: 'Calls for directions fell from 11 to 3 a week' }],
          },
        },
        {
          name: 'Wait at the desk',
          minutes: 14,
          context: { time: '18:00 to 19:30, when two flights land', place: 'Lobby', social: 'Ten others in line' },
          feel: [[-4, 'Fourteen minutes, seen by everyone'], -3, -2],
          cards: {
            evidence: [{ title: 'Lobby, scent, queue rope', evidence: 'observed' }],
            actions: [{ id: 'a09', title: 'Joins the queue, bags in hand', evidence: 'measured', wait: { limit: 10, minutes: 14, target: 5 } }],
            frontstage: [{ id: 'f07', title: 'Greets the queue with water', owner: 'Guest relations', evidence: 'observed', moment: 'truth', standard: 'flexible', cost: 0.8, variants: [{ cost: 1, minutes: 3, personaIds: ['p_family'], text: 'Takes the children to the drawing table' }] }],
            backstage: [{ id: 'b06', title: 'Opens a second desk at five', owner: 'Front office', evidence: 'observed', decision: true }],
            support: [{ id: 'u07', title: 'Property system (PMS)', evidence: 'measured', standard: 'fixed', data: ['personal'], span: 3 }],
            thoughts: [{ title: '“Ten people, one desk.”', evidence: 'reported' }],
            pains: [{ id: 'x01', title: 'Queue at the desk after a long trip', evidence: 'observed', source: 'Lobby watch, 5 evenings', severity: 5, frequency: 4, detection: 2, failure: 'process', gap: 3, about: 'f07', mentions: 62 }],
            gains: [{ title: 'Cold water while waiting', evidence: 'reported', about: 'f07', intensity: 3 }],
            opportunities: [{ id: 'o01', title: 'Check in by phone on the way', owner: 'Digital team', addresses: ['x01', 'x03'], impact: 5, effort: 3, reach: 4200, confidence: 0.8, kano: 'performance', stage: 'assigned', due: '2027-02-15', votes: 9 }],
            metrics: [{ title: 'Effort to check in', evidence: 'measured', measureId: 'q_ces' }],
            policies: [{ id: 'y05', title: 'Guest record: who may read it' }],
          },
        },
        {
          name: 'Check in',
          minutes: 9,
          feel: [-2, -1, 0],
          cards: {
            evidence: [{ title: 'Key card in its sleeve', body: 'Carries the door number inside', evidence: 'measured', standard: 'fixed' }],
            actions: [
              { id: 'a10', title: 'Hands over the passport', owner: 'Front office', evidence: 'measured', moment: 'truth', data: ['personal'] },
              { id: 'a11', title: 'Signs, takes the key', evidence: 'measured', decision: true },
            ],
            frontstage: [
              { id: 'f08', title: 'Checks ID, explains deposit', owner: 'Front office', evidence: 'measured', standard: 'fixed', minutes: 6, cost: 4.2, data: ['personal', 'payment'] },
              { id: 'f09', title: 'Walks the guest to the lift', owner: 'Front office', evidence: 'observed', standard: 'flexible', minutes: 2, cost: 1.4 },
            ],
            backstage: [{ id: 'b07', title: 'Encodes key, posts deposit', owner: 'Front office', evidence: 'measured', standard: 'fixed', cost: 0.9, wait: { limit: 4, minutes: 3, target: 2 } }],
            pains: [
              { id: 'x03', title: 'Same details asked three times', personaIds: ['p_business', 'p_tourist'], evidence: 'observed', severity: 3, frequency: 5, detection: 1, gap: 2, about: 'a10', mentions: 37 },
              { id: 'x10', title: 'Deposit not explained', personaIds: ['p_tourist'], evidence: 'assumed', severity: 3, frequency: 2, gap: 4, about: 'f08', mentions: 6 },
            ],
            opportunities: [
              { id: 'o06', title: 'Deposit in four languages', owner: 'Front office', addresses: ['x10'], impact: 2, effort: 1, reach: 1100, confidence: 0.6, kano: 'must', stage: 'assigned', due: '2026-11-10' },
              { id: 'o10', title: 'Ask once, use everywhere', addresses: ['x03'], impact: 4, effort: 4, reach: 4200, confidence: 0.6, kano: 'performance', stage: 'interpreted', votes: 4 },
            ],
            policies: [{ id: 'y03', title: 'Passport scan kept 30 days', body: 'Required by the registration law' }],
          },
        },
      ],
    },
    {
      name: 'Stay',
      steps: [
        {
          name: 'Enter the room',
          minutes: 5,
          feel: [2, 4, [5, '“It is just like the photo”']],
          cards: {
            evidence: [{ title: 'Made bed, handwritten note', evidence: 'measured', standard: 'flexible' }],
            actions: [{ id: 'a12', title: 'Opens the door, looks around', body: 'First look decides the mood of the stay', owner: 'Housekeeping', evidence: 'observed', moment: 'first', standard: 'flexible' }],
            frontstage: [{ id: 'f10', title: 'Calls after ten minutes', channels: ['Phone'], owner: 'Guest relations', evidence: 'observed', standard: 'flexible', cost: 0.7 }],
            backstage: [{ id: 'b08', title: 'Cleans, inspects, releases', owner: 'Housekeeping', evidence: 'measured', cost: 14, wait: { limit: 15, minutes: 25, target: 0 }, fail: { kind: 'process', note: 'Released late on full days' } }],
            thoughts: [{ title: '“Somebody knew we were coming.”', evidence: 'reported' }],
            pains: [{ id: 'x02', title: 'Room not ready at three', evidence: 'measured', source: 'Property system, March to May', severity: 4, frequency: 3, failure: 'process', gap: 3, about: 'a12', mentions: 41 }],
            gains: [{ id: 'g01', title: 'The note with our names on it', personaIds: ['p_family'], evidence: 'reported', about: 'a12', intensity: 4 }],
            opportunities: [{ id: 'o02', title: 'Promise a room time, keep it', owner: 'Housekeeping', addresses: ['x02'], impact: 4, effort: 3, reach: 3900, confidence: 0.7, kano: 'must', stage: 'planned', due: '2027-01-31', votes: 6 }],
          },
        },
        {
          name: 'Get online',
          minutes: 6,
          feel: [-2, 0, 1],
          cards: {
            evidence: [{ title: 'Wi-Fi card on the desk', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'a13', title: 'Joins the Wi-Fi', body: 'Phone works, laptop does not', evidence: 'measured', fail: { kind: 'outcome', note: 'Device limit reached', recovery: { minutes: 5, owner: 'IT on call', resolve: 'Reset the login', respond: 'Answer in the chat at once' } } }],
            frontstage: [
              {
                id: 'f11',
                title: 'Resets the device login',
                owner: 'Reception',
                evidence: 'observed',
                minutes: 6,
                fail: { kind: 'process', note: 'Three calls before it works', recovery: { apologise: 'Free upgrade to the fast network', followUp: 'Check in the evening', resolve: 'Register the device by hand', respond: 'Stay on the line' } },
              },
            ],
            backstage: [{ id: 'b09', title: 'Watches access points', owner: 'IT on call', evidence: 'observed', standard: 'flexible' }],
            support: [{ id: 'u08', title: 'Wi-Fi controller', evidence: 'measured' }],
            thoughts: [{ title: '“My call starts in five minutes.”', personaIds: ['p_business'], evidence: 'reported' }],
            pains: [{ id: 'x05', title: 'Every device must log in again', evidence: 'measured', severity: 3, frequency: 4, failure: 'outcome', about: 'a13', mentions: 33 }],
            opportunities: [{ id: 'o03', title: 'One login for the whole stay', owner: 'IT on call', addresses: ['x05'], impact: 4, effort: 2, reach: 5200, confidence: 0.9, kano: 'must', stage: 'tracked', due: '2026-12-10', votes: 4 }],
            metrics: [{ title: 'Wi-Fi works first time', evidence: 'measured', measureId: 'q_wifi' }],
          },
        },
        {
          name: 'Sleep',
          minutes: 480,
          feel: [2, 1, 2],
          cards: {
            evidence: [{ title: 'Quiet corridor, dark room', evidence: 'observed' }],
            actions: [{ id: 'a14', title: 'Sleeps through', evidence: 'observed' }],
            frontstage: [{ id: 'f12', title: 'Night manager on call', owner: 'Night manager', evidence: 'observed' }],
            backstage: [{ id: 'b10', title: 'Walks the floors hourly', owner: 'Security', evidence: 'observed', standard: 'fixed', cost: 2 }],
            support: [{ id: 'u09', title: 'Building control', evidence: 'measured' }],
            gains: [{ id: 'g03', title: 'Really dark, really quiet', evidence: 'reported', intensity: 4 }],
          },
        },
        {
          name: 'Have breakfast',
          minutes: 40,
          context: { time: '8:00 to 9:30', place: 'Restaurant, ground floor' },
          feel: [1, -2, 3],
          cards: {
            evidence: [{ title: "Buffet, children's corner", evidence: 'observed' }],
            actions: [
              { id: 'a15', title: 'Waits for a table', evidence: 'measured', wait: { limit: 10, minutes: 9, target: 3 } },
              { title: 'Eats with the children', personaIds: ['p_family'], evidence: 'observed' },
            ],
            frontstage: [{ id: 'f13', title: 'Seats guests, brings coffee', owner: 'Restaurant', evidence: 'observed', standard: 'flexible', cost: 6.5 }],
            backstage: [{ id: 'b11', title: 'Refills, plans tables', owner: 'Kitchen', evidence: 'observed', cost: 5 }],
            support: [{ id: 'u10', title: 'Kitchen stock', evidence: 'measured' }],
            pains: [{ id: 'x09', title: 'Breakfast queue with children', personaIds: ['p_family'], evidence: 'observed', severity: 3, frequency: 4, about: 'a15', mentions: 15 }],
            opportunities: [{ id: 'o07', title: 'Family table at eight', addresses: ['x09'], impact: 3, effort: 1, reach: 900, confidence: 0.7, kano: 'attractive', stage: 'collected', votes: 2 }],
            metrics: [{ title: 'Happy with breakfast', evidence: 'measured', measureId: 'q_csat' }],
          },
        },
        {
          name: 'Ask for help',
          minutes: 12,
          feel: [2, 3, 1],
          cards: {
            evidence: [{ title: 'Room phone, chat window', evidence: 'observed' }],
            actions: [
              { id: 'a17', title: 'Asks for a late check-out', evidence: 'observed', decision: true },
              { id: 'a18', title: 'Calls at night: the heating rattles', evidence: 'reported', fail: { kind: 'outcome', note: 'Nobody answers after midnight' } },
            ],
            frontstage: [{ id: 'f14', title: 'Answers within two minutes', channels: ['Chat', 'Phone'], owner: 'Reception', evidence: 'measured', standard: 'fixed', wait: { limit: 5, minutes: 6, target: 2 } }],
            backstage: [{ id: 'b12', title: 'Routes requests to a floor', owner: 'Reception', evidence: 'observed' }],
            support: [{ id: 'u11', title: 'Ticket system', evidence: 'measured' }],
            pains: [{ id: 'x06', title: 'Nobody answers at night', evidence: 'reported', severity: 4, frequency: 2, failure: 'outcome', gap: 1, about: 'a18', mentions: 12 }],
            opportunities: [{ id: 'o08', title: 'A person in the night chat', addresses: ['x06'], impact: 4, effort: 4, reach: 1500, confidence: 0.5, kano: 'performance', stage: 'collected', votes: 5 }],
          },
        },
      ],
    },
    {
      name: 'Leave',
      steps: [
        {
          name: 'Check out',
          minutes: 7,
          feel: [3, 1, 1],
          cards: {
            evidence: [{ title: 'Folio on the screen', evidence: 'observed' }],
            actions: [{ id: 'a19', title: 'Returns the key, checks the bill', owner: 'Front office', evidence: 'measured', moment: 'second' }],
            frontstage: [{ id: 'f15', title: 'Prints the folio, says goodbye', owner: 'Front office', evidence: 'observed', standard: 'fixed', minutes: 4, cost: 2.8 }],
            backstage: [{ id: 'b13', title: 'Closes the folio', owner: 'Accounts', evidence: 'observed', standard: 'fixed', minutes: 2 }],
            support: [{ id: 'u12', title: 'PMS billing', evidence: 'measured' }],
            gains: [{ title: 'Done in two minutes', personaIds: ['p_business'], evidence: 'reported', about: 'f15', intensity: 3 }],
          },
        },
        {
          name: 'Get the invoice',
          minutes: 4,
          feel: [[-2, 'Invoice sent back twice'], 1, 1],
          cards: {
            evidence: [{ title: 'Invoice as PDF', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'a20', title: 'Forwards the invoice', personaIds: ['p_business'], evidence: 'measured', fail: { kind: 'outcome', note: 'Wrong company name' } }],
            frontstage: [{ id: 'f16', title: 'Sends the e-invoice', channels: ['E-mail'], owner: 'Accounts', evidence: 'measured', standard: 'fixed', data: ['personal'] }],
            backstage: [{ id: 'b14', title: 'Corrects company data', owner: 'Accounts', evidence: 'observed', cost: 6, wait: { limit: 60, minutes: 30, target: 10 }, fail: { kind: 'process', note: 'Typed from a business card' } }],
            support: [{ id: 'u13', title: 'Tax e-invoice service', evidence: 'measured', data: ['personal'] }],
            thoughts: [{ title: '“Now I have to ask again.”', personaIds: ['p_business'], evidence: 'reported' }],
            pains: [{ id: 'x08', title: 'Wrong company on the invoice', personaIds: ['p_business'], evidence: 'measured', severity: 4, frequency: 3, failure: 'outcome', about: 'a20', mentions: 24 }],
            opportunities: [{ id: 'o09', title: 'Keep company data on file', owner: 'Accounts', addresses: ['x08'], impact: 3, effort: 2, reach: 2600, confidence: 0.9, kano: 'must', stage: 'planned', due: '2027-03-01', votes: 1 }],
            policies: [{ id: 'y04', title: 'Invoices kept ten years' }],
          },
        },
      ],
    },
    {
      name: 'Return',
      steps: [
        {
          name: 'Review, come back',
          minutes: 5,
          feel: [1, 2, 4],
          cards: {
            evidence: [{ title: 'Thank-you e-mail', evidence: 'observed' }],
            actions: [
              { id: 'a21', title: 'Writes a review', owner: 'Guest relations', evidence: 'measured', moment: 'ultimate' },
              { title: 'Books the next stay', evidence: 'assumed', minutes: 2 },
            ],
            frontstage: [{ id: 'f17', title: 'Answers every review', channels: ['Review site'], owner: 'Guest relations', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'b15', title: 'Sorts reviews by theme', owner: 'Guest relations', evidence: 'observed' }],
            support: [{ id: 'u14', title: 'Feedback platform', evidence: 'measured' }],
            metrics: [{ title: 'Would recommend us', evidence: 'measured', measureId: 'q_nps' }],
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
  assets: { a_door: door },
};
