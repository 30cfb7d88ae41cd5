/** Wealth advice: three risk profiles, one day on which the market falls, and a danger that nobody complains about. */
import type { TemplateMap } from '../../types';
import { comments, links, measures } from './over';
import { personas, segments } from './people';

export const map: TemplateMap = {
  title: 'Wealth advice by risk profile',
  description: 'From money that has just arrived to the first yearly talk, with a bad day on the markets in between',
  teaches: [
    'Why the loudest pain need not be the worst: this map ranks by risk priority number (severity × frequency × detection), and the outdated profile that nobody notices comes out first.',
    'A moment of truth outside the meeting room: on the day the market falls three curves part, and it is won by calling before the client does.',
    'One moment, three variants: what is said to the cautious, the balanced and the growth client on that day, and the moments that have no variant yet.',
    'What SERVQUAL adds to a map: assurance is better than expected, responsiveness is not, and the pains say where.',
  ],
  settings: { painModel: 'rpn' },
  segments,
  personas,
  lanes: ['evidence', 'actions', 'frontstage', 'backstage', 'support', 'emotions', 'thoughts', 'pains', 'gains', 'opportunities', 'metrics', 'policies'],
  phases: [
    {
      name: 'Consider',
      steps: [
        {
          name: 'Money arrives',
          minutes: 20,
          feel: [2, [-2, 'It is an inheritance'], 4],
          cards: {
            evidence: [{ title: 'Bank statement with a long number', evidence: 'reported' }],
            actions: [{ title: 'Leaves it on the current account', evidence: 'measured', body: 'For seven months on average' }],
            thoughts: [{ title: '“Just do not touch it.”', personaIds: ['p_cautious'], evidence: 'reported' }],
          },
        },
        {
          name: 'Ask around',
          minutes: 230,
          feel: [1, 0, 1],
          cards: {
            evidence: [{ title: 'A friend’s adviser, a name on a slip', evidence: 'reported' }],
            actions: [{ id: 'a_ask', title: 'Asks whom friends trust', evidence: 'reported', owner: 'Client care', moment: 'zero' }],
            frontstage: [{ id: 'f_back', title: 'Calls back on the same day', channels: ['Telephone', 'Secure message'], owner: 'Client care', evidence: 'measured', standard: 'fixed', wait: { minutes: 190, target: 240, limit: 480 } }],
            backstage: [{ id: 'b_match', title: 'Matches client and adviser', owner: 'Client care', evidence: 'observed', minutes: 15 }],
            support: [{ id: 'u_crm', title: 'Client records', evidence: 'measured', data: ['personal'] }],
            policies: ['Nobody is called who has not asked'],
          },
        },
      ],
    },
    {
      name: 'Get to know',
      steps: [
        {
          name: 'First talk',
          minutes: 75,
          feel: [2, [3, '“She asked about my mother”'], 1],
          cards: {
            evidence: [{ title: 'Round table, no screen, paper and pen', evidence: 'observed' }],
            actions: [{ id: 'a_talk', title: 'Tells what the money is for', evidence: 'observed', owner: 'Adviser', moment: 'first', data: ['personal'] }],
            frontstage: [
              {
                id: 'f_talk',
                title: 'Listens, draws a line of life',
                owner: 'Adviser',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 75,
                cost: 140,
                variants: [
                  { personaIds: ['p_balanced'], text: 'In the evening, by video, with both', minutes: 75, cost: 140 },
                  { personaIds: ['p_growth'], text: 'Half an hour, starts with his question', minutes: 30, cost: 60 },
                ],
              },
            ],
            backstage: [{ id: 'b_notes', title: 'Writes up goals on the same day', owner: 'Adviser', evidence: 'observed', minutes: 30, cost: 55 }],
            gains: [{ title: 'First goals, then products', evidence: 'reported', about: 'f_talk', intensity: 4 }],
            policies: ['Notes belong to the client, too'],
          },
        },
        {
          name: 'Answer questions',
          minutes: 35,
          feel: [-1, [-3, 'Feels like an exam'], -2],
          cards: {
            evidence: [{ title: 'Form: 34 questions, five answers each', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'a_form', title: 'Ticks how much loss could be borne', evidence: 'observed', data: ['personal'] }],
            frontstage: [{ id: 'f_form', title: 'Reads the questions out, word by word', channels: ['App', 'Letter'], owner: 'Adviser', evidence: 'observed', standard: 'fixed', minutes: 35, cost: 65 }],
            backstage: [{ id: 'b_score', title: 'Adds up points, sets the class', owner: 'Suitability desk', evidence: 'measured', standard: 'fixed' }],
            support: [{ id: 'u_score', title: 'Profile engine', evidence: 'measured', data: ['personal'] }],
            thoughts: [{ title: '“Which answer do they want?”', personaIds: ['p_cautious'], evidence: 'observed' }],
            pains: [
              { id: 'x_exam', title: 'Questionnaire feels like an exam', evidence: 'reported', source: 'Client survey, 412 answers', severity: 3, frequency: 5, detection: 1, gap: 2, about: 'f_form', mentions: 97 },
              { id: 'x_one', title: 'Only one of a couple is asked', personaIds: ['p_balanced'], evidence: 'observed', source: 'File review, 60 couples', severity: 4, frequency: 3, detection: 4, failure: 'process', gap: 1, about: 'a_form', mentions: 3 },
            ],
            opportunities: [
              { title: 'Losses in money, not in per cent', owner: 'Suitability desk', addresses: ['x_exam'], impact: 3, effort: 2, reach: 5200, confidence: 0.8, kano: 'performance', stage: 'tracked', due: '2026-10-31', votes: 6 },
              { title: 'Each answers alone, then compare', owner: 'Adviser', addresses: ['x_one'], impact: 4, effort: 2, reach: 2100, confidence: 0.6, kano: 'attractive', stage: 'collected', votes: 4 },
            ],
            policies: [{ title: 'No advice without a profile', body: 'Suitability rules; valid for one year' }],
          },
        },
        {
          name: 'See the profile',
          minutes: 15,
          feel: [1, 1, -1],
          cards: {
            evidence: [{ title: 'A word on a scale: “balanced”', evidence: 'observed' }],
            actions: [{ id: 'a_prof', title: 'Sees himself in it, or does not', evidence: 'observed', decision: true }],
            frontstage: [{ id: 'f_prof', title: 'Shows the worst year of such a mix', owner: 'Adviser', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'b_sign', title: 'Records that the client agrees', owner: 'Suitability desk', evidence: 'measured', standard: 'fixed' }],
            thoughts: [{ title: '“You call that growth?”', personaIds: ['p_growth'], evidence: 'reported' }],
          },
        },
      ],
    },
    {
      name: 'Propose',
      steps: [
        {
          name: 'Hear the proposal',
          minutes: 2930,
          feel: [2, 2, 1],
          cards: {
            evidence: [{ title: 'One page: goal, path, worst case', evidence: 'observed' }],
            actions: [{ id: 'a_prop', title: 'Asks, doubts, changes', evidence: 'observed', owner: 'Adviser', moment: 'truth', decision: true }],
            frontstage: [
              {
                id: 'f_prop',
                title: 'Explains the plan against each goal',
                owner: 'Adviser',
                evidence: 'observed',
                standard: 'flexible',
                minutes: 50,
                cost: 95,
                variants: [
                  { personaIds: ['p_cautious'], text: 'Three pots: now, soon, later', cost: 95 },
                  { personaIds: ['p_balanced'], text: 'House and pension as two lines', cost: 95 },
                  { personaIds: ['p_growth'], text: 'Starts with costs and the thesis', cost: 80 },
                ],
              },
            ],
            backstage: [{ id: 'b_plan', title: 'Builds the portfolio, has it checked', owner: 'Investment desk', evidence: 'measured', minutes: 120, cost: 190, wait: { minutes: 2880, target: 2880, limit: 7200 } }],
            support: [{ id: 'u_model', title: 'Model portfolios by risk class', evidence: 'measured' }],
            policies: ['Reasons for each product in writing'],
          },
        },
        {
          name: 'Find the cost',
          minutes: 20,
          feel: [-1, -2, -3],
          cards: {
            evidence: [{ title: 'Cost table on page nine', evidence: 'observed' }],
            actions: [{ id: 'a_cost', title: 'Adds up four kinds of fees', evidence: 'observed' }],
            frontstage: [{ id: 'f_cost', title: 'Explains fees when asked', owner: 'Adviser', evidence: 'observed' }],
            backstage: [{ id: 'b_cost', title: 'Works out the cost of each product', owner: 'Investment desk', evidence: 'measured' }],
            pains: [{ id: 'x_cost', title: 'Nobody can name the total cost', evidence: 'measured', source: 'Exit interviews and test purchase', severity: 4, frequency: 4, detection: 2, gap: 4, about: 'f_cost', mentions: 41 }],
            opportunities: [{ title: 'One figure a year, in money', owner: 'Investment desk', addresses: ['x_cost'], impact: 4, effort: 2, reach: 5200, confidence: 0.9, kano: 'must', stage: 'assigned', due: '2026-12-01', votes: 11 }],
            policies: ['All costs before signing, by law'],
          },
        },
        {
          name: 'Sign',
          minutes: 4365,
          feel: [-1, -2, -2],
          cards: {
            evidence: [{ title: '61 pages, nine signatures', evidence: 'measured', standard: 'fixed' }],
            actions: [
              {
                id: 'a_sign',
                title: 'Signs without having read it all',
                evidence: 'observed',
                data: ['personal', 'payment'],
                fail: { kind: 'process', note: 'A signature is missing', recovery: { respond: 'Call within a day, not write', apologise: 'It is our form that hides the line', resolve: 'Sign that one page by phone', minutes: 15, owner: 'Suitability desk' } },
              },
            ],
            frontstage: [{ id: 'f_sign', title: 'Turns the pages, points at the lines', owner: 'Adviser', evidence: 'observed', standard: 'fixed', cost: 80 }],
            backstage: [{ id: 'b_file', title: 'Checks the file, opens the custody account', owner: 'Suitability desk', evidence: 'measured', wait: { minutes: 4320, target: 1440, limit: 2880 } }],
            support: [{ id: 'u_cust', title: 'Custody system', evidence: 'measured', span: 6 }],
            pains: [{ id: 'x_sign', title: 'Nine signatures that nobody explains', evidence: 'observed', severity: 2, frequency: 4, detection: 1, about: 'f_sign', mentions: 28 }],
            policies: ['The talk is recorded and kept for five years'],
          },
        },
      ],
    },
    {
      name: 'Bad day',
      note: 'Eleventh week: minus six per cent in two days',
      steps: [
        {
          name: 'Market falls',
          minutes: 480,
          context: { time: 'A Tuesday, from half past nine', emotion: 'The news is on everywhere' },
          feel: [-3, [-5, 'Sees her mother’s money go'], [2, 'Smells a bargain']],
          cards: {
            evidence: [{ title: 'Red figures in the app and on the news', evidence: 'observed' }],
            actions: [
              {
                id: 'a_fall',
                title: 'Looks again and again, or not at all',
                evidence: 'measured',
                owner: 'Adviser',
                moment: 'truth',
                fail: {
                  kind: 'process',
                  note: 'The client calls first, the line is busy',
                  recovery: { respond: 'Call back within the hour', apologise: 'You should not have had to call', resolve: 'Go through the pots: what is safe, what has time', followUp: 'Write it down, sent by evening', minutes: 60, owner: 'Adviser' },
                },
              },
            ],
            frontstage: [
              {
                id: 'f_call',
                title: 'Calls before the client does',
                channels: ['Telephone', 'Secure message', 'Video call'],
                owner: 'Adviser',
                evidence: 'measured',
                standard: 'flexible',
                minutes: 12,
                cost: 22,
                variants: [
                  { personaIds: ['p_cautious'], text: 'By phone before noon: “the next six years are safe”', minutes: 15, cost: 28 },
                  { personaIds: ['p_balanced'], text: 'Video for both in the evening, with the house plan', minutes: 20, cost: 36 },
                  { personaIds: ['p_growth'], text: 'Three lines and what could be bought', minutes: 4, cost: 7 },
                ],
              },
            ],
            backstage: [{ id: 'b_list', title: 'Calling list by risk class at nine', owner: 'Investment desk', evidence: 'observed', minutes: 40, cost: 60 }],
            thoughts: [{ title: '“I knew it.”', personaIds: ['p_cautious'], evidence: 'reported' }],
            pains: [{ id: 'x_call', title: 'Reaches nobody when it falls', evidence: 'measured', source: 'Telephone system, both days of the fall', severity: 5, frequency: 2, detection: 3, failure: 'process', gap: 3, about: 'a_fall', mentions: 33 }],
            opportunities: [{ title: 'Calling list for every adviser', owner: 'Investment desk', addresses: ['x_call'], impact: 5, effort: 2, reach: 5200, confidence: 0.8, kano: 'performance', stage: 'evaluated', result: 'Calls coming in fell by two thirds', votes: 9 }],
            metrics: [{ title: 'Called before they called us', evidence: 'measured', measureId: 'q_first' }],
          },
        },
        {
          name: 'Stay or sell',
          minutes: 30,
          feel: [1, [2, 'Hung up, made tea'], 3],
          cards: {
            evidence: [{ title: 'Own plan, page one: the worst case', evidence: 'observed' }],
            actions: [{ id: 'a_stay', title: 'Stays with the plan', evidence: 'measured', decision: true }],
            frontstage: [{ id: 'f_stay', title: 'Reminds of the agreed worst year', owner: 'Adviser', evidence: 'observed', standard: 'flexible' }],
            backstage: [{ id: 'b_order', title: 'Rebalances within the limits', owner: 'Investment desk', evidence: 'measured', standard: 'fixed', cost: 15 }],
            gains: [{ title: 'Somebody called me', personaIds: ['p_cautious', 'p_balanced'], evidence: 'reported', about: 'f_call', intensity: 5 }],
            metrics: [{ title: 'Sold in fear', evidence: 'measured', measureId: 'q_panic' }],
            policies: ['A sale outside the profile needs two pairs of eyes'],
          },
        },
      ],
    },
    {
      name: 'Live with it',
      steps: [
        {
          name: 'Read the report',
          minutes: 20,
          feel: [0, -1, -2],
          cards: {
            evidence: [{ title: 'Quarterly report, 40 pages', evidence: 'measured', standard: 'fixed' }],
            actions: [{ id: 'a_rep', title: 'Reads page one, files the rest', evidence: 'observed' }],
            frontstage: [{ id: 'f_rep', title: 'Sends the report', channels: ['Letter', 'App'], evidence: 'measured', standard: 'fixed', cost: 3.2 }],
            backstage: [{ id: 'b_rep', title: 'Writes one comment for all', owner: 'Investment desk', evidence: 'observed' }],
            support: [{ id: 'u_rep', title: 'Reporting system', evidence: 'measured' }],
            pains: [{ id: 'x_rep', title: 'Forty pages, and not one on my goal', evidence: 'reported', severity: 3, frequency: 4, detection: 1, gap: 2, about: 'f_rep', mentions: 52 }],
            opportunities: [{ title: 'First page: how far to the goal', owner: 'Investment desk', addresses: ['x_rep'], impact: 3, effort: 3, reach: 5200, confidence: 0.7, kano: 'performance', stage: 'interpreted', votes: 7 }],
          },
        },
        {
          name: 'Life changes',
          minutes: 10,
          context: { social: 'A parting, an illness, a child, a new job' },
          feel: [-2, -1, 0],
          cards: {
            evidence: [{ title: 'The old profile, three years of age', evidence: 'measured' }],
            actions: [{ id: 'a_life', title: 'Tells nobody at the bank', evidence: 'reported', body: 'Why should one?' }],
            frontstage: [{ id: 'f_life', title: 'Asks once a year, by letter', channels: ['Letter'], evidence: 'measured', standard: 'fixed' }],
            backstage: [{ id: 'b_old', title: 'Renews the profile without a talk', owner: 'Suitability desk', evidence: 'measured', fail: { kind: 'outcome', note: 'Invests by a life that is over' } }],
            support: [{ id: 'u_hint', title: 'Account data with hints, unused', evidence: 'reported', data: ['personal'] }],
            pains: [{ id: 'x_old', title: 'Invested by an outdated profile', evidence: 'measured', source: 'File review, 240 of 5,200 clients', severity: 5, frequency: 3, detection: 5, failure: 'outcome', gap: 1, about: 'b_old', mentions: 2 }],
            opportunities: [
              { title: '“Has anything changed?” in every call', owner: 'Adviser', addresses: ['x_old', 'x_one'], impact: 4, effort: 1, reach: 5200, confidence: 0.7, kano: 'must', stage: 'planned', due: '2026-09-30', votes: 8 },
              { title: 'Hints from the account, with consent', owner: 'Suitability desk', addresses: ['x_old'], impact: 5, effort: 4, reach: 3000, confidence: 0.4, kano: 'indifferent', stage: 'collected', votes: 2 },
            ],
            metrics: [{ title: 'Profiles older than a year', evidence: 'measured', measureId: 'q_old' }],
            policies: [{ title: 'Account data only with consent', body: 'Never to sell, only to ask' }],
          },
        },
      ],
    },
    {
      name: 'Review',
      steps: [
        {
          name: 'Yearly talk',
          minutes: 60,
          feel: [3, 3, 1],
          cards: {
            evidence: [{ title: 'The line of life from the first talk', evidence: 'observed' }],
            actions: [{ id: 'a_year', title: 'Sees what was reached', evidence: 'observed', owner: 'Adviser', moment: 'second', data: ['personal'] }],
            frontstage: [{ id: 'f_year', title: 'Goes through goals, not through funds', owner: 'Adviser', evidence: 'observed', standard: 'flexible', minutes: 60, cost: 115 }],
            backstage: [{ id: 'b_year', title: 'Prepares the talk', owner: 'Adviser', evidence: 'assumed', minutes: 45, cost: 80 }],
            support: [{ title: 'Client records, goals', evidence: 'reported' }],
            metrics: [{ title: 'Quality expected and received', evidence: 'measured', measureId: 'q_sq' }],
            policies: ['Profile renewed face to face'],
          },
        },
        {
          name: 'Recommend',
          minutes: 10,
          feel: [3, 4, 0],
          cards: {
            evidence: [{ title: 'A name on a slip, passed on', evidence: 'reported' }],
            actions: [{ id: 'a_rec', title: 'Gives a friend the adviser’s name', evidence: 'reported', owner: 'Client care', moment: 'ultimate' }],
            frontstage: [{ id: 'f_rec', title: 'Thanks by hand-written card', channels: ['Letter'], owner: 'Adviser', evidence: 'observed', standard: 'flexible', cost: 2 }],
            backstage: [{ id: 'b_rec', title: 'Notes who came through whom', owner: 'Client care', evidence: 'reported' }],
            gains: [{ title: 'Proud of the own calm', personaIds: ['p_cautious'], evidence: 'reported', about: 'a_rec', intensity: 3 }],
            metrics: [{ title: 'Would recommend the adviser', evidence: 'measured', measureId: 'q_nps' }],
          },
        },
      ],
    },
  ],
  links,
  measures,
  comments,
};
