/** Items of one record as shapes: the largest filled one holds the text that follows it. */
import type { Rect } from '../../layout/types';
import type { Id } from '../../model/schema';
import type { SceneItem } from '../../scene/types';
import { ascent } from '../../text/measureText';
import { escapeXml } from '../xml';
import { colorXml, emu, fillXml, lineXml, type Paragraph, place, type Run, textXml, xfrm } from './drawing';
import { boundsOf, customGeometry, rectGeometry } from './geometry';
import type { SceneShapesOptions } from './sceneShapes';
import type { Site } from './sites';

export type TextItem = Extract<SceneItem, { type: 'text' }>;

export interface ShapeContext extends SceneShapesOptions {
  readonly isRightAligned: (item: TextItem) => boolean;
  /** Whether the record's text is meant to be edited in its shape. */
  /** Where links are glued to each card. */
  readonly sites: ReadonlyMap<Id, readonly Site[]>;
  readonly isWritten: (ref: Id | undefined) => boolean;
}

type BoxItem = Extract<SceneItem, { type: 'rect' | 'path' }>;

export interface RunShapes {
  readonly xml: readonly string[];
  /** Number of the shape that holds the text. */
  readonly host: number | null;
  readonly box: Rect | null;
}

/** Part of the largest shape from which on a shape can hold the text. */
const HOST_SHARE = 0.7;
const ALIGNED = 1;

const boxOf = (item: BoxItem): Rect => (item.type === 'rect' ? item : boundsOf(item.d));
const area = ({ w, h }: Rect): number => w * h;

/** The shape among the first ones that holds the text: the uppermost of the large ones. */
function findHost(run: readonly SceneItem[]): number {
  const before = run.findIndex((item) => item.type === 'text');
  const boxes = run.slice(0, before < 0 ? run.length : before);
  const sizes = boxes.map((item) =>
    (item.type === 'rect' || item.type === 'path') && item.fill !== undefined ? area(boxOf(item)) : 0,
  );
  const largest = Math.max(0, ...sizes);
  return largest > 0 ? sizes.findLastIndex((size) => size >= largest * HOST_SHARE) : -1;
}

/** Texts that follow the shapes and stand below each other at one edge. */
function textsOf(run: readonly SceneItem[], from: number): readonly TextItem[] {
  const texts: TextItem[] = [];
  for (const item of run.slice(from)) {
    if (item.type !== 'text') {
      if (texts.length > 0) break;
      continue;
    }
    if (texts[0] && Math.abs(texts[0].x - item.x) > ALIGNED) break;
    texts.push(item);
  }
  return texts;
}

export function runShapes(run: readonly SceneItem[], context: ShapeContext): RunShapes {
  const host = findHost(run);
  const owned = host < 0 ? [] : textsOf(run, host + 1);
  const isOwned = new Set<SceneItem>(owned);
  const xml: string[] = [];
  let number: number | null = null;
  let loose: TextItem[] = [];
  const flush = () => {
    if (loose.length > 0) xml.push(textBox(loose, context));
    loose = [];
  };
  run.forEach((item, index) => {
    if (isOwned.has(item)) return;
    if (item.type === 'text') {
      const last = loose.at(-1);
      if (last && !follows(last, item)) flush();
      loose.push(item);
      return;
    }
    flush();
    if (item.type === 'rect' || item.type === 'path') {
      const id = context.nextId();
      if (index === host) number = id;
      xml.push(shapeXml(item, id, index === host ? owned : null, context));
    } else if (item.type === 'image') xml.push(imageXml(item, context));
    else xml.push(gradientXml(item, context));
  });
  flush();
  const hostItem = run[host];
  const box = hostItem && (hostItem.type === 'rect' || hostItem.type === 'path') ? boxOf(hostItem) : null;
  return { xml, host: number, box };
}

/** The next line of the same text. */
const follows = (above: TextItem, below: TextItem): boolean =>
  above.style.size === below.style.size &&
  above.color === below.color &&
  Math.abs(above.x - below.x) < ALIGNED &&
  Math.abs(below.y - above.y - above.style.lineHeight) < ALIGNED;

const names = ({ describe }: ShapeContext, ref: Id | undefined, fallback: string): string => {
  const words = ref === undefined ? null : describe(ref);
  return `name="${words?.name || fallback}"${words?.text ? ` descr="${words.text}"` : ''}`;
};

/** `texts` are those that it holds; null = it is not the shape that holds any. */
function shapeXml(
  item: BoxItem,
  id: number,
  texts: readonly TextItem[] | null,
  context: ShapeContext,
): string {
  const isHost = texts !== null;
  const { frame, scheme } = context;
  const box = boxOf(item);
  const geometry =
    item.type === 'rect'
      ? rectGeometry(box, item.radius ?? 0)
      : customGeometry(item.d, box, {
          filled: item.fill !== undefined,
          sites: isHost && item.ref !== undefined ? (context.sites.get(item.ref) ?? []) : [],
        });
  const look = `${fillXml(item.fill, scheme, item.opacity)}${lineXml(item.stroke, frame.scale, scheme, item.opacity === undefined ? {} : { opacity: item.opacity })}`;
  const body = texts && texts.length > 0 ? hostText(texts, box, context) : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" ${names(context, item.ref, `Shape ${id}`)}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${xfrm(place(frame, box))}${geometry}${look}</p:spPr>${body}</p:sp>`
  );
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

/** Lines of one text put together again: between words a blank, between Chinese characters nothing. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const tight = WIDE.test(text.at(-1) ?? '') || WIDE.test(line[0] ?? '');
    return text === '' ? line : `${text}${tight ? '' : ' '}${line}`;
  }, '');
}

function hostText(texts: readonly TextItem[], box: Rect, context: ShapeContext): string {
  const { frame, scheme, language } = context;
  const first = texts[0]!;
  const owner = first.ref === undefined ? undefined : context.doc.cards[first.ref]?.owner;
  const paragraphs: { lines: TextItem[] }[] = [];
  for (const item of texts) {
    const last = paragraphs.at(-1)?.lines.at(-1);
    // Who answers for a card stands on a line of its own.
    if (last && follows(last, item) && last.text !== owner) paragraphs.at(-1)!.lines.push(item);
    else paragraphs.push({ lines: [item] });
  }
  const written = context.isWritten(first.ref);
  const left = (first.x - box.x) * frame.scale;
  // A label stands in the middle of its plate.
  const top = written ? Math.max(0, first.y - ascent(first.style) - box.y) * frame.scale : 0;
  return textXml(
    {
      paragraphs: paragraphs.map(
        ({ lines }): Paragraph => ({
          runs: [runOf(lines[0]!, joined(lines.map(({ text }) => text)), context)],
        }),
      ),
      inset: { left, top, right: Math.min(left, 4 * frame.scale), bottom: 0 },
      // Cards and notes are written in; a label is as wide as its words, whatever the font makes of them.
      wrap: written,
      anchor: written ? 't' : 'ctr',
      language,
    },
    frame.scale,
    scheme,
  );
}

const runOf = (item: TextItem, text: string, { links }: ShapeContext): Run => ({
  text,
  style: item.style,
  color: item.color,
  ...(item.href !== undefined && { link: links.address(item.href) }),
});

function textBox(lines: readonly TextItem[], context: ShapeContext): string {
  const { frame, scheme, nextId, language } = context;
  const first = lines[0]!;
  const box = {
    x: first.x,
    y: first.y - ascent(first.style),
    w: Math.max(...lines.map(({ width }) => width)),
    h: lines.length * first.style.lineHeight,
  };
  const align = context.isRightAligned(first) ? 'r' : 'l';
  const body = textXml(
    {
      paragraphs: [{ runs: lines.map((line) => runOf(line, line.text, context)), align }],
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
      wrap: false,
      language,
    },
    frame.scale,
    scheme,
  );
  const id = nextId();
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(first.text.slice(0, 60))}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${xfrm(place(frame, box))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${body}</p:sp>`
  );
}

function gradientXml(
  item: Extract<SceneItem, { type: 'gradient' }>,
  { frame, scheme, nextId }: ShapeContext,
): string {
  const stop = (at: number, { color, opacity }: { color: string; opacity: number }) =>
    // A colour that is wholly clear still needs its share, or it is taken as opaque.
    `<a:gs pos="${at}">${colorXml(color, Math.min(0.999, opacity), scheme)}</a:gs>`;
  const id = nextId();
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(place(frame, item))}` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:gradFill><a:gsLst>${stop(0, item.top)}${stop(100_000, item.bottom)}</a:gsLst>` +
    `<a:lin ang="5400000" scaled="0"/></a:gradFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

/** A picture cut to its frame. */
export function imageXml(item: Extract<SceneItem, { type: 'image' }>, context: ShapeContext): string {
  const { frame, links, nextId, doc } = context;
  const relation = links.picture(item.assetId);
  if (relation === null) return '';
  const { content } = item;
  const cut = (part: number, whole: number) => Math.max(0, Math.round((part / whole) * 100_000));
  const crop = content
    ? `<a:srcRect l="${cut(item.x - content.x, content.w)}" t="${cut(item.y - content.y, content.h)}" ` +
      `r="${cut(content.x + content.w - item.x - item.w, content.w)}" b="${cut(content.y + content.h - item.y - item.h, content.h)}"/>`
    : '';
  const id = nextId();
  const alt = escapeXml(doc.assets[item.assetId]?.alt ?? doc.assets[item.assetId]?.name ?? '');
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${alt}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/>${crop}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${xfrm(place(frame, item))}${rectGeometry(item, item.radius ?? 0)}</p:spPr></p:pic>`
  );
}

/** A card with its marks: moved as one. */
export function groupXml(
  { xml, box }: RunShapes,
  ref: Id,
  id: number,
  { frame, describe }: SceneShapesOptions,
): string {
  const { x, y, w, h } = place(frame, box ?? { x: 0, y: 0, w: 1, h: 1 });
  const words = describe(ref);
  const at = `x="${emu(x)}" y="${emu(y)}"`;
  const size = `cx="${emu(w)}" cy="${emu(h)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${words?.name ?? ''}" descr="${words?.text ?? ''}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${xml.join('')}</p:grpSp>`
  );
}
