/** Public service counter: friendly people, two visits for one stamp, and a sentence missing on a website. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Public service counter',
  description: 'Registering a new address, in two visits, because one paper is named on no list',
  teaches: [
    'How to see failure demand: the second round takes 133 of 299 minutes and exists only because a sentence is missing on a website. The worst pain lies before the first visit, where no member of staff is in sight.',
    'How to read the service gaps: every pain names the gap that it comes from, and SERVQUAL shows that empathy is better than expected while reliability is far below. It is not the people.',
    'Where the law is fixed and where one is free: the papers are the same for all, the explanation has a variant for each. And how the loop closes: opportunities stand in all six stages, the last one with its result.',
  ],
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Find out',
      steps: [
        {
          name: 'Have to',
          minutes: 10,
          context: { time: 'Day 3 of 14 after moving', place: 'Between boxes' },
          feel: [-2, -1, -1],
          cards: {
            evidence: [{ title: 'Boxes, a sentence in the lease', evidence: 'reported' }],
            actions: [{ id: 'learn', title: 'Learns that there are fourteen days', evidence: 'reported' }],
            partners: [{ title: 'Landlord mentions it, or does not', evidence: 'assumed' }],
            policies: [{ title: 'Register within 14 days', body: 'Law; a fine up to 1,000' }],
          },
        },
        {
          name: 'Look it up',
          minutes: 35,
          feel: [
            [-4, 'Section 17, paragraph 3'],
            [-1, 'Thinks that he has it all'],
            [-4, '“See our website”'],
          ],
          cards: {
            evidence: [{ title: 'Page with eleven links and a section sign', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'look', title: 'Looks for what to bring', evidence: 'observed', owner: 'Online editors', moment: 'zero', decision: true }],
            frontstage: [{ id: 'page', title: 'Lists papers, “others as required”', channels: ['Website'], owner: 'Online editors', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'legal', title: 'Clears every word, adds, never cuts', owner: 'Legal office', evidence: 'reported' }],
            support: [{ id: 'cms', title: 'Site of the whole region', evidence: 'observed' }],
            thoughts: [{ title: '“What is ‘others’?”', evidence: 'reported' }],
            pains: [
              { id: 'x_list', title: 'The list does not say what my case needs', evidence: 'measured', source: 'Counter statistics: 41 % come twice', severity: 5, frequency: 4, failure: 'process', gap: 4, about: 'look', mentions: 214 },
              { id: 'x_words', title: 'Words of the law, no other language', personaIds: ['p_newcomer', 'p_senior'], evidence: 'observed', source: 'Read aloud with 12 residents', severity: 4, frequency: 4, gap: 1, about: 'page', mentions: 31 },
            ],
            opportunities: [{ title: 'Four questions, then my list', body: 'Rent or own, alone or family, from where', owner: 'Online editors', addresses: ['x_list', 'x_refuse'], impact: 5, effort: 2, reach: 26000, confidence: 0.8, kano: 'must', stage: 'assigned', due: '2026-09-30', votes: 16 }],
            metrics: [{ title: 'Visits for one case', evidence: 'measured', measureId: 'q_visits' }],
          },
        },
        {
          name: 'Get a time',
          minutes: 10,
          feel: [-2, [-3, 'Three weeks; the deadline is two'], -3],
          cards: {
            evidence: [{ title: 'Calendar, all grey', evidence: 'measured' }],
            actions: [{ id: 'slot', title: 'Tries at seven, when new times appear', evidence: 'reported', data: ['personal'] }],
            frontstage: [
              {
                id: 'booking',
                title: 'Books times, asks for a mobile number',
                channels: ['Website', 'Phone'],
                owner: 'Service centre',
                evidence: 'measured',
                standard: 'fixed',
                data: ['personal'],
                fail: { kind: 'process', note: 'No way in without a mobile', recovery: { respond: 'Take the call, book for them', apologise: '“The machine is ours to fix”', resolve: 'A paper slip with the time', minutes: 5, owner: 'Service centre' } },
              },
            ],
            backstage: [{ id: 'rota', title: 'Plans counters by last year’s numbers', owner: 'Head of office', evidence: 'observed' }],
            support: [{ id: 'cal', title: 'Booking system', evidence: 'measured' }],
            pains: [
              { id: 'x_slots', title: 'Next time is after the deadline', evidence: 'measured', source: 'Booking system, spring', severity: 3, frequency: 4, gap: 2, about: 'booking', mentions: 97 },
              { id: 'x_mobile', title: 'No time without a mobile phone', personaIds: ['p_senior'], evidence: 'reported', severity: 4, frequency: 5, gap: 1, about: 'booking', mentions: 19 },
            ],
            opportunities: [{ title: 'Morning without a time, for anyone', owner: 'Head of office', addresses: ['x_slots', 'x_mobile'], impact: 3, effort: 2, reach: 9000, confidence: 0.7, kano: 'performance', stage: 'tracked', due: '2026-07-15', votes: 7 }],
            policies: ['Numbers are deleted the day after'],
          },
        },
      ],
    },
    {
      name: 'First visit',
      steps: [
        {
          name: 'Information desk',
          minutes: 12,
          feel: [-1, 0, [2, '“Sit down, I will come to you”']],
          cards: {
            evidence: [{ title: 'Signs by room number, a ticket machine', evidence: 'observed' }],
            actions: [{ id: 'info', title: 'Shows the folder: “Is that all?”', evidence: 'observed' }],
            frontstage: [{ id: 'desk', title: 'Gives a number, may not look at papers', channels: ['Counter'], owner: 'Information desk', evidence: 'observed', standard: 'fixed', minutes: 2 }],
            backstage: [{ id: 'briefing', title: 'Is not told what the offices ask for', owner: 'Head of office', evidence: 'observed' }],
            support: [{ id: 'tickets', title: 'Queue system', evidence: 'measured' }],
            pains: [{ id: 'x_desk', title: 'Nobody looks before the counter', evidence: 'observed', source: 'Three days in the hall', severity: 3, frequency: 5, failure: 'process', gap: 2, about: 'desk', mentions: 12 }],
            opportunities: [
              {
                title: 'Look at papers while people queue',
                body: 'Tried with one person in a red vest',
                owner: 'Information desk',
                addresses: ['x_desk', 'x_refuse'],
                impact: 4,
                effort: 1,
                reach: 26000,
                confidence: 0.9,
                kano: 'must',
                stage: 'evaluated',
                due: '2026-04-30',
                result: 'Sent home for a paper: from 41 to 29 % in four weeks',
                votes: 9,
              },
            ],
          },
        },
        {
          name: 'Wait',
          minutes: 35,
          context: { place: 'Hall, 60 chairs, no toilet key', social: 'A child under the chairs' },
          feel: [-2, [-3, 'Quarter to ten, phone rings'], -1],
          cards: {
            evidence: [{ title: 'Board: B 214, a gong', evidence: 'observed' }],
            actions: [{ id: 'wait', title: 'Waits in spite of having a time', evidence: 'measured', wait: { minutes: 35, target: 10, limit: 20 } }],
            frontstage: [{ id: 'gong', title: 'Calls numbers', owner: 'Information desk', evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'break', title: 'Types up the case before', owner: 'Clerk', evidence: 'observed', minutes: 9 }],
            support: [{ title: 'Register, slow until ten', evidence: 'measured' }],
          },
        },
        {
          name: 'One is missing',
          minutes: 9,
          context: { place: 'Counter 7, glass with holes' },
          feel: [
            [-4, 'Did she do something wrong?'],
            [-5, 'Half a day, for nothing'],
            [-3, '“I brought everything I have”'],
          ],
          cards: {
            evidence: [{ title: 'A slip: “landlord’s confirmation”', evidence: 'observed', standard: 'fixed' }],
            actions: [
              {
                id: 'refused',
                title: 'Hands in the papers, gets them back',
                owner: 'Head of office',
                evidence: 'measured',
                moment: 'truth',
                data: ['personal'],
                fail: { kind: 'process', note: 'Sent home for one paper', recovery: { respond: 'Keep the case open, not closed', apologise: '“Our list should have said so”', resolve: 'Send a photo of it within three days', followUp: 'Message when it has arrived', minutes: 4, owner: 'Clerk' } },
              },
            ],
            frontstage: [
              {
                id: 'clerk',
                title: 'Explains, writes it on a slip',
                owner: 'Clerk',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 9,
                variants: [
                  { personaIds: ['p_newcomer'], minutes: 12, text: 'Shows a sample, points, writes one sentence' },
                  { personaIds: ['p_senior'], minutes: 14, text: 'Phones the landlord from the counter' },
                  { personaIds: ['p_parent'], text: 'Offers to take it by post' },
                ],
              },
            ],
            backstage: [{ id: 'close', title: 'Closes the case as “not complete”', body: 'Counts as done in the statistics', owner: 'Clerk', evidence: 'observed', standard: 'fixed' }],
            support: [{ id: 'register', title: 'Residents’ register', evidence: 'measured', data: ['personal'] }],
            thoughts: [{ title: '“Why did nobody say so?”', evidence: 'reported' }],
            pains: [{ id: 'x_refuse', title: 'Sent home for a paper on no list', evidence: 'measured', source: 'Counter statistics, 12 months', severity: 5, frequency: 3, failure: 'outcome', gap: 3, about: 'refused', mentions: 180 }],
            metrics: [{ title: 'Sent home for a paper', evidence: 'measured', measureId: 'q_sent' }],
            policies: ['Same papers for all: equal treatment'],
          },
        },
      ],
    },
    {
      name: 'Home again',
      note: 'Would not be there if the list were right',
      steps: [
        {
          name: 'Get the paper',
          minutes: 90,
          feel: [-3, -3, [-2, 'Her landlord is on holiday']],
          cards: {
            evidence: [{ title: 'A form, one signature', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'chase', title: 'Chases the landlord for a signature', evidence: 'reported' }],
            frontstage: [{ id: 'form', title: 'Offers the form as a file, to be printed', channels: ['Website'], owner: 'Online editors', evidence: 'measured' }],
            partners: [{ id: 'landlord', title: 'Landlord, house manager', evidence: 'reported' }],
            pains: [{ id: 'x_print', title: 'Must be printed, signed, brought', evidence: 'reported', severity: 3, frequency: 3, gap: 2, about: 'form', mentions: 25 }],
            opportunities: [{ title: 'Landlord confirms by a link', owner: 'Legal office', addresses: ['x_print', 'x_refuse'], impact: 4, effort: 4, reach: 26000, confidence: 0.5, kano: 'attractive', stage: 'interpreted', votes: 8 }],
          },
        },
        {
          name: 'Get a time, again',
          minutes: 10,
          feel: [-2, [-4, 'From the beginning, all data again'], -2],
          cards: {
            evidence: [{ title: 'The same grey calendar', evidence: 'measured' }],
            actions: [{ id: 'slot2', title: 'Starts again, with the same data', evidence: 'measured' }],
            frontstage: [{ id: 'booking2', title: 'Books a second time as if it were the first', owner: 'Service centre', evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'nolink', title: 'No case number joins the two', owner: 'Head of office', evidence: 'observed' }],
          },
        },
      ],
    },
    {
      name: 'Second visit',
      steps: [
        {
          name: 'Wait again',
          minutes: 25,
          feel: [-1, -3, -1],
          cards: {
            evidence: [{ title: 'The same hall, the same gong', evidence: 'observed' }],
            actions: [{ id: 'wait2', title: 'Waits once more', evidence: 'measured', wait: { minutes: 25, target: 10, limit: 20 } }],
            frontstage: [{ title: 'Waves to those who come again', owner: 'Information desk', evidence: 'observed', standard: 'flexible' }],
            support: [{ title: 'Queue system, no fast lane', evidence: 'measured' }],
          },
        },
        {
          name: 'The stamp',
          minutes: 8,
          feel: [[3, '“Welcome to the town”'], 1, [4, 'She remembered the glasses']],
          cards: {
            evidence: [{ title: 'A stamp, a handshake, a town map', evidence: 'observed' }],
            actions: [{ id: 'stamp', title: 'Signs, gets the certificate', owner: 'Head of office', evidence: 'measured', moment: 'truth', data: ['personal'] }],
            frontstage: [
              {
                id: 'welcome',
                title: 'Stamps, looks up, says welcome',
                owner: 'Clerk',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 6,
                variants: [
                  { personaIds: ['p_newcomer'], text: 'Says what comes next: bank, doctor, school' },
                  { personaIds: ['p_senior'], text: 'Reads it out, large copy' },
                ],
              },
            ],
            backstage: [{ id: 'enter', title: 'Enters it, for the second time', owner: 'Clerk', evidence: 'observed', minutes: 5, cost: 6 }],
            support: [{ id: 'register2', title: 'Register and stamp paper', evidence: 'measured', data: ['personal'] }],
            gains: [{ title: 'The woman at counter 7', evidence: 'reported', about: 'welcome', intensity: 5 }],
            metrics: [{ title: 'Service quality', evidence: 'measured', measureId: 'q_sq' }],
            policies: ['Only the register keeps it; no copies'],
          },
        },
      ],
    },
    {
      name: 'Afterwards',
      steps: [
        {
          name: 'Wait for the card',
          minutes: 10,
          context: { time: 'Three weeks' },
          feel: [-1, 0, 0],
          cards: {
            evidence: [{ title: 'No letter', evidence: 'observed' }],
            actions: [{ id: 'where', title: 'Calls to ask where it is', evidence: 'measured' }],
            frontstage: [{ id: 'status', title: '“It is being processed”', channels: ['Phone'], owner: 'Service centre', evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'print', title: 'Sends orders on Thursdays', owner: 'Back office', evidence: 'observed' }],
            support: [{ id: 'queue', title: 'List of the printing works', evidence: 'measured' }],
            partners: [{ id: 'printer', title: 'State printing works', evidence: 'measured' }],
            pains: [{ id: 'x_case', title: 'Nobody knows where my case is', evidence: 'reported', severity: 3, frequency: 3, gap: 2, about: 'status', mentions: 54 }],
            opportunities: [{ title: 'Five steps to follow, as with a parcel', owner: 'Back office', addresses: ['x_case'], impact: 3, effort: 3, reach: 26000, confidence: 0.6, kano: 'performance', stage: 'planned', due: '2027-01-31', votes: 5 }],
          },
        },
        {
          name: 'Tell the others',
          minutes: 40,
          feel: [[-2, 'Four more forms'], [-3, 'Tax, school, car, rubbish'], -2],
          cards: {
            evidence: [{ title: 'Four forms, one question each', evidence: 'observed' }],
            actions: [{ id: 'others', title: 'Tells four more offices the same', evidence: 'reported' }],
            frontstage: [{ id: 'offices', title: 'Four offices, four websites', owner: 'Other offices', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'match', title: 'Compares names by hand each month', owner: 'Other offices', evidence: 'reported' }],
            support: [{ id: 'bus', title: 'Exchange between registers, unused', evidence: 'observed' }],
            pains: [{ id: 'x_again', title: 'Says the same to four offices', evidence: 'reported', severity: 3, frequency: 5, gap: 1, about: 'others', mentions: 40 }],
            opportunities: [{ title: 'Tell it once, tick who may know', owner: 'Other offices', addresses: ['x_again'], impact: 5, effort: 5, reach: 26000, confidence: 0.4, kano: 'attractive', stage: 'collected', votes: 12 }],
            policies: ['Offices may share only with consent'],
          },
        },
        {
          name: 'Think back',
          minutes: 5,
          feel: [
            [2, '“Kind people”'],
            [-2, '“Twice”'],
            [3, '“Such a nice young woman”'],
          ],
          cards: {
            evidence: [{ title: 'A smile to press by the door', evidence: 'measured' }],
            actions: [{ id: 'tell', title: 'Tells the neighbours how it was', evidence: 'assumed', owner: 'Mayor’s office', moment: 'ultimate' }],
            frontstage: [{ title: 'Asks with three smileys', owner: 'Head of office', evidence: 'measured' }],
            backstage: [{ title: 'Counts smiles: 82 % green', body: 'Those who were sent home press, too: green for the clerk', owner: 'Head of office', evidence: 'measured' }],
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
