/** A small map that has something of everything the analysis reads. */
import type { Blueprint } from '../../../shared/model/schema';
import { makeMap } from './map';

export const richMap = (): Blueprint =>
  makeMap({
    phases: { before: ['s1', 's2'], during: ['s3'] },
    steps: { s3: { minutes: 20 } },
    segments: { families: { size: 0.5, potential: 4, fit: 5, competition: 2 }, groups: { potential: 3 } },
    personas: {
      ana: { share: 0.6, needs: [{ text: 'Speed', importance: 9, satisfaction: 3 }] },
      ben: { share: 0.4 },
    },
    lanes: {
      evidence: 'evidence',
      actions: 'actions',
      frontstage: 'frontstage',
      backstage: 'backstage',
      support: 'support',
      pains: 'pains',
      opportunities: 'opportunities',
      policies: 'policies',
    },
    cards: {
      arrive: [
        'actions',
        's1',
        'action',
        {
          minutes: 5,
          wait: { minutes: 12, target: 5, limit: 10 },
          evidence: 'observed',
          moment: 'truth',
          owner: 'Desk',
        },
      ],
      pay: ['actions', 's2', 'action', { minutes: 4, cost: 3, data: ['payment'], standard: 'fixed' }],
      leave: ['actions', 's3', 'action', { minutes: 30 }],
      desk: [
        'frontstage',
        's1',
        'touchpoint',
        {
          fail: { kind: 'process', recovery: { respond: 'Call', resolve: 'Refund' } },
          cost: 10,
          variants: [{ text: 'Family', personaIds: ['ana'], cost: 14 }],
          standard: 'flexible',
          owner: 'Desk',
          moment: 'first',
          evidence: 'measured',
        },
      ],
      till: ['frontstage', 's2', 'touchpoint', { fail: { kind: 'outcome' }, owner: 'Cash' }],
      clean: ['backstage', 's1', 'process', { owner: 'House' }],
      system: ['support', 's2', 'process', { owner: 'IT' }],
      queue: [
        'pains',
        's1',
        'pain',
        { severity: 5, frequency: 4, evidence: 'observed', about: 'arrive', mentions: 3 },
      ],
      error: ['pains', 's2', 'pain', { severity: 4, frequency: 2, detection: 3, personaIds: ['ana'] }],
      noise: ['pains', 's3', 'pain', { severity: 2, frequency: 5, evidence: 'measured', source: 'Meter' }],
      kiosk: [
        'opportunities',
        's1',
        'opportunity',
        {
          addresses: ['queue', 'error'],
          reach: 200,
          impact: 4,
          confidence: 0.5,
          effort: 2,
          stage: 'planned',
          due: '2026-01-01',
        },
      ],
      bare: ['opportunities', 's2', 'opportunity', { addresses: ['queue'] }],
      rule: ['policies', 's2', 'text'],
    },
    links: { l1: ['arrive', 'desk'], l2: ['desk', 'clean'], l3: ['till', 'system'], l4: ['arrive', 'till'] },
    emotions: { 's1 ana': -3, 's1 ben': 1, 's2 ana': 4, 's2 ben': -2, 's3 ana': 2, s3: 1 },
    measures: {
      nps: { kind: 'nps', answers: [10, 10, 9, 9, 9, 8, 7, 4, 2, 1] },
      csat: { kind: 'csat', satisfied: 150, total: 250 },
      csatMean: { kind: 'csat-mean', scores: [4, 5, 3], max: 5 },
      ces: { kind: 'ces', counts: [80, 210, 140, 110, 160, 180, 120] },
      csi: {
        kind: 'csi',
        items: [
          { name: 'Bed', importance: 7, satisfaction: 8 },
          { name: 'Bath', importance: 5, satisfaction: 4 },
        ],
      },
      servqual: {
        kind: 'servqual',
        dimensions: {
          tangibles: { expectation: 4, perception: 3.5 },
          reliability: { expectation: 4, perception: 3 },
          responsiveness: { expectation: 4, perception: 4.5 },
          assurance: { expectation: 4, perception: 4 },
          empathy: { expectation: 3, perception: 4 },
        },
        weights: [1, 3, 2, 1, 1],
      },
      kano: { kind: 'kano', answers: { A: 53.9, O: 28.2, M: 7.4, I: 8.4, R: 0.3, Q: 1.8 } },
      number: { kind: 'number', value: 7, target: 5, better: 'down', unit: 'min' },
    },
  });
