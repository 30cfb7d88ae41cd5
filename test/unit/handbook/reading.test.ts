/** Pages are read as they are written, in Chinese too, and found by the words that stand in them. */
import { describe, expect, test } from 'vitest';
import { readInline } from '../../../shared/handbook/readInline';
import { readPage } from '../../../shared/handbook/readPage';
import { searchSections, sectionsOf } from '../../../shared/handbook/search';
import { translator } from '../../../shared/i18n/translate';
import type { Locale } from '../../../shared/model/schema';
import { keyText, pagesOf } from './pagesOf';

describe('a page', () => {
  test('is cut into headings, paragraphs, lists, tables, code and notes', () => {
    const page = readPage(
      [
        '# Title',
        '',
        'One paragraph',
        'in two lines.',
        '',
        '## First',
        '1. one',
        '2. two',
        '   goes on',
        '',
        '* bullet',
        '',
        '| a | b |',
        '|---|---|',
        '| 1 \\| 2 | `x` |',
        '',
        '```',
        '# no heading',
        '```',
        '> a note',
      ].join('\n'),
    );
    expect(page.title).toBe('Title');
    expect(page.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'list',
      'list',
      'table',
      'code',
      'note',
    ]);
    expect(page.blocks[0]).toMatchObject({ inlines: [{ text: 'One paragraph in two lines.' }] });
    expect(page.blocks[2]).toMatchObject({
      ordered: true,
      items: [[{ text: 'one' }], [{ text: 'two goes on' }]],
    });
    expect(page.blocks[4]).toMatchObject({ rows: [[[{ text: '1 | 2' }], [{ type: 'code', text: 'x' }]]] });
    expect(page.blocks[5]).toMatchObject({ text: '# no heading' });
  });

  test('emphasises Chinese next to punctuation, and takes no mark within code', () => {
    expect(readInline('**“重点”**在前，`{menu:x}`')).toEqual([
      { type: 'strong', inlines: [{ type: 'text', text: '“重点”' }] },
      { type: 'text', text: '在前，' },
      { type: 'code', text: '{menu:x}' },
    ]);
  });

  test('never becomes markup: angle brackets are text', () => {
    expect(readInline('<img src=x onerror=alert(1)>')).toEqual([
      { type: 'text', text: '<img src=x onerror=alert(1)>' },
    ]);
  });
});

function find(locale: Locale, query: string): readonly string[] {
  const sections = [...pagesOf(locale)].flatMap(([id, page]) =>
    sectionsOf(id, page, translator(locale), keyText),
  );
  return searchSections(sections, query).map(({ section }) => section.page);
}

describe('the search', () => {
  test('puts the page that is about it first', () => {
    expect(find('en', 'moment of truth')[0]).toBe('moments');
    expect(find('en', 'peak-end')).toContain('emotions');
    expect(find('en', 'SERVQUAL')[0]).toBe('measures');
  });

  test('finds every word in any order, and menu names that only stand in references', () => {
    expect(find('en', 'poster paper')[0]).toBe('poster');
    expect(find('en', 'Compare with the file on disk')).toContain('versions');
    expect(find('en', 'poster zebra')).toEqual([]);
  });

  test('needs no spaces between Chinese words', () => {
    expect(find('zh-Hans', '打印海报')[0]).toBe('poster');
    expect(find('zh-Hant', '列印海報')[0]).toBe('poster');
    expect(find('zh-Hans', '恢复崩溃')).toContain('recovery');
  });

  test('marks what was searched for, and begins close before it', () => {
    const sections = sectionsOf(
      'maps',
      readPage(`# T\n\n${'words before it '.repeat(20)}the needle in hay`),
      translator('en'),
      keyText,
    );
    const [hit] = searchSections(sections, 'needle');
    expect(hit?.excerpt.find(({ marked }) => marked)?.text).toBe('needle');
    expect(hit?.excerpt[0]?.text).toBe('… ');
  });
});
