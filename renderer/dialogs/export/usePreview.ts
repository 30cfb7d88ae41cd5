/** Works out what an export would give, once options have rested for a moment; what is out of date is never shown as if it were not. */
import { useEffect, useState } from 'react';
import type { Remark } from '../../../shared/exporters/preflight';
import type { Exporter, ExportOptions, Preview } from '../../../shared/exporters/types';
import { useEditor } from '../../state/editor';
import type { Formats } from './exportJob';

export interface Outlook {
  readonly preview: Preview | null;
  readonly remarks: readonly Remark[];
  /** Options have changed since. */
  readonly stale: boolean;
}

/** After the frame that shows the changed option, and not between two letters of a header. */
const REST_MS = 90;

export function usePreview(exporter: Exporter, formats: Formats, options: ExportOptions): Outlook {
  const doc = useEditor((state) => state.session.doc);
  const [made, setMade] = useState<{
    readonly options: ExportOptions;
    readonly preview: Preview | null;
  } | null>(null);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      const preview = exporter.preview(doc, options);
      const pages = preview.kind === 'pages' ? preview.pages : undefined;
      setMade({ options, preview });
      // In a turn of its own: the picture comes first.
      later = setTimeout(() => setRemarks(formats.preflight(doc, options, exporter.id, pages)), 0);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(later);
    };
  }, [doc, exporter, options, formats]);
  return { preview: made?.preview ?? null, remarks, stale: made?.options !== options };
}
