import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../shared/commands/applyCommand';
import { type TextKey, translator } from '../../../shared/i18n/translate';
import { seededRandom } from '../../../shared/model/newId';
import { LOCALES } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { randomCommand } from '../../support/randomCommand';

describe('what the history calls a command', () => {
  const doc = generateMap({ cards: 30 });

  it.each(LOCALES)('has a text for every label in %s', (locale) => {
    const t = translator(locale);
    const missing = new Set<string>();
    for (let seed = 0; seed < 2000; seed++) {
      const { key, vars } = labelOf(doc, randomCommand(doc, seededRandom(seed)));
      const text = t(`history.${key}` as TextKey, vars);
      if (text.startsWith('history.') || text.includes('{{')) missing.add(key);
    }
    expect([...missing]).toEqual([]);
  });

  it('has a text in every language for each label that a gesture or panel gives its batch', () => {
    const keys = new Set(
      ['renderer', 'shared'].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .flatMap((name) => [
            ...readFileSync(join(folder, name), 'utf8').matchAll(/label: \{\s*key: '([^']+)'/g),
          ])
          .map((match) => match[1] ?? ''),
      ),
    );
    expect(keys.size).toBeGreaterThan(5);
    for (const locale of LOCALES)
      for (const key of keys) {
        const path = key.startsWith('history.') ? key : `history.${key}`;
        expect(translator(locale)(path as TextKey, { count: 2 }), `${key} in ${locale}`).not.toBe(path);
      }
  });

  it('says how many, and what of them is changed', () => {
    const t = translator('en');
    const say = (key: string, count: number) => t(`history.${key}` as TextKey, { count });
    expect([say('card.move', 1), say('card.move', 3)]).toEqual(['Move card', 'Move 3 cards']);
    const ids = Object.keys(doc.cards).slice(0, 2);
    expect(labelOf(doc, { type: 'card.edit', ids, fields: { severity: 3, frequency: 1 } }).key).toBe(
      'card.rate',
    );
    expect(labelOf(doc, { type: 'lane.edit', id: 'x', fields: { hidden: null } }).key).toBe('lane.show');
  });
});
