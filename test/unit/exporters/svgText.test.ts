/** The SVG text: valid, inert, the same each time. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../shared/exporters/pictures';
import { svgText } from '../../../shared/exporters/svgText';
import type { Blueprint } from '../../../shared/model/schema';
import { toScene } from '../../../shared/scene/toScene';
import type { Page, Scene } from '../../../shared/scene/types';
import { tinyLayout, tinyMap } from '../../support/tinyMap';

const pageOf = (scene: Scene): Page => ({
  width: scene.width,
  height: scene.height,
  background: scene.background,
  placements: [{ scene, x: 0, y: 0, scale: 1 }],
});
const draw = (doc: Blueprint, title = doc.meta.title ?? ''): string =>
  svgText(pageOf(toScene(doc, tinyLayout, { theme: 'light', locale: 'en' })), {
    title,
    locale: 'en',
    pictures: new Map(),
  });
const xmllint = spawnSync('xmllint', ['--version']).error === undefined;
const lint = (text: string) => execFileSync('xmllint', ['--noout', '-'], { input: text });

describe('svgText', () => {
  it('draws a small map as it did before', async () => {
    await expect(draw(tinyMap)).toMatchFileSnapshot('../../golden/tiny.svg');
  });
  it('gives the same text twice', () => {
    expect(draw(tinyMap)).toBe(draw(structuredClone(tinyMap)));
  });
  it.skipIf(!xmllint)('is valid XML whatever the texts are (needs xmllint)', () => {
    const hostile =
      '</text><script>__pwned()</script>]]>--> \u0000\u0007\u001b \ud83d \udc00 \ufffe " \' & <';
    const title = tinyLayout.cards.get('c1')!;
    const cards = new Map([['c1', { ...title, title: [{ text: hostile, x: 9, y: 20, width: 98 }] }]]);
    const scene = toScene(tinyMap, { ...tinyLayout, cards }, { theme: 'light', locale: 'en' });
    const text = svgText(pageOf(scene), { title: hostile, locale: 'en', pictures: new Map() });
    lint(text);
    expect(text).not.toContain('<script');
    expect(text).toContain('␀');
    expect(text).toContain('\ufffd');
  });
  it('says what a picture shows, where that is written', () => {
    const picture = { mime: 'image/png', bytes: new Uint8Array([1, 2, 3]) } as const;
    const image = { type: 'image', x: 0, y: 0, w: 10, h: 10 } as const;
    const scene: Scene = {
      ...{ width: 20, height: 10, background: null, textLocale: 'en', bookmarks: [] },
      items: [
        { ...image, assetId: 'a' },
        { ...image, assetId: 'b' },
      ],
    };
    const pictures = new Map<string, Picture>([
      ['a', { ...picture, alt: 'The <front> door' }],
      ['b', picture],
    ]);
    const text = svgText(pageOf(scene), { title: 'Map', locale: 'en', pictures });
    expect(text.match(/<title>.*?<\/title>/g)).toEqual([
      '<title>Map</title>',
      '<title>The &lt;front&gt; door</title>',
    ]);
  });
  it('reaches out to nothing', () => {
    const addresses = draw(tinyMap).match(/(?:href|src|url)\s*[=(]\s*"?[^")\s]+/g) ?? [];
    expect(addresses.filter((part) => !/#(?:clip|gradient)\d+/.test(part))).toEqual([
      'href="https://example.org/queue',
    ]);
  });
});
