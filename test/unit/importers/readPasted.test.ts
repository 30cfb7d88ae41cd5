/** Blocks pasted at a cell. */
import { expect, it } from 'vitest';
import { readPasted } from '../../../shared/importers/readPasted';

it('reads a spreadsheet block, a table and a list', () => {
  expect(readPasted('a\t"b\nc"\n\td; e\n')).toEqual([
    [['a'], ['b', 'c']],
    [[], ['d', 'e']],
  ]);
  expect(readPasted('| a | **b** |\n|---|---|\n| c | - |\n')).toEqual([
    [['a'], ['b']],
    [['c'], []],
  ]);
  expect(readPasted('- buy a ticket\n- find the gate\n')).toEqual([[['buy a ticket', 'find the gate']]]);
  expect(readPasted(' \n')).toEqual([]);
});
