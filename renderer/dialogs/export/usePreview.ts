/** Works out what an export would give, once options have rested for a moment; what is out of date is never shown as if it were not. */
import { useEffect, useRef, useState } from 'react';
import type { Remark } from '../../../shared/exporters/preflight';
import type { Exporter, ExportOptions, Preview } from '../../../shared/exporters/types';
import { useEditor } from '../../state/editor';
import { requestPreview } from '../../workers/requestPreview';
import type { Formats } from './exportJob';

export interface Outlook {
  readonly preview: Preview | null;
  readonly remarks: readonly Remark[];
  /** Options have changed since. */
  readonly stale: boolean;
  /** It takes long enough to be told of. */
  readonly slow: boolean;
  /** The user called it off. */
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

/** After the frame that shows the changed option, and not between two letters of a header. */
const REST_MS = 90;
const SLOW_MS = 1000;

export function usePreview(exporter: Exporter, formats: Formats, options: ExportOptions): Outlook {
  const doc = useEditor((state) => state.session.doc);
  const [made, setMade] = useState<{
    readonly options: ExportOptions;
    readonly preview: Preview | null;
  } | null>(null);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const [slow, setSlow] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [turn, setTurn] = useState(0);
  const callOff = useRef<() => void>(() => {});
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let cancel = () => {};
    setStopped(false);
    const clock = setTimeout(() => setSlow(true), SLOW_MS);
    const show = (preview: Preview) => {
      clearTimeout(clock);
      setSlow(false);
      setMade({ options, preview });
    };
    const here = () => {
      const preview = exporter.preview(doc, options);
      const pages = preview.kind === 'pages' ? preview.pages : undefined;
      show(preview);
      // In a turn of its own: the picture comes first.
      later = setTimeout(() => setRemarks(formats.preflight(doc, options, exporter.id, pages)), 0);
    };
    const timer = setTimeout(() => {
      cancel = requestPreview({ doc, format: exporter.id, options }, here, {
        preview: show,
        remarks: setRemarks,
      });
    }, REST_MS);
    const end = () => {
      clearTimeout(timer);
      clearTimeout(later);
      clearTimeout(clock);
      setSlow(false);
      cancel();
    };
    callOff.current = end;
    return end;
  }, [doc, exporter, options, formats, turn]);
  return {
    preview: made?.preview ?? null,
    remarks,
    stale: made?.options !== options,
    slow,
    stopped,
    stop: () => {
      callOff.current();
      setStopped(true);
    },
    again: () => setTurn(turn + 1),
  };
}
