/** A file that cannot be opened: everything that is wrong with it and where, and a repaired copy where one can be made. */
import { useState } from 'react';
import type { FileError } from '../../shared/file/types';
import { type TextKey, translateData } from '../../shared/i18n/translate';
import type { Blueprint } from '../../shared/model/schema';
import { showUnsaved } from '../state/document';
import { notify } from '../state/notices';
import { reading } from '../state/reading';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { repairBlueprint } from '../workers/readBlueprint';

export interface FileErrorsDialogProps {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly errors: readonly FileError[];
  readonly repairable: boolean;
  /** What is done with a repaired copy, and what its button says; absent = it is opened. */
  readonly use?: { readonly label: TextKey; readonly run: (doc: Blueprint) => void } | undefined;
  readonly onClose: () => void;
}

const SHOWN = 200;

export function FileErrorsDialog(props: FileErrorsDialogProps) {
  const { fileName, bytes, errors, repairable, use, onClose } = props;
  const t = useT();
  const [repaired, setRepaired] = useState<{ doc: Blueprint; changes: readonly FileError[] } | null>(null);
  const tryRepair = () =>
    void reading(
      { name: fileName, bytes },
      (signal) => repairBlueprint(bytes, signal),
      (result) => {
        if (result.ok) setRepaired({ doc: result.doc, changes: result.changes });
        else notify(t('window.dialog.fileErrors.notRepairable'), { kind: 'error' });
      },
    );
  return (
    <DialogFrame
      width="wide"
      title={t(`window.dialog.fileErrors.${repaired ? 'repairedTitle' : 'title'}`, { name: fileName })}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.close')}</Button>
          {repairable && !repaired && (
            <Button look="primary" onPress={tryRepair}>
              {t('window.dialog.fileErrors.repair')}
            </Button>
          )}
          {repaired && (
            <Button
              look="primary"
              onPress={() => {
                onClose();
                if (use) {
                  use.run(repaired.doc);
                  return;
                }
                showUnsaved(repaired.doc);
                notify(t('window.dialog.fileErrors.repaired', { count: repaired.changes.length }));
              }}
            >
              {t(use ? use.label : 'window.dialog.fileErrors.openCopy')}
            </Button>
          )}
        </>
      }
    >
      {repaired ? (
        <>
          <p>{t('window.dialog.fileErrors.changes')}</p>
          <ErrorList errors={repaired.changes} />
        </>
      ) : (
        <>
          <p>{t('window.dialog.fileErrors.intro', { count: errors.length })}</p>
          <ErrorList errors={errors} />
          <p className="caption">
            {t(repairable ? 'window.dialog.fileErrors.repairHint' : 'window.dialog.fileErrors.notRepairable')}
          </p>
        </>
      )}
    </DialogFrame>
  );
}

function ErrorList({ errors }: { errors: readonly FileError[] }) {
  const t = useT();
  return (
    <ul className="file-errors">
      {errors.slice(0, SHOWN).map(({ key, vars, path, code }) => (
        <li key={`${code} ${key} ${path} ${JSON.stringify(vars)}`}>
          <p>{translateData(t, key.startsWith('fileError.') ? key : `fileError.${key}`, vars)}</p>
          {path !== '' && <code>{path}</code>}
        </li>
      ))}
      {errors.length > SHOWN && (
        <li className="caption">{t('window.dialog.fileErrors.more', { count: errors.length - SHOWN })}</li>
      )}
    </ul>
  );
}
