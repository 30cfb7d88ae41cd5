/** Asks the worker what an export would look like; where none can be had, the window works it out itself. */
import type { Remark } from '../../shared/exporters/preflight';
import type { Preview } from '../../shared/exporters/types';
import type { Page, Scene, SceneItem } from '../../shared/scene/types';
import type { PagesOutline, PreviewAnswer, PreviewRequest } from './previewWorker';
import { restingWorker } from './restingWorker';
import { hasWorkers } from './workers';

export interface PreviewListener {
  readonly preview: (preview: Preview) => void;
  readonly remarks: (remarks: readonly Remark[]) => void;
}

const workers = restingWorker('preview');

/** `here` does the same in the window. Returns what calls it off. */
export function requestPreview(
  request: PreviewRequest,
  here: () => void,
  listener: PreviewListener,
): () => void {
  if (!hasWorkers()) {
    here();
    return () => {};
  }
  let over = false;
  const worker = workers.take();
  const scenes: (Omit<Scene, 'items'> & { readonly items: SceneItem[] })[] = [];
  const fail = () => {
    over = true;
    worker.terminate();
    here();
  };
  worker.onmessage = ({ data }: MessageEvent<PreviewAnswer>) => {
    if (data.kind === 'scene') scenes.push({ ...data.scene, items: [] });
    else if (data.kind === 'items') scenes[data.scene]?.items.push(...data.items);
    else if (data.kind === 'preview')
      listener.preview(data.preview.kind === 'pages' ? withScenes(data.preview, scenes) : data.preview);
    else if (data.kind === 'failed') fail();
    else {
      over = true;
      workers.putBack(worker);
      listener.remarks(data.remarks);
    }
  };
  worker.onerror = fail;
  worker.postMessage(request);
  return () => {
    if (!over) worker.terminate();
    over = true;
  };
}

function withScenes(outline: PagesOutline, scenes: readonly Scene[]): Preview {
  const pages = outline.pages.map(
    (page): Page => ({
      ...page,
      placements: page.placements.flatMap((placed) => {
        const scene = scenes[placed.scene];
        return scene ? [{ ...placed, scene }] : [];
      }),
    }),
  );
  return { ...outline, pages };
}
