/** A picture with transparency for the PDF library. Its own reader of such PNGs starts a worker, which the window's policy forbids. */
import type { PdfDocument, PdfImage, PdfObject } from './library';

/** Colours 3 bytes a pixel, opacity 1; `label` names the picture in page resources. */
export function createAlphaImage(
  pdf: PdfDocument,
  size: { readonly width: number; readonly height: number },
  pixels: { readonly colors: Uint8Array; readonly opacity: Uint8Array },
  label: string,
): PdfImage {
  const box = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: size.width,
    Height: size.height,
    BitsPerComponent: 8,
  };
  let mask: PdfObject | null = null;
  if (pixels.opacity.some((value) => value < 255)) {
    mask = pdf.ref({ ...box, ColorSpace: 'DeviceGray', Decode: [0, 1] });
    mask.end(pixels.opacity);
  }
  const obj = pdf.ref({ ...box, ColorSpace: 'DeviceRGB', ...(mask && { SMask: mask }) });
  obj.end(pixels.colors);
  return { width: size.width, height: size.height, label, obj };
}
