/** What an importer lost or guessed, gathered while it reads. */
import type { TextKey } from '../i18n/translate';
import type { ImportRemark } from './types';

/** Keys of the area `import`, without that prefix. */
export type ImportKey = TextKey extends infer K ? (K extends `import.${infer R}` ? R : never) : never;

/** A file of a known format in which nothing is a journey or blueprint. */
export const NO_MAP: ImportRemark = { key: 'problem.noMap' };

/** Collects remarks, joining those that say the same of several things. */
export class Remarks {
  private readonly lists = new Map<ImportKey, string[]>();

  add(key: ImportKey, example?: string): void {
    const list = this.lists.get(key) ?? [];
    if (example !== undefined && !list.includes(example)) list.push(example);
    this.lists.set(key, list);
  }

  /** `list` names at most eight examples, `count` all of them. */
  toList(): ImportRemark[] {
    return [...this.lists].map(([key, list]) => {
      if (list.length === 0) return { key };
      const shown = list.slice(0, 8).join(', ');
      return { key, vars: { list: list.length > 8 ? `${shown}, …` : shown, count: list.length } };
    });
  }
}
