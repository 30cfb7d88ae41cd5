/** Every check: a map in which it finds something, one in which it does not, what it says, and what its fix does. */
import { describe, expect, test } from 'vitest';
import { findProblems, type Problem, sayProblem } from '../../../shared/analysis';
import { checks } from '../../../shared/analysis/checks';
import { translateData, translator } from '../../../shared/i18n/translate';
import { type Blueprint, LOCALES } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { checkCases } from './checkCases';
import { type MapParts, makeMap } from './map';

const TODAY = '2026-06-15';

const found = (doc: Blueprint, id: string): readonly Problem[] =>
  findProblems(doc, TODAY).filter((problem) => problem.check === id);

/** What tells one finding from another. */
const nameOf = ({ check, level, refs }: Problem): string => `${check} ${level} ${refs[0]}`;

test('every check has its cases', () => {
  expect(Object.keys(checkCases).sort()).toEqual(checks.map((check) => check.id).sort());
});

describe.each(Object.entries(checkCases))('%s', (id, { fails, finds, passes, fixed }) => {
  const doc = makeMap(fails);
  const problems = found(doc, id);

  test('finds what is wrong, at its level and place', () => {
    expect(problems.map((problem) => [problem.level, problem.refs[0]])).toEqual(finds);
    const { levels = [] } = checks.find((check) => check.id === id) ?? {};
    for (const problem of problems) expect(levels).toContain(problem.level);
  });

  test('leaves alone what is right', () => {
    expect(found(makeMap(passes), id)).toEqual([]);
  });

  test('says it in every language, with every name filled in', () => {
    for (const locale of LOCALES)
      for (const problem of problems) {
        const text = sayProblem(problem, locale);
        expect(text).not.toBe(problem.key);
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
      }
  });

  test(
    fixed ? 'is cleared by its fix, which makes no new problem' : 'offers no fix that could be wrong',
    () => {
      const [first] = problems;
      expect(first?.fix !== undefined).toBe(fixed ?? false);
      if (!first?.fix) return;
      const fixedDoc = after(doc, first.fix(doc));
      expect(found(fixedDoc, id)).toEqual([]);
      const known = new Set(findProblems(doc, TODAY).map(nameOf));
      expect(
        findProblems(fixedDoc, TODAY)
          .map(nameOf)
          .filter((name) => !known.has(name)),
      ).toEqual([]);
      const label = `check.fix.${id}`;
      for (const locale of LOCALES) expect(translateData(translator(locale), label)).not.toBe(label);
    },
  );
});

describe('fixes', () => {
  const mended = (parts: MapParts, id: string): Blueprint => {
    const doc = makeMap(parts);
    const problem = found(doc, id).find((row) => row.fix);
    return after(doc, problem!.fix!(doc));
  };

  test('move a misplaced card to the first lane made for it, in its own step', () => {
    const lanes = { actions: 'actions', text: 'text', first: 'pains', second: 'pains' } as const;
    const doc = mended({ lanes, cards: { p: ['actions', 's2', 'pain'] } }, 'misplaced-card');
    expect(doc.cards.p).toMatchObject({ laneId: 'first', stepId: 's2' });
  });

  test('are not offered where no lane takes the card', () => {
    const doc = makeMap({ lanes: { actions: 'actions' }, cards: { p: ['actions', 's2', 'pain'] } });
    expect(found(doc, 'misplaced-card')[0]?.fix).toBeUndefined();
  });

  test('scale shares in proportion', () => {
    const doc = mended({ personas: { a: { share: 0.8 }, b: { share: 0.4 }, c: {} } }, 'shares-off');
    expect(doc.personas.a?.share).toBeCloseTo(2 / 3, 9);
    expect(doc.personas.b?.share).toBeCloseTo(1 / 3, 9);
    expect(doc.personas.c?.share).toBeUndefined();
  });

  test('delete an empty phase, and only that', () => {
    const doc = mended({ phases: { p: ['s1'], empty: [] } }, 'phases-many');
    expect(Object.keys(doc.phases)).toEqual(['p']);
  });

  test('delete an untitled card only where nothing else is on it', () => {
    const cards = { a: ['actions', 's1', 'action', { title: '', minutes: 5 }] } as const;
    expect(found(makeMap({ cards }), 'untitled')[0]?.fix).toBeUndefined();
  });
});

test('problems come worst first', () => {
  const fail = { kind: 'process' as const };
  const doc = makeMap({
    cards: {
      a: ['actions', 's1', 'action', { fail }],
      b: ['actions', 's2', 'action', { fail, moment: 'truth' }],
    },
  });
  const levels = findProblems(doc, TODAY).map((problem) => problem.level);
  expect(levels).toEqual([...levels].sort((a, b) => 'ewi'.indexOf(a[0]!) - 'ewi'.indexOf(b[0]!)));
  expect(levels[0]).toBe('error');
});

test('a card is named by its title, else its text, never by a wall of it', () => {
  const text = (title: string, body?: string) => {
    const cards = { a: ['actions', 's1', 'action', { title, body, moment: 'truth' }] } as const;
    const [problem] = found(makeMap({ cards }), 'moment-without-owner');
    return sayProblem(problem!, 'en');
  };
  expect(text('Check\n in')).toBe('Nobody owns the moment of truth “Check in” at “s1”');
  expect(text('', 'Signs the form')).toContain('“Signs the form”');
  expect(text('{{step}} $t(check.untitled)')).toContain('“{{step}} $t(check.untitled)”');
  expect(text('x'.repeat(500)).length).toBeLessThan(120);
});

test('durations and days are written as the language does', () => {
  const cards = {
    late: ['opportunities', 's1', 'opportunity', { due: '2026-06-14T09:00', stage: 'tracked' }],
    slow: ['actions', 's1', 'action', { wait: { minutes: 4320, target: 90 } }],
    close: ['actions', 's1', 'action', { wait: { minutes: 10.4, limit: 10 } }],
  } as const;
  const problems = ['overdue', 'wait-over-limit'].flatMap((id) => found(makeMap({ cards }), id));
  const [late, close, slow] = problems;
  expect([late?.vars.due, close?.vars.minutes, slow?.vars.target]).toEqual(['2026-06-14', 10.4, 90]);
  const english = problems.map((problem) => sayProblem(problem, 'en'));
  expect(english[0]).toContain('was due on 14 June 2026');
  expect(english[1]).toMatch(/wait of 10\.4 min .* 10 min$/);
  expect(english[2]).toMatch(/wait of 72 h .* 1 h 30 min$/);
  expect(sayProblem(late!, 'zh-Hans')).toContain('应于2026年6月14日完成');
  expect(sayProblem(slow!, 'zh-Hant')).toMatch(/等待 72 小時.* 1 小時 30 分鐘$/);
});

test('an edit of a note finds the very same problems', () => {
  const doc = makeMap({ cards: { a: ['actions', 's1', 'action'] } });
  expect(findProblems({ ...doc, notes: {} }, TODAY)).toBe(findProblems(doc, TODAY));
  expect(findProblems(doc, '2026-06-16')).not.toBe(findProblems(doc, TODAY));
});

test.each(checks.map((check) => [check.id, check] as const))('%s reads no more than it says', (id, check) => {
  const { fails, passes } = checkCases[id]!;
  for (const parts of [fails, passes]) {
    const read = new Set<string>();
    const watched = new Proxy(makeMap(parts), {
      get(doc, part) {
        read.add(String(part));
        return Reflect.get(doc, part);
      },
    });
    Array.from(check.find({ doc: watched, today: TODAY }));
    for (const part of read) expect(check.reads).toContain(part);
  }
});
