/** The HTML page: names its style and script by hash, says everything as text, and reaches for nothing. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { html } from '../../../shared/exporters/html/html';
import { sha256 } from '../../../shared/exporters/html/sha256';
import type { ExportOptions } from '../../../shared/exporters/types';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';

const base: ExportOptions = { locale: 'en', theme: 'light', date: '2026-11-22' };
const write = async (doc: Blueprint, options: Partial<ExportOptions> = {}): Promise<string> =>
  new TextDecoder().decode(await html.export(doc, { ...base, ...options }, createExportEnvironment()));
const parts = (page: string, tag: string) =>
  [...page.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '');

describe('HTML page', () => {
  it('allows its own style and script by their hashes and nothing else', async () => {
    const page = await write(generateMap({ cards: 40 }), { accent: '#0a7d55' });
    const policy = /content="([^"]*default-src[^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(parts(page, 'style')).toHaveLength(1);
    expect(parts(page, 'script')).toHaveLength(1);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      `style-src ${hash(parts(page, 'style')[0] ?? '')}`,
      `script-src ${hash(parts(page, 'script')[0] ?? '')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/ style=|\son\w+=|@import|url\(http|<(iframe|object|embed|link)\b/);
  });

  it('lists in the lane of one persona only what that persona feels', async () => {
    const doc: Blueprint = {
      ...tinyMap,
      personas: { ann: { name: 'Ann' }, ben: { name: 'Ben' } },
      lanes: { ...tinyMap.lanes, emo: { kind: 'emotions', rank: 'c', personaId: 'ann' } },
      emotions: { ...tinyMap.emotions, e3: { stepId: 's1', personaId: 'ben', value: 5 } },
    };
    const row = /<tr data-row="emo">.*<\/tr>/.exec(await write(doc))?.[0] ?? '';
    expect([...row.matchAll(/<li[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual(['Ann −4', 'Ann +3']);
  });

  it('hashes as the standard does', () => {
    for (const text of ['', 'abc', 'x'.repeat(55), 'x'.repeat(64), '地图'.repeat(300)])
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
  });

  it('shows hostile text as text', async () => {
    const hostile = '</script></style><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const page = await write({
      ...tinyMap,
      meta: { ...tinyMap.meta, title: hostile, description: hostile },
      cards: { c1: { ...tinyMap.cards.c1!, title: hostile, body: hostile, url: 'javascript:alert(1)' } },
      links: {},
    });
    expect(parts(page, 'script')).toHaveLength(1);
    expect(page).not.toContain('<img src=x');
    expect(page).not.toMatch(/(href|src)="javascript/);
  });

  it('holds the map as a table with headings for phases, steps and lanes', async () => {
    const doc = generateMap({ cards: 40 });
    const [table = ''] = parts(await write(doc), 'table');
    expect(table.match(/scope="colgroup"/g)).toHaveLength(Object.keys(doc.phases).length);
    expect(table.match(/scope="col"/g)).toHaveLength(Object.keys(doc.steps).length);
    expect(table.match(/scope="row"/g)).toHaveLength(Object.keys(doc.lanes).length);
    const listed = new Set([...table.matchAll(/data-card="([^"]+)"/g)].map((match) => match[1]));
    expect(listed.size).toBe(Object.keys(doc.cards).length);
  });

  it('leaves out scores where they are not wanted, and names header, footer and logo', async () => {
    const doc = generateMap({ cards: 40 });
    expect(await write(doc)).toContain('class="figure"');
    const page = await write(doc, { scores: false, header: 'For the board', footer: 'Confidential' });
    expect(page).not.toContain('class="figure"');
    expect(page).toContain('For the board');
    expect(page).toContain('Confidential');
  });
});
