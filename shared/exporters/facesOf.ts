/** Which bundled faces a page's text needs. */
import type { Page, Scene } from '../scene/types';
import { textPieces } from './textPieces';

/** Ids of faces in order of first use. */
export function facesOfScene(scene: Scene): ReadonlySet<string> {
  const faces = new Set<string>();
  for (const item of scene.items)
    if (item.type === 'text')
      for (const piece of textPieces(item.text, item.style, scene.textLocale))
        if (piece.face !== null) faces.add(piece.face);
  return faces;
}

export function facesOf(pages: readonly Page[]): readonly string[] {
  const scenes = new Set(pages.flatMap((page) => page.placements.map((placed) => placed.scene)));
  return [...new Set([...scenes].flatMap((scene) => [...facesOfScene(scene)]))];
}
