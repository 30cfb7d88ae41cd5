/** What an export with these options gives, and what to mind: worked out without writing anything. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Remark } from '../../../shared/exporters/preflight';
import { remarkPlaces } from '../../../shared/exporters/remarkPlaces';
import type { Exporter, ExportOptions } from '../../../shared/exporters/types';
import { viewport } from '../../canvas/viewport';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { ExportPreview } from './ExportPreview';
import type { Formats } from './exportJob';
import { usePreview } from './usePreview';

export interface ExportSummaryProps {
  readonly exporter: Exporter;
  readonly formats: Formats;
  readonly options: ExportOptions;
  /** Leaves the dialog for a place on the map. */
  readonly onLeave: () => void;
}

/** Places named with a remark. */
const NAMED = 4;

export function ExportSummary({ exporter, formats, options, onLeave }: ExportSummaryProps) {
  const t = useT();
  const empty = useEditor((state) => Object.keys(state.session.doc.cards).length === 0);
  const { preview, remarks, stale, slow, stopped, stop, again } = usePreview(exporter, formats, options);
  return (
    <section className="export-side" aria-label={t('export.preview.title')}>
      {(slow || stopped) && (
        <div className="export-waiting" role="status">
          <span className="caption">{t(slow ? 'export.preview.working' : 'export.preview.stopped')}</span>
          {slow && <progress aria-label={t('export.preview.working')} />}
          <Button size="small" onPress={slow ? stop : again}>
            {t(slow ? 'window.cancel' : 'export.preview.again')}
          </Button>
        </div>
      )}
      {preview ? (
        <ExportPreview preview={preview} formats={formats} options={options} stale={stale} />
      ) : (
        <div className="export-stage caption">{!slow && !stopped && t('export.preview.working')}</div>
      )}
      <div className="export-summary" aria-live="polite">
        {empty && <p className="caption">{t('window.dialog.export.emptyMap')}</p>}
        <ul>
          {remarks.map((remark) => (
            <li key={remark.key} className={remark.level}>
              {remark.level === 'warning' ? (
                <TriangleAlert size={14} aria-hidden />
              ) : (
                <CircleCheck size={14} aria-hidden />
              )}
              <span>
                {t(remark.key, remark.vars)}
                <Places remark={remark} onLeave={onLeave} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The cards that a remark is about; a press shows one on the map. */
function Places({ remark, onLeave }: { remark: Remark; onLeave: () => void }) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const places = remarkPlaces(doc, remark);
  if (places.length === 0) return null;
  return (
    <span className="export-places">
      {places.slice(0, NAMED).map(({ id, name }) => (
        <Button
          key={id}
          look="link"
          size="small"
          onPress={() => {
            onLeave();
            viewport.reveal(id);
          }}
        >
          {name || t('window.untitled')}
        </Button>
      ))}
      {places.length > NAMED && t('export.preview.more', { count: places.length - NAMED })}
    </span>
  );
}
