/** Import: the maps found in a file and what becomes what, with names, places and kinds to change, what was lost and what was guessed, before anything is opened. */
import { useEffect, useMemo, useState } from 'react';
import { arrangeColumns, chooseColumns, NO_COLUMN_CHOICES } from '../../shared/importers/chooseColumns';
import { chooseLanes } from '../../shared/importers/chooseLanes';
import type { ImportedMap, ImportResult } from '../../shared/importers/types';
import { guardUnsaved, showUnsaved } from '../state/document';
import { ui } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { type ImportChoices, ImportPreview } from './import/ImportPreview';
import { ImportRemarks, useRemark } from './import/ImportRemarks';
import { MapList, useCounts } from './import/MapList';

export interface ImportDialogProps {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

const NO_CHOICES: ImportChoices = { ...NO_COLUMN_CHOICES, lanes: {} };

export function ImportDialog({ fileName, bytes, onClose }: ImportDialogProps) {
  const t = useT();
  const result = useImport(fileName, bytes);
  const [chosen, setChosen] = useState(0);
  /** By map, so that looking at another one loses nothing. */
  const [choices, setChoices] = useState<Readonly<Record<number, ImportChoices>>>({});
  const map = result?.maps[chosen];
  const own = choices[chosen] ?? NO_CHOICES;
  const arranged = useMemo(() => map && arrangeColumns(map.doc, own), [map, own]);
  const doc = useMemo(
    () => map && chooseLanes(chooseColumns(map.doc, own), own.lanes, Math.random),
    [map, own],
  );
  const isEmpty = doc !== undefined && [doc.lanes, doc.steps].some((rows) => Object.keys(rows).length === 0);
  return (
    <DialogFrame
      width="wide"
      title={t('window.dialog.import.title', { name: fileName })}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          {doc && (
            <Button
              look="primary"
              isDisabled={isEmpty}
              onPress={() => {
                onClose();
                guardUnsaved(() => showUnsaved(doc));
              }}
            >
              {t('window.dialog.import.open')}
            </Button>
          )}
        </>
      }
    >
      {result === null && <p className="empty">{t('window.loading')}</p>}
      {result?.maps.length === 0 && <Refusal problem={result.problem} />}
      {result && result.maps.length > 1 && (
        <MapList
          // The chosen one counts what will be taken in.
          maps={result.maps.map((one, index) => (index === chosen && doc ? { ...one, doc } : one))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {map && arranged && doc && (
        <>
          {result.maps.length === 1 && <Heading map={{ ...map, doc }} />}
          <ImportPreview
            key={chosen}
            arranged={arranged}
            doc={doc}
            choices={own}
            onChoose={(made) => setChoices({ ...choices, [chosen]: made })}
          />
          <ImportRemarks map={map} />
        </>
      )}
    </DialogFrame>
  );
}

/** Null until the file is read; the importers are loaded when first needed. */
function useImport(fileName: string, bytes: Uint8Array): ImportResult | null {
  const [result, setResult] = useState<ImportResult | null>(null);
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
      setResult(importFile(bytes, options));
    });
    return () => {
      gone = true;
    };
  }, [bytes, fileName]);
  return result;
}

function Refusal({ problem }: { problem: ImportResult['problem'] }) {
  const t = useT();
  const say = useRemark();
  return (
    <>
      <p>{problem ? say(problem) : t('window.dialog.import.none')}</p>
      <p className="caption">{t('window.dialog.import.noneHint')}</p>
    </>
  );
}

function Heading({ map }: { map: ImportedMap }) {
  const t = useT();
  const counts = useCounts();
  return (
    <>
      <h3 className="pane-title">{map.title || t('window.untitled')}</h3>
      <p className="caption">{counts(map.doc)}</p>
    </>
  );
}
