/** Clinic visit: everyone complains of the waiting room, while the most dangerous failure lies behind the line of internal interaction, where no patient can see it. */
import type { TemplateMap } from '../../types';
import { comments, links, measures, notes, views } from './over';
import { personas } from './people';

export const map: TemplateMap = {
  title: 'Clinic visit',
  description: 'A Monday in outpatients: what patients feel, and what they cannot feel because nobody tells them',
  teaches: [
    'How the risk priority number ranks (severity × frequency × detection): a blood result that nobody passes on comes first, because nobody would notice. Set the model to weighted and the waiting room leads, as it does in every complaint.',
    'A failure without a feeling: the result gets stuck between laboratory and inbox, behind the line of internal interaction. The curve even rises, for no news sounds like good news, and falls to −5 three weeks later.',
    'What a visit is made of: almost four hours in all, eighty-nine minutes of waiting over its limits, nine minutes with the doctor, which are the best of the day.',
  ],
  settings: { painModel: 'rpn' },
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'partners', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Before',
      steps: [
        {
          name: 'Notice something',
          minutes: 20,
          context: { time: 'Sunday night' },
          feel: [-1, [-3, '39.4 at three in the morning'], -1],
          cards: {
            evidence: [{ title: 'Thermometer, a search that says “rare but”', evidence: 'reported' }],
            actions: [{ id: 'notice', title: 'Wonders whether it can wait', evidence: 'reported', decision: true }],
            frontstage: [{ id: 'triage', title: 'Asks seven questions: now, today, later', channels: ['App'], owner: 'Nurse lead', evidence: 'measured', standard: 'fixed', data: ['health'] }],
            support: [{ id: 'rules', title: 'Rules of urgency', evidence: 'observed' }],
            policies: ['Answers are deleted if no visit follows'],
          },
        },
        {
          name: 'Get a slot',
          minutes: 25,
          context: { time: 'Monday, 8:00' },
          feel: [-2, -3, 0],
          cards: {
            evidence: [{ title: '“All lines are busy”, eleventh time', evidence: 'measured' }],
            actions: [{ id: 'call', title: 'Calls and calls, or taps at 8:00 sharp', evidence: 'measured', wait: { minutes: 18, target: 3, limit: 10 } }],
            frontstage: [{ id: 'slot', title: 'Gives a slot, says what to bring', channels: ['Phone', 'App'], owner: 'Front desk', evidence: 'observed', minutes: 3, fail: { kind: 'process', note: '“Come without breakfast” is not said' } }],
            backstage: [{ id: 'plan', title: 'Keeps six slots for the same day', owner: 'Practice manager', evidence: 'measured', standard: 'fixed' }],
            support: [{ id: 'calendar', title: 'Appointment calendar', evidence: 'measured' }],
            pains: [
              { id: 'x_line', title: 'Nobody gets through at eight', evidence: 'measured', source: 'Telephone log, May', severity: 2, frequency: 5, detection: 1, failure: 'process', gap: 2, about: 'call', mentions: 88 },
              { id: 'x_fast', title: 'Comes for blood after breakfast', personaIds: ['p_chronic', 'p_worker'], evidence: 'observed', severity: 3, frequency: 3, detection: 2, failure: 'process', gap: 3, about: 'slot', mentions: 7 },
            ],
            opportunities: [{ title: 'Message the evening before: no breakfast', owner: 'Practice manager', addresses: ['x_fast'], impact: 2, effort: 1, reach: 2400, confidence: 0.9, kano: 'must', stage: 'evaluated', due: '2026-05-15', result: 'Second visits for blood fell from 31 to 9 a month', votes: 3 }],
          },
        },
      ],
    },
    {
      name: 'Arrive',
      steps: [
        {
          name: 'Register',
          minutes: 8,
          context: { place: 'Desk in the corridor', social: 'A line that listens' },
          feel: [0, -1, [-2, '“A lump? Where?”, aloud']],
          cards: {
            evidence: [{ title: 'Number slip, floor line, glass pane', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'register', title: 'Shows the card, says why aloud', evidence: 'observed', data: ['personal', 'health'] }],
            frontstage: [{ id: 'desk', title: 'Registers, asks for the reason', channels: ['At the desk'], owner: 'Front desk', evidence: 'observed', standard: 'fixed', minutes: 4, data: ['health'] }],
            backstage: [
              {
                id: 'record',
                title: 'Opens the record, by name',
                owner: 'Front desk',
                evidence: 'observed',
                fail: { kind: 'outcome', note: 'Two patients with one name', recovery: { respond: 'Stop, close both records', apologise: 'Tell both, in person', resolve: 'Check by date of birth, move the entries', followUp: 'Report it, read it at the Friday round', minutes: 30, owner: 'Practice manager' } },
              },
            ],
            support: [{ id: 'his', title: 'Patient record system', evidence: 'measured', data: ['health'] }],
            partners: [{ id: 'insurer', title: 'Health insurance', evidence: 'measured' }],
            pains: [
              { id: 'x_aloud', title: 'Everybody hears why one is here', evidence: 'observed', source: 'Two mornings in the corridor', severity: 3, frequency: 4, detection: 2, gap: 2, about: 'register', mentions: 22 },
              { id: 'x_name', title: 'Record of somebody with the same name', evidence: 'reported', severity: 5, frequency: 1, detection: 4, failure: 'outcome', gap: 3, about: 'desk', mentions: 2 },
            ],
            policies: [{ title: 'Reasons are asked by slip, not aloud', body: 'In force, not lived' }],
          },
        },
        {
          name: 'Wait',
          minutes: 68,
          context: { place: 'One room, 26 chairs, one window', social: 'Coughing, screaming, phones' },
          feel: [-2, [-5, 'Nine children, one screams: mine'], [-2, '9:40, should be at work']],
          cards: {
            evidence: [{ title: 'Number 47; the board shows 19', evidence: 'observed' }],
            actions: [{ id: 'wait', title: 'Sits, guesses, goes and asks', evidence: 'measured', wait: { minutes: 56, target: 15, limit: 30 } }],
            frontstage: [{ id: 'board', title: 'Calls numbers, never times', owner: 'Front desk', evidence: 'observed', standard: 'fixed' }],
            backstage: [{ id: 'squeeze', title: 'Squeezes in emergencies, tells no one', owner: 'Nurse lead', evidence: 'observed' }],
            support: [{ id: 'queue', title: 'Queue system', evidence: 'measured' }],
            thoughts: [{ title: '“Why was she called before me?”', evidence: 'reported' }],
            pains: [{ id: 'x_wait', title: 'Fifty-six minutes, and nobody says why', evidence: 'measured', source: 'Queue system, 21 Mondays', severity: 4, frequency: 5, detection: 1, failure: 'process', gap: 2, about: 'wait', mentions: 164 }],
            opportunities: [{ title: 'Message when three are left; wait outside', owner: 'Practice manager', addresses: ['x_wait'], impact: 4, effort: 2, reach: 31000, confidence: 0.8, kano: 'performance', stage: 'planned', due: '2026-10-15', votes: 15 }],
            metrics: [{ title: 'Minutes until called', evidence: 'measured', measureId: 'q_wait' }],
          },
        },
      ],
    },
    {
      name: 'Be seen',
      steps: [
        {
          name: 'Be measured',
          minutes: 7,
          feel: [1, [0, 'A sticker, and a lap'], 0],
          cards: {
            evidence: [{ title: 'Cuff, scales, wristband', evidence: 'observed' }],
            actions: [{ id: 'measure', title: 'Holds out the arm', evidence: 'observed', data: ['health'] }],
            frontstage: [
              {
                id: 'nurse',
                title: 'Measures, asks for medicines',
                owner: 'Nurse',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 6,
                variants: [
                  { personaIds: ['p_parent'], minutes: 9, text: 'On the lap, bear first, then the child' },
                  { personaIds: ['p_chronic'], minutes: 8, text: 'All boxes on the table, one by one' },
                ],
              },
            ],
            backstage: [{ id: 'list', title: 'Copies last year’s list of medicines', owner: 'Nurse', evidence: 'observed' }],
            support: [{ id: 'meds', title: 'List of medicines, one of three', evidence: 'observed', data: ['health'] }],
            pains: [{ id: 'x_meds', title: 'Three lists of medicines, none is right', personaIds: ['p_chronic'], evidence: 'measured', source: 'Compared 60 lists with the boxes', severity: 5, frequency: 2, detection: 4, failure: 'process', gap: 3, about: 'nurse', mentions: 18 }],
            opportunities: [{ title: 'Photograph the boxes, one list for all', owner: 'Pharmacist', addresses: ['x_meds'], impact: 4, effort: 2, reach: 2600, confidence: 0.7, kano: 'must', stage: 'assigned', due: '2026-09-01', votes: 6 }],
            policies: ['Health data: only for those who treat'],
          },
        },
        {
          name: 'See the doctor',
          minutes: 12,
          context: { place: 'Closed door, two chairs at one corner' },
          feel: [4, [4, '“It is an ear, and it will pass”'], [3, '“Good that you came”']],
          cards: {
            evidence: [{ title: 'A hand-drawn ear on a sheet', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'tell', title: 'Tells, listens, asks the one question', owner: 'Doctor', evidence: 'observed', moment: 'truth', data: ['health'] }],
            frontstage: [
              {
                id: 'doctor',
                title: 'Looks at the person, then the screen',
                owner: 'Doctor',
                evidence: 'observed',
                moment: 'truth',
                standard: 'flexible',
                minutes: 9,
                variants: [
                  { personaIds: ['p_parent'], text: 'Says first whether it is serious' },
                  { personaIds: ['p_worker'], text: 'Says what is looked for, and what it may be' },
                  { personaIds: ['p_chronic'], text: 'One goal until next time, written down' },
                ],
              },
            ],
            backstage: [{ id: 'orders', title: 'Orders blood, writes the note', owner: 'Doctor', evidence: 'observed', minutes: 3 }],
            support: [{ id: 'orderset', title: 'Order entry', evidence: 'measured' }],
            gains: [{ title: 'She asked what I was afraid of', evidence: 'reported', about: 'doctor', intensity: 5 }],
            metrics: [{ title: 'Felt listened to', evidence: 'measured', measureId: 'q_heard' }],
            policies: ['Notes are open to the patient'],
          },
        },
        {
          name: 'Give blood',
          minutes: 10,
          feel: [0, null, [1, '“We call if there is anything”']],
          cards: {
            evidence: [{ title: 'Three tubes with a label, a plaster', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'blood', title: 'Gives blood, rolls down the sleeve', personaIds: ['p_chronic', 'p_worker'], evidence: 'observed', data: ['health'] }],
            frontstage: [{ id: 'promise', title: '“We call if there is anything”', owner: 'Nurse', evidence: 'observed' }],
            backstage: [{ id: 'label', title: 'Labels at the chair, scans twice', owner: 'Nurse', evidence: 'observed', standard: 'fixed' }],
            support: [{ id: 'courier', title: 'Courier at eleven and four', evidence: 'measured', cost: 3 }],
            partners: [{ id: 'lab', title: 'Laboratory', evidence: 'measured', data: ['health'] }],
            policies: ['Samples are kept ten days'],
          },
        },
      ],
    },
    {
      name: 'Medicine',
      steps: [
        {
          name: 'Pharmacy',
          minutes: 24,
          feel: [[1, 'The pharmacist noticed'], -1, null],
          cards: {
            evidence: [{ title: 'Bag, label: “1 – 0 – 1”', evidence: 'observed', standard: 'fixed' }],
            actions: [{ id: 'fetch', title: 'Queues again, gets the bag', personaIds: ['p_chronic', 'p_parent'], evidence: 'observed', wait: { minutes: 15, target: 5, limit: 12 } }],
            frontstage: [
              {
                id: 'explain',
                title: 'Checks, explains, asks to repeat',
                owner: 'Pharmacist',
                evidence: 'observed',
                moment: 'truth',
                standard: 'flexible',
                fail: { kind: 'outcome', note: 'Two medicines that must not meet', recovery: { respond: 'Hand nothing out, sit down together', apologise: 'Say what might have happened', resolve: 'Call the doctor, change it while they wait', followUp: 'Phone on day three', minutes: 15, owner: 'Pharmacist' } },
              },
            ],
            backstage: [{ id: 'interact', title: 'Compares with what was taken before', owner: 'Pharmacist', evidence: 'observed' }],
            support: [{ id: 'check', title: 'Interaction check, 40 warnings a day', evidence: 'measured' }],
            thoughts: [{ title: '“Which one was the white one?”', personaIds: ['p_chronic'], evidence: 'reported' }],
            gains: [{ title: 'He caught it before it reached me', personaIds: ['p_chronic'], evidence: 'reported', about: 'explain', intensity: 5 }],
          },
        },
      ],
    },
    {
      name: 'Result',
      steps: [
        {
          name: 'No news',
          minutes: 10,
          context: { time: 'Days 2 to 20', place: 'At home' },
          feel: [1, null, [2, 'No news is good news']],
          cards: {
            evidence: [{ title: 'Nothing', evidence: 'observed' }],
            actions: [{ id: 'nonews', title: 'Hears nothing, forgets about it', personaIds: ['p_chronic', 'p_worker'], evidence: 'reported' }],
            backstage: [{ id: 'inbox', title: 'Goes through 140 results after hours', body: 'Doctor on leave: nobody opens hers', owner: 'Doctor', evidence: 'observed', fail: { kind: 'process', note: 'Red value in an inbox that no one reads' } }],
            support: [{ id: 'inflow', title: 'Results come in, red among white', evidence: 'measured', data: ['health'] }],
            partners: [{ id: 'labcall', title: 'Laboratory faxes red values', evidence: 'reported' }],
            thoughts: [{ title: '“They would have called.”', personaIds: ['p_worker'], evidence: 'reported' }],
            pains: [{ id: 'x_result', title: 'Red result that nobody passes on', evidence: 'measured', source: 'Looked through 2,300 results', severity: 5, frequency: 3, detection: 5, failure: 'process', gap: 3, about: 'inbox', mentions: 3 }],
            opportunities: [{ title: 'Every result is told, good ones too', body: 'Then silence means that something is wrong', owner: 'Medical director', addresses: ['x_result'], impact: 5, effort: 2, reach: 14000, confidence: 0.8, kano: 'must', stage: 'assigned', due: '2026-08-01', votes: 13 }],
            metrics: [{ title: 'Red results told within two days', evidence: 'measured', measureId: 'q_told' }],
            policies: ['Somebody reads for those on leave'],
          },
        },
        {
          name: 'Hear it late',
          minutes: 15,
          context: { time: 'Day 21', emotion: 'Without any warning' },
          feel: [null, null, [-5, '“Since when do you know?”']],
          cards: {
            evidence: [{ title: 'Three missed calls, number withheld', evidence: 'reported' }],
            actions: [
              {
                id: 'late',
                title: 'Learns of it three weeks late',
                personaIds: ['p_worker'],
                owner: 'Medical director',
                evidence: 'reported',
                moment: 'truth',
                fail: { kind: 'outcome', note: 'Three weeks lost', recovery: { respond: 'The doctor calls, not the desk', apologise: 'Name the mistake, and since when', resolve: 'Specialist tomorrow, clinic arranges it', followUp: 'One person, one number, until it is over', minutes: 60, owner: 'Medical director' } },
              },
            ],
            frontstage: [{ id: 'phone', title: 'Calls, says what and why so late', channels: ['Phone'], owner: 'Doctor', evidence: 'reported', minutes: 15 }],
            backstage: [{ id: 'report', title: 'Reports it to the safety round', owner: 'Medical director', evidence: 'observed', standard: 'fixed' }],
            support: [{ id: 'cirs', title: 'Incident reporting', evidence: 'measured' }],
            partners: [{ id: 'special', title: 'Specialist clinic', evidence: 'observed' }],
          },
        },
      ],
    },
    {
      name: 'After',
      steps: [
        {
          name: 'Live with it',
          minutes: 20,
          feel: [2, [2, 'Leo is at nursery again'], -1],
          cards: {
            evidence: [{ title: 'Plan on one page, on the fridge', evidence: 'observed', standard: 'flexible' }],
            actions: [{ id: 'live', title: 'Takes it, measures, writes it down', evidence: 'reported' }],
            frontstage: [{ id: 'check3', title: 'Phones on day three: better or not?', channels: ['Phone'], owner: 'Nurse', evidence: 'observed', cost: 2, standard: 'flexible' }],
            backstage: [{ title: 'Watches who does not come back', owner: 'Nurse', evidence: 'assumed' }],
            gains: [{ title: 'Somebody phoned just to ask', evidence: 'reported', about: 'check3', intensity: 4 }],
          },
        },
        {
          name: 'Come again',
          minutes: 10,
          feel: [2, 1, [-2, 'Asks for every result in writing']],
          cards: {
            evidence: [{ title: 'Next date on a card', evidence: 'observed' }],
            actions: [{ id: 'again', title: 'Stays, or takes the record elsewhere', owner: 'Medical director', evidence: 'measured', moment: 'ultimate', decision: true }],
            frontstage: [{ id: 'next', title: 'Books the next one on the way out', owner: 'Front desk', evidence: 'observed' }],
            support: [{ title: 'Recall list', evidence: 'measured' }],
            opportunities: [{ title: 'Reason by slip, or a room for talking', owner: 'Front desk', addresses: ['x_aloud'], impact: 3, effort: 2, reach: 31000, confidence: 0.7, kano: 'must', stage: 'interpreted', votes: 4 }],
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
