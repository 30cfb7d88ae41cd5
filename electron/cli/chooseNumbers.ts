/** `1,3-5`: numbers of a printed list, counted from 1. */
import { type Call, CliError } from './types';

/** Indexes from 0, in the order of the list. */
export function chooseNumbers({ t }: Call, text: string, count: number): readonly number[] {
  const chosen = new Set<number>();
  for (const part of text.split(',')) {
    const [, from = '', to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || first < 1 || last < first || last > count)
      throw new CliError(t('cli.import.noSuchChange', { value: part.trim(), count }));
    for (let number = first; number <= last; number++) chosen.add(number - 1);
  }
  return [...chosen].sort((a, b) => a - b);
}
