/** Export: a format, the options that format honours, what will come out, and the way there. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { toExportOptions } from '../../../shared/exporters/chosenOptions';
import type { Exporter, ExportOptions } from '../../../shared/exporters/types';
import { editor, useEditor } from '../../state/editor';
import { notify } from '../../state/notices';
import { localDay } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { ExportSummary } from './ExportSummary';
import { type Formats, loadFormats, runExport } from './exportJob';
import { FormatList } from './FormatList';
import { OptionsForm } from './OptionsForm';
import { PresetBar } from './PresetBar';
import { useExportChoice } from './useExportChoice';
import './export.css';

export function ExportDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [formats, setFormats] = useState<Formats | null>(null);
  const choice = useExportChoice();
  const [share, setShare] = useState<number | null>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    void loadFormats().then(setFormats);
    return () => {
      cancelled.current = true;
    };
  }, []);
  const doc = useEditor((state) => state.session.doc);
  const exporter = formats?.exporters.find(({ id }) => id === choice.format) ?? formats?.exporters[0];
  const key = JSON.stringify(choice.effective);
  // The key stands for the options, which are new with each drawing.
  const options = useMemo(
    () => (exporter ? toExportOptions(exporter, doc, choice.effective, { date: localDay() }) : null),
    [exporter, doc, key],
  );
  const working = share !== null;
  const start = async (chosen: Exporter, wanted: ExportOptions) => {
    cancelled.current = false;
    setShare(0);
    const outcome = await runExport(chosen, wanted, {
      progress: setShare,
      cancelled: () => cancelled.current,
    });
    setShare(null);
    if (outcome.kind === 'done') {
      editor.getState().keepOptions(choice.kept);
      notify(t('export.dialog.done', { name: outcome.name }));
      onClose();
    } else if (outcome.kind === 'failed') {
      notify(t('export.dialog.failed', { detail: outcome.detail }), { kind: 'error' });
    } else {
      notify(t('export.dialog.cancelled'));
    }
  };
  const cancel = () => {
    cancelled.current = true;
  };
  return (
    <DialogFrame
      width="full"
      title={t('export.dialog.title')}
      closeLabel={t('window.close')}
      onClose={() => {
        cancel();
        onClose();
      }}
      foot={
        share !== null ? (
          <>
            <progress className="spread" value={share} aria-label={t('export.dialog.title')} />
            <span className="caption">
              {t('export.dialog.working', { percent: Math.round(share * 100) })}
            </span>
            <Button onPress={cancel}>{t('export.dialog.cancel')}</Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('window.cancel')}</Button>
            <Button
              look="primary"
              isDisabled={!exporter || !options}
              onPress={() => exporter && options && void start(exporter, options)}
            >
              {t('export.dialog.start')}
            </Button>
          </>
        )
      }
    >
      {formats && exporter && options ? (
        <>
          <PresetBar choice={choice} disabled={working} />
          <div className="export-body">
            <FormatList
              exporters={formats.exporters}
              chosen={exporter.id}
              disabled={working}
              onChoose={choice.chooseFormat}
            />
            <OptionsForm exporter={exporter} choice={choice} disabled={working} />
            <ExportSummary exporter={exporter} formats={formats} options={options} onLeave={onClose} />
          </div>
        </>
      ) : (
        <p className="empty">{t('window.loading')}</p>
      )}
    </DialogFrame>
  );
}
