/** Puts the document's pictures into a PDF, each once. */
import type { Blueprint, Id } from '../../model/schema';
import type { Page } from '../../scene/types';
import { loadPictures, type Picture, pictureIds, redraw } from '../pictures';
import { readPngKind, readRgbaPng } from '../pngFile';
import type { ExportEnvironment } from '../types';
import { createAlphaImage } from './alphaImage';
import type { PdfDocument, PdfImage } from './library';

/** True where the picture can be put in as it is: JPEG, and PNG without transparency in simple lines. */
function isPlain({ mime, bytes }: Picture): boolean {
  if (mime === 'image/jpeg') return true;
  const kind = readPngKind(bytes);
  return kind !== null && kind.colorType <= 3 && !kind.interlaced && !kind.transparency;
}

/** Pictures by asset id; one that is broken is left out, and its frame stays empty. */
export async function embedImages(
  pdf: PdfDocument,
  doc: Blueprint,
  pages: readonly Page[],
  environment: ExportEnvironment,
): Promise<ReadonlyMap<Id, PdfImage>> {
  const ids = [...new Set(pages.flatMap(pictureIds))];
  const images = new Map<Id, PdfImage>();
  for (const [id, picture] of await loadPictures(doc, ids, environment)) {
    const asset = doc.assets[id];
    if (!asset) continue;
    try {
      if (isPlain(picture)) {
        images.set(id, pdf.openImage(picture.bytes));
        continue;
      }
    } catch {
      // Not what its first bytes say: redrawing decides.
    }
    const drawn = readRgbaPng(picture.bytes) ? picture : await redraw(id, asset, environment);
    const pixels = drawn && readRgbaPng(drawn.bytes);
    const size = drawn && readPngKind(drawn.bytes);
    if (pixels && size) images.set(id, createAlphaImage(pdf, size, pixels, `A${images.size}`));
  }
  return images;
}
