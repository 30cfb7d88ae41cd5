/** Measured text: fonts by role, and lines as they are drawn on canvas, SVG, PNG and PDF alike. */

export type Weight = 400 | 500 | 600 | 700;

/** Size and line height in layout units (1 = 1 CSS px at 100 %). */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
}

/** One line of text. `x`, `y` are relative to the owner's top left; `y` is the baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A stretch of one line that one font face draws. */
export interface TextRun {
  readonly text: string;
  /** Id of a face in shared/text/faces.ts, also its CSS font-family and its file name. */
  readonly face: string;
  /** From the line's start. */
  readonly x: number;
  readonly width: number;
}

/*
 * The functions; `locale` is the document's (default en) and decides which Chinese face comes first:
 *   measureText(text, style, locale?): number                     shared/text/measureText.ts, advance widths, no kerning
 *   ascent(style): number                                         baseline offset inside a line box of style.lineHeight
 *   missingGlyphs(text, locale?): string[]                        characters that no bundled face has
 *   wrapText(text, style, maxWidth, {maxLines?, locale?}): string[]     shared/text/wrapText.ts, the last line ends in … where maxLines cuts
 *   splitRuns(text, style, locale?): TextRun[]                    shared/text/splitRuns.ts, by the faces' coverage
 *   textStyles(locale): TextStyles                                shared/text/styles.ts, the map's styles by role
 *   mapFontFamily(weight, locale?)                                shared/text/faces.ts, for map text in the DOM
 */
