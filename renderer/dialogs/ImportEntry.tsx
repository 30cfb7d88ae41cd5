/** What an imported file becomes: a workbook of the open map is reviewed change by change, anything else becomes a map of its own. */
import { useEffect, useState } from 'react';
import type { ChangeSet } from '../../shared/changeSet/changeSet';
import { editor } from '../state/editor';
import { t } from '../state/useT';
import { ImportDialog, type ImportDialogProps } from './ImportDialog';
import { WorkbookReview } from './WorkbookReview';

const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/** Null where the file is no workbook of the open map. */
async function readReview(bytes: Uint8Array): Promise<ChangeSet | null> {
  const [{ isOfDocument, readChangeSet }, { readOwnWorkbook }] = await Promise.all([
    import('../../shared/changeSet/changeSet'),
    import('../../shared/importers/xlsx/readOwnWorkbook'),
  ]);
  const book = readOwnWorkbook(bytes);
  const { doc } = editor.getState().session;
  return book && isOfDocument(book, doc) ? readChangeSet(book, doc, { t, random: Math.random }) : null;
}

export function ImportEntry(props: ImportDialogProps) {
  const { bytes } = props;
  const [review, setReview] = useState<ChangeSet | null | 'reading'>(isZip(bytes) ? 'reading' : null);
  const [asMap, setAsMap] = useState(false);
  useEffect(() => {
    if (!isZip(bytes)) return;
    let gone = false;
    void readReview(bytes).then((found) => {
      if (!gone) setReview(found);
    });
    return () => {
      gone = true;
    };
  }, [bytes]);
  if (review === 'reading') return null;
  if (review === null || asMap) return <ImportDialog {...props} />;
  return (
    <WorkbookReview
      fileName={props.fileName}
      changeSet={review}
      onAsMap={() => setAsMap(true)}
      onClose={props.onClose}
    />
  );
}
