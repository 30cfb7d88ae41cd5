/** An empty map that begins with the curve: two people near the zero line, to be dragged up and down together. */
import type { TemplateMap } from '../../types';

export const map: TemplateMap = {
  title: 'Emotion first',
  description: 'The curve comes first: drag the points up and down, then write down why',
  teaches: ['Start here in a workshop: everyone can say how it felt before anyone can say why.', 'Two opposite people show where the same step pleases one and hurts the other.'],
  personas: {
    p_1: { name: 'Typical customer', share: 0.7 },
    p_2: { name: 'Demanding customer', share: 0.3 },
  },
  lanes: ['emotions', 'thoughts', 'actions', 'frontstage', 'pains', 'gains', 'opportunities'],
  phases: [
    {
      name: 'Before',
      steps: [
        { name: 'Expect', feel: [1, -1] },
        { name: 'Prepare', feel: [1, -1] },
      ],
    },
    {
      name: 'Beginning',
      steps: [
        { name: 'First contact', feel: [1, -1] },
        { name: 'First result', feel: [1, -1] },
      ],
    },
    {
      name: 'Middle',
      steps: [
        { name: 'Everyday use', feel: [1, -1] },
        { name: 'When it goes wrong', feel: [1, -1] },
      ],
    },
    {
      name: 'End',
      steps: [
        { name: 'Last contact', feel: [1, -1] },
        { name: 'Memory', feel: [1, -1] },
      ],
    },
  ],
};
