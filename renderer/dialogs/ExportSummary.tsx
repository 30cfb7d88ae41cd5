/** What an export with these options gives, and what to mind: worked out without writing anything. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Remark } from '../../shared/exporters/preflight';
import type { Exporter, ExportOptions } from '../../shared/exporters/types';
import { useEditor } from '../state/editor';
import { useT } from '../state/useT';
import type { Formats } from './exportJob';

export interface ExportSummaryProps {
  readonly exporter: Exporter;
  readonly formats: Formats;
  readonly options: ExportOptions;
}

interface Findings {
  readonly remarks: readonly Remark[];
  readonly picture: { readonly width: number; readonly height: number } | null;
}

export function ExportSummary({ exporter, formats, options }: ExportSummaryProps) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const layout = useEditor((state) => state.layout);
  const [found, setFound] = useState<Findings>({ remarks: [], picture: null });
  const key = JSON.stringify(options);
  useEffect(() => {
    // After the frame that shows the changed option: laying out the sheets takes some hundredths of a second.
    const timer = setTimeout(() => {
      const chosen: ExportOptions = JSON.parse(key);
      setFound({
        remarks: formats.preflight(doc, chosen, exporter.id),
        picture: exporter.id === 'png' ? formats.pictureSize(doc, chosen) : null,
      });
    }, 30);
    return () => clearTimeout(timer);
  }, [doc, exporter, key, formats]);
  return (
    <section className="export-summary" aria-live="polite">
      <p className="caption">
        {layout.cards.size === 0
          ? t('window.dialog.export.emptyMap')
          : t('window.dialog.export.size', {
              width: Math.round(layout.width),
              height: Math.round(layout.height),
              cards: layout.cards.size,
            })}
      </p>
      {found.picture && <p className="caption">{t('window.dialog.export.pixels', found.picture)}</p>}
      <ul>
        {found.remarks.map(({ level, key: text, vars }) => (
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
