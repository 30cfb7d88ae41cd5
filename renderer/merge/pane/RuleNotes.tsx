/** What rules settled so that the result is a valid map, each in a sentence. */
import { useState } from 'react';
import { sayNote } from '../../../shared/merge/sayConflict';
import { ShowAll } from '../../panels/parts/ShowAll';
import { useLimit } from '../../panels/parts/useLimit';
import { useMerging } from '../../state/merging';
import { useT } from '../../state/useT';

const FIRST = 20;

export function RuleNotes() {
  const t = useT();
  const merge = useMerging((state) => state.merge);
  const [open, setOpen] = useState(false);
  const { shown, hidden, showAll } = useLimit(merge.notes, FIRST);
  if (merge.notes.length === 0) return null;
  return (
    <div className="merge-merged">
      <button type="button" className="merge-merged-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="merge-swatch rules" aria-hidden="true" />
        <span>{t('merging.rules')}</span>
        <b>{merge.notes.length}</b>
      </button>
      {open && (
        <ul className="merge-changes">
          {shown.map((note) => (
            <li key={`${note.rule} ${note.table} ${note.record} ${note.field}`}>{sayNote(t, merge, note)}</li>
          ))}
        </ul>
      )}
      {open && <ShowAll hidden={hidden} showAll={showAll} />}
    </div>
  );
}
