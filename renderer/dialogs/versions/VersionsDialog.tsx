/** Earlier versions of the open file: what each holds, how the open map differs from it, and one press to restore it. */
import { useState } from 'react';
import { type FileRef, ON_DISK } from '../../../shared/host/types';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { compareWithVersion, restoreVersion } from '../../state/versions';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { countOf } from './readVersion';
import { sayEarlier } from './sayEarlier';
import { usePicked, useVersions } from './useVersions';
import { VersionList } from './VersionList';
import { VersionView } from './VersionView';
import { dayAndTime } from './when';
import './versions.css';

export interface VersionsDialogProps {
  readonly file: FileRef;
  readonly onClose: () => void;
}

export function VersionsDialog({ file, onClose }: VersionsDialogProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const open = useEditor((state) => state.session.doc);
  const readOnly = useEditor((state) => state.readOnly);
  const rows = useVersions(file);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = Array.isArray(rows) ? rows : [];
  // The latest version is what most people look for.
  const pickedId = chosen ?? list[1]?.id ?? list[0]?.id ?? null;
  const row = list.find(({ id }) => id === pickedId);
  const picked = usePicked(file, pickedId);
  const read = picked === 'unreadable' ? null : picked;
  const time = row?.savedAt ? dayAndTime(row.savedAt, locale) : t('versions.onDisk');
  const earlier = row?.of === undefined ? null : sayEarlier(t, row.of, file.name);
  const differs = read !== null && countOf(read) > 0;
  return (
    <DialogFrame
      width="sheet"
      title={t('versions.title', { name: file.name })}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <span className="caption spread">
            {pickedId === ON_DISK ? t('versions.intro') : t('versions.restoreHint')}
          </span>
          <Button
            isDisabled={!differs}
            onPress={() => {
              if (!read) return;
              onClose();
              compareWithVersion(`${row?.of ?? file.name}, ${time}`, read.doc);
            }}
          >
            {t('versions.onMap')}
          </Button>
          {pickedId !== ON_DISK && (
            <Button
              look="primary"
              isDisabled={!differs || readOnly}
              onPress={() => {
                if (read && restoreVersion(read.doc, time)) onClose();
              }}
            >
              {t('versions.restore')}
            </Button>
          )}
        </>
      }
    >
      {rows === null && <p className="empty">{t('window.loading')}</p>}
      {rows === 'unreachable' && <p className="empty">{t('versions.unreachable')}</p>}
      {row && (
        <div className="versions">
          <div className="versions-side">
            <VersionList name={file.name} rows={list} picked={pickedId} onPick={setChosen} />
            {list.length === 1 && <p className="caption versions-none">{t('versions.none')}</p>}
          </div>
          <VersionView savedAt={row.savedAt} earlier={earlier} read={picked} open={open} />
        </div>
      )}
    </DialogFrame>
  );
}
