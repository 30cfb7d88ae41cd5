import { expect, test } from 'vitest';
import { findPlainProblems, findProblems, toProblems } from '../../../shared/analysis';
import { generateMap } from '../../support/generateMap';

test('problems found beside the window come out as they went in, with what fixes them', () => {
  const doc = generateMap({ cards: 300 });
  const today = '2026-11-22';
  const handed = structuredClone({ doc, plain: findPlainProblems(doc, today) });
  const problems = toProblems(handed.plain, handed.doc, today);
  const own = findProblems(doc, today);
  const withoutFix = (list: typeof own) =>
    list.map(({ fix, ...problem }) => ({ ...problem, fixable: fix !== undefined }));
  expect(withoutFix(problems)).toEqual(withoutFix(own));
  const at = own.findIndex(({ fix }) => fix);
  expect(problems[at]?.fix?.(handed.doc)).toEqual(own[at]?.fix?.(doc));
});
