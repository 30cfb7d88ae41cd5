/** The handbook says the same in every language, and nothing it names or leads to is missing. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPage, PAGES } from '../../../shared/handbook/contents';
import type { Page } from '../../../shared/handbook/readPage';
import { resolveReference } from '../../../shared/handbook/references';
import { translator } from '../../../shared/i18n/translate';
import { LOCALES } from '../../../shared/model/schema';
import { FOLDER, inlinesOf, keyText, markdownOf, pagesOf } from './pagesOf';

/** What a page is made of, whatever its language. */
const shapeOf = (page: Page): readonly string[] =>
  page.blocks.map((block) => {
    if (block.type === 'heading') return `h${block.level}`;
    if (block.type === 'list') return `list of ${block.items.length}`;
    return block.type === 'table' ? `table ${block.head.length}×${block.rows.length}` : block.type;
  });

const namedBy = (page: Page, type: 'reference' | 'link'): readonly string[] =>
  inlinesOf(page)
    .flatMap((inline) => {
      if (inline.type !== type) return [];
      return inline.type === 'reference'
        ? [`${inline.kind}:${inline.id}`]
        : inline.type === 'link'
          ? [inline.to]
          : [];
    })
    .sort();

describe.each(LOCALES)('the handbook in %s', (locale) => {
  const pages = pagesOf(locale);
  const t = translator(locale);

  test('has a file for each page and no other', () => {
    const files = readdirSync(resolve(FOLDER, locale)).map((name) => name.replace(/\.md$/, ''));
    expect(files.sort()).toEqual([...PAGES].sort());
  });

  test('gives each page a title of its own', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('names only what the window has', () => {
    const unknown = [...pages].flatMap(([id, page]) =>
      inlinesOf(page).flatMap((inline) =>
        inline.type === 'reference' && resolveReference(inline, t, keyText) === null
          ? [`${id}: {${inline.kind}:${inline.id}}`]
          : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('leads only to pages and sections that are there', () => {
    const wrong = [...pages].flatMap(([id, page]) =>
      namedBy(page, 'link').filter((to) => {
        const [target = '', section] = to.split('#');
        if (!isPage(target) || target === id) return true;
        const blocks = pages.get(target)?.blocks ?? [];
        return (
          section !== undefined && !blocks.some((block) => block.type === 'heading' && block.id === section)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('shows only pictures that are there, each with words for it', () => {
    const wrong = [...pages.values()].flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'picture' &&
        (block.alt === '' || !existsSync(resolve(FOLDER, 'pictures', locale, `${block.name}.png`)))
          ? [block.name]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is made of the same parts as in English', () => {
    const english = pagesOf('en');
    for (const [id, page] of pages) {
      const source = english.get(id);
      expect(source && shapeOf(page), id).toEqual(source && shapeOf(source));
      expect(source && namedBy(page, 'reference'), id).toEqual(source && namedBy(source, 'reference'));
      expect(source && namedBy(page, 'link'), id).toEqual(source && namedBy(source, 'link'));
    }
  });

  test('leaves no mark of Markdown in its text', () => {
    const left = [...pages].flatMap(([id, page]) =>
      inlinesOf(page).flatMap((inline) =>
        inline.type === 'text' && /\*\*|\]\(|\{(menu|action|keys?|text|name):|^#{1,3} /.test(inline.text)
          ? [`${id}: ${inline.text}`]
          : [],
      ),
    );
    expect(left).toEqual([]);
  });
});

test('pages are short enough to be read between two steps of work', () => {
  const long = PAGES.filter((id) => id !== 'score' && id !== 'glossary' && id !== 'git').filter(
    (id) => markdownOf('en', id).split(/\s+/).length > 480,
  );
  expect(long).toEqual([]);
});

test('every page is linked to from another one', () => {
  const pages = pagesOf('en');
  const linked = new Set(
    [...pages.values()].flatMap((page) => namedBy(page, 'link').map((to) => to.split('#')[0])),
  );
  expect(PAGES.filter((id) => !linked.has(id))).toEqual([]);
});
