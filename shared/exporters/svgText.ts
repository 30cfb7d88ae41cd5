/** A page as SVG text: text as text in named fonts, cards as groups, nothing that reaches out or runs. */
import { locales, type Script } from '../model/locales';
import type { Id, Locale } from '../model/schema';
import { num } from '../scene/path';
import { safeHref } from '../scene/safeHref';
import type { Page, Scene, SceneItem, Stroke } from '../scene/types';
import { splitRuns } from '../text/splitRuns';
import { toBase64 } from './base64';

import type { Picture } from './pictures';
import { attributes, escapeXml } from './xml';

type Item<T extends SceneItem['type']> = Extract<SceneItem, { type: T }>;
export type Pictures = ReadonlyMap<Id, Picture>;

/** The bundled fonts by the names they go by elsewhere, then what systems bring along. */
const stacks: Readonly<Record<Script, string>> = {
  latin: "Inter, 'Noto Sans SC', 'Noto Sans TC', 'Segoe UI', 'Helvetica Neue', sans-serif",
  hans: "Inter, 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  hant: "Inter, 'Noto Sans TC', 'Source Han Sans TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif",
};
export const fontStack = (locale: Locale): string => stacks[locales[locale].script];

const strokeOf = (stroke: Stroke | undefined): Record<string, string | number | undefined> =>
  stroke
    ? {
        stroke: stroke.color,
        'stroke-width': num(stroke.width),
        'stroke-dasharray': stroke.dash?.map(num).join(' '),
        'stroke-linecap': stroke.cap === 'round' ? 'round' : undefined,
      }
    : {};

const boxOf = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({
  x: num(x),
  y: num(y),
  width: num(w),
  height: num(h),
});

function shape(item: Item<'rect'> | Item<'path'>): string {
  const look = {
    fill: item.fill ?? 'none',
    opacity: item.opacity === undefined ? undefined : num(item.opacity),
    ...strokeOf(item.stroke),
  };
  if (item.type === 'path') return `<path${attributes({ d: item.d, ...look })}/>`;
  const rx = item.radius ? num(item.radius) : undefined;
  return `<rect${attributes({ ...boxOf(item), rx, ...look })}/>`;
}

/** Runs are placed one by one and held to their measured width, so that a viewer without the fonts keeps the lines in their cards. */
function text(item: Item<'text'>, locale: Locale): string {
  const runs = splitRuns(item.text, item.style, locale);
  const spans = runs.map((run) => {
    const place = {
      x: num(item.x + run.x),
      textLength: run.width > 0 ? num(run.width) : undefined,
      lengthAdjust: run.width > 0 ? 'spacingAndGlyphs' : undefined,
    };
    return `<tspan${attributes(place)}>${escapeXml(run.text)}</tspan>`;
  });
  const look = {
    y: num(item.y),
    'font-size': num(item.style.size),
    'font-weight': item.style.weight,
    fill: item.color,
  };
  const line = `<text${attributes(look)}>${spans.join('')}</text>`;
  const href = item.href === undefined ? null : safeHref(item.href);
  return href === null ? line : `<a${attributes({ href, target: '_blank', rel: 'noopener' })}>${line}</a>`;
}

/** Writes items one by one; clip paths and gradients get ids of their own, counted through the whole file. */
export function itemWriter(pictures: Pictures, idPrefix = ''): (item: SceneItem, locale: Locale) => string {
  let ids = 0;
  const image = (item: Item<'image'>): string => {
    const picture = pictures.get(item.assetId);
    if (!picture) return '';
    const id = `${idPrefix}clip${++ids}`;
    const href = `data:${picture.mime};base64,${toBase64(picture.bytes)}`;
    const rx = item.radius ? num(item.radius) : undefined;
    const title = picture.alt === undefined ? '' : `<title>${escapeXml(picture.alt)}</title>`;
    return (
      `<clipPath id="${id}"><rect${attributes({ ...boxOf(item), rx })}/></clipPath>` +
      `<image${attributes({ ...boxOf(item.content ?? item), preserveAspectRatio: 'none', 'clip-path': `url(#${id})`, href })}>${title}</image>`
    );
  };
  const gradient = (item: Item<'gradient'>): string => {
    const id = `${idPrefix}gradient${++ids}`;
    const stop = (offset: number, { color, opacity }: { color: string; opacity: number }) =>
      `<stop${attributes({ offset, 'stop-color': color, 'stop-opacity': num(opacity) })}/>`;
    return (
      `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stop(0, item.top)}${stop(1, item.bottom)}</linearGradient>` +
      `<rect${attributes({ ...boxOf(item), fill: `url(#${id})` })}/>`
    );
  };
  return (item, locale) => {
    if (item.type === 'rect' || item.type === 'path') return shape(item);
    if (item.type === 'text') return text(item, locale);
    return item.type === 'image' ? image(item) : gradient(item);
  };
}

function createWriter(pictures: Pictures, idPrefix: string | undefined) {
  const write = itemWriter(pictures, idPrefix);
  /** Items of one record that follow each other become a group, so that a card moves as one in a drawing program. */
  return (scene: Scene): string => {
    const lines: string[] = [];
    let open: Id | undefined;
    for (const item of scene.items) {
      if (item.ref !== open) {
        if (open !== undefined) lines.push('</g>');
        if (item.ref !== undefined) lines.push(`<g${attributes({ 'data-ref': item.ref })}>`);
        open = item.ref;
      }
      const line = write(item, scene.textLocale);
      if (line !== '') lines.push(line);
    }
    if (open !== undefined) lines.push('</g>');
    return lines.join('\n');
  };
}

interface SvgOptions {
  readonly title: string;
  readonly locale: Locale;
  readonly pictures: Pictures;
  /** Before all ids, where several pictures stand in one page. */
  readonly idPrefix?: string;
}

/** Text of an SVG file that shows the page. */
export function svgText(page: Page, options: SvgOptions): string {
  const [width, height] = [num(page.width), num(page.height)];
  const write = createWriter(options.pictures, options.idPrefix);
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fontStack(options.locale),
    'xml:space': 'preserve',
    'xml:lang': options.locale,
    'stroke-linejoin': 'round',
    style: 'font-kerning:none;font-variant-ligatures:none;white-space:pre',
  });
  const background =
    page.background === null ? [] : [`<rect${attributes({ width, height, fill: page.background })}/>`];
  const groups = page.placements.map(({ scene, x, y, scale }) => {
    const transform = `translate(${num(x)} ${num(y)})${scale === 1 ? '' : ` scale(${scale})`}`;
    return `<g${attributes({ transform })}>\n${write(scene)}\n</g>`;
  });
  const lines = [`<svg${root}>`, `<title>${escapeXml(options.title)}</title>`, ...background, ...groups];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n</svg>\n`;
}
