/** Comments in exports when asked: pins by number in reading order, and every open comment listed under its number. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapParts } from '../../../shared/exporters/mapParts';
import { toMarkdown } from '../../../shared/exporters/markdown';
import { pdfSheets } from '../../../shared/exporters/pdf/sheets';
import { sheet } from '../../../shared/exporters/sheet';
import type { ExportOptions } from '../../../shared/exporters/types';
import { parse } from '../../../shared/file/parse';
import type { Blueprint, Comment } from '../../../shared/model/schema';
import type { Scene } from '../../../shared/scene/types';

const options: ExportOptions = { locale: 'en', theme: 'print', date: '2026-01-01' };

function sample(): Blueprint {
  const parsed = parse(new Uint8Array(readFileSync('resources/samples/hotel-stay.blueprint')));
  if (!parsed.ok) throw new Error('the sample does not parse');
  return parsed.doc;
}

const said = (fields: Partial<Comment>): Comment => ({
  author: 'Ann',
  at: '2026-01-02T10:00:00Z',
  text: 'Well?',
  ...fields,
});

/** The sample with these comments only. */
const withComments = (comments: readonly Comment[]): Blueprint => ({
  ...sample(),
  comments: Object.fromEntries(comments.map((comment, index) => [`c${index}`, comment])),
});

const texts = (scene: Scene | undefined): readonly string[] =>
  (scene?.items ?? []).flatMap((item) => (item.type === 'text' ? [item.text] : []));
const pins = (doc: Blueprint, asked: ExportOptions): readonly string[] =>
  mapParts(doc, asked).map.items.flatMap((item) =>
    item.type === 'text' && item.color === '#ffffff' && /^\d+$/.test(item.text) ? [item.text] : [],
  );

describe('comments in exports', () => {
  it('are not there until they are asked for', () => {
    const doc = withComments([said({ text: 'Nobody asked' })]);
    const [plain, asked] = [sheet(mapParts(doc, options), options), { ...options, comments: true }];
    expect(plain.placements).toHaveLength(3);
    expect(sheet(mapParts(doc, asked), asked).placements).toHaveLength(4);
    const none = { ...doc, comments: {} };
    expect(JSON.stringify(sheet(mapParts(none, asked), asked))).toBe(
      JSON.stringify(sheet(mapParts(none, options), options)),
    );
  });

  it('are numbered from left to right and listed with answers, without what is resolved', () => {
    const doc = sample();
    const cards = Object.keys(doc.cards);
    const at = (title: string) => cards.find((id) => doc.cards[id]?.title === title) ?? '';
    const late = at('Writes a review');
    const early = at('Picks a room');
    const full = withComments([
      said({ cardId: late, text: 'The late one' }),
      said({ cardId: early, text: 'The early one', author: '' }),
      said({ cardId: early, text: 'An answer', author: 'Ben', replyTo: 'c1', at: '2026-01-03T10:00:00Z' }),
      said({ text: 'On everything' }),
      said({ cardId: at('Pays by card'), text: 'Done with', resolved: true }),
    ]);
    const asked = { ...options, comments: true };
    expect(pins(full, asked)).toEqual(['1', '2']);
    const [list] = mapParts(full, asked).comments({ width: 760 });
    const lines = texts(list);
    const order = [
      'Picks a room',
      'The early one',
      'An answer',
      'Writes a review',
      'The late one',
      'On everything',
    ];
    expect(lines.filter((line) => order.includes(line))).toEqual(order);
    expect(lines).toContain('Ben, 2026-01-03');
    expect(lines.join(' ')).not.toContain('Done with');
  });

  it('follow the view: what is not shown is not listed', () => {
    const doc = sample();
    const [first = ''] = Object.values(doc.phases).length ? Object.keys(doc.phases) : [];
    const inPhase = (id: string) => doc.steps[doc.cards[id]?.stepId ?? '']?.phaseId === first;
    const cards = Object.keys(doc.cards);
    const full = withComments([
      said({ cardId: cards.find((id) => inPhase(id)), text: 'Inside' }),
      said({ cardId: cards.find((id) => !inPhase(id)), text: 'Outside' }),
    ]);
    const asked = { ...options, comments: true, view: { phaseIds: [first] } };
    const lines = mapParts(full, asked)
      .comments({ width: 760 })
      .flatMap((scene) => texts(scene));
    expect(lines).toContain('Inside');
    expect(lines).not.toContain('Outside');
  });

  it('go on over as many pages of a PDF as they need, none cut', () => {
    const words = 'A long remark that goes on and on. '.repeat(12);
    const [id = ''] = Object.keys(sample().cards);
    const many = Array.from({ length: 60 }, (_, index) => said({ cardId: id, text: `${index}: ${words}` }));
    const asked = { ...options, comments: true, paper: 'A3' as const };
    const [poster, ...pages] = pdfSheets(withComments(many), asked).pages;
    expect(poster?.placements.length).toBeGreaterThan(2);
    expect(pages.length).toBeGreaterThan(2);
    for (const { height, placements } of pages)
      for (const { scene, y, scale } of placements) expect(y + scene.height * scale).toBeLessThan(height);
    const all = pages.flatMap((page) => page.placements.flatMap(({ scene }) => texts(scene))).join(' ');
    for (let index = 0; index < 60; index++) expect(all).toContain(`${index}: A long`);
  });

  it('speak the language of the export', () => {
    const doc = withComments([said({ author: '', text: 'Was?' })]);
    const list = (locale: ExportOptions['locale']) =>
      texts(mapParts(doc, { ...options, locale, comments: true }).comments({ width: 760 })[0]);
    expect(list('zh-Hans')[0]).toBe('评论');
    expect(list('zh-Hant')[0]).toBe('留言');
  });

  it('stand in the Markdown report with their answers, their signs escaped', () => {
    const [id = ''] = Object.keys(sample().cards);
    const doc = withComments([
      said({ cardId: id, text: 'Two\nlines, *starred*' }),
      said({ cardId: id, text: 'An answer', replyTo: 'c0' }),
    ]);
    expect(toMarkdown(doc, options)).not.toContain('An answer');
    const text = toMarkdown(doc, { ...options, comments: true });
    expect(text).toMatch(
      /## Comments\n\n1\. \*\*.+\*\*\n {3}- Ann, 2026-01-02: Two lines, \\\*starred\\\*\n {5}- Ann/,
    );
  });
});
