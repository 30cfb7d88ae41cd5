/** From what an author writes to the document, and from a template to a map of one's own. */
import { expect, test } from 'vitest';
import { beginFrom } from '../../../shared/templates/begin';
import { buildTemplate } from '../../../shared/templates/build';
import { textsOf } from '../../../shared/templates/texts';
import type { TemplateMap } from '../../../shared/templates/types';

const map: TemplateMap = {
  title: 'Kiosk',
  description: 'Buying a paper',
  teaches: ['That it is quick.'],
  personas: { p_reader: { name: 'Reader' }, p_runner: { name: 'Runner' }, p_aunt: { name: 'Aunt' } },
  lanes: ['actions', { key: 'frontstage:till', name: 'Till' }, 'emotions', 'opportunities'],
  phases: [
    {
      name: 'Buy',
      steps: [
        {
          name: 'Ask',
          minutes: 1,
          feel: [1, [-2, 'In a hurry'], null],
          cards: {
            actions: ['Asks', { id: 'pay', title: 'Pays', owner: 'Till' }],
            'frontstage:till': ['Smiles'],
            opportunities: [{ title: 'Card reader', due: '2026-07-12' }],
          },
        },
      ],
    },
  ],
  links: [['pay', 'f01', { label: 'coins' }]],
};
const doc = buildTemplate('kiosk', map);

test('ids, kinds and places follow from where a line stands', () => {
  expect(doc.cards).toMatchObject({
    a01: { kind: 'action', laneId: 'l_act', stepId: 's01', title: 'Asks' },
    pay: { kind: 'action', title: 'Pays' },
    f01: { kind: 'touchpoint', laneId: 'l_fro_till', title: 'Smiles' },
  });
  expect((doc.cards.a01?.rank ?? '') < (doc.cards.pay?.rank ?? '')).toBe(true);
  expect(doc.links).toEqual({ k01: { from: 'pay', to: 'f01', label: 'coins' } });
  expect(doc.emotions).toEqual({
    m_re01: { stepId: 's01', personaId: 'p_reader', value: 1 },
    m_ru01: { stepId: 's01', personaId: 'p_runner', value: -2, note: 'In a hurry' },
  });
  expect(Object.values(doc.personas).map(({ rank }) => rank)).toEqual(['a1', 'a3', 'a5']);
});

test('every text is found once and said in the other language; what is not translated stays English', () => {
  expect(textsOf(map)).toEqual([
    ...['Kiosk', 'Buying a paper', 'That it is quick.', 'Reader', 'Runner', 'Aunt', 'Till', 'Buy', 'Ask'],
    ...['In a hurry', 'Asks', 'Pays', 'Smiles', 'Card reader', 'coins'],
  ]);
  const other = buildTemplate('kiosk', map, 'zh-Hans', { Till: '收银台', Pays: '付款' });
  expect(other.lanes.l_fro_till?.name).toBe('收银台');
  expect(other.cards.pay).toMatchObject({ title: '付款', owner: '收银台' });
  expect(other.cards.a01?.title).toBe('Asks');
  expect(other.meta).toMatchObject({ locale: 'zh-Hans', id: 'kioskzh' });
});

test.each<[string, Partial<TemplateMap>]>([
  ['a lane that is not there', { lanes: ['actions'] }],
  ['a feeling too few', { personas: { p_one: { name: 'One' } } }],
  [
    'the same id twice',
    { phases: [{ name: 'A', steps: [{ name: 'B', cards: { actions: ['x', { id: 'a01', title: 'y' }] } }] }] },
  ],
])('%s is the author’s mistake, and said', (_, change) => {
  expect(() => buildTemplate('kiosk', { ...map, ...change })).toThrow(/template|needs/);
});

test('a map of one’s own has its own id and dates that lie as far from today', () => {
  const own = beginFrom(doc, { id: 'mine', now: '2027-06-12T15:00:00Z', generator: 'test' });
  expect(own.meta).toMatchObject({ id: 'mine', createdAt: '2027-06-12T15:00:00Z', title: 'Kiosk' });
  expect(own.cards.o01?.due).toBe('2027-07-12');
  expect(doc.cards.o01?.due).toBe('2026-07-12');
});
