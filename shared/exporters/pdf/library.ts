/** The part of pdfkit that the PDF export uses. Loaded when the first PDF is written: it is the largest library of the window. */
/// <reference path="./pdfkit.d.ts" />

export type PdfTag = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Link' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';

export interface PdfOutline {
  /** `left` and `top` in points from the page's right and top edge, as the library counts them. */
  readonly addItem: (
    title: string,
    options?: { pageNumber?: number; left?: number; top?: number; zoom?: number; fit?: boolean },
  ) => PdfOutline;
}
export interface PdfGradient {
  readonly stop: (at: number, color: string, opacity: number) => PdfGradient;
}
export interface PdfDocument {
  readonly outline: PdfOutline;
  readonly addPage: (options: { size: [number, number]; margin: number }) => PdfDocument;
  readonly on: (event: 'data' | 'end' | 'error', listener: (value: never) => void) => void;
  readonly end: () => void;
  readonly save: () => PdfDocument;
  readonly restore: () => PdfDocument;
  readonly translate: (x: number, y: number) => PdfDocument;
  readonly scale: (x: number, y: number) => PdfDocument;
  readonly moveTo: (x: number, y: number) => PdfDocument;
  readonly lineTo: (x: number, y: number) => PdfDocument;
  readonly bezierCurveTo: (...to: readonly number[]) => PdfDocument;
  readonly quadraticCurveTo: (...to: readonly number[]) => PdfDocument;
  readonly closePath: () => PdfDocument;
  readonly rect: (x: number, y: number, w: number, h: number) => PdfDocument;
  readonly roundedRect: (x: number, y: number, w: number, h: number, radius: number) => PdfDocument;
  readonly clip: () => PdfDocument;
  readonly fill: () => PdfDocument;
  readonly stroke: () => PdfDocument;
  readonly fillAndStroke: () => PdfDocument;
  readonly fillColor: (color: string | PdfGradient, opacity?: number) => PdfDocument;
  readonly strokeColor: (color: string, opacity?: number) => PdfDocument;
  readonly lineWidth: (width: number) => PdfDocument;
  readonly lineCap: (cap: 'butt' | 'round') => PdfDocument;
  readonly lineJoin: (join: 'round') => PdfDocument;
  readonly dash: (lengths: number[]) => PdfDocument;
  readonly undash: () => PdfDocument;
  readonly linearGradient: (x1: number, y1: number, x2: number, y2: number) => PdfGradient;
  readonly registerFont: (name: string, bytes: Uint8Array) => PdfDocument;
  readonly font: (name: string) => PdfDocument;
  readonly fontSize: (size: number) => PdfDocument;
  readonly text: (
    text: string,
    x: number,
    y: number,
    options: { lineBreak: false; baseline: 'alphabetic' },
  ) => PdfDocument;
  readonly ref: (data: Readonly<Record<string, unknown>>) => PdfObject;
  readonly struct: (type: PdfTag, options?: { alt?: string; scope?: 'Column' }) => PdfStructure;
  readonly addStructure: (root: PdfStructure) => PdfDocument;
  /** Opens a piece of content that belongs to the structure tree. */
  readonly markStructureContent: (tag: PdfTag) => PdfContent;
  /** Opens a piece that readers pass over. */
  readonly markContent: (tag: 'Artifact') => PdfDocument;
  readonly endMarkedContent: () => PdfDocument;
  readonly link: (x: number, y: number, w: number, h: number, url: string, options?: PdfLink) => PdfDocument;
  /** A link to a place in this file. */
  readonly goTo: (x: number, y: number, w: number, h: number, name: string, options?: PdfLink) => PdfDocument;
  /** Names a place on the current page, in points from its top left. */
  readonly addNamedDestination: (
    name: string,
    fit: 'XYZ',
    left: number,
    top: number,
    zoom: number | null,
  ) => void;
  /** The file's catalogue. */
  readonly _root: { readonly data: Record<string, unknown> };
  /** Throws where the bytes are no picture it reads. */
  readonly openImage: (bytes: Uint8Array) => PdfImage;
  readonly image: (
    image: PdfImage,
    x: number,
    y: number,
    options: { width: number; height: number },
  ) => PdfDocument;
}
/** The element of the structure tree that a link belongs to. */
export interface PdfLink {
  readonly structParent?: PdfStructure;
}
/** An element of the structure tree: what screen readers read, in order. */
export interface PdfStructure {
  readonly add: (child: PdfStructure | PdfContent) => PdfStructure;
  readonly end: () => void;
}
/** A marked piece of a page's content. */
export type PdfContent = { readonly refs: readonly unknown[] };
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** Of a picture made here instead of by `openImage`: its name in page resources, and the object that holds it. */
  readonly label?: string;
  readonly obj?: PdfObject;
}
/** An object of the file. */
export interface PdfObject {
  readonly end: (bytes: Uint8Array) => void;
}
export interface PdfOptions {
  readonly autoFirstPage: false;
  readonly pdfVersion: '1.7';
  readonly lang: string;
  readonly displayTitle: true;
  readonly tagged: true;
  /** Empty: no built-in font is opened, which the window's build does not carry. */
  readonly font: '';
  readonly info: Readonly<Record<'Title' | 'Author' | 'Creator' | 'Producer', string>> & {
    readonly CreationDate: Date;
    readonly ModDate: Date;
  };
}

/** Loads the library: the same code runs in Node and, as its own build, in the window. */
export async function loadPdfKit(): Promise<new (options: PdfOptions) => PdfDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  return PDFDocument as new (
    options: PdfOptions,
  ) => PdfDocument;
}
