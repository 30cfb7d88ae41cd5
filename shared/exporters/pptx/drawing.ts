/** Parts of DrawingML: places, fills, lines, geometry and text, in the units and names of the format. */
import type { Rect } from '../../layout/types';
import type { Color, Stroke } from '../../scene/types';
import type { TextStyle } from '../../text/types';
import { escapeXml } from '../xml';

/** English Metric Units in a point. */
const EMU = 12_700;
export const emu = (points: number): number => Math.round(points * EMU);

/** From units of a scene to points on a slide. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const place = (frame: Frame, { x, y, w, h }: Rect): Rect => ({
  x: frame.x + x * frame.scale,
  y: frame.y + y * frame.scale,
  w: w * frame.scale,
  h: h * frame.scale,
});

/** Turned by quarters clockwise after it was mirrored. */
export interface Turn {
  readonly flipH?: boolean;
  readonly flipV?: boolean;
  readonly quarters?: number;
}

export function xfrm(
  { x, y, w, h }: Rect,
  { flipH, flipV, quarters = 0 }: Turn = {},
  tag = 'a:xfrm',
): string {
  const turn = `${quarters ? ` rot="${quarters * 5_400_000}"` : ''}${flipH ? ' flipH="1"' : ''}${flipV ? ' flipV="1"' : ''}`;
  return `<${tag}${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`;
}

/** Colours that the theme of the slides has by name: they follow when the theme is changed. */
export type SchemeColors = ReadonlyMap<Color, string>;

export function colorXml(color: Color, opacity: number, scheme: SchemeColors): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  const name = scheme.get(color.toLowerCase());
  const [tag, value] = name ? ['schemeClr', name] : ['srgbClr', color.slice(1).toUpperCase()];
  return alpha ? `<a:${tag} val="${value}">${alpha}</a:${tag}>` : `<a:${tag} val="${value}"/>`;
}

export const fillXml = (color: Color | undefined, scheme: SchemeColors, opacity = 1): string =>
  color === undefined ? '<a:noFill/>' : `<a:solidFill>${colorXml(color, opacity, scheme)}</a:solidFill>`;

/** `ends` are heads of connectors, at the beginning and at the end. */
export function lineXml(
  stroke: Stroke | undefined,
  scale: number,
  scheme: SchemeColors,
  { opacity = 1, ends = '' }: { readonly opacity?: number; readonly ends?: string } = {},
): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const cap = stroke.cap === 'round' ? ' cap="rnd"' : ' cap="flat"';
  const dash = stroke.dash?.length ? dashXml(stroke.dash, stroke.width) : '';
  return `<a:ln w="${Math.max(1, emu(stroke.width * scale))}"${cap}>${fillXml(stroke.color, scheme, opacity)}${dash}<a:round/>${ends}</a:ln>`;
}

/** Lengths of dashes and gaps in parts of the line's width. */
function dashXml(dash: readonly number[], width: number): string {
  const part = (length: number) => Math.max(1000, Math.round((length / width) * 100_000));
  const pairs: string[] = [];
  for (let i = 0; i < dash.length; i += 2)
    pairs.push(`<a:ds d="${part(dash[i] ?? 1)}" sp="${part(dash[i + 1] ?? dash[i] ?? 1)}"/>`);
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}

export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly color: Color;
  /** Relation of an address. */
  readonly link?: string;
}
/** Runs of one style below each other; a line break between them unless they are one text. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
}

export interface TextBody {
  readonly paragraphs: readonly Paragraph[];
  /** Points from the shape's edges. */
  readonly inset: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly wrap: boolean;
  readonly anchor?: 't' | 'ctr';
  readonly language: string;
}

const WEIGHT_BOLD = 600;

function runXml(
  { text, style, color, link }: Run,
  scale: number,
  language: string,
  scheme: SchemeColors,
): string {
  const size = Math.max(100, Math.round(style.size * scale * 100));
  const bold = style.weight >= WEIGHT_BOLD ? ' b="1"' : '';
  const jump = link ? `<a:hlinkClick r:id="${link}"/>` : '';
  return `<a:r><a:rPr lang="${language}" sz="${size}"${bold} dirty="0">${fillXml(color, scheme)}${jump}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

function paragraphXml(
  { runs, align = 'l' }: Paragraph,
  scale: number,
  language: string,
  scheme: SchemeColors,
): string {
  const spacing = (runs[0]?.style.lineHeight ?? 16) * scale;
  return `<a:p><a:pPr algn="${align}"><a:lnSpc><a:spcPts val="${Math.round(spacing * 100)}"/></a:lnSpc></a:pPr>${runs
    .map((run) => runXml(run, scale, language, scheme))
    .join('<a:br/>')}</a:p>`;
}

export function textXml(
  { paragraphs, inset, wrap, anchor = 't', language }: TextBody,
  scale: number,
  scheme: SchemeColors,
): string {
  const edges = `lIns="${emu(inset.left)}" tIns="${emu(inset.top)}" rIns="${emu(inset.right)}" bIns="${emu(inset.bottom)}"`;
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, scale, language, scheme)).join('');
  return `<p:txBody><a:bodyPr wrap="${wrap ? 'square' : 'none'}" ${edges} anchor="${anchor}" rtlCol="0"/><a:lstStyle/>${body}</p:txBody>`;
}
