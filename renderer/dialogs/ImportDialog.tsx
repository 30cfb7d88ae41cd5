/** Import: the maps found in a file, what was lost and what was guessed, before anything is opened. */
import { useEffect, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { translateData } from '../../shared/i18n/translate';
import type { ImportedMap, ImportRemark } from '../../shared/importers/types';
import { showUnsaved } from '../state/document';
import { ui } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

export interface ImportDialogProps {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

export function ImportDialog({ fileName, bytes, onClose }: ImportDialogProps) {
  const t = useT();
  const [maps, setMaps] = useState<readonly ImportedMap[] | null>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    let gone = false;
    void import('../../shared/importers/index').then(({ importFile }) => {
      if (gone) return;
      const options = {
        fileName,
        locale: ui.getState().locale,
        now: new Date().toISOString(),
        random: Math.random,
        Decoder: TextDecoder,
      };
      setMaps(importFile(bytes, options).maps);
    });
    return () => {
      gone = true;
    };
  }, [bytes, fileName]);
  const map = maps?.[chosen];
  return (
    <DialogFrame
      title={t('window.dialog.import.title', { name: fileName })}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          {map && (
            <Button
              look="primary"
              onPress={() => {
                onClose();
                showUnsaved(map.doc);
              }}
            >
              {t('window.dialog.import.open')}
            </Button>
          )}
        </>
      }
    >
      {maps === null && <p className="empty">{t('window.loading')}</p>}
      {maps?.length === 0 && (
        <>
          <p>{t('window.dialog.import.none')}</p>
          <p className="caption">{t('window.dialog.import.noneHint')}</p>
        </>
      )}
      {maps && maps.length > 1 && <MapList maps={maps} chosen={chosen} onChoose={setChosen} />}
      {map && <ImportReport map={map} alone={maps?.length === 1} />}
    </DialogFrame>
  );
}

function useCounts(): (map: ImportedMap) => string {
  const t = useT();
  return ({ doc }) =>
    [
      t('window.status.phases', { count: Object.keys(doc.phases).length }),
      t('window.status.steps', { count: Object.keys(doc.steps).length }),
      t('window.dialog.import.lanes', { count: Object.keys(doc.lanes).length }),
      t('window.status.cards', { count: Object.keys(doc.cards).length }),
    ].join(' · ');
}

function MapList(props: { maps: readonly ImportedMap[]; chosen: number; onChoose: (index: number) => void }) {
  const t = useT();
  const counts = useCounts();
  return (
    <>
      <p className="caption">{t('window.dialog.import.maps', { count: props.maps.length })}</p>
      <RadioGroup
        className="format-list"
        aria-label={t('window.dialog.import.choose')}
        value={String(props.chosen)}
        onChange={(key) => props.onChoose(Number(key))}
      >
        {props.maps.map((map, index) => (
          <Radio key={map.doc.meta.id ?? index} value={String(index)} className="format">
            <span className="format-name">{map.title || t('window.untitled')}</span>
            <span className="caption">{counts(map)}</span>
          </Radio>
        ))}
      </RadioGroup>
    </>
  );
}

function ImportReport({ map, alone }: { map: ImportedMap; alone: boolean }) {
  const t = useT();
  const counts = useCounts();
  return (
    <>
      {alone && (
        <>
          <h3 className="pane-title">{map.title || t('window.untitled')}</h3>
          <p className="caption">{counts(map)}</p>
        </>
      )}
      <Remarks title={t('window.dialog.import.losses')} remarks={map.losses} />
      <Remarks title={t('window.dialog.import.guesses')} remarks={map.guesses} />
      {map.losses.length + map.guesses.length === 0 && (
        <p className="remarks">{t('window.dialog.import.clean')}</p>
      )}
    </>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: readonly ImportRemark[] }) {
  const t = useT();
  if (remarks.length === 0) return null;
  return (
    <section className="remarks">
      <h3>{title}</h3>
      <ul>
        {remarks.map(({ key, vars }) => {
          const text = translateData(t, key.startsWith('import.') ? key : `import.${key}`, vars);
          return <li key={`${key} ${JSON.stringify(vars)}`}>{text}</li>;
        })}
      </ul>
    </section>
  );
}
