/** A map of two steps with one of everything, and a layout written by hand: for tests of drawing that must not move when layout does. */
import { emotionY } from '../../shared/layout/emotionScale';
import { EMOTION_HEIGHT } from '../../shared/layout/metrics';
import type { CardBox, Layout, MarkBox } from '../../shared/layout/types';
import { createBlueprint } from '../../shared/model/document';
import type { Blueprint } from '../../shared/model/schema';

export const tinyMap: Blueprint = {
  ...createBlueprint({
    id: 'tiny',
    title: 'Tiny <map> & "co"',
    locale: 'en',
    now: '2026-01-01T00:00:00Z',
    generator: 'test',
  }),
  personas: { ann: { name: 'Ann', share: 1 } },
  phases: { ph: { name: 'Arrive', rank: 'a' } },
  steps: {
    s1: { name: 'Wait', phaseId: 'ph', rank: 'a', minutes: 14 },
    s2: { name: 'Check in 办理入住', phaseId: 'ph', rank: 'b' },
  },
  lanes: {
    act: { kind: 'actions', rank: 'a' },
    front: { kind: 'frontstage', rank: 'b' },
    emo: { kind: 'emotions', rank: 'c' },
  },
  cards: {
    c1: {
      laneId: 'act',
      stepId: 's1',
      rank: 'a',
      kind: 'action',
      title: 'Joins the queue',
      moment: 'truth',
      wait: { minutes: 14, limit: 10 },
      url: 'https://example.org/queue',
    },
    c2: { laneId: 'front', stepId: 's2', rank: 'a', kind: 'process', title: '核对证件', decision: true },
  },
  links: { l1: { from: 'c1', to: 'c2', label: 'passport' } },
  emotions: {
    e1: { stepId: 's1', personaId: 'ann', value: -4 },
    e2: { stepId: 's2', personaId: 'ann', value: 3 },
  },
  notes: { n1: { x: 330, y: 60, w: 90, h: 60, text: 'Ask Lena' } },
};

const EMOTIONS_TOP = 230;
const heightOf = (value: number) => emotionY({ y: EMOTIONS_TOP }, value);
const [low, high] = [heightOf(-4), heightOf(3)];

const mark = (kind: MarkBox['kind'], x: number, y: number, more: Partial<MarkBox> = {}): MarkBox => ({
  kind,
  x,
  y,
  w: 14,
  h: 14,
  ...more,
});

const cards: readonly CardBox[] = [
  {
    id: 'c1',
    laneId: 'act',
    stepId: 's1',
    zone: 0,
    x: 126,
    y: 70,
    w: 166,
    h: 60,
    title: [{ text: 'Joins the queue', x: 9, y: 20, width: 98 }],
    body: [],
    marks: [
      mark('wait', 9, 38, { text: '14', alarm: true }),
      mark('evidence1', 142, 38),
      mark('moment', 159, -7),
    ],
    picture: null,
  },
  {
    id: 'c2',
    laneId: 'front',
    stepId: 's2',
    zone: 1,
    x: 304,
    y: 156,
    w: 166,
    h: 58,
    title: [{ text: '核对证件', x: 9, y: 20, width: 52 }],
    body: [],
    marks: [mark('decision', 76, 51, { h: 7 }), mark('persona', 9, 38, { personaId: 'ann' })],
    picture: null,
  },
];

export const tinyLayout: Layout = {
  width: 476,
  height: EMOTIONS_TOP + EMOTION_HEIGHT,
  labelWidth: 120,
  phaseHeight: 24,
  stepHeight: 40,
  phases: [
    {
      id: 'ph',
      x: 120,
      y: 0,
      w: 356,
      h: 24,
      title: [{ text: 'Arrive', x: 8, y: 17, width: 40 }],
      stepCount: 2,
    },
  ],
  steps: [
    {
      id: 's1',
      phaseId: 'ph',
      index: 0,
      x: 120,
      y: 24,
      w: 178,
      h: 40,
      title: [{ text: 'Wait', x: 8, y: 17, width: 27 }],
      minutes: 14,
    },
    {
      id: 's2',
      phaseId: 'ph',
      index: 1,
      x: 298,
      y: 24,
      w: 178,
      h: 40,
      title: [{ text: 'Check in 办理入住', x: 8, y: 17, width: 103 }],
      minutes: null,
    },
  ],
  lanes: [
    lane('act', 'actions', 0, 64, 72, 0, 'Customer actions'),
    lane('front', 'frontstage', 1, 151, 70, 1, 'Frontstage'),
    lane('emo', 'emotions', 2, EMOTIONS_TOP, EMOTION_HEIGHT, 'sheet', 'Emotions'),
  ],
  lines: [{ kind: 'interaction', upperZone: 0, lowerZone: 1, x: 0, y: 136, w: 476, h: 15 }],
  cards: new Map(cards.map((card) => [card.id, card])),
  curves: [
    {
      laneId: 'emo',
      personaId: 'ann',
      points: [
        { stepId: 's1', value: -4, x: 209, y: low },
        { stepId: 's2', value: 3, x: 387, y: high },
      ],
      path: `M209 ${low}C268 ${low} 328 ${high} 387 ${high}`,
    },
  ],
  links: [
    {
      id: 'l1',
      from: 'c1',
      to: 'c2',
      points: [
        { x: 209, y: 130 },
        { x: 209, y: 146 },
        { x: 387, y: 146 },
        { x: 387, y: 156 },
      ],
      label: { x: 270, y: 138, w: 60, h: 16, lines: [{ text: 'passport', x: 8, y: 12, width: 44 }] },
    },
  ],
  notes: [{ id: 'n1', x: 330, y: 60, w: 90, h: 60, lines: [{ text: 'Ask Lena', x: 8, y: 22, width: 56 }] }],
};

function lane(
  id: string,
  kind: Layout['lanes'][number]['kind'],
  index: number,
  y: number,
  h: number,
  zone: Layout['lanes'][number]['zone'],
  title: string,
): Layout['lanes'][number] {
  return {
    id,
    kind,
    zone,
    index,
    collapsed: false,
    cardCount: 1,
    x: 0,
    y,
    w: 476,
    h,
    title: [{ text: title, x: 12, y: 20, width: 90 }],
  };
}
