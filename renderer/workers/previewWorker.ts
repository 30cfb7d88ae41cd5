/** Lays out and draws the pages that an export would have, beside the window: of a large map that takes the best part of a second. */
import '../sealPrototypes';
import { exporters } from '../../shared/exporters';
import { preflight, type Remark } from '../../shared/exporters/preflight';
import type { ExportOptions, Preview } from '../../shared/exporters/types';
import type { Blueprint } from '../../shared/model/schema';
import type { Placement, Scene, SceneItem } from '../../shared/scene/types';

export interface PreviewRequest {
  readonly doc: Blueprint;
  readonly format: string;
  readonly options: ExportOptions;
}

/** A page whose scenes are named by number: many pages may show one scene. */
export interface PageOutline {
  readonly width: number;
  readonly height: number;
  readonly background: string | null;
  readonly placements: readonly (Omit<Placement, 'scene'> & { readonly scene: number })[];
}

/** In this order; scenes come in pieces, so that none of them is long in being read. */
export type PreviewAnswer =
  | { readonly kind: 'scene'; readonly scene: Omit<Scene, 'items'> }
  | { readonly kind: 'items'; readonly scene: number; readonly items: readonly SceneItem[] }
  | {
      readonly kind: 'preview';
      readonly preview: Exclude<Preview, { kind: 'pages' }> | PagesOutline;
    }
  | { readonly kind: 'remarks'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'failed'; readonly detail: string };

export type PagesOutline = Omit<Extract<Preview, { kind: 'pages' }>, 'pages'> & {
  readonly pages: readonly PageOutline[];
};

const PIECE = 500;
const answer = (message: PreviewAnswer): void => postMessage(message);

function outline(preview: Preview): Extract<PreviewAnswer, { kind: 'preview' }>['preview'] {
  if (preview.kind !== 'pages') return preview;
  const numbers = new Map<Scene, number>();
  const numberOf = (scene: Scene): number => {
    const known = numbers.get(scene);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(scene, number);
    const { items, ...rest } = scene;
    answer({ kind: 'scene', scene: rest });
    for (let from = 0; from < items.length; from += PIECE)
      answer({ kind: 'items', scene: number, items: items.slice(from, from + PIECE) });
    return number;
  };
  const pages = preview.pages.map((page) => ({
    ...page,
    placements: page.placements.map((placed) => ({ ...placed, scene: numberOf(placed.scene) })),
  }));
  return { ...preview, pages };
}

addEventListener('message', ({ data: { doc, format, options } }: MessageEvent<PreviewRequest>) => {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) return answer({ kind: 'failed', detail: format });
  const preview = exporter.preview(doc, options);
  answer({ kind: 'preview', preview: outline(preview) });
  const pages = preview.kind === 'pages' ? preview.pages : undefined;
  answer({ kind: 'remarks', remarks: preflight(doc, options, format, pages) });
});
