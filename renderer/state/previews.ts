/** What the list of recent files shows of each map: a small picture drawn from its scene, its size and what the checks found. Kept with the list when a map is opened or saved. */
import { MAX_PREVIEW } from '../../shared/host/types';
import { type Miniature, type MiniaturePath, toMiniature } from '../../shared/scene/miniature';
import { themes } from '../../shared/scene/themes';
import { editor } from './editor';
import { shownNow } from './filter';
import { whenAtRest } from './rest';
import { analysis } from './useAnalysis';

export interface Preview {
  readonly miniature: Miniature;
  readonly phases: number;
  readonly steps: number;
  /** Null where they were not known. */
  readonly errors: number | null;
  readonly warnings: number | null;
}

/** The figures and the picture are there by then, and nobody waits for the next frame. */
const KEEP_AFTER_MS = 2000;

/** The open map's preview; null while it is not as its file, or filtered. */
function previewNow(): Preview | null {
  const { session, savedDoc, layout } = editor.getState();
  const { doc } = session;
  if (doc !== savedDoc || shownNow(doc) !== null) return null;
  const problems = analysis.getState().doc === doc ? analysis.getState().problems : null;
  const count = (level: 'error' | 'warning') =>
    problems?.filter((problem) => problem.level === level).length ?? null;
  return {
    miniature: toMiniature(doc, layout),
    phases: Object.keys(doc.phases).length,
    steps: Object.keys(doc.steps).length,
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** Watches for files that are opened or saved; called once when the window starts. */
export function startPreviews(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  const keep = () => {
    const { file, host } = editor.getState();
    const preview = file && previewNow();
    const text = preview ? JSON.stringify(preview) : '';
    if (file && text !== '' && text.length <= MAX_PREVIEW)
      void host.changeRecent(file, { preview: text }).catch(() => {});
  };
  editor.subscribe((state, before) => {
    if (state.file === before.file && state.savedDoc === before.savedDoc) return;
    clearTimeout(timer);
    stopWaiting();
    if (state.file !== null)
      timer = setTimeout(() => {
        stopWaiting = whenAtRest(keep);
      }, KEEP_AFTER_MS);
  });
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isToken = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && Object.hasOwn(themes.light, value));

function isPath(value: unknown): value is MiniaturePath {
  if (typeof value !== 'object' || value === null) return false;
  const { d, fill, stroke, width, dash = '', opacity = 1 } = value as Record<string, unknown>;
  return (
    typeof d === 'string' &&
    /^[MLHVCSZhvmlcsz\d\s,.e-]*$/.test(d) &&
    isToken(fill) &&
    isToken(stroke) &&
    typeof width === 'number' &&
    typeof dash === 'string' &&
    /^[\d\s.]*$/.test(dash) &&
    typeof opacity === 'number'
  );
}

/** A kept preview; null for what is none, whoever wrote it. */
export function readPreview(text: string | null): Preview | null {
  if (text === null) return null;
  try {
    const { miniature, phases, steps, errors, warnings } = JSON.parse(text) as Record<string, unknown>;
    const { viewBox, paths } = miniature as Record<string, unknown>;
    const fits =
      typeof viewBox === 'string' &&
      /^[\d\s.-]+$/.test(viewBox) &&
      Array.isArray(paths) &&
      paths.every(isPath) &&
      isCount(phases) &&
      isCount(steps);
    if (!fits) return null;
    return {
      miniature: { viewBox, paths },
      phases,
      steps,
      errors: isCount(errors) ? errors : null,
      warnings: isCount(warnings) ? warnings : null,
    };
  } catch {
    return null;
  }
}
