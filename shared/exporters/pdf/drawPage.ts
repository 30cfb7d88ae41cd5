/** Draws a page's scenes into a PDF: shapes as vectors, text as selectable runs in embedded fonts, addresses as links. */
import type { Id, Locale } from '../../model/schema';
import { parsePath } from '../../scene/path';
import type { Page, Scene, SceneItem } from '../../scene/types';
import { textPieces } from '../textPieces';
import type { PdfDocument, PdfImage, PdfStructure } from './library';
import type { Tagger } from './tagger';

type Item<T extends SceneItem['type']> = Extract<SceneItem, { type: T }>;
type PdfImages = ReadonlyMap<Id, PdfImage>;

const LINE = { lineBreak: false, baseline: 'alphabetic' } as const;

function tracePath(pdf: PdfDocument, d: string): void {
  for (const step of parsePath(d)) {
    if (step.op === 'M') pdf.moveTo(...step.to);
    else if (step.op === 'L') pdf.lineTo(...step.to);
    else if (step.op === 'C') pdf.bezierCurveTo(...step.to);
    else if (step.op === 'Q') pdf.quadraticCurveTo(...step.to);
    else pdf.closePath();
  }
}

function drawShape(pdf: PdfDocument, item: Item<'rect'> | Item<'path'>): void {
  const { fill, stroke, opacity = 1 } = item;
  if (fill === undefined && !stroke) return;
  if (fill !== undefined) pdf.fillColor(fill, opacity);
  if (stroke) {
    pdf
      .strokeColor(stroke.color, opacity)
      .lineWidth(stroke.width)
      .lineCap(stroke.cap ?? 'butt');
    if (stroke.dash?.length) pdf.dash([...stroke.dash]);
  }
  if (item.type === 'path') tracePath(pdf, item.d);
  else if (item.radius)
    pdf.roundedRect(item.x, item.y, item.w, item.h, Math.min(item.radius, item.w / 2, item.h / 2));
  else pdf.rect(item.x, item.y, item.w, item.h);
  if (fill !== undefined && stroke) pdf.fillAndStroke();
  else if (stroke) pdf.stroke();
  else pdf.fill();
  if (stroke?.dash?.length) pdf.undash();
}

/** Wrapped Latin lines end in the space they were broken at (none after a hyphen), so that words stay apart when the text is copied or read out. */
const spaced = (line: string): string => (/[!-,.-\u024f]$/.test(line) ? `${line} ` : line);

/** Over the text, to an address or to a place in the same file. */
function drawLink(pdf: PdfDocument, item: Item<'text'>, structParent: PdfStructure | null): void {
  const { x, y, width, href, style } = item;
  if (href === undefined) return;
  const [top, options] = [y - style.size, structParent ? { structParent } : {}];
  if (href.startsWith('#')) pdf.goTo(x, top, width, style.lineHeight, href.slice(1), options);
  else pdf.link(x, top, width, style.lineHeight, href, options);
}

function drawText(pdf: PdfDocument, item: Item<'text'>, locale: Locale): void {
  const { size } = item.style;
  pdf.fillColor(item.color, 1);
  for (const piece of textPieces(spaced(item.text), item.style, locale)) {
    const x = item.x + piece.x;
    if (piece.face !== null) pdf.font(piece.face).fontSize(size).text(piece.text, x, item.y, LINE);
    else {
      pdf.strokeColor(item.color, 1).lineWidth(size / 14);
      pdf.rect(x + piece.width * 0.12, item.y - size * 0.7, piece.width * 0.76, size * 0.76).stroke();
    }
  }
}

function drawImage(pdf: PdfDocument, item: Item<'image'>, images: PdfImages): void {
  const image = images.get(item.assetId);
  if (!image) return;
  const box = item.content ?? item;
  pdf.save();
  if (item.radius)
    pdf.roundedRect(item.x, item.y, item.w, item.h, Math.min(item.radius, item.w / 2, item.h / 2));
  else pdf.rect(item.x, item.y, item.w, item.h);
  pdf.clip();
  pdf.image(image, box.x, box.y, { width: box.w, height: box.h });
  pdf.restore();
}

function drawGradient(pdf: PdfDocument, item: Item<'gradient'>): void {
  const gradient = pdf
    .linearGradient(item.x, item.y, item.x, item.y + item.h)
    .stop(0, item.top.color, item.top.opacity)
    .stop(1, item.bottom.color, item.bottom.opacity);
  pdf.rect(item.x, item.y, item.w, item.h).fillColor(gradient).fill();
}

function drawItem({ pdf, images, tagger }: Canvas, item: SceneItem, locale: Locale): void {
  const element = tagger.begin(item);
  if (item.type === 'rect' || item.type === 'path') drawShape(pdf, item);
  else if (item.type === 'text') {
    drawText(pdf, item, locale);
    drawLink(pdf, item, element);
  } else if (item.type === 'image') drawImage(pdf, item, images);
  else drawGradient(pdf, item);
}

/** What a document is drawn with. */
export interface Canvas {
  readonly pdf: PdfDocument;
  readonly images: PdfImages;
  readonly tagger: Tagger;
  /** Awaited now and then; may throw to stop. */
  readonly breathe: () => Promise<void>;
}

/** How often `breathe` is called: often enough that a cancel is felt at once. */
const ITEMS_PER_BREATH = 400;

async function drawScene(canvas: Canvas, scene: Scene): Promise<void> {
  let count = 0;
  for (const item of scene.items) {
    drawItem(canvas, item, scene.textLocale);
    if (++count % ITEMS_PER_BREATH === 0) await canvas.breathe();
  }
}

/** Draws into the document's current page. */
export async function drawPage(canvas: Canvas, page: Page): Promise<void> {
  const { pdf, tagger } = canvas;
  if (page.background !== null) {
    tagger.decoration();
    pdf.rect(0, 0, page.width, page.height).fillColor(page.background, 1).fill();
  }
  for (const { scene, x, y, scale, clip } of page.placements) {
    tagger.close();
    pdf.save().lineJoin('round');
    if (clip) pdf.rect(clip.x, clip.y, clip.w, clip.h).clip();
    pdf.translate(x, y).scale(scale, scale);
    await drawScene(canvas, scene);
    tagger.close();
    pdf.restore();
  }
  tagger.close();
}
