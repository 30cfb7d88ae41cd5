/** What an export with these options gives, and what to mind: worked out without writing anything. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Remark } from '../../../shared/exporters/preflight';
import type { Exporter, ExportOptions } from '../../../shared/exporters/types';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import type { Formats } from './exportJob';

export interface ExportSummaryProps {
  readonly exporter: Exporter;
  readonly formats: Formats;
  readonly options: ExportOptions;
  readonly onClose: () => void;
}

/** Nothing is worked out while options still change: laying out the sheets takes some hundredths of a second. */
const REST_MS = 60;

export function ExportSummary({ exporter, formats, options }: ExportSummaryProps) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setRemarks(formats.preflight(doc, options, exporter.id)), REST_MS);
    return () => clearTimeout(timer);
  }, [doc, exporter, options, formats]);
  return (
    <section className="export-summary" aria-live="polite">
      {Object.keys(doc.cards).length === 0 && <p className="caption">{t('window.dialog.export.emptyMap')}</p>}
      <ul>
        {remarks.map(({ level, key: text, vars }) => (
          <li key={text} className={level}>
            {level === 'warning' ? (
              <TriangleAlert size={14} aria-hidden />
            ) : (
              <CircleCheck size={14} aria-hidden />
            )}
            {t(text, vars)}
          </li>
        ))}
      </ul>
    </section>
  );
}
