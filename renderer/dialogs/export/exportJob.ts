/** An export under way: loads the formats when they are first needed, reports progress, can be stopped. */

import type { facesOf as facesFunction } from '../../../shared/exporters/facesOf';
import type {
  preflight as preflightFunction,
  smallestPoints as smallestFunction,
} from '../../../shared/exporters/preflight';
import type { Exporter, ExportOptions } from '../../../shared/exporters/types';
import type { paintPage as paintFunction } from '../../../shared/scene/paint';
import type { readyToPaint as readyFunction } from '../../host/exportEnvironment';
import { fileNameOf } from '../../state/document';
import { editor } from '../../state/editor';

/** The formats with what they need: large (fonts, PDF), and therefore not part of the first load. */
export interface Formats {
  readonly exporters: readonly Exporter[];
  readonly preflight: typeof preflightFunction;
  readonly smallestPoints: typeof smallestFunction;
  readonly facesOf: typeof facesFunction;
  readonly paintPage: typeof paintFunction;
  readonly readyToPaint: typeof readyFunction;
}

let loading: Promise<Formats> | null = null;

export function loadFormats(): Promise<Formats> {
  loading ??= Promise.all([
    import('../../../shared/exporters/index'),
    import('../../../shared/exporters/preflight'),
    import('../../../shared/exporters/facesOf'),
    import('../../../shared/scene/paint'),
    import('../../host/exportEnvironment'),
  ]).then(([{ exporters }, { preflight, smallestPoints }, { facesOf }, { paintPage }, { readyToPaint }]) => ({
    exporters,
    preflight,
    smallestPoints,
    facesOf,
    paintPage,
    readyToPaint,
  }));
  return loading;
}

export type ExportOutcome =
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Writes the open document in a format and offers it to the user. `share` in `progress` is 0…1. */
export async function runExport(
  exporter: Exporter,
  options: ExportOptions,
  job: { readonly progress: (share: number) => void; readonly cancelled: () => boolean },
): Promise<ExportOutcome> {
  const { host, session } = editor.getState();
  const name = `${fileNameOf(session.doc)}.${exporter.extensions[0] ?? exporter.id}`;
  try {
    const [{ exportEnvironment }, { ExportCancelled }] = await Promise.all([
      import('../../host/exportEnvironment'),
      import('../../../shared/exporters/types'),
    ]);
    try {
      const bytes = await exporter.export(
        session.doc,
        { ...options, fileName: name },
        {
          ...exportEnvironment,
          progress: (done, total) => job.progress(total > 0 ? done / total : 0),
          cancelled: job.cancelled,
        },
      );
      if (job.cancelled()) return { kind: 'cancelled' };
      const result = await host.exportFile(name, exporter.mime, bytes);
      if (result.ok) return { kind: 'done', name };
      return result.reason === 'cancelled'
        ? { kind: 'cancelled' }
        : { kind: 'failed', detail: result.detail ?? result.reason };
    } catch (error) {
      if (error instanceof ExportCancelled) return { kind: 'cancelled' };
      throw error;
    }
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
