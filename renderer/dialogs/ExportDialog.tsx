/** Export: a format, the options that format honours, what will come out, and the way there. */
import { useEffect, useRef, useState } from 'react';
import type { Exporter, ExportOptions } from '../../shared/exporters/types';
import { getLocale } from '../../shared/model/document';
import { editor } from '../state/editor';
import { notify } from '../state/notices';
import { localDay } from '../state/useAnalysis';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { ExportOptionsForm } from './ExportOptionsForm';
import { ExportSummary } from './ExportSummary';
import { type Formats, loadFormats, runExport } from './exportJob';
import { EVERYTHING, viewOptions } from './exportView';
import { FormatList } from './FormatList';

type Chosen = Omit<ExportOptions, 'date' | 'fileName'>;

/** Options last chosen, kept while the window lives. */
let lastFormat = 'pdf';
let lastOptions: Omit<Chosen, 'locale'> = { theme: 'print' };

export function ExportDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [formats, setFormats] = useState<Formats | null>(null);
  const [formatId, setFormatId] = useState(lastFormat);
  const [options, setOptions] = useState<Chosen>(() => ({
    ...lastOptions,
    locale: getLocale(editor.getState().session.doc),
  }));
  const [viewId, setViewId] = useState(EVERYTHING);
  const [share, setShare] = useState<number | null>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    void loadFormats().then(setFormats);
    return () => {
      cancelled.current = true;
    };
  }, []);
  const exporter = formats?.exporters.find(({ id }) => id === formatId) ?? formats?.exporters[0];
  const working = share !== null;
  const chooseView = (id: string) => {
    setViewId(id);
    const { view, overlay } = viewOptions(editor.getState().session.doc, id);
    setOptions(({ view: _view, overlay: _overlay, ...now }) => ({
      ...now,
      ...(view && { view }),
      ...(overlay && { overlay }),
    }));
  };
  const change = (next: Partial<Chosen>) => setOptions((now) => ({ ...now, ...next }));
  const start = async (chosen: Exporter) => {
    lastFormat = chosen.id;
    const { locale: _, view: _view, ...kept } = options;
    lastOptions = kept;
    cancelled.current = false;
    setShare(0);
    const outcome = await runExport(chosen, honoured(chosen, options), {
      progress: setShare,
      cancelled: () => cancelled.current,
    });
    setShare(null);
    if (outcome.kind === 'done') {
      notify(t('export.dialog.done', { name: outcome.name }));
      onClose();
    } else if (outcome.kind === 'failed') {
      notify(t('export.dialog.failed', { detail: outcome.detail }), { kind: 'error' });
    } else {
      notify(t('export.dialog.cancelled'));
    }
  };
  return (
    <DialogFrame
      width="wide"
      title={t('export.dialog.title')}
      closeLabel={t('window.close')}
      onClose={() => {
        cancelled.current = true;
        onClose();
      }}
      foot={
        working ? (
          <>
            <progress className="spread" value={share} aria-label={t('export.dialog.title')} />
            <span className="caption">
              {t('export.dialog.working', { percent: Math.round(share * 100) })}
            </span>
            <Button
              onPress={() => {
                cancelled.current = true;
              }}
            >
              {t('export.dialog.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('window.cancel')}</Button>
            <Button look="primary" isDisabled={!exporter} onPress={() => exporter && void start(exporter)}>
              {t('export.dialog.start')}
            </Button>
          </>
        )
      }
    >
      {formats && exporter ? (
        <div className="export-body">
          <FormatList
            exporters={formats.exporters}
            chosen={exporter.id}
            disabled={working}
            onChoose={(id) => {
              setFormatId(id);
              change({ theme: id === 'pdf' ? 'print' : 'light' });
            }}
          />
          <div>
            <ExportOptionsForm
              accepts={exporter.options}
              options={options}
              viewId={viewId}
              onChange={change}
              onView={chooseView}
              disabled={working}
            />
            <ExportSummary exporter={exporter} formats={formats} options={honoured(exporter, options)} />
          </div>
        </div>
      ) : (
        <p className="empty">{t('window.loading')}</p>
      )}
    </DialogFrame>
  );
}

/** Only what the format honours: an option left over from another one must not change its bytes. */
function honoured(exporter: Exporter, options: Chosen): ExportOptions {
  const kept = Object.fromEntries(exporter.options.map((key) => [key, options[key]]));
  return {
    locale: options.locale,
    theme: options.theme,
    date: localDay(),
    ...(options.view && { view: options.view }),
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
  };
}
