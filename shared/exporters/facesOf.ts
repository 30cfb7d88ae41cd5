/** Which bundled faces a page's text needs. */
import type { Page } from '../scene/types';
import { textPieces } from './textPieces';

/** Ids of faces in order of first use. */
export function facesOf(pages: readonly Page[]): readonly string[] {
  const faces = new Set<string>();
  for (const scene of new Set(pages.flatMap((page) => page.placements.map((placed) => placed.scene))))
    for (const item of scene.items)
      if (item.type === 'text')
        for (const piece of textPieces(item.text, item.style, scene.textLocale))
          if (piece.face !== null) faces.add(piece.face);
  return [...faces];
}
